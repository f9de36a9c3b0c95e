package dev.waymark.lang.hql.rules;

import dev.waymark.diagnostic.Severity;
import dev.waymark.files.Lookup;
import dev.waymark.lang.hql.builtin.Builtins;
import dev.waymark.lang.hql.resolve.Expansions;
import dev.waymark.lang.hql.resolve.Specifier;
import dev.waymark.lang.hql.scan.HqlScanner;
import dev.waymark.outline.Export.Form;
import dev.waymark.outline.Import;
import dev.waymark.outline.Name;
import dev.waymark.outline.Outline;
import dev.waymark.outline.Reference;
import dev.waymark.resolve.Member;
import dev.waymark.resolve.Member.Access;
import dev.waymark.resolve.Resolution;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.ExportPolicy;
import dev.waymark.rules.RuleContext;
import dev.waymark.text.Edit;
import java.util.Optional;

/** What a module keeps to itself: everything that no export of it names. */
final class HqlExports implements ExportPolicy {

    /** What is exported and closed all the same is a type, which does no harm while it is used as one. */
    @Override
    public Optional<Severity> severity(Member member, SourceFile file, RuleContext context) {
        return member.access() == Access.CLOSED ? Optional.empty() : Optional.of(Severity.ERROR);
    }

    /** A member that is read and not there is undefined, of which the program learns later. */
    @Override
    public Severity unnoticed(SourceFile file, RuleContext context) {
        return Severity.WARNING;
    }

    /** Macros of the library are there in any case. */
    @Override
    public Severity untaken(Name name) {
        return Builtins.SHIPPED.macros().contains(name.text()) ? Severity.WARNING : Severity.ERROR;
    }

    /** What a macro exports is no part of the lists, but of the namespace. */
    @Override
    public boolean mayOffer(Import wanted, Reference reference, SourceFile file, RuleContext context) {
        return context.resolution(wanted) instanceof Resolution.Found found
                && found.location().endsWith(Specifier.SUFFIX)
                && Expansions.in(found.location(), context.lookup());
    }

    @Override
    public Optional<String> remedy(Member member, Lookup lookup) {
        return Optional.of("add it to the exports of that module");
    }

    /** Adds the name to the last list of exports below its declaration, or a list of its own. */
    @Override
    public Optional<Edit> export(String path, String name, Lookup lookup) {
        return lookup.read(path, "exports of the module").map(text -> {
            Outline outline = HqlScanner.scan(text);
            int declared = outline.declarations().stream()
                    .filter(declaration -> declaration.name().text().equals(name))
                    .mapToInt(declaration -> declaration.span().end())
                    .findFirst()
                    .orElse(text.length());
            return outline.exports().stream()
                    .filter(export ->
                            export.form() == Form.LIST && export.statement().start() >= declared)
                    .reduce((_, last) -> last)
                    .map(last -> Edit.insert(last.name().span().end(), " " + name))
                    .orElseGet(() -> Edit.insert(text.length(), "(export [" + name + "])\n"));
        });
    }
}
