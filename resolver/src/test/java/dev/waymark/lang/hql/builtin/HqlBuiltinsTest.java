package dev.waymark.lang.hql.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.language.Edition;
import dev.waymark.outline.DeclarationKind;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What ships with HQL, as the table tells it. */
class HqlBuiltinsTest {

    @ParameterizedTest
    @CsvSource({
        "@hlvm/string, CURRENT, split, 8",
        "@hlvm/date, CURRENT, diff, 5",
        "@hlvm/fs, CURRENT, exists?, 4",
        "@hql/math, DOCUMENTED, ceil, 6",
        "@hql/test, DOCUMENTED, assert-eq, 3"
    })
    void packages(String name, Edition edition, String member, int count) {
        BuiltinPackage known = Builtins.SHIPPED.find(name).orElseThrow();
        assertThat(known.edition()).isEqualTo(edition);
        assertThat(known.members()).hasSize(count).containsEntry(member, DeclarationKind.FUNCTION);
    }

    @Test
    void namesWithoutAnImport() {
        assertThat(Builtins.SHIPPED.packages()).hasSize(12);
        assertThat(Builtins.SHIPPED.macros()).hasSize(61).contains("when", "->>", "cond");
        assertThat(Builtins.SHIPPED.forms())
                .contains("fn", "import", "quasiquote", "loop")
                .doesNotContain("when");
        assertThat(Builtins.SHIPPED.functions()).contains("map", "empty?", "empty_QMARK_");
        assertThat(Builtins.SHIPPED.literals()).contains("nil", "this");
        assertThat(Builtins.SHIPPED.operators()).contains("+", "??", "instanceof");
    }

    @ParameterizedTest
    @CsvSource({
        "/app/packages/fs/foo.hql, @hlvm/fs",
        "/app/packages/fs/deep/foo.hql, @hlvm/fs",
        "/app/packages/other/foo.hql, ''",
        "/app/packages/fs.hql, ''",
        "/app/mypackages/fs/foo.hql, ''",
        "/app/packages/math/foo.hql, ''"
    })
    void pathsThatPackagesShadow(String path, String expected) {
        assertThat(Builtins.SHIPPED.shadowing(path))
                .isEqualTo(Optional.of(expected).filter(name -> !name.isEmpty()));
    }
}
