package dev.waymark.lang.geblang.rules;

import dev.waymark.diagnostic.Severity;
import dev.waymark.files.Lookup;
import dev.waymark.lang.geblang.resolve.GeblangMembers;
import dev.waymark.lang.geblang.resolve.LibraryCode;
import dev.waymark.lang.geblang.scan.GeblangScanner;
import dev.waymark.language.Edition;
import dev.waymark.outline.Import;
import dev.waymark.outline.Reference;
import dev.waymark.outline.Reference.Use;
import dev.waymark.outline.Surface.Symbol;
import dev.waymark.resolve.Member;
import dev.waymark.resolve.Member.Access;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.ExportPolicy;
import dev.waymark.rules.RuleContext;
import dev.waymark.text.Edit;
import java.util.Optional;

/**
 * What a module keeps to itself. The seed: whatever is not exported. Today's tool checks less, so that the program fails
 * only when it runs, and in three cases more: names with a leading underscore, type aliases and what is taken out of a value stay private even exported.
 */
final class GeblangExports implements ExportPolicy {

    @Override
    public Optional<Severity> severity(Member member, SourceFile file, RuleContext context) {
        Edition edition = InForce.edition(file, context);
        if (member.access() == Access.CLOSED && isExported(member, context)) {
            return switch (edition) {
                case CURRENT -> Optional.of(Severity.ERROR);
                case DOCUMENTED -> Optional.empty();
                case AUTO -> Optional.of(Severity.WARNING);
            };
        }
        boolean passesToday = member.access() == Access.UNEXPORTED && edition != Edition.DOCUMENTED;
        return Optional.of(passesToday ? Severity.WARNING : Severity.ERROR);
    }

    /** Where the tool's checker does not look the program fails when it runs. */
    @Override
    public Severity unnoticed(SourceFile file, RuleContext context) {
        return InForce.isDocumented(file, context) ? Severity.ERROR : Severity.WARNING;
    }

    private static boolean isExported(Member member, RuleContext context) {
        return member.file()
                .flatMap(path -> context.lookup().surface(path, "exports of the module"))
                .flatMap(surface -> surface.symbol(member.name()))
                .filter(Symbol::exported)
                .isPresent();
    }

    @Override
    public boolean mayOffer(Import wanted, Reference reference, SourceFile file, RuleContext context) {
        return reference.use() == Use.TYPE && GeblangMembers.isFacade(context.resolution(wanted), context.lookup());
    }

    @Override
    public Optional<Edit> export(String path, String name, Lookup lookup) {
        if (LibraryCode.holds(path, lookup)) {
            return Optional.empty();
        }
        return lookup.read(path, "to export a name")
                .flatMap(text -> GeblangScanner.scan(text).declarations().stream()
                        .filter(declaration -> declaration.name().text().equals(name) && !declaration.exported())
                        .map(declaration -> Edit.insert(declaration.span().start(), "export "))
                        .findFirst());
    }
}
