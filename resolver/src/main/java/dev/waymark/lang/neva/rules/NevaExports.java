package dev.waymark.lang.neva.rules;

import dev.waymark.diagnostic.Severity;
import dev.waymark.files.Lookup;
import dev.waymark.lang.neva.resolve.LibraryCode;
import dev.waymark.lang.neva.scan.NevaScanner;
import dev.waymark.outline.Import;
import dev.waymark.outline.Reference;
import dev.waymark.outline.Reference.Attention;
import dev.waymark.outline.Reference.Use;
import dev.waymark.resolve.Member;
import dev.waymark.resolve.Member.Access;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.ExportPolicy;
import dev.waymark.rules.RuleContext;
import dev.waymark.text.Edit;
import java.util.Map;
import java.util.Optional;

/** A package offers what is public in it. The compiler does not look into types, interfaces and literals by themselves. */
final class NevaExports implements ExportPolicy {

    private static final String PUB = "pub";

    @Override
    public Optional<Severity> severity(Member member, SourceFile file, RuleContext context) {
        return Optional.of(Severity.ERROR);
    }

    @Override
    public Severity unnoticed(SourceFile file, RuleContext context) {
        return Severity.WARNING;
    }

    @Override
    public Map<String, Import> modules(SourceFile file, RuleContext context) {
        return Bindings.modules(file, context);
    }

    @Override
    public boolean mayOffer(Import wanted, Reference reference, SourceFile file, RuleContext context) {
        return isUncertain(reference);
    }

    /** Whether {@code reference} stands where the grammar has no place for it: nothing is said of it. */
    static boolean isUncertain(Reference reference) {
        return reference.use() == Use.MODULE
                || (reference.use() == Use.CALL && reference.attention() == Attention.NONE);
    }

    @Override
    public Optional<String> modifier(Member member, Lookup lookup) {
        boolean isOwn = member.access() != Access.OPEN
                && member.file()
                        .filter(path -> !LibraryCode.holds(path, lookup))
                        .isPresent();
        return isOwn ? Optional.of(PUB) : Optional.empty();
    }

    @Override
    public Optional<Edit> export(String path, String name, Lookup lookup) {
        return lookup.read(path, "to make an entity public")
                .flatMap(text -> NevaScanner.outline(text).declarations().stream()
                        .filter(declaration -> declaration.name().text().equals(name))
                        .findFirst()
                        .map(declaration -> Edit.insert(declaration.signature().start(), PUB + " ")));
    }
}
