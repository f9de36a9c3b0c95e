package dev.waymark.lang.gene.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import dev.waymark.outline.DeclarationKind;
import org.junit.jupiter.api.Test;

/** The names that ship with the two dialects of Gene. */
class BuiltinsTest {

    private static final Builtins CLASSIC = Builtins.CLASSIC;
    private static final Builtins NEW = Builtins.NEW;

    @Test
    void everyDialectHasItsRoots() {
        assertThat(CLASSIC.roots()).containsExactly("gene", "genex", "global");
        assertThat(NEW.roots()).containsExactly("gene", "genex", "geney", "genez");
        assertThat(CLASSIC.isReserved("global/println")).isTrue();
        assertThat(CLASSIC.isReserved("genetics/dna")).isFalse();
        assertThat(NEW.isReserved("global/println")).isFalse();
    }

    @Test
    void namespacesHoldMembersAndNamespaces() {
        assertThat(members(CLASSIC, "gene/json")).containsOnlyKeys("deserialize", "parse", "serialize", "stringify");
        assertThat(members(CLASSIC, "gene")).containsEntry("json", DeclarationKind.NAMESPACE);
        assertThat(members(CLASSIC, "gene")).containsEntry("Map", DeclarationKind.CLASS);
        assertThat(members(NEW, "gene/db/sqlite")).containsKeys("open", "SqliteDb");
        assertThat(members(NEW, "gene")).containsKeys("/", "//", "!=", "json");
        assertThat(NEW.namespace("gene/json").orElseThrow().child("parse")).isEqualTo("gene/json/parse");
        assertThat(NEW.namespace("gene/jason")).isEmpty();
    }

    @Test
    void everyNestedNamespaceIsAMemberOfTheOuterOne() {
        for (Builtins dialect : new Builtins[] {CLASSIC, NEW}) {
            for (String path : dialect.namespaces().keySet()) {
                int cut = path.lastIndexOf('/');
                if (cut > 0) {
                    assertThat(members(dialect, path.substring(0, cut)))
                            .as(path)
                            .containsEntry(path.substring(cut + 1), DeclarationKind.NAMESPACE);
                }
            }
        }
    }

    @Test
    void extensionsAreReachedUnderTheGlobalsToo() {
        assertThat(CLASSIC.namespace("genex/test").orElseThrow().extension()).isTrue();
        assertThat(members(CLASSIC, "genex/test")).containsKeys("test!", "suite!");
        assertThat(CLASSIC.namespace("global/genex/test")).isEqualTo(CLASSIC.namespace("genex/test"));
        assertThat(CLASSIC.namespace("genex/tests")).isEmpty();
    }

    @Test
    void namesThatNeedNoImport() {
        assertThat(CLASSIC.bareNames()).contains("println", "$if_main").doesNotContain("Dir/create");
        assertThat(NEW.bareNames()).contains("Str", "panic").doesNotContain("println");
        assertThat(NEW.keywords()).contains("import_impl", "web_module");
        assertThat(CLASSIC.keywords()).contains("comptime").doesNotContain("protocol");
    }

    private static ImmutableMap<String, DeclarationKind> members(Builtins dialect, String path) {
        return dialect.namespace(path).orElseThrow().members();
    }
}
