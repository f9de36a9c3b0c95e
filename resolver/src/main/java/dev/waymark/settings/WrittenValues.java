package dev.waymark.settings;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.waymark.manifest.ManifestValue;
import dev.waymark.manifest.ManifestValue.Kind;
import dev.waymark.manifest.ManifestValue.Scalar;
import dev.waymark.manifest.ManifestValue.Sequence;
import dev.waymark.text.Span;
import java.util.Optional;

/** The right side of {@code KEY=VALUE} as a manifest value: there are no quotes and brackets, so the type decides. */
final class WrittenValues {

    private static final Splitter ITEMS = Splitter.on(',').trimResults().omitEmptyStrings();

    private WrittenValues() {}

    static ManifestValue of(String text, Optional<SettingType> type) {
        if (type.isPresent() && type.get() instanceof SettingType.Several) {
            return new Sequence(
                    ITEMS.splitToStream(text).map(WrittenValues::string).collect(ImmutableList.toImmutableList()),
                    Span.ORIGIN);
        }
        boolean flag = type.isPresent() && type.get() instanceof SettingType.Flag;
        boolean truth = text.equals("true") || text.equals("false");
        return flag && truth ? new Scalar(text, Kind.BOOLEAN, Span.ORIGIN) : string(text);
    }

    private static ManifestValue string(String text) {
        return new Scalar(text, Kind.STRING, Span.ORIGIN);
    }
}
