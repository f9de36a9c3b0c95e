package dev.waymark.rules;

import com.google.common.collect.ImmutableList;
import dev.waymark.diagnostic.Severity;
import dev.waymark.outline.Import;
import dev.waymark.outline.Reference;
import dev.waymark.resolve.Member;
import dev.waymark.resolve.SourceFile;
import dev.waymark.text.Edit;
import dev.waymark.text.SourceText;
import java.util.Optional;

/** How strictly a language keeps to itself what a module does not offer. */
public interface ExportPolicy {

    /** How much it matters that {@code file} uses {@code member}, which is not open; empty where it may. */
    Optional<Severity> severity(Member member, SourceFile file, RuleContext context);

    /** Whether {@code wanted} may offer a name to {@code reference} that its known members lack. */
    boolean mayOffer(Import wanted, Reference reference, SourceFile file, RuleContext context);

    /** The edits in {@code text}, the text of the file at {@code path}, that export its declaration of {@code name}. */
    ImmutableList<Edit> export(String path, SourceText text, String name);
}
