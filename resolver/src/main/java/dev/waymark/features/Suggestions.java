package dev.waymark.features;

import com.google.common.collect.ImmutableList;

/**
 * What can be inserted where the cursor stands.
 *
 * @param items best first
 * @param isIncomplete whether there were more than the list holds, so that the next letter deserves a new question
 */
public record Suggestions(ImmutableList<Suggestion> items, boolean isIncomplete) {

    public static final Suggestions NONE = new Suggestions(ImmutableList.of(), false);
}
