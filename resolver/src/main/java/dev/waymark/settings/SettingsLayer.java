package dev.waymark.settings;

import com.google.common.collect.ImmutableList;

/**
 * The settings that one place gives, and what is wrong there; what is right counts all the same.
 *
 * @param settings this layer alone: lay it {@link Settings#over over} the one below
 * @param problems in the order in which they were met
 * @param <P> how the place's problems are told
 */
public record SettingsLayer<P>(Settings settings, ImmutableList<P> problems) {}
