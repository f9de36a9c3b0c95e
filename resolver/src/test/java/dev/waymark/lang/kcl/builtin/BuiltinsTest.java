package dev.waymark.lang.kcl.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.outline.DeclarationKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The names that ship with KCL. */
class BuiltinsTest {

    private static final Builtins SHIPPED = Builtins.SHIPPED;

    @Test
    void systemModules() {
        assertThat(SHIPPED.systemModules())
                .containsExactly(
                        "collection",
                        "net",
                        "manifests",
                        "math",
                        "datetime",
                        "regex",
                        "yaml",
                        "json",
                        "crypto",
                        "base64",
                        "units",
                        "file",
                        "template",
                        "runtime",
                        "base32");
        assertThat(sizes()).containsExactly(1, 23, 1, 16, 7, 6, 7, 5, 9, 2, 28, 15, 2, 1, 2);
    }

    @Test
    void onlyTheWholePathCounts() {
        assertThat(SHIPPED.isSystemModule("math")).isTrue();
        assertThat(SHIPPED.isSystemModule("math.sub")).isFalse();
        assertThat(SHIPPED.isSystemModule("Math")).isFalse();
        assertThat(SHIPPED.isPlugin("kcl_plugin.hello")).isTrue();
        assertThat(SHIPPED.isPlugin("kcl_plugin")).isFalse();
        assertThat(SHIPPED.isPlugin("kcl_plugins.hello")).isFalse();
    }

    @Test
    void membersHaveSignaturesAndWords() {
        SystemModule math = SHIPPED.systemModule("math").orElseThrow();
        SystemMember ceil = math.members().get("ceil");
        assertThat(ceil).isNotNull();
        assertThat(ceil.kind()).isEqualTo(DeclarationKind.FUNCTION);
        assertThat(ceil.signature()).startsWith("ceil(");
        for (String module : SHIPPED.systemModules()) {
            SHIPPED.systemModule(module).orElseThrow().members().forEach((name, member) -> {
                assertThat(member.name()).isEqualTo(name);
                assertThat(member.signature()).startsWith(name);
                assertThat(member.documentation()).endsWith(".");
            });
        }
    }

    @Test
    void kindsAndRecentMembers() {
        SystemModule units = SHIPPED.systemModule("units").orElseThrow();
        assertThat(units.members().get("Ki")).extracting(SystemMember::kind).isEqualTo(DeclarationKind.CONSTANT);
        assertThat(units.members().get("NumberMultiplier"))
                .extracting(SystemMember::kind)
                .isEqualTo(DeclarationKind.TYPE);
        assertThat(SHIPPED.systemModule("json").orElseThrow().recent()).containsExactly("merge");
        assertThat(SHIPPED.systemModule("net").orElseThrow().recent()).containsExactly("is_IPv6");
        assertThat(units.recent()).isEmpty();
    }

    @Test
    void namesThatNeedNoImport() {
        assertThat(SHIPPED.functions()).hasSize(29).contains("option", "print", "typeof", "reduce");
        assertThat(SHIPPED.typeNames()).containsExactly("any", "int", "float", "str", "bool");
        assertThat(SHIPPED.decorators()).containsExactly("deprecated", "info");
        assertThat(SHIPPED.keywords()).hasSize(27).contains("schema", "Undefined");
    }

    private static List<Integer> sizes() {
        return SHIPPED.systemModules().stream()
                .map(module ->
                        SHIPPED.systemModule(module).orElseThrow().members().size())
                .toList();
    }
}
