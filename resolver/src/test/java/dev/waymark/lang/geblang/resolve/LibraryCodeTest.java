package dev.waymark.lang.geblang.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.files.TestTree;
import dev.waymark.lang.geblang.Geblang;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is only read and navigated. */
class LibraryCodeTest {

    private static final TestTree TREE = TestTree.of(Geblang.INSTANCE, """
        --- app/geblang.yaml
        dependencies:
          h: {git: github.com/a/h}
          p: ./vendor/p
        --- app/vendor/h/src/x.gb
        --- app/vendor/p/x.gb
        --- app/vendor/mine.gb
        --- vendor/h/x.gb
        --- /opt/lib/x.gb
        """);

    @ParameterizedTest
    @CsvSource({
        "/ws/app/vendor/h/src/x.gb, true",
        "/ws/app/vendor/h/geblang.yaml, true",
        "/ws/app/vendor/p/x.gb, false",
        "/ws/app/vendor/mine.gb, false",
        "/ws/app/m.gb, false",
        "/ws/vendor/h/x.gb, false",
        "/opt/lib/x.gb, true",
    })
    void installedDependenciesAndAllOutsideOfTheWorkspace(String path, boolean isLibrary) {
        assertThat(Geblang.INSTANCE.isLibrary(path, TREE.lookup())).isEqualTo(isLibrary);
    }
}
