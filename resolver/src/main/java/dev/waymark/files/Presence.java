package dev.waymark.files;

/** What stands at a path. */
public enum Presence {
    ABSENT,
    FILE,
    FOLDER,
    /** Nothing of exactly this name, but something whose name differs in case only. */
    OTHER_SPELLING
}
