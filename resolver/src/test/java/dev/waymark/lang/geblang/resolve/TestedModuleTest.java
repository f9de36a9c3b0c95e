package dev.waymark.lang.geblang.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.files.TestTree;
import dev.waymark.lang.geblang.Geblang;
import org.junit.jupiter.api.Test;

/** Which tests look into which module. */
class TestedModuleTest {

    private static final TestTree TREE = TestTree.of(Geblang.INSTANCE, """
        --- x.gb
        module x;
        func priv(): int { return 1; }
        --- x_test.gb
        module x;
        --- tests/x_test.gb
        module x;
        --- script_test.gb
        let a = 1;
        --- other.gb
        module x;
        --- lost_test.gb
        module lost;
        --- broken.gb
        module broken;
        let s = "
        --- broken_test.gb
        module broken;
        --- named.gb
        module another;
        --- named_test.gb
        module named;
        """);

    @Test
    void aTestSeesTheModuleItDeclaresItselfToBe() {
        assertThat(Geblang.INSTANCE.scope("/ws/x_test.gb", TREE.lookup())).containsExactly("/ws/x.gb");
        assertThat(Geblang.INSTANCE.scope("/ws/tests/x_test.gb", TREE.lookup())).containsExactly("/ws/x.gb");
    }

    @Test
    void everyOtherFileIsAlone() {
        assertThat(TREE.paths().stream()
                        .filter(path ->
                                !Geblang.INSTANCE.scope(path, TREE.lookup()).isEmpty()))
                .containsExactly("/ws/tests/x_test.gb", "/ws/x_test.gb");
    }
}
