package dev.waymark.lang.neva.manifest;

import com.google.common.collect.ImmutableList;
import dev.waymark.diagnostic.Code;
import dev.waymark.lang.neva.builtin.Builtins;
import dev.waymark.manifest.ManifestDocument;
import dev.waymark.manifest.YamlReader;
import dev.waymark.outline.Fault;
import dev.waymark.outline.Name;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.Fix;
import dev.waymark.rules.OutlineFaults;
import dev.waymark.rules.RuleContext;
import dev.waymark.text.Edit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a manifest that the compiler refuses is mended: what it says of the language's release. */
final class ManifestRepairs implements OutlineFaults.Treatment {

    private static final Pattern NUMBER = Pattern.compile("[0-9]+(\\.[0-9]+){0,2}");

    @Override
    public Optional<Code> code(Fault fault, SourceFile file, RuleContext context) {
        return Optional.of(fault.code());
    }

    @Override
    public ImmutableList<Fix> fixes(Fault fault, SourceFile file) {
        ManifestDocument document = YamlReader.read(file.text());
        if (!ManifestFaults.shapes(document).isEmpty()) {
            return ImmutableList.of();
        }
        Optional<Name> misspelt = ManifestFaults.misspeltNeva(document);
        Optional<Name> written = NevaManifest.of(document).neva();
        Fix fix = misspelt.map(key -> replaced(key, NevaManifest.NEVA, file))
                .or(() -> written.map(version -> replaced(version, number(version.text()), file)))
                .orElseGet(() -> added(document, file));
        return ImmutableList.of(fix);
    }

    /** The release that {@code text}, a range perhaps, begins with. */
    private static String number(String text) {
        Matcher match = NUMBER.matcher(text);
        return match.find() ? match.group() : Builtins.TODAY.release();
    }

    private static Fix replaced(Name place, String text, SourceFile file) {
        return Fix.of("Change to `" + text + "`", file.path(), new Edit(place.span(), text), true);
    }

    private static Fix added(ManifestDocument document, SourceFile file) {
        String release = Builtins.TODAY.release();
        Edit edit = document.entry(NevaManifest.NEVA)
                .map(empty -> new Edit(empty.span(), NevaManifest.NEVA + ": " + release))
                .orElseGet(() -> Edit.insert(
                        document.root()
                                .map(root -> root.span().start())
                                .orElse(file.text().length()),
                        NevaManifest.NEVA + ": " + release + "\n"));
        return Fix.of("Add `neva: " + release + "`", file.path(), edit, true);
    }
}
