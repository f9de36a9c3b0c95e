package dev.waymark.manifest;

import com.google.common.collect.ImmutableSet;
import dev.waymark.manifest.ManifestValue.Kind;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * What plain YAML scalars stand for, by the rules of go-yaml v3: YAML 1.2's booleans and nulls, YAML 1.1's underscores
 * and octal numbers.
 */
final class YamlKinds {

    private static final ImmutableSet<String> NULLS = ImmutableSet.of("", "~", "null", "Null", "NULL");
    private static final ImmutableSet<String> BOOLEANS =
            ImmutableSet.of("true", "True", "TRUE", "false", "False", "FALSE");
    private static final Pattern NUMBER = Pattern.compile("""
        [-+]?+(?:0[xX][0-9a-fA-F]++|0[bB][01]++|0[oO][0-7]++|\
        (?:\\.[0-9]++|[0-9]++(?:\\.[0-9]*+)?+)(?:[eE][-+]?+[0-9]++)?+|\
        \\.(?:inf|Inf|INF))|\\.(?:nan|NaN|NAN)\
        """);

    /** No number that go-yaml can hold is longer: what does not fit stays a string. */
    private static final int LONGEST_NUMBER = 400;

    private YamlKinds() {}

    static Kind of(ScalarEvent scalar) {
        Optional<String> tag = scalar.getTag();
        if (tag.isPresent()) {
            return tagged(tag.get());
        }
        return scalar.isPlain() ? plain(scalar.getValue()) : Kind.STRING;
    }

    static Kind plain(String text) {
        if (NULLS.contains(text)) {
            return Kind.NULL;
        }
        if (BOOLEANS.contains(text)) {
            return Kind.BOOLEAN;
        }
        return isNumber(text) ? Kind.NUMBER : Kind.STRING;
    }

    private static boolean isNumber(String text) {
        char first = text.charAt(0);
        boolean plausible = first == '.' || first == '-' || first == '+' || (first >= '0' && first <= '9');
        return plausible
                && text.length() <= LONGEST_NUMBER
                && NUMBER.matcher(text.replace("_", "")).matches();
    }

    private static Kind tagged(String tag) {
        if (tag.equals(Tag.INT.getValue()) || tag.equals(Tag.FLOAT.getValue())) {
            return Kind.NUMBER;
        }
        if (tag.equals(Tag.BOOL.getValue())) {
            return Kind.BOOLEAN;
        }
        return tag.equals(Tag.NULL.getValue()) ? Kind.NULL : Kind.STRING;
    }
}
