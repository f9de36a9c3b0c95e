package dev.waymark.lang.kcl.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import dev.waymark.files.TestTree;
import dev.waymark.lang.kcl.Kcl;
import dev.waymark.outline.DeclarationKind;
import dev.waymark.resolve.Member;
import dev.waymark.resolve.Members;
import dev.waymark.resolve.Resolution;
import org.junit.jupiter.api.Test;

/** What can be reached through an import. */
class KclMembersTest {

    private static final TestTree TREE = TestTree.of(Kcl.INSTANCE, """
        --- kcl.mod
        --- m.k
        --- a/one.k
        import b
        schema Pod:
            n: int
        x = 1
        _hidden = 2
        --- a/two.k
        y = 1
        x = 2
        --- a/two_test.k
        t = 1
        --- b/z.k
        --- empty/sub/z.k
        """);

    @Test
    void theUnionOfThePackagesFiles() {
        Members members = members("a");
        assertThat(members.complete()).isTrue();
        assertThat(members.byName().keySet()).containsExactly("Pod", "x", "_hidden", "y");
        assertThat(members.member("x").flatMap(Member::file)).contains("/ws/a/one.k");
        assertThat(members.member("_hidden").map(Member::access)).contains(Member.Access.OPEN);
        assertThat(members.member("b")).isEmpty();
    }

    @Test
    void aSingleFile() {
        assertThat(members("a.two").byName().keySet()).containsExactly("y", "x");
        assertThat(members("a.two_test").byName().keySet()).containsExactly("t");
    }

    @Test
    void aPackageWithoutFilesHasNone() {
        assertThat(members("empty")).isEqualTo(new Members(ImmutableMap.of(), true));
    }

    @Test
    void aSystemModule() {
        Members math = members("math");
        assertThat(math.complete()).isTrue();
        assertThat(math.member("ceil").map(Member::kind)).contains(DeclarationKind.FUNCTION);
        assertThat(math.member("ceil").map(Member::detail).orElse("")).startsWith("ceil(");
    }

    @Test
    void whatIsNotThereIsUnknown() {
        assertThat(members("nothere")).isEqualTo(Members.UNKNOWN);
        assertThat(members("kcl_plugin.x")).isEqualTo(Members.UNKNOWN);
    }

    private static Members members(String request) {
        Resolution resolution = KclResolver.resolve(request, "/ws/m.k", TREE.lookup());
        return Kcl.INSTANCE.members(resolution, "/ws/m.k", TREE.lookup());
    }
}
