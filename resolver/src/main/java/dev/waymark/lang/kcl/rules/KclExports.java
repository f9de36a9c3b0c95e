package dev.waymark.lang.kcl.rules;

import dev.waymark.diagnostic.Severity;
import dev.waymark.files.Lookup;
import dev.waymark.outline.Import;
import dev.waymark.outline.Reference;
import dev.waymark.resolve.Member;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.ExportPolicy;
import dev.waymark.rules.RuleContext;
import dev.waymark.text.Edit;
import java.util.Optional;

/** What a package keeps to itself: nothing that it declares. What it imports is no member of it. */
final class KclExports implements ExportPolicy {

    @Override
    public Optional<Severity> severity(Member member, SourceFile file, RuleContext context) {
        return Optional.empty();
    }

    @Override
    public boolean mayOffer(Import wanted, Reference reference, SourceFile file, RuleContext context) {
        return false;
    }

    @Override
    public Optional<Edit> export(String path, String name, Lookup lookup) {
        return Optional.empty();
    }
}
