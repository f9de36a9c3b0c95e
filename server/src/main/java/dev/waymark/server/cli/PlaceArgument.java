package dev.waymark.server.cli;

import dev.waymark.outline.Import;
import dev.waymark.outline.Reference;
import dev.waymark.resolve.SourceFile;
import dev.waymark.server.report.Place;
import dev.waymark.text.Span;
import dev.waymark.workspace.Snapshot;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A place as the command line names it: {@code FILE:LINE} or {@code FILE:LINE:COLUMN}.
 *
 * @param file as it was typed
 * @param place its column is 1 where none was typed
 * @param isWholeLine whether no column was typed
 */
record PlaceArgument(String file, Place place, boolean isWholeLine) {

    private static final Pattern FORM = Pattern.compile("(.+?):(\\d{1,9})(?::(\\d{1,9}))?:?");

    static Optional<PlaceArgument> parse(String argument) {
        Matcher form = FORM.matcher(argument);
        if (!form.matches()) {
            return Optional.empty();
        }
        Optional<Integer> column = Optional.ofNullable(form.group(3)).map(Integer::parseInt);
        Place place = new Place(Math.max(1, Integer.parseInt(form.group(2))), Math.max(1, column.orElse(1)));
        return Optional.of(new PlaceArgument(form.group(1), place, column.isEmpty()));
    }

    /** The offsets that may be meant: of a whole line its imports, then the names in it. */
    IntStream offsets(Snapshot snapshot, String path) {
        return snapshot.file(path)
                .map(file -> isWholeLine ? candidates(file) : IntStream.of(place.offset(file.text())))
                .orElse(IntStream.empty());
    }

    private IntStream candidates(SourceFile file) {
        Span line = file.text().lineSpan(place.line() - 1);
        Stream<Span> imports = file.outline().imports().stream().map(Import::statement);
        Stream<Span> names = file.outline().references().stream().map(Reference::span);
        return Stream.concat(imports, names)
                .filter(span -> span.overlaps(line))
                .mapToInt(span -> Math.max(span.start(), line.start()));
    }

    @Override
    public String toString() {
        return file + ":" + place.line() + (isWholeLine ? "" : ":" + place.column());
    }
}
