package dev.waymark.server.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Iterables;
import java.util.Optional;

/**
 * The arguments of one command, understood.
 *
 * @param options the values of the options that were given, by name; the empty string for a flag
 * @param operands everything else, in order
 */
record Arguments(ImmutableListMultimap<String, String> options, ImmutableList<String> operands) {

    boolean has(Option option) {
        return options.containsKey(option.name());
    }

    /** Every value given for {@code option}, in order. */
    ImmutableList<String> all(Option option) {
        return options.get(option.name());
    }

    /** The last value given for {@code option}. */
    Optional<String> value(Option option) {
        return Optional.ofNullable(Iterables.getLast(all(option), null));
    }
}
