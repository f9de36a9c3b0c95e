package dev.waymark.settings;

import com.google.common.collect.ImmutableList;
import dev.waymark.manifest.ManifestValue;
import dev.waymark.manifest.ManifestValue.Entry;
import dev.waymark.manifest.ManifestValue.Kind;
import dev.waymark.manifest.ManifestValue.Mapping;
import dev.waymark.manifest.ManifestValue.Scalar;
import dev.waymark.manifest.ManifestValue.Sequence;
import dev.waymark.outline.Name;
import dev.waymark.text.Span;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Maps, lists and boxed values of some JSON library as manifest values without a place, so that one reader reads both. */
final class PlainValues {

    /** No setting lies deeper; what does is read as if it were not there. */
    private static final int DEPTH = 10;

    private PlainValues() {}

    static ManifestValue of(Map<?, ?> settings) {
        return mapping(settings, DEPTH);
    }

    private static ManifestValue value(@Nullable Object plain, int depth) {
        return switch (plain) {
            case Boolean flag -> scalar(flag.toString(), Kind.BOOLEAN);
            case Number number -> scalar(number.toString(), Kind.NUMBER);
            case CharSequence text -> scalar(text.toString(), Kind.STRING);
            case Map<?, ?> map when depth > 0 -> mapping(map, depth - 1);
            case Collection<?> items when depth > 0 -> sequence(items, depth - 1);
            case null, default -> scalar("", Kind.NULL);
        };
    }

    private static ManifestValue mapping(Map<?, ?> map, int depth) {
        ImmutableList.Builder<Entry> entries = ImmutableList.builder();
        map.forEach(
                (key, item) -> entries.add(new Entry(new Name(String.valueOf(key), Span.ORIGIN), value(item, depth))));
        return new Mapping(entries.build(), Span.ORIGIN);
    }

    private static ManifestValue sequence(Collection<?> items, int depth) {
        ImmutableList.Builder<ManifestValue> values = ImmutableList.builder();
        items.forEach(item -> values.add(value(item, depth)));
        return new Sequence(values.build(), Span.ORIGIN);
    }

    private static Scalar scalar(String text, Kind kind) {
        return new Scalar(text, kind, Span.ORIGIN);
    }
}
