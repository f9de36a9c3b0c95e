package dev.waymark.resolve;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/**
 * What can be reached through one import.
 *
 * @param byName the members that are known, in the order they are declared
 * @param complete whether there can be no others
 */
public record Members(ImmutableMap<String, Member> byName, boolean complete) {

    /** Of a module about which nothing is known. */
    public static final Members UNKNOWN = new Members(ImmutableMap.of(), false);

    public Optional<Member> member(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}
