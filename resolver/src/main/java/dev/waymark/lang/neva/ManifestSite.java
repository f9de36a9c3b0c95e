package dev.waymark.lang.neva;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import dev.waymark.files.Lookup;
import dev.waymark.lang.neva.builtin.Builtins;
import dev.waymark.lang.neva.manifest.DownloadedModule;
import dev.waymark.lang.neva.manifest.ManifestKey;
import dev.waymark.lang.neva.manifest.NevaManifest;
import dev.waymark.language.Site;
import dev.waymark.language.Site.Choice;
import dev.waymark.text.SourceText;
import dev.waymark.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is being typed at one place of a manifest, judged by its line and the indentation of the lines above. */
final class ManifestSite {

    private final SourceText text;
    private final Lookup lookup;
    private final int offset;
    private final int line;

    private ManifestSite(SourceText text, int offset, Lookup lookup) {
        this.text = text;
        this.lookup = lookup;
        this.offset = Math.clamp(offset, 0, text.length());
        this.line = text.line(this.offset);
    }

    static Site at(SourceText text, int offset, Lookup lookup) {
        return new ManifestSite(text, offset, lookup).site();
    }

    private Site site() {
        String before = text.slice(new Span(text.lineStart(line), offset));
        if (before.contains("#")) {
            return new Site.Nothing(Span.at(offset));
        }
        int colon = before.indexOf(": ");
        String typed = (colon < 0 ? before : before.substring(colon + 2)).stripLeading();
        Span word = new Span(offset - typed.getBytes(UTF_8).length, offset);
        ImmutableList<Choice> choices = colon < 0 ? keys(indent(before)) : values(before.substring(0, colon));
        return choices.isEmpty() ? new Site.Nothing(word) : new Site.Word(word, choices);
    }

    private ImmutableList<Choice> keys(int indent) {
        if (indent == 0) {
            return keys(ManifestKey.ALL);
        }
        List<String> parents = parents(indent);
        if (!parents.isEmpty() && parents.getLast().equals(NevaManifest.DEPS)) {
            return parents.size() == 1 ? modules(indent) : keys(ManifestKey.OF_DEPENDENCY);
        }
        return ImmutableList.of();
    }

    private static ImmutableList<Choice> keys(ImmutableList<ManifestKey> keys) {
        return keys.stream()
                .map(key -> new Choice(key.name(), key.name() + ": ", key.meaning()))
                .collect(ImmutableList.toImmutableList());
    }

    /** Whole entries for what is on this machine already. */
    private ImmutableList<Choice> modules(int indent) {
        String deeper = "\n" + " ".repeat(2 * indent);
        return DownloadedModule.all(lookup).stream()
                .map(module -> new Choice(
                        module.path(),
                        module.path() + ":" + deeper + "path: " + module.path() + deeper + "version: "
                                + module.version(),
                        module.version()))
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<Choice> values(String key) {
        List<String> parents = parents(indent(key));
        return switch (key.strip()) {
            case NevaManifest.NEVA ->
                parents.isEmpty() ? values(Stream.of(Builtins.TODAY.release()), "today's release") : ImmutableList.of();
            case NevaManifest.VERSION ->
                parents.size() == 2 ? values(versions(parents.getFirst()), "downloaded") : ImmutableList.of();
            case NevaManifest.PATH ->
                parents.size() == 2
                        ? values(
                                DownloadedModule.all(lookup).stream()
                                        .map(DownloadedModule::path)
                                        .distinct(),
                                "downloaded")
                        : ImmutableList.of();
            default -> ImmutableList.of();
        };
    }

    private Stream<String> versions(String alias) {
        String path = NevaManifest.read(text)
                .dependency(alias)
                .map(dependency -> dependency.path())
                .orElse(alias);
        return DownloadedModule.all(lookup).stream()
                .filter(module -> module.path().equals(path))
                .map(DownloadedModule::version);
    }

    private static ImmutableList<Choice> values(Stream<String> values, String meaning) {
        return values.map(value -> new Choice(value, value, meaning)).collect(ImmutableList.toImmutableList());
    }

    /** The keys of the lines above that the place belongs to, the innermost first. */
    private List<String> parents(int indent) {
        Stream.Builder<String> keys = Stream.builder();
        int inner = indent;
        for (int above = line - 1; above >= 0 && inner > 0; above--) {
            String content = text.slice(text.lineSpan(above));
            if (!content.isBlank() && !content.strip().startsWith("#") && indent(content) < inner) {
                inner = indent(content);
                keys.add(key(content).orElse(""));
            }
        }
        return keys.build().toList();
    }

    private static Optional<String> key(String content) {
        String bare = content.strip();
        return bare.endsWith(":") ? Optional.of(bare.substring(0, bare.length() - 1)) : Optional.empty();
    }

    private static int indent(String content) {
        return content.length() - content.stripLeading().length();
    }
}
