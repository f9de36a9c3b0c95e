package dev.waymark.features;

import com.google.common.collect.ImmutableList;
import dev.waymark.rules.Fix;
import dev.waymark.rules.Problem;

/**
 * Something that can be done about the text in a range.
 *
 * @param kind what it is, as editors group it
 * @param fix what it does
 * @param problems what it mends; empty for actions that mend nothing
 */
public record Action(Kind kind, Fix fix, ImmutableList<Problem> problems) {

    /** How editors group actions. */
    public enum Kind {
        QUICK_FIX,
        ORGANIZE_IMPORTS,
        REMOVE_UNUSED_IMPORTS,
        ADD_MISSING_IMPORTS,
        FIX_ALL
    }
}
