package dev.waymark.workspace;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;

/** Something that happened to a workspace. */
public sealed interface Change {

    /** An editor opened {@code path}, or changed the text that it holds for it. */
    record Edited(String path, Document document) implements Change {}

    /** An editor closed {@code path}: what is on disk counts again. */
    record Closed(String path) implements Change {}

    /** Files or folders may have appeared, changed or vanished on disk, with everything below them. */
    record Touched(ImmutableSet<String> paths) implements Change {}

    /** The workspace now consists of these folders. */
    record Rooted(ImmutableList<String> folders) implements Change {}

    /** The client or the command line configured something else. */
    record Configured(SettingsLayers layers) implements Change {}
}
