package dev.waymark.features;

import com.google.common.collect.ImmutableList;
import dev.waymark.files.Trace;
import dev.waymark.language.Language;
import dev.waymark.outline.Import;
import dev.waymark.resolve.Member;
import dev.waymark.resolve.Members;
import dev.waymark.resolve.Resolution;
import dev.waymark.text.SourceText;
import dev.waymark.text.Span;
import dev.waymark.workspace.Snapshot;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A generated page that lists what a built-in module offers, for modules without a source on this machine. */
public final class BuiltInPage {

    private static final String SCHEME = "waymark:/";

    /** What stands behind the name in a signature. */
    private static final ImmutableList<String> SIGNATURE = ImmutableList.of("(", ":");

    private BuiltInPage() {}

    /** The text of the page at {@code address}; empty when it is no page's address. */
    public static Optional<String> text(Snapshot snapshot, String address) {
        return snapshot.languages().stream()
                .filter(language -> address.startsWith(SCHEME + language.id() + "/"))
                .findFirst()
                .map(language -> page(snapshot, language, module(language, address)));
    }

    static String address(Language language, String module) {
        return SCHEME + language.id() + "/" + module;
    }

    static Destination destination(
            Snapshot snapshot, Language language, Resolution resolution, Import wanted, String member) {
        String module = resolution instanceof Resolution.BuiltIn builtIn ? builtIn.module() : wanted.request();
        SourceText text = SourceText.of(page(snapshot, language, module));
        return Destination.of(address(language, module), name(text, member));
    }

    /** The first word of a line is its kind, the second one the name. */
    private static Span name(SourceText text, String member) {
        Matcher found = Pattern.compile("(?m)^\\w+ (" + Pattern.quote(member) + ")(?:[(:]|$)")
                .matcher(text.toString());
        return found.find() ? new Span(found.start(1), found.end(1)) : Span.ORIGIN;
    }

    private static String module(Language language, String address) {
        return address.substring(SCHEME.length() + language.id().length() + 1);
    }

    private static String page(Snapshot snapshot, Language language, String module) {
        Members members = language.members(new Resolution.BuiltIn(module, Trace.EMPTY), "/", snapshot.lookup());
        String comment = language.syntax().lineComment();
        StringBuilder page = new StringBuilder();
        page.append(comment)
                .append(" Built into ")
                .append(language.id())
                .append(": ")
                .append(module)
                .append("\n\n");
        for (Member member : members.byName().values()) {
            if (!member.documentation().isEmpty()) {
                page.append(comment).append(' ').append(member.documentation()).append('\n');
            }
            page.append(member.kind().name().toLowerCase(Locale.ROOT))
                    .append(' ')
                    .append(shown(member))
                    .append('\n');
        }
        return page.toString();
    }

    /** Its signature, where that is known, else its name. */
    private static String shown(Member member) {
        return SIGNATURE.stream().anyMatch(sign -> member.detail().startsWith(member.name() + sign))
                ? member.detail()
                : member.name();
    }
}
