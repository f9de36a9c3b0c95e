package dev.waymark.server.cli;

import com.google.common.collect.ImmutableList;

/**
 * An option of a command.
 *
 * @param name with its dashes
 * @param value what stands for its value in the help; empty for an option that takes none
 * @param choices the only values it takes; empty where any is good
 * @param help a few words on what it does
 */
record Option(String name, String value, ImmutableList<String> choices, String help) {

    static Option flag(String name, String help) {
        return new Option(name, "", ImmutableList.of(), help);
    }

    static Option of(String name, String value, String help) {
        return new Option(name, value, ImmutableList.of(), help);
    }

    static Option choice(String name, String value, Iterable<String> choices, String help) {
        return new Option(name, value, ImmutableList.copyOf(choices), help);
    }

    boolean isFlag() {
        return value.isEmpty();
    }

    boolean accepts(String given) {
        return choices.isEmpty() || choices.contains(given);
    }
}
