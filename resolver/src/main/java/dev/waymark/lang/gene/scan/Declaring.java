package dev.waymark.lang.gene.scan;

import com.google.common.collect.ImmutableList;
import dev.waymark.outline.Declaration;
import dev.waymark.outline.Export;
import dev.waymark.outline.Import;

/** Finds what a module of one dialect declares and exports. */
interface Declaring {

    /** Looks at {@code form}; every form but the text is read once, in the order of their numbers. */
    void read(int form);

    /** Judges what only shows once everything is read. */
    void finish(ImmutableList<Import> imports);

    ImmutableList<Declaration> declarations();

    /** Exports by statements that are no imports. */
    ImmutableList<Export> exports();
}
