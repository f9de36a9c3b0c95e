package dev.waymark.lang.hql.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.files.TestTree;
import dev.waymark.lang.hql.Hql;
import dev.waymark.language.Importable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an import could name, best first. */
class HqlImportablesTest {

    private static final TestTree TREE = TestTree.of(Hql.INSTANCE, """
        --- up.hql
        --- app/main.hql
        --- app/z.hql
        --- app/a.js
        --- app/types.d.ts
        --- app/data.json
        --- app/sub/x.hql
        --- app/sub/deep/y.tsx
        --- app/packages/fs/hidden.hql
        --- app/.hlvm-cache/c.hql
        --- app/node_modules/n/m.js
        --- app/dist/d.hql
        """);

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
        app/main.hql ~ current    ~ ./z.hql ./a.js ./sub/x.hql ./sub/deep/y.tsx
        app/main.hql ~ auto       ~ ./z.hql ./a.js ./sub/x.hql ./sub/deep/y.tsx
        app/sub/x.hql ~ current   ~ ./deep/y.tsx
        app/sub/x.hql ~ documented ~ ./deep/y.tsx ../../up.hql ../main.hql ../z.hql ../a.js ../packages/fs/hidden.hql
        """)
    void files(String importer, String edition, String expected) {
        assertThat(requests(importer, edition).filter(request -> request.startsWith(".")))
                .containsExactly(expected.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "current, @hlvm/assert, @hql/test",
        "auto, @hlvm/assert, @hql/test",
        "documented, @hql/test, @hlvm/assert"
    })
    void packagesOfTheEdition(String edition, String offered, String other) {
        assertThat(requests("app/main.hql", edition)).contains(offered).doesNotContain(other);
    }

    private static java.util.stream.Stream<String> requests(String importer, String edition) {
        TestTree tree = TREE.withSetting("hql.edition", edition);
        return Hql.INSTANCE.importables(TestTree.absolute(importer), tree.lookup()).stream()
                .map(Importable::request);
    }
}
