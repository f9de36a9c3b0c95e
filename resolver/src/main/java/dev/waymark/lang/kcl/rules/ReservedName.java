package dev.waymark.lang.kcl.rules;

import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Severity;
import dev.waymark.lang.kcl.builtin.Builtins;
import dev.waymark.outline.Declaration;
import dev.waymark.outline.DeclarationKind;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.Problem;
import dev.waymark.rules.Report;
import dev.waymark.rules.Rule;
import dev.waymark.rules.RuleContext;

/**
 * A schema, rule or type alias with the name of a built-in type, and the endings that protocols and mixins must have. A
 * mixin without its ending is rejected only where a schema wants it.
 */
final class ReservedName implements Rule {

    private static final String PROTOCOL = "Protocol";
    private static final String MIXIN = "Mixin";

    @Override
    public void check(SourceFile file, RuleContext context, Report report) {
        for (Declaration declaration : file.outline().declarations()) {
            String name = declaration.name().text();
            if (namesType(declaration.kind()) && Builtins.SHIPPED.typeNames().contains(name)) {
                report.add(Problem.of(
                        Code.RESERVED_NAME,
                        declaration.name().span(),
                        "`" + name + "` is a built-in type and cannot name " + word(declaration)
                                + "; choose another name."));
            } else {
                ending(declaration, report);
            }
        }
    }

    private static void ending(Declaration declaration, Report report) {
        boolean isProtocol = declaration.kind() == DeclarationKind.INTERFACE;
        String ending = isProtocol ? PROTOCOL : MIXIN;
        if ((isProtocol || isMixin(declaration)) && !declaration.name().text().endsWith(ending)) {
            report.add(Problem.of(
                            Code.RESERVED_NAME,
                            declaration.name().span(),
                            "The name of " + word(declaration) + " must end with `" + ending + "`; call it `"
                                    + declaration.name().text() + ending + "`.")
                    .withSeverity(Severity.WARNING));
        }
    }

    private static boolean namesType(DeclarationKind kind) {
        return switch (kind) {
            case CLASS, INTERFACE, FUNCTION, TYPE -> true;
            default -> false;
        };
    }

    private static String word(Declaration declaration) {
        return switch (declaration.kind()) {
            case INTERFACE -> "a protocol";
            case FUNCTION -> "a rule";
            case TYPE -> "a type alias";
            default -> isMixin(declaration) ? "a mixin" : "a schema";
        };
    }

    /** Told by the room that the keyword takes: the text of a closed file is not read again for this. */
    private static boolean isMixin(Declaration declaration) {
        int room = declaration.name().span().start() - declaration.signature().start();
        return declaration.kind() == DeclarationKind.CLASS && room == "mixin ".length();
    }
}
