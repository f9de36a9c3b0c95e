package dev.waymark.lang.kcl;

import com.google.common.collect.ImmutableList;
import dev.waymark.lang.kcl.manifest.KclFile;
import dev.waymark.lang.kcl.manifest.ManifestKey;
import dev.waymark.language.Site;
import dev.waymark.text.SourceText;
import dev.waymark.text.Span;

/** What is being typed at one place of a manifest: a key, judged by its line and the lines above. */
final class ManifestSite {

    private static final String DEPENDENCIES = "dependencies";

    private final KclFile kind;
    private final SourceText text;
    private final int line;
    private final Span word;
    private final String before;

    private ManifestSite(KclFile kind, SourceText text, int offset) {
        int end = Math.clamp(offset, 0, text.length());
        this.kind = kind;
        this.text = text;
        this.line = text.line(end);
        int start = end;
        while (start > text.lineStart(line) && SourceSite.isWord(text.bytes()[start - 1])) {
            start--;
        }
        this.word = new Span(start, end);
        this.before = text.slice(new Span(text.lineStart(line), start));
    }

    static Site at(KclFile kind, SourceText text, int offset) {
        ManifestSite site = new ManifestSite(kind, text, offset);
        ImmutableList<Site.Choice> choices = site.choices();
        return choices.isEmpty() ? new Site.Nothing(site.word) : new Site.Word(site.word, choices);
    }

    private ImmutableList<Site.Choice> choices() {
        return switch (kind) {
            case MODULE -> module();
            case SETTINGS -> choices(settings(), ": ");
            case WORK ->
                before.isBlank()
                        ? ImmutableList.of(new Site.Choice("workspace", "workspace ", "a folder to open"))
                        : ImmutableList.of();
            case SOURCE, LOCK -> ImmutableList.of();
        };
    }

    private ImmutableList<Site.Choice> module() {
        String open = before.strip();
        if (open.equals("[")) {
            return choices(ManifestKey.OF_MODULE, "");
        }
        boolean quoted = open.chars().filter(c -> c == '"').count() % 2 == 1;
        if (quoted || open.contains("#")) {
            return ImmutableList.of();
        }
        String section = section();
        if (section.equals(DEPENDENCIES) && (open.endsWith("{") || (open.contains("{") && open.endsWith(",")))) {
            return choices(ManifestKey.OF_DEPENDENCY, " = ");
        }
        return open.isEmpty() ? choices(keys(section), " = ") : ImmutableList.of();
    }

    private static ImmutableList<ManifestKey> keys(String section) {
        if (section.startsWith(DEPENDENCIES + ".")) {
            return ManifestKey.OF_DEPENDENCY;
        }
        return section.isEmpty()
                ? ImmutableList.of()
                : ManifestKey.find(ManifestKey.OF_MODULE, section)
                        .map(ManifestKey::keys)
                        .orElse(ImmutableList.of());
    }

    /** The name in the last header above. */
    private String section() {
        for (int above = line - 1; above >= 0; above--) {
            String content = content(above).strip();
            if (content.startsWith("[") && content.contains("]")) {
                return content.substring(1, content.indexOf(']')).strip();
            }
        }
        return "";
    }

    private ImmutableList<ManifestKey> settings() {
        if (!before.isBlank()) {
            return ImmutableList.of();
        }
        if (before.isEmpty()) {
            return ManifestKey.OF_SETTINGS;
        }
        for (int above = line - 1; above >= 0; above--) {
            String content = content(above);
            if (!content.isBlank() && indent(content) < before.length()) {
                String name = content.strip();
                return indent(content) == 0 && name.endsWith(":")
                        ? ManifestKey.find(ManifestKey.OF_SETTINGS, name.substring(0, name.length() - 1))
                                .map(ManifestKey::keys)
                                .orElse(ImmutableList.of())
                        : ImmutableList.of();
            }
        }
        return ImmutableList.of();
    }

    private static int indent(String content) {
        return content.length() - content.stripLeading().length();
    }

    private String content(int index) {
        return text.slice(text.lineSpan(index));
    }

    private static ImmutableList<Site.Choice> choices(ImmutableList<ManifestKey> keys, String behind) {
        return keys.stream()
                .map(key -> new Site.Choice(key.name(), key.name() + behind, key.meaning()))
                .collect(ImmutableList.toImmutableList());
    }
}
