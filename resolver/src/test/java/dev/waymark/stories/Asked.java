package dev.waymark.stories;

import com.google.common.base.Splitter;
import dev.waymark.features.Actions;
import dev.waymark.features.Completion;
import dev.waymark.features.Definition;
import dev.waymark.features.Hover;
import dev.waymark.features.HoverText;
import dev.waymark.features.References;
import dev.waymark.features.Suggestion;
import dev.waymark.files.FilePaths;
import dev.waymark.marks.Mark;
import dev.waymark.text.SourceText;
import dev.waymark.text.Span;
import dev.waymark.workspace.Snapshot;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a mark may ask for besides problems: the answer of a feature at the first caret.
 *
 * <pre>
 * users.find("ada");
 * #     ^^^^ -> src/app/users.gb:3
 * #     ^ hover: export func find(string id): ?User
 * #     ^ completes: find, User
 * #     ^ not: normalize
 * #     ^ uses: main.gb:1, src/app/users.gb:3
 * #     ^ fix: Import `users`
 * </pre>
 */
enum Asked {
    /** The places where what stands here is declared, or {@code nowhere}. */
    DEFINITION("-> ") {
        @Override
        String answer(Place at, String expected) {
            Stream<String> places = Definition.at(at.snapshot, at.path, at.offset).stream()
                    .map(link -> at.shown(link.path(), link.selection()));
            return listed(places, "nowhere");
        }
    },
    /** The places that use what stands here, its declaration included. */
    USES("uses: ") {
        @Override
        String answer(Place at, String expected) {
            Stream<String> places = References.at(at.snapshot, at.path, at.offset, true).stream()
                    .map(use -> at.shown(use.path(), use.span()));
            return listed(places, "none");
        }
    },
    /** A part of what is shown about the place. */
    HOVER("hover: ") {
        @Override
        String answer(Place at, String expected) {
            String shown = Hover.at(at.snapshot, at.path, at.offset)
                    .map(HoverText::markdown)
                    .orElse("nothing");
            return shown.contains(expected) ? expected : shown;
        }
    },
    /** Some of what may be typed here. */
    COMPLETES("completes: ") {
        @Override
        String answer(Place at, String expected) {
            List<String> offered = offered(at);
            return offered.containsAll(parts(expected)) ? expected : String.join(", ", offered);
        }
    },
    /** Something that is not offered here. */
    COMPLETES_NOT("not: ") {
        @Override
        String answer(Place at, String expected) {
            String wrong =
                    parts(expected).stream().filter(offered(at)::contains).collect(Collectors.joining(", "));
            return wrong.isEmpty() ? expected : "offered: " + wrong;
        }
    },
    /** The title of something that can be done about the place. */
    FIX("fix: ") {
        @Override
        String answer(Place at, String expected) {
            List<String> titles = Actions.in(at.snapshot, at.path, Span.at(at.offset)).stream()
                    .map(action -> action.fix().title())
                    .toList();
            return titles.contains(expected) ? expected : String.join("; ", titles);
        }
    };

    private static final Splitter PARTS = Splitter.on(", ");

    private final String sign;

    Asked(String sign) {
        this.sign = sign;
    }

    /** What {@code mark} asks for; empty where it speaks of a problem. */
    static Optional<Asked> by(Mark mark) {
        return Arrays.stream(values())
                .filter(asked -> mark.text().startsWith(asked.sign))
                .findFirst();
    }

    /** The mark that would have been met in {@code path}; {@code mark} itself where it is met. */
    Mark answered(Mark mark, Snapshot snapshot, String root, String path) {
        SourceText text = snapshot.text(path).orElseGet(() -> SourceText.of(""));
        Place at = new Place(snapshot, root, path, mark.place().start(text));
        String expected = mark.text().substring(sign.length());
        return new Mark(mark.place(), sign + answer(at, expected), mark.notes());
    }

    /** The answer at {@code at}; {@code expected} itself where that is true but not all of it. */
    abstract String answer(Place at, String expected);

    private static String listed(Stream<String> places, String none) {
        String list = places.sorted().distinct().collect(Collectors.joining(", "));
        return list.isEmpty() ? none : list;
    }

    private static List<String> parts(String list) {
        return PARTS.splitToList(list);
    }

    private static List<String> offered(Place at) {
        return Completion.at(at.snapshot, at.path, at.offset).items().stream()
                .map(Suggestion::label)
                .toList();
    }

    /** Where something is asked. */
    record Place(Snapshot snapshot, String root, String path, int offset) {

        /** A place in some file as marks write it: the file as seen from the story, and the line. */
        String shown(String file, Span span) {
            if (!FilePaths.isAbsolute(file)) {
                return file;
            }
            int line = snapshot.text(file).map(text -> text.line(span.start())).orElse(0);
            return FilePaths.relativize(root, file) + ":" + (line + 1);
        }
    }
}
