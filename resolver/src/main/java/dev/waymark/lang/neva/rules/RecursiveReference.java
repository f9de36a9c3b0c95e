package dev.waymark.lang.neva.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import dev.waymark.diagnostic.Code;
import dev.waymark.files.Lookup;
import dev.waymark.lang.neva.builtin.Builtins;
import dev.waymark.lang.neva.edit.ImportInsertion;
import dev.waymark.language.NewImport;
import dev.waymark.outline.Declaration;
import dev.waymark.outline.DeclarationKind;
import dev.waymark.outline.Name;
import dev.waymark.outline.Reference;
import dev.waymark.outline.Reference.Use;
import dev.waymark.resolve.Member;
import dev.waymark.resolve.Member.Access;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.FileEdit;
import dev.waymark.rules.Fix;
import dev.waymark.rules.Problem;
import dev.waymark.rules.Report;
import dev.waymark.rules.Rule;
import dev.waymark.rules.RuleContext;
import dev.waymark.text.Edit;
import dev.waymark.text.Span;

/** A component with a node of itself. Where a built-in of that name is meant, it must be named with its package. */
final class RecursiveReference implements Rule {

    @Override
    public void check(SourceFile file, RuleContext context, Report report) {
        ImmutableListMultimap<String, Span> components = file.outline().declarations().stream()
                .filter(declaration -> declaration.kind() == DeclarationKind.FUNCTION)
                .collect(ImmutableListMultimap.toImmutableListMultimap(
                        declaration -> declaration.name().text(), Declaration::span));
        for (Reference reference : file.outline().references()) {
            boolean isNode = reference.use() == Use.CALL && reference.member().isEmpty();
            if (isNode
                    && components.get(reference.name().text()).stream()
                            .anyMatch(span -> span.contains(reference.span()))) {
                report(reference.name(), file, context.lookup(), report);
            }
        }
    }

    private static void report(Name name, SourceFile file, Lookup lookup, Report report) {
        boolean hidesBuiltin = PackageNames.builtins(file.path(), lookup)
                .member(name.text())
                .map(Member::access)
                .filter(Access.OPEN::equals)
                .isPresent();
        String advice = hidesBuiltin
                ? "write `" + Builtins.PACKAGE + "." + name.text() + "` if the built-in is meant."
                : "a component cannot be a part of itself.";
        report.add(
                Problem.of(
                        Code.RECURSIVE_REFERENCE,
                        name.span(),
                        "`" + name.text() + "` is the component around this node; " + advice),
                () -> hidesBuiltin ? ImmutableList.of(qualified(name, file)) : ImmutableList.of());
    }

    private static Fix qualified(Name name, SourceFile file) {
        ImmutableList<Edit> edits = ImmutableList.<Edit>builder()
                .addAll(ImportInsertion.edits(file, NewImport.module(Builtins.PACKAGE)))
                .add(Edit.insert(name.span().start(), Builtins.PACKAGE + "."))
                .build();
        return new Fix(
                "Change to `" + Builtins.PACKAGE + "." + name.text() + "`",
                ImmutableList.of(new FileEdit.Change(file.path(), edits)),
                true);
    }
}
