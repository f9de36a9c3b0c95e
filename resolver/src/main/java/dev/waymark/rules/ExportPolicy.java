package dev.waymark.rules;

import dev.waymark.diagnostic.Severity;
import dev.waymark.files.Lookup;
import dev.waymark.outline.Import;
import dev.waymark.outline.Name;
import dev.waymark.outline.Reference;
import dev.waymark.resolve.Member;
import dev.waymark.resolve.Member.Access;
import dev.waymark.resolve.SourceFile;
import dev.waymark.text.Edit;
import java.util.Map;
import java.util.Optional;

/** How strictly a language keeps to itself what a module does not offer. */
public interface ExportPolicy {

    /** How much it matters that {@code file} uses {@code member}, which is not open; empty where it may. */
    Optional<Severity> severity(Member member, SourceFile file, RuleContext context);

    /** How much a name that is not offered matters where the language's own checker does not look. */
    default Severity unnoticed(SourceFile file, RuleContext context) {
        return Severity.ERROR;
    }

    /** The imports that {@code file} reaches modules by, each under its one local name. */
    default Map<String, Import> modules(SourceFile file, RuleContext context) {
        return ModuleNames.unambiguous(file, context);
    }

    /** What a message calls the module that {@code wanted} imports. */
    default String title(Import wanted) {
        return wanted.request();
    }

    /** The word that exports the declaration of {@code member}, where one is missing from it. */
    default Optional<String> modifier(Member member, Lookup lookup) {
        return member.access() == Access.UNEXPORTED ? Optional.of("export") : Optional.empty();
    }

    /** What lets {@code member} be used, as the end of a sentence; empty where it stays private. */
    default Optional<String> remedy(Member member, Lookup lookup) {
        return modifier(member, lookup).map(word -> "add `" + word + "` to its declaration");
    }

    /** How much it matters that an import takes {@code name} out of a module that does not offer it. */
    default Severity untaken(Name name) {
        return Severity.ERROR;
    }

    /** Whether {@code wanted} may offer a name to {@code reference} that its known members lack. */
    boolean mayOffer(Import wanted, Reference reference, SourceFile file, RuleContext context);

    /** The edit that exports the declaration of {@code name} in the file at {@code path}; none in library code. */
    Optional<Edit> export(String path, String name, Lookup lookup);
}
