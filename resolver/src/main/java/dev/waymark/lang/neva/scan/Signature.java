package dev.waymark.lang.neva.scan;

import com.google.common.collect.ImmutableList;
import dev.waymark.outline.Name;
import dev.waymark.text.Span;
import java.util.Optional;

/**
 * What an interface, or a component, asks for and offers.
 *
 * @param typeParameters their names
 * @param inports what it receives, in the order of the text
 * @param outports what it sends, in the order of the text
 */
public record Signature(ImmutableList<Name> typeParameters, ImmutableList<Port> inports, ImmutableList<Port> outports) {

    /**
     * One port.
     *
     * @param name empty for the one port that needs none
     * @param isArray whether it is a row of ports
     * @param type where its type is written; empty where it takes anything without saying so
     */
    public record Port(Optional<Name> name, boolean isArray, Optional<Span> type) {}
}
