package dev.waymark.workspace;

import com.google.common.collect.ImmutableList;
import dev.waymark.files.FilePaths;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The workspace folders, longest path first, so that the innermost of nested ones is met first. */
record Roots(ImmutableList<String> folders) {

    static Roots of(List<String> folders) {
        return new Roots(folders.stream()
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .collect(ImmutableList.toImmutableList()));
    }

    /** The innermost folder that holds {@code path}. */
    Optional<String> containing(String path) {
        return folders.stream()
                .filter(folder -> FilePaths.isWithin(path, folder))
                .findFirst();
    }

    /** The folders that no other one holds. */
    List<String> outermost() {
        return folders.stream()
                .filter(folder ->
                        folders.stream().noneMatch(other -> !other.equals(folder) && FilePaths.isWithin(folder, other)))
                .toList();
    }
}
