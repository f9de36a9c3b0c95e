package dev.waymark.lang.kcl.rules;

import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.outline.Import;
import dev.waymark.outline.Reference;
import dev.waymark.outline.Reference.Use;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.Report;
import dev.waymark.rules.Rule;
import dev.waymark.rules.RuleContext;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A package used without an import: a name in front of a dot that nothing in the file binds. Where another file of the
 * package imports it, the program may run all the same.
 */
final class MissingImport implements Rule {

    private static final String KEYWORD = "import";

    @Override
    public void check(SourceFile file, RuleContext context, Report report) {
        if (file.outline().references().isEmpty()) {
            return;
        }
        Set<String> own = own(file);
        Lookup lookup = context.lookup();
        Borrowed borrowed = new Borrowed(file, lookup, report);
        Unimported unimported = new Unimported(file, lookup, report);
        for (Reference reference : file.outline().references()) {
            String name = reference.name().text();
            if (name.equals(KEYWORD) && reference.use() == Use.VALUE && !own.contains(name)) {
                unimported.keyword(reference.name());
            }
            if (reference.member().isPresent() && reference.use() != Use.ASSIGNED && !own.contains(name)) {
                PackageNames names = PackageNames.of(FilePaths.parent(file.path()), lookup);
                Optional<PackageNames.Imported> elsewhere = names.imported().get(name).stream()
                        .filter(imported -> !imported.file().equals(file.path()))
                        .filter(_ -> !Siblings.isSingle(file.path(), lookup))
                        .findFirst();
                if (elsewhere.isPresent()) {
                    borrowed.check(reference, elsewhere.get());
                } else if (!names.isDeclared(name)) {
                    unimported.check(reference, names);
                }
            }
        }
    }

    /** The names that the file's own top level binds. */
    private static Set<String> own(SourceFile file) {
        Set<String> names = new HashSet<>();
        Map<String, Import> modules = Bindings.modules(file);
        names.addAll(modules.keySet());
        file.outline()
                .declarations()
                .forEach(declaration -> names.add(declaration.name().text()));
        return names;
    }
}
