package dev.waymark.lang.kcl;

import dev.waymark.diagnostic.Code;
import dev.waymark.rules.Problem;
import dev.waymark.rules.Rule;
import dev.waymark.rules.RuleFixture;
import dev.waymark.text.Span;
import org.junit.jupiter.api.Test;

/** Other languages share the suffix: their files stay silent, unless a manifest says that they are meant to be ours. */
class ForeignFileTest {

    private static final Rule ALWAYS = new FittingRule(
            (file, context, report) -> report.add(Problem.of(Code.SYNTAX_ERROR, new Span(0, 2), "Seen.")), false);

    private static final String FOREIGN = """
        module LAMBDA
          syntax Val ::= Id
            | "lambda" Id "." Exp
          rule (lambda X:Id . E:Exp) V:Val => E[V / X]
        endmodule
        """;

    @Test
    void aForeignFileIsSilent() {
        check("--- a.k\n" + FOREIGN);
        check("--- a.k\nf:{[x;y] x+y}\n/ comment\n\\l other.k\n`a`b!(1 2;\"x\")\n");
    }

    @Test
    void belowAManifestItIsMeantToBeOurs() {
        check("--- kcl.mod\n--- a.k\n" + FOREIGN.replaceFirst("\n", "\n#^ syntax-error: Seen.\n"));
    }

    @Test
    void ourOwnFilesAreNotForeign() {
        check("--- a.k\nimport b\n#^ syntax-error: Seen.\nx = b.y\n");
        check("--- a.k\nx = (\n#^ syntax-error: Seen.\ny = 2\nschema A:\n    n: int\n");
    }

    @Test
    void manifestsAreNoSources() {
        check("--- kcl.mod\n= =\n");
    }

    private static void check(String layout) {
        RuleFixture.check(Kcl.INSTANCE, ALWAYS, layout);
    }
}
