package dev.waymark.lang.neva.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.files.TestTree;
import dev.waymark.lang.neva.Neva;
import dev.waymark.language.Importable;
import dev.waymark.outline.DeclarationKind;
import dev.waymark.resolve.Member;
import dev.waymark.resolve.Member.Access;
import dev.waymark.resolve.Members;
import dev.waymark.resolve.Resolution;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What packages hold, which there are, and whose they are. */
class PackagesTest {

    private static final TestTree TREE = TestTree.of(Neva.INSTANCE, """
        --- neva.yml
        neva: 0.41.0
        deps:
          short: {path: github.com/a/b, version: 1.0.0}
          my-lib: {path: github.com/a/b, version: 1.0.0}
          absent: {path: github.com/a/c, version: 1.0.0}
        --- root.neva
        --- main/main.neva
        --- main/other.neva
        const here int = 1
        --- lib/a.neva
        pub const one int = 1
        const two int = 2
        pub def Add(left int) (res int) { :left -> :res }
        def Add(left float) (res float) { :left -> :res }
        --- lib/b.neva
        pub type T int
        pub interface I(a int) (b int)
        --- lib/sub/s.neva
        --- broken/b.neva
        pub const a int = 'open
        --- my-dir/x.neva
        --- type/x.neva
        --- doc/readme.txt
        --- node_modules/x/x.neva
        --- /home/neva/deps/github.com/a/b_1.0.0/neva.yml
        --- /home/neva/deps/github.com/a/b_1.0.0/pkg/p.neva
        pub const far int = 1
        """).withVariable("HOME", "/home");

    private static final String MAIN = "/ws/main/main.neva";

    @Test
    void theEntitiesOfAllFiles() {
        Members lib = members("@:lib", TREE);
        assertThat(lib.complete()).isTrue();
        assertThat(lib.byName().keySet()).containsExactly("one", "two", "Add", "T", "I");
        assertThat(lib.member("one").map(Member::access)).contains(Access.OPEN);
        assertThat(lib.member("two").map(Member::access)).contains(Access.CLOSED);
        assertThat(lib.member("Add").map(Member::access)).contains(Access.OPEN);
        assertThat(lib.member("Add").map(Member::kind)).contains(DeclarationKind.FUNCTION);
        assertThat(lib.member("T").flatMap(Member::file)).contains("/ws/lib/b.neva");
        assertThat(members("short:pkg", TREE).byName().keySet()).containsExactly("far");
    }

    @Test
    void ofABrokenFileNotEverythingIsKnown() {
        assertThat(members("@:broken", TREE).complete()).isFalse();
        assertThat(members("absent:x", TREE)).isEqualTo(Members.UNKNOWN);
        assertThat(members("@:nope", TREE)).isEqualTo(Members.UNKNOWN);
    }

    @Test
    void theStandardLibrarysEntitiesAreTold() {
        Members strings = members("strings", TREE);
        assertThat(strings.complete()).isTrue();
        assertThat(strings.member("Join").map(Member::access)).contains(Access.OPEN);
        assertThat(members("builtin", TREE).member("EnrichResult").map(Member::access))
                .contains(Access.CLOSED);
    }

    @Test
    void eachEditionHasItsOwnStandardLibrary() {
        assertThat(members("builtin", edition("auto")).member("ListToStream")).isPresent();
        assertThat(members("builtin", edition("documented")).member("ListToStream"))
                .isPresent();
        assertThat(members("builtin", edition("documented")).member("Neg")).isPresent();
        assertThat(members("builtin", edition("documented")).member("Gate")).isEmpty();
        assertThat(members("builtin", edition("current")).member("ListToStream"))
                .isEmpty();
    }

    @Test
    void theUnpackedLibraryKeepsWhatTheSpecificationHas() {
        TestTree unpacked = TREE.withFile("/home/neva/std/builtin/b.neva", "pub type any\n")
                .withFile("/home/neva/std/streams/s.neva", "pub const mine int = 1\n");
        assertThat(members("streams", unpacked).byName().keySet()).contains("mine", "Zip");
        assertThat(members("streams", unpacked.withSetting("neva.edition", "current"))
                        .byName()
                        .keySet())
                .containsExactly("mine");
    }

    @Test
    void whatCanBeImported() {
        List<String> requests = NevaImportables.of(MAIN, TREE.lookup()).stream()
                .map(Importable::request)
                .toList();
        assertThat(requests)
                .startsWith("@:broken", "@:lib", "@:lib/sub", "bytes")
                .endsWith("time", "short:pkg")
                .contains("os/dotenv")
                .doesNotContain("builtin", "@:main", "@:my-dir", "@:type", "@:doc", "my-lib:pkg");
    }

    @Test
    void aFileSeesThoseBesideIt() {
        assertThat(Neva.INSTANCE.scope(MAIN, TREE.lookup())).containsExactly("/ws/main/other.neva");
        assertThat(Neva.INSTANCE.scope("/ws/neva.yml", TREE.lookup())).isEmpty();
    }

    @Test
    void downloadsAreLibraryCode() {
        String download = "/home/neva/deps/github.com/a/b_1.0.0/pkg/p.neva";
        assertThat(isLibrary(download, TREE)).isTrue();
        assertThat(isLibrary(download, TREE.withWorkspaceFolders("/home"))).isTrue();
        assertThat(isLibrary(download, TREE.withWorkspaceFolders("/home/neva/deps/github.com/a/b_1.0.0")))
                .isFalse();
        assertThat(isLibrary(MAIN, TREE)).isFalse();
        assertThat(isLibrary("/elsewhere/x.neva", TREE)).isTrue();
    }

    private static boolean isLibrary(String path, TestTree tree) {
        return Neva.INSTANCE.isLibrary(path, tree.lookup());
    }

    private static TestTree edition(String edition) {
        return TREE.withSetting("neva.edition", edition);
    }

    private static Members members(String request, TestTree tree) {
        Resolution resolution = NevaResolver.resolve(request, MAIN, tree.lookup());
        return Neva.INSTANCE.members(resolution, MAIN, tree.lookup());
    }
}
