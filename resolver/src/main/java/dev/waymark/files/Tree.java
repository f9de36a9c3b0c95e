package dev.waymark.files;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import dev.waymark.outline.Surface;
import dev.waymark.settings.Settings;
import dev.waymark.text.SourceText;
import java.util.Optional;

/**
 * The world as it stood at one moment: open documents over the disk, with the environment and the settings. The first
 * answer to a question stands for as long as the tree lives. Every method answers for every path, and never throws.
 *
 * <p>Languages never hold a tree: they ask through a {@link Lookup}.
 */
public interface Tree {

    Presence presence(String path);

    /** As {@link Question.Listing}. */
    ImmutableSortedMap<String, Presence> list(String folder, String suffix);

    /** The text at {@code path}; empty when it is no regular file, cannot be read, or is larger than any source. */
    Optional<SourceText> read(String path);

    Optional<Surface> surface(String path);

    /** As {@link Question.Declarers}. */
    ImmutableList<String> declarers(String language, String module);

    /** As {@link Question.Circle}. */
    ImmutableList<String> circle(String path);

    Optional<String> variable(String name);

    Settings settings(String folder);

    Optional<String> workspaceFolder(String path);
}
