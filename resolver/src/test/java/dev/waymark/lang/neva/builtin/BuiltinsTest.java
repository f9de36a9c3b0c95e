package dev.waymark.lang.neva.builtin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.language.Edition;
import dev.waymark.outline.DeclarationKind;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the standard library offers, release by release. */
class BuiltinsTest {

    @Test
    void packages() {
        assertThat(Builtins.TODAY.packages())
                .containsExactly(
                        "builtin",
                        "bytes",
                        "dicts",
                        "errors",
                        "fmt",
                        "http",
                        "image",
                        "io",
                        "lists",
                        "os",
                        "os/dotenv",
                        "reflect",
                        "regexp",
                        "runtime",
                        "strconv",
                        "streams",
                        "strings",
                        "sync",
                        "time");
        assertThat(Builtins.DOCUMENTED.packages())
                .containsExactly(
                        "builtin", "fmt", "http", "image", "io", "lists", "os", "regexp", "strconv", "streams",
                        "strings", "sync", "time");
        assertThat(publicEntities(Builtins.TODAY)).isEqualTo(184);
        assertThat(publicEntities(Builtins.DOCUMENTED)).isEqualTo(107);
    }

    @Test
    void theAutomaticEditionHasBoth() {
        Builtins either = Builtins.of(Edition.AUTO);
        assertThat(either.packages()).isEqualTo(Builtins.TODAY.packages());
        assertThat(either.bare("ListToStream")).isEqualTo(Builtins.DOCUMENTED.bare("ListToStream"));
        assertThat(either.bare("Add")).isEqualTo(Builtins.TODAY.bare("Add"));
        assertThat(Builtins.TODAY.bare("ListToStream")).isEmpty();
    }

    @Test
    void entities() {
        StandardEntity len = Builtins.TODAY.bare("Len").orElseThrow();
        assertThat(len.kind()).isEqualTo(DeclarationKind.FUNCTION);
        assertThat(len.isPublic()).isTrue();
        assertThat(Builtins.TODAY.bare("EnrichResult").map(StandardEntity::isPublic))
                .contains(false);
        assertThat(Builtins.TODAY.bare("maybe").map(StandardEntity::kind)).contains(DeclarationKind.TYPE);
        assertThat(Builtins.TODAY.bare("ITapHandler").map(StandardEntity::kind)).contains(DeclarationKind.INTERFACE);
        assertThat(Builtins.TODAY.bare("Println")).isEmpty();
        assertThat(Builtins.TODAY.package_("time").orElseThrow().entities().get("second"))
                .extracting(StandardEntity::kind)
                .isEqualTo(DeclarationKind.CONSTANT);
    }

    @Test
    void keywords() {
        assertThat(Builtins.keywords()).hasSize(10).contains("pub", "true").doesNotContain("any");
    }

    @Test
    void aTableThatNobodyCanReadIsRefused() {
        assertThatThrownBy(() -> BuiltinTable.parse("pakage x")).hasMessageContaining("pakage");
        assertThatThrownBy(() -> BuiltinTable.parse("package x\n  macro y")).hasMessageContaining("macro");
    }

    private static long publicEntities(Builtins builtins) {
        return entities(builtins).filter(StandardEntity::isPublic).count();
    }

    private static Stream<StandardEntity> entities(Builtins builtins) {
        return builtins.packages().stream()
                .flatMap(path -> builtins.package_(path).orElseThrow().entities().values().stream());
    }
}
