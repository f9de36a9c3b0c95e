package dev.waymark.lang.geblang.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.files.TestTree;
import dev.waymark.lang.geblang.Geblang;
import dev.waymark.resolve.Member;
import dev.waymark.resolve.Members;
import dev.waymark.resolve.Resolution;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What can be reached through an import. */
class GeblangMembersTest {

    @Test
    void whatAModuleDeclares() {
        TestTree tree = tree("""
            --- lib.gb
            module lib;
            export func f(): int { return 1; }
            func g(): int { return 2; }
            export func _hid(): int { return 3; }
            export type T = int;
            export class C {}
            const LIMIT = 3;
            export let n = 1;
            export let [a, b] = [1, 2];
            let c, d = 1, 2;
            """);
        assertThat(shown(tree, "lib"))
                .isEqualTo("f open, g unexported, _hid closed, T closed, C open, LIMIT unexported, n open, "
                        + "a closed, b closed, c closed, d closed");
        assertThat(members(tree, "lib").complete()).isTrue();
        assertThat(members(tree, "lib").member("f").flatMap(Member::file)).contains("/ws/lib.gb");
    }

    @Test
    void aBrokenModuleMayHaveMore() {
        TestTree tree = tree("""
            --- lib.gb
            module lib;
            export func f(): int { return "1 }
            """);
        assertThat(members(tree, "lib").complete()).isFalse();
        assertThat(members(tree.withSetting("geblang.edition", "current"), "lib")
                        .complete())
                .isTrue();
    }

    @Test
    void modulesThatNobodyFindsAreUnknown() {
        assertThat(members(tree(""), "nothere")).isEqualTo(Members.UNKNOWN);
    }

    @Test
    void nativeModules() {
        Members math = members(tree(""), "math");
        assertThat(math.complete()).isTrue();
        assertThat(math.member("sqrt").map(Member::detail)).contains("native function");
        assertThat(math.member("nope")).isEmpty();
    }

    @Test
    void modulesThatAreNativeAndOfTheLibrary() {
        Members sync = members(tree(""), "async.sync");
        assertThat(sync.byName()).containsKeys("Mutex", "mutexNew").doesNotContainKey("nope");
        assertThat(members(tree(""), "async.channel").member("ChannelIterator").map(Member::access))
                .contains(Member.Access.UNEXPORTED);
    }

    @Test
    void aLibraryOnDiskHidesTheShippedMembersButNotTheNativeOnes() {
        TestTree tree = tree("""
            --- /sl/async/sync.gb
            module async.sync;
            import async.sync as native;
            export class Mine {}
            --- /sl/deque.gb
            export func mine(): int { return 1; }
            """).withVariable("GEBLANG_STDLIB", "/sl");
        assertThat(members(tree, "async.sync").byName())
                .containsKeys("Mine", "mutexNew")
                .doesNotContainKey("Mutex");
        assertThat(shown(tree, "deque")).isEqualTo("mine open");
        assertThat(members(tree, "cli").byName()).containsKey("parseArgs");
        Members insideTheTwin = GeblangMembers.of(
                GeblangResolver.resolve("async.sync", "/sl/async/sync.gb", tree.lookup()),
                "/sl/async/sync.gb",
                tree.lookup());
        assertThat(insideTheTwin.byName()).containsKey("mutexNew").doesNotContainKey("Mine");
    }

    @Test
    void modulesThatTakeNamesOutOfOthersMayHandOnTheirTypes() {
        TestTree tree = tree("""
            --- facade.gb
            from lib import C;
            --- plain.gb
            import lib;
            --- lib.gb
            export class C {}
            """);
        assertThat(GeblangMembers.isFacade(resolve(tree, "facade"), tree.lookup()))
                .isTrue();
        assertThat(GeblangMembers.isFacade(resolve(tree, "plain"), tree.lookup()))
                .isFalse();
        assertThat(members(tree, "facade").byName()).isEmpty();
        assertThat(members(tree, "facade").complete()).isTrue();
    }

    private static TestTree tree(String layout) {
        return TestTree.of(Geblang.INSTANCE, layout);
    }

    private static Resolution resolve(TestTree tree, String module) {
        return GeblangResolver.resolve(module, "/ws/m.gb", tree.lookup());
    }

    private static Members members(TestTree tree, String module) {
        return GeblangMembers.of(resolve(tree, module), "/ws/m.gb", tree.lookup());
    }

    private static String shown(TestTree tree, String module) {
        return members(tree, module).byName().values().stream()
                .map(member -> member.name() + " " + member.access().name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
