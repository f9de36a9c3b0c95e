package dev.waymark.lang.neva.rules;

import com.google.common.collect.ImmutableList;
import dev.waymark.files.Lookup;
import dev.waymark.lang.neva.manifest.DownloadedModule;
import dev.waymark.lang.neva.manifest.NevaManifest;
import dev.waymark.manifest.ManifestValue;
import dev.waymark.manifest.YamlReader;
import dev.waymark.rules.FileEdit;
import dev.waymark.rules.Fix;
import dev.waymark.text.Edit;
import dev.waymark.text.SourceText;
import dev.waymark.text.Span;
import java.util.Comparator;
import java.util.Optional;

/** Declares a module in a manifest, in the version that is on this machine. */
final class NewDependency {

    private static final String INDENT = "  ";

    private NewDependency() {}

    /** Declares {@code module} in {@code manifest}; nothing where no version of it is at hand. */
    static Optional<Fix> fix(String module, String manifest, Lookup lookup) {
        return DownloadedModule.all(lookup).stream()
                .filter(known -> known.path().equals(module))
                .max(Comparator.comparing(DownloadedModule::version))
                .flatMap(known -> lookup.read(manifest, "to add a dependency")
                        .flatMap(text -> edit(text, known))
                        .map(edit -> new Fix(
                                "Add the dependency `" + module + "` " + known.version(),
                                ImmutableList.of(new FileEdit.Change(manifest, ImmutableList.of(edit))),
                                false)));
    }

    private static Optional<Edit> edit(SourceText text, DownloadedModule known) {
        Optional<ManifestValue.Entry> deps = YamlReader.read(text).entry(NevaManifest.DEPS);
        if (deps.isEmpty()) {
            return Optional.of(appended(text, known));
        }
        ManifestValue value = deps.get().value();
        if (!value.entries().isEmpty()) {
            return above(text, value.entries().getFirst().key().span(), known);
        }
        int behindKey = deps.get().key().span().end();
        int end = text.lineSpan(text.line(behindKey)).end();
        String rest = text.slice(new Span(behindKey, end)).strip();
        return rest.equals(":") || rest.equals(": {}")
                ? Optional.of(new Edit(new Span(behindKey, end), ":\n" + entry(known, INDENT, INDENT)))
                : Optional.empty();
    }

    private static Edit appended(SourceText text, DownloadedModule known) {
        boolean endsLine = text.length() == 0 || text.bytes()[text.length() - 1] == '\n';
        String section = NevaManifest.DEPS + ":\n" + entry(known, INDENT, INDENT) + "\n";
        return Edit.insert(text.length(), (endsLine ? "" : "\n") + section);
    }

    private static Optional<Edit> above(SourceText text, Span first, DownloadedModule known) {
        int start = text.lineStart(text.line(first.start()));
        String indent = text.slice(new Span(start, first.start()));
        return indent.isBlank() && !indent.isEmpty()
                ? Optional.of(Edit.insert(start, entry(known, indent, indent) + "\n"))
                : Optional.empty();
    }

    private static String entry(DownloadedModule known, String indent, String step) {
        return indent + known.path() + ":\n"
                + indent + step + NevaManifest.PATH + ": " + known.path() + "\n"
                + indent + step + NevaManifest.VERSION + ": " + known.version();
    }
}
