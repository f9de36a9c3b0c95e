package dev.waymark.lang.gene.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.files.TestTree;
import dev.waymark.lang.gene.Gene;
import dev.waymark.resolve.Member.Access;
import dev.waymark.resolve.Members;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What modules and namespaces offer. */
class GeneMembersTest {

    @Test
    void classicOffersWhatItDeclaresAndWhatItImports() {
        Members members = members("classic", "m", """
            --- m.gene
            (fn f [] 1)
            (var local 1)
            (var /shared 2)
            (ns n (fn /g [] 1) (fn hidden [] 2))
            (import k:renamed from "other")
            --- other.gene
            (fn k [] 1)
            --- main.gene
            """);
        assertThat(open(members)).contains("f", "shared", "n", "n/g", "renamed", "pkg");
        assertThat(open(members)).doesNotContain("local", "n/hidden", "k");
        assertThat(members.member("renamed")).hasValueSatisfying(member -> {
            assertThat(member.file()).hasValue(TestTree.absolute("other.gene"));
            assertThat(member.declared()).isEqualTo("k");
        });
        assertThat(members.complete()).isTrue();
    }

    @Test
    void anExportKeepsEverythingElse() {
        Members members = members("classic", "m", """
            --- m.gene
            (fn f [] 1)
            (var p 1)
            (ns /n (fn /g [] 1))
            (export p n)
            --- main.gene
            """);
        assertThat(open(members)).containsExactlyInAnyOrder("p", "n", "n/g");
        assertThat(members.member("f"))
                .hasValueSatisfying(member -> assertThat(member.access()).isEqualTo(Access.CLOSED));
    }

    @Test
    void modulesMayTakeEverythingOfEachOther() {
        Members members = members("classic", "a", """
            --- a.gene
            (import * from "b")
            (fn one [] 1)
            --- b.gene
            (import * from "a")
            (fn two [] 2)
            --- main.gene
            """);
        assertThat(open(members)).contains("one", "two");
        assertThat(members.complete()).isFalse();
    }

    @Test
    void theNewDialectHandsOnWhatItSays() {
        Members members = members("new", "./m", """
            --- m.gene
            (fn f [] : Int 1)
            (fn hidden ^private true [] 1)
            (import [k : renamed] from "./other" ^export true)
            (import * : all from "./other" ^export true)
            (import [plain] from "./other")
            --- other.gene
            (fn k [] : Int 1)
            (fn plain [] : Int 1)
            --- main.gene
            """);
        assertThat(open(members)).contains("f", "renamed", "all", "all/k").doesNotContain("hidden", "plain", "k");
        assertThat(members.member("renamed"))
                .hasValueSatisfying(member -> assertThat(member.declared()).isEqualTo("k"));
    }

    @Test
    void namespacesOfTheLanguageAreComplete() {
        assertThat(open(members("classic", "gene/json/", "--- main.gene\n"))).contains("parse", "stringify");
        assertThat(members("classic", "gene/json/", "--- main.gene\n").complete())
                .isTrue();
        assertThat(members("classic", "global/", "--- main.gene\n").complete()).isFalse();
    }

    private static List<String> open(Members members) {
        return members.byName().values().stream()
                .filter(member -> member.access() == Access.OPEN)
                .map(member -> member.name())
                .toList();
    }

    private static Members members(String dialect, String request, String layout) {
        TestTree tree = TestTree.of(Gene.INSTANCE, layout).withSetting("gene.dialect", dialect);
        String importer = TestTree.absolute("main.gene");
        return GeneMembers.of(GeneResolver.resolve(request, importer, tree.lookup()), importer, tree.lookup());
    }
}
