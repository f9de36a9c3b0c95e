package dev.waymark.files;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Files and folders that go to other places, all at once; a folder takes everything below it along.
 *
 * @param targets where each goes, by the path it has now
 */
public record Moves(ImmutableMap<String, String> targets) {

    /** Where the file or folder at {@code path} is afterwards; the innermost move that covers it decides. */
    public String target(String path) {
        return covering(path)
                .map(move -> moved(path, move.getKey(), move.getValue()))
                .orElse(path);
    }

    /** Where what is at {@code path} afterwards comes from; empty when no move brings it there. */
    public Optional<String> origin(String path) {
        return targets.entrySet().stream()
                .filter(move -> FilePaths.isWithin(path, move.getValue()))
                .max(Map.Entry.comparingByValue((a, b) -> Integer.compare(a.length(), b.length())))
                .map(move -> moved(path, move.getValue(), move.getKey()));
    }

    /** Whether what is at {@code path} now goes away. */
    public boolean takesAway(String path) {
        return covering(path).isPresent();
    }

    /** Whether {@code path} has to be a folder afterwards, because something is moved into it. */
    public boolean needsFolder(String path) {
        return targets.values().stream().anyMatch(target -> !target.equals(path) && FilePaths.isWithin(target, path));
    }

    /** The paths that things get. */
    public Set<String> arrivals() {
        return Set.copyOf(targets.values());
    }

    /** Asked of every file of a workspace, so it does not look at every move. */
    private Optional<Map.Entry<String, String>> covering(String path) {
        return FilePaths.ancestry(path).stream()
                .filter(targets::containsKey)
                .findFirst()
                .flatMap(from -> Optional.ofNullable(targets.get(from)).map(to -> Map.entry(from, to)));
    }

    private static String moved(String path, String from, String to) {
        return to + path.substring(from.length());
    }
}
