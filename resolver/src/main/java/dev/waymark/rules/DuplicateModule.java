package dev.waymark.rules;

import com.google.common.collect.ImmutableList;
import dev.waymark.diagnostic.Code;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.outline.Name;
import dev.waymark.resolve.SourceFile;

/** A module that another file of the workspace declares too. */
public final class DuplicateModule implements Rule {

    /** Decides which declarations of one name exclude each other. */
    @FunctionalInterface
    public interface Rivalry {

        /** Whether the files at {@code path} and {@code other}, which both declare {@code module}, must not. */
        boolean excludes(String path, String other, String module, Lookup lookup);
    }

    private final String language;
    private final Rivalry rivalry;

    /**
     * The rule of one language.
     *
     * @param language its id
     * @param rivalry which declarations of one name exclude each other
     */
    public DuplicateModule(String language, Rivalry rivalry) {
        this.language = language;
        this.rivalry = rivalry;
    }

    @Override
    public void check(SourceFile file, RuleContext context, Report report) {
        file.outline().module().ifPresent(module -> check(module, file, context.lookup(), report));
    }

    private void check(Name module, SourceFile file, Lookup lookup, Report report) {
        ImmutableList<String> rivals =
                lookup.declarers(language, module.text(), "who else declares the module").stream()
                        .filter(other -> !other.equals(file.path()))
                        .filter(other -> rivalry.excludes(file.path(), other, module.text(), lookup))
                        .collect(ImmutableList.toImmutableList());
        if (rivals.isEmpty()) {
            return;
        }
        String other = FilePaths.relativize(FilePaths.parent(file.path()), rivals.getFirst());
        String message = "`" + module.text() + "` is also declared by " + other + "; rename one of the two modules.";
        report.add(Problem.of(Code.DUPLICATE_MODULE, module.span(), message)
                .withNotes(rivals.stream()
                        .map(path ->
                                Note.ofDeclaration(path, module.text(), "`" + module.text() + "` is declared here too"))
                        .toList()));
    }
}
