package dev.waymark.lang.gene.manifest;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.waymark.diagnostic.Code;
import java.util.List;
import java.util.Optional;

/** What keeps a text from being the name of a package, by the rules of each dialect. */
public final class PackageName {

    private static final Splitter SEGMENTS = Splitter.on('/');
    private static final String RESERVED = "gene";
    private static final CharMatcher LETTER = CharMatcher.inRange('a', 'z');
    private static final CharMatcher LETTER_OR_DIGIT = LETTER.or(CharMatcher.inRange('0', '9'));
    private static final CharMatcher IN_CLASSIC = LETTER_OR_DIGIT.or(CharMatcher.anyOf("-_+&"));
    private static final CharMatcher IN_NEW = LETTER_OR_DIGIT.or(CharMatcher.is('_'));

    /**
     * What is wrong with a name.
     *
     * @param code whether it breaks the rule for names, or is kept for the language itself
     * @param message one sentence for the user
     */
    public record Fault(Code code, String message) {}

    private PackageName() {}

    /** What keeps classic's importer from looking for {@code name}. */
    public static Optional<Fault> inClassic(String name) {
        if (name.isEmpty()) {
            return invalid("An import cannot name a package without a name.");
        }
        List<String> segments = SEGMENTS.splitToList(name);
        return segments.getFirst().startsWith(RESERVED)
                ? Optional.of(new Fault(
                        Code.RESERVED_NAME,
                        "`" + name + "` begins with `gene`, which Gene keeps for itself; choose another name."))
                : segments.stream()
                        .flatMap(segment -> inSegment(segment, name).stream())
                        .findFirst();
    }

    /** The same by the specification, which asks for two segments. */
    public static Optional<Fault> inDocumented(String name) {
        return inClassic(name)
                .or(() -> name.contains("/")
                        ? Optional.empty()
                        : invalid("`" + name + "` needs two segments, as in `x/" + name + "`."));
    }

    /** What keeps {@code name} from being the name of a package of the new dialect. */
    public static Optional<Fault> inNew(String name) {
        ImmutableList<String> segments = ImmutableList.copyOf(SEGMENTS.split(name));
        return segments.size() == 2 && segments.stream().allMatch(PackageName::isLocalName)
                ? Optional.empty()
                : invalid("`" + name + "` must be an owner and a name in lowercase snake_case, as in `acme/my_tools`.");
    }

    /** Whether {@code name} can be an alias or a segment in the new dialect. */
    public static boolean isLocalName(String name) {
        return IN_NEW.matchesAllOf(name) && LETTER_OR_DIGIT.matchesAnyOf(name);
    }

    private static Optional<Fault> inSegment(String segment, String name) {
        if (segment.isEmpty()) {
            return invalid("`" + name + "` has an empty segment; write one name between two slashes.");
        }
        if (!LETTER.matches(segment.charAt(0))) {
            return invalid("`" + segment + "` in `" + name + "` must begin with a lowercase letter.");
        }
        if (!LETTER_OR_DIGIT.matches(segment.charAt(segment.length() - 1))) {
            return invalid("`" + segment + "` in `" + name + "` must end with a letter or a digit.");
        }
        return IN_CLASSIC.matchesAllOf(segment)
                ? Optional.empty()
                : invalid("`" + segment + "` in `" + name + "` may hold lowercase letters, digits and `-_+&` only.");
    }

    private static Optional<Fault> invalid(String message) {
        return Optional.of(new Fault(Code.INVALID_PACKAGE_NAME, message));
    }
}
