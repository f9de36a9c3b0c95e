package dev.waymark.lang.hql;

import com.google.common.collect.ImmutableList;
import dev.waymark.lang.hql.manifest.ManifestKey;
import dev.waymark.language.Site;
import dev.waymark.scan.Cursor;
import dev.waymark.text.SourceText;
import dev.waymark.text.Span;

/** What is being typed at one place of a manifest: a key, or the path of the entry file. */
final class ManifestSite {

    private static final String EXPORTS = "\"exports\"";

    private final SourceText text;
    private final int offset;
    private int depth;
    private int before = Cursor.END;
    private String lastString = "";
    private int stringStart = -1;

    private ManifestSite(SourceText text, int offset) {
        this.text = text;
        this.offset = Math.clamp(offset, 0, text.length());
    }

    static Site at(SourceText text, int offset) {
        ManifestSite site = new ManifestSite(text, offset);
        site.read();
        return site.site();
    }

    private void read() {
        Cursor cursor = new Cursor(text.bytes(), 0, offset);
        while (!cursor.atEnd()) {
            int here = cursor.peek();
            if (here == '"') {
                string(cursor);
            } else {
                cursor.advance(1);
                depth += here == '{' || here == '[' ? 1 : here == '}' || here == ']' ? -1 : 0;
                before = here > ' ' ? here : before;
            }
        }
    }

    private void string(Cursor cursor) {
        int start = cursor.offset();
        cursor.advance(1);
        while (!cursor.atEnd() && cursor.peek() != '"') {
            cursor.advance(cursor.peek() == '\\' ? 2 : 1);
        }
        if (cursor.take('"')) {
            lastString = text.slice(new Span(start, cursor.offset()));
            before = '"';
        } else {
            stringStart = Math.min(start + 1, offset);
        }
    }

    private Site site() {
        boolean isKey = depth == 1 && (before == '{' || before == ',');
        if (stringStart < 0) {
            return isKey ? keys(Span.at(offset), "\"", "\": ") : new Site.Nothing(Span.at(offset));
        }
        Span content = new Span(stringStart, stringEnd());
        if (isKey) {
            return keys(content, "", "");
        }
        boolean isEntry = depth == 1 && before == ':' && lastString.equals(EXPORTS);
        return isEntry ? new Site.ModulePath(content) : new Site.Nothing(content);
    }

    private int stringEnd() {
        byte[] bytes = text.bytes();
        int end = offset;
        while (end < bytes.length
                && bytes[end] != '"'
                && bytes[end] != '\n'
                && bytes[end] != ','
                && bytes[end] != '}') {
            end++;
        }
        return end;
    }

    private static Site keys(Span replaced, String opening, String closing) {
        return new Site.Word(
                replaced,
                ManifestKey.ALL.stream()
                        .map(key -> new Site.Choice(key.name(), opening + key.name() + closing, key.meaning()))
                        .collect(ImmutableList.toImmutableList()));
    }
}
