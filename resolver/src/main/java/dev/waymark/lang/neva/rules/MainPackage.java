package dev.waymark.lang.neva.rules;

import com.google.common.collect.ImmutableList;
import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Severity;
import dev.waymark.files.Lookup;
import dev.waymark.lang.neva.scan.NevaScanner;
import dev.waymark.lang.neva.scan.Signature;
import dev.waymark.lang.neva.scan.Signature.Port;
import dev.waymark.language.Edition;
import dev.waymark.outline.Declaration;
import dev.waymark.outline.DeclarationKind;
import dev.waymark.outline.Name;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.Fix;
import dev.waymark.rules.Problem;
import dev.waymark.rules.Report;
import dev.waymark.rules.Rule;
import dev.waymark.rules.RuleContext;
import dev.waymark.text.Edit;
import dev.waymark.text.SourceText;
import dev.waymark.text.Span;
import java.util.Optional;

/**
 * What the compiler demands of the package that it is pointed at (seed: Main Package). Which one that is, a program does
 * not say; one with a component {@code Main} is taken for one, unless {@code Main} is public and of another shape. So it
 * is a warning, but under today's rules alone. Source: {@code internal/compiler/analyzer/main_component.go} of
 * nevalang/neva 0.41.
 */
final class MainPackage implements Rule {

    private static final String MAIN = "Main";
    private static final String START = "start";
    private static final String STOP = "stop";

    /** Where a rule is broken, and how that is said. */
    private record Breach(Span span, String message) {}

    @Override
    public void check(SourceFile file, RuleContext context, Report report) {
        Severity severity = InForce.edition(file, context) == Edition.CURRENT ? Severity.ERROR : Severity.WARNING;
        ImmutableList<Declaration> mains = file.outline().declarations().stream()
                .filter(declaration -> declaration.kind() == DeclarationKind.FUNCTION
                        && declaration.name().text().equals(MAIN))
                .collect(ImmutableList.toImmutableList());
        for (Declaration main : mains) {
            Signature signature = NevaScanner.signature(file.text(), main);
            if (main.exported() && hasShape(signature)) {
                report.add(
                        problem(
                                main.name().span(),
                                "`Main` is where the program starts and cannot be public; remove `pub`.",
                                severity),
                        () -> ImmutableList.of(privately(main, file)));
            } else if (!main.exported()) {
                breach(main, mains, signature, file.text())
                        .ifPresent(breach -> report.add(problem(breach.span(), breach.message(), severity)));
            }
        }
        others(file, context.lookup(), severity, report);
    }

    private static Problem problem(Span span, String message, Severity severity) {
        return Problem.of(Code.MAIN_PACKAGE, span, message).withSeverity(severity);
    }

    /** The first rule that {@code main} breaks, in the order in which the compiler asks. */
    private static Optional<Breach> breach(
            Declaration main, ImmutableList<Declaration> mains, Signature signature, SourceText text) {
        Span name = main.name().span();
        if (mains.size() > 1) {
            return Optional.of(new Breach(name, "`Main` cannot be overloaded; keep one version of it."));
        }
        if (!signature.typeParameters().isEmpty()) {
            Span parameter = signature.typeParameters().getFirst().span();
            return Optional.of(new Breach(parameter, "`Main` has no type parameters; remove them."));
        }
        return port(signature.inports(), START, name, text).or(() -> port(signature.outports(), STOP, name, text));
    }

    private static Optional<Breach> port(ImmutableList<Port> ports, String wanted, Span main, SourceText text) {
        String direction = wanted.equals(START) ? "inport" : "outport";
        if (ports.size() != 1) {
            return Optional.of(new Breach(main, "`Main` has exactly one " + direction + ", `" + wanted + " any`."));
        }
        Port port = ports.getFirst();
        Span place = port.name().map(Name::span).or(port::type).orElse(main);
        boolean isNamed = port.name().map(Name::text).filter(wanted::equals).isPresent();
        if (!isNamed || port.isArray()) {
            return Optional.of(new Breach(place, "The " + direction + " of `Main` is `" + wanted + " any`."));
        }
        return port.type()
                .filter(type -> !isAny(text.slice(type)))
                .map(type -> new Breach(type, "The " + direction + " of `Main` has the type `any`."));
    }

    private static boolean isAny(String type) {
        return type.equals("any") || type.replaceAll("[ \t]", "").equals("builtin.any");
    }

    private static boolean hasShape(Signature signature) {
        return isNamed(signature.inports(), START) && isNamed(signature.outports(), STOP);
    }

    private static boolean isNamed(ImmutableList<Port> ports, String name) {
        return ports.size() == 1
                && ports.getFirst().name().map(Name::text).filter(name::equals).isPresent();
    }

    /** Public entities beside a {@code Main} that is private, in whichever file of the package it stands. */
    private static void others(SourceFile file, Lookup lookup, Severity severity, Report report) {
        boolean isProgram = PackageNames.of(file.path(), lookup).declared().get(MAIN).stream()
                .anyMatch(main -> main.kind() == DeclarationKind.FUNCTION && !main.exported());
        if (!isProgram) {
            return;
        }
        for (Declaration other : file.outline().declarations()) {
            if (other.exported() && !other.name().text().equals(MAIN)) {
                String message = "`" + other.name().text()
                        + "` is public in the package of `Main`, which offers nothing; remove `pub`.";
                report.add(
                        problem(other.name().span(), message, severity),
                        () -> ImmutableList.of(privately(other, file)));
            }
        }
    }

    private static Fix privately(Declaration declaration, SourceFile file) {
        int start = declaration.signature().start();
        int end = start + "pub".length();
        while (end < file.text().length() && Character.isWhitespace(file.text().bytes()[end])) {
            end++;
        }
        return Fix.of("Remove `pub`", file.path(), Edit.delete(new Span(start, end)), false);
    }
}
