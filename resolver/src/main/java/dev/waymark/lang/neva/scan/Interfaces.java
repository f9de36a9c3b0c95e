package dev.waymark.lang.neva.scan;

import com.google.common.collect.ImmutableList;
import dev.waymark.diagnostic.Code;
import dev.waymark.lang.neva.scan.Signature.Port;
import dev.waymark.outline.Name;
import dev.waymark.text.Span;
import java.util.Optional;

/**
 * Reads what stands behind the name of an entity: type parameters and ports. Source: the rules {@code typeParams} and
 * {@code interfaceDef} of {@code neva.g4} in nevalang/neva 0.41.
 */
final class Interfaces {

    private final Reader in;
    private final Tokens tokens;
    private final Mentions mentions;
    private final Types types;

    Interfaces(Parsing parsing) {
        this.in = parsing.in;
        this.tokens = parsing.tokens;
        this.mentions = parsing.mentions;
        this.types = parsing.types;
    }

    /** Passes type parameters and ports, as far as there are any. */
    Signature read() {
        ImmutableList<Name> parameters = parameters();
        return ports(parameters);
    }

    /** Passes the ports of an interface, or component, with these type parameters. */
    Signature ports(ImmutableList<Name> parameters) {
        ImmutableList<Port> inports = ports("the inports in parentheses");
        ImmutableList<Port> outports = ports("the outports in parentheses");
        return new Signature(parameters, inports, outports);
    }

    /** Passes the type parameters that may open here. */
    ImmutableList<Name> parameters() {
        ImmutableList.Builder<Name> parameters = ImmutableList.builder();
        int opener = in.index();
        if (in.take(Kind.LESS)) {
            in.newlines();
            if (!(in.at(Kind.GREATER) || parameters(parameters)) || !in.want(Kind.GREATER, "`,` or `>`")) {
                in.moveBehind(opener);
            }
        }
        return parameters.build();
    }

    private boolean parameters(ImmutableList.Builder<Name> parameters) {
        do {
            in.newlines();
            if (!in.at(Kind.NAME)) {
                in.faultyName(Code.SYNTAX_ERROR, "the name of a type parameter");
                return false;
            }
            mentions.parameter(in.index());
            parameters.add(tokens.name(in.index()));
            in.next();
            if (types.begins() && !types.read()) {
                return false;
            }
            in.newlines();
        } while (in.take(Kind.COMMA) && in.kindBehindNewlines(0) != Kind.GREATER);
        in.newlines();
        return true;
    }

    private ImmutableList<Port> ports(String what) {
        ImmutableList.Builder<Port> ports = ImmutableList.builder();
        int opener = in.index();
        if (!in.take(Kind.OPEN_PAREN)) {
            in.fault(what);
            return ports.build();
        }
        in.newlines();
        if (!(in.at(Kind.CLOSE_PAREN) || ports(ports)) || !in.want(Kind.CLOSE_PAREN, "`,` or `)`")) {
            in.moveBehind(opener);
        }
        return ports.build();
    }

    private boolean ports(ImmutableList.Builder<Port> ports) {
        do {
            in.newlines();
            Optional<Port> port = in.at(Kind.OPEN_BRACKET) ? arrayPort() : singlePort();
            if (port.isEmpty()) {
                return false;
            }
            ports.add(port.get());
            in.newlines();
        } while (in.take(Kind.COMMA) && in.kindBehindNewlines(0) != Kind.CLOSE_PAREN);
        in.newlines();
        return true;
    }

    /** Passes a port, which has a name where a type follows a name. */
    private Optional<Port> singlePort() {
        boolean isNamed = in.at(Kind.NAME) && Types.begins(in.kind(1));
        Optional<Name> name = isNamed ? Optional.of(tokens.name(in.index())) : Optional.empty();
        if (isNamed) {
            in.next();
        }
        int type = in.index();
        return types.read() ? Optional.of(new Port(name, false, Optional.of(since(type)))) : Optional.empty();
    }

    private Optional<Port> arrayPort() {
        in.next();
        int name = in.index();
        if (!in.want(Kind.NAME, "the name of a port") || !in.want(Kind.CLOSE_BRACKET, "`]`")) {
            return Optional.empty();
        }
        int type = in.index();
        boolean isTyped = types.begins();
        return !isTyped || types.read()
                ? Optional.of(new Port(
                        Optional.of(tokens.name(name)), true, isTyped ? Optional.of(since(type)) : Optional.empty()))
                : Optional.empty();
    }

    private Span since(int token) {
        return new Span(tokens.start(token), tokens.end(in.index() - 1));
    }
}
