package dev.waymark.manifest;

import com.google.common.collect.ImmutableList;
import dev.waymark.manifest.ManifestValue.Sequence;
import dev.waymark.text.Span;
import java.util.List;

/** What a key of a TOML table stands for while the file is read. */
sealed interface TomlNode permits TomlTable, TomlNode.Leaf, TomlNode.Tables {

    /** The finished value; nothing is added afterwards. */
    ManifestValue build();

    /** A value that is written in one place, and complete. */
    record Leaf(ManifestValue build) implements TomlNode {}

    /** A list of tables under {@code [[...]]} headers; never empty. */
    record Tables(List<TomlTable> tables) implements TomlNode {
        @Override
        public ManifestValue build() {
            ImmutableList<ManifestValue> items =
                    tables.stream().map(TomlTable::build).collect(ImmutableList.toImmutableList());
            Span span = items.getFirst().span().to(items.getLast().span());
            return new Sequence(items, span);
        }
    }
}
