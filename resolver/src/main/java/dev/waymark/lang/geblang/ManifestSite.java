package dev.waymark.lang.geblang;

import com.google.common.collect.ImmutableList;
import dev.waymark.lang.geblang.manifest.ManifestKey;
import dev.waymark.language.Site;
import dev.waymark.text.SourceText;
import dev.waymark.text.Span;

/** What is being typed at one place of a manifest in YAML: a key, judged by the indentation of the lines above. */
final class ManifestSite {

    private static final String DEPENDENCIES = "dependencies";

    private final SourceText text;
    private final int offset;
    private final int line;

    private ManifestSite(SourceText text, int offset) {
        this.text = text;
        this.offset = Math.clamp(offset, 0, text.length());
        this.line = text.line(offset);
    }

    static Site at(SourceText text, int offset) {
        return new ManifestSite(text, offset).site();
    }

    private Site site() {
        String before = text.slice(new Span(text.lineStart(line), offset));
        int indent = indent(before);
        Span word = new Span(text.lineStart(line) + indent, Math.max(offset, text.lineStart(line) + indent));
        if (!before.substring(indent).chars().allMatch(Character::isLetterOrDigit)) {
            return new Site.Nothing(new Span(offset, offset));
        }
        ImmutableList<Site.Choice> choices = keys(indent).stream()
                .map(key -> new Site.Choice(key.name(), key.name() + ": ", key.meaning()))
                .collect(ImmutableList.toImmutableList());
        return choices.isEmpty() ? new Site.Nothing(word) : new Site.Word(word, choices);
    }

    /** The keys that fit at {@code indent}: those of the table that the nearest less indented line opens. */
    private ImmutableList<ManifestKey> keys(int indent) {
        if (indent == 0) {
            return ManifestKey.ALL;
        }
        int parent = line - 1;
        while (parent >= 0 && (content(parent).isBlank() || indent(content(parent)) >= indent)) {
            parent--;
        }
        return parent < 0 ? ImmutableList.of() : below(parent);
    }

    private ImmutableList<ManifestKey> below(int parent) {
        String name = key(parent);
        int indent = indent(content(parent));
        for (int above = parent - 1; above >= 0 && indent > 0; above--) {
            if (!content(above).isBlank() && indent(content(above)) < indent) {
                return key(above).equals(DEPENDENCIES)
                        ? ManifestKey.OF_DEPENDENCY
                        : ManifestKey.below(ManifestKey.below(ManifestKey.ALL, key(above)), name);
            }
        }
        return indent == 0 ? ManifestKey.below(ManifestKey.ALL, name) : ImmutableList.of();
    }

    private String key(int index) {
        String content = content(index).strip();
        return content.endsWith(":") ? content.substring(0, content.length() - 1) : "";
    }

    private String content(int index) {
        return text.slice(text.lineSpan(index));
    }

    private static int indent(String content) {
        int indent = 0;
        while (indent < content.length() && content.charAt(indent) == ' ') {
            indent++;
        }
        return indent;
    }
}
