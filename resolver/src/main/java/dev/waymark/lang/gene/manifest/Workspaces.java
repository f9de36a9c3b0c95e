package dev.waymark.lang.gene.manifest;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.files.Presence;
import dev.waymark.outline.Name;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Packages of the new dialect that belong together: a root whose manifest names folders of others. */
public final class Workspaces {

    /** Deepest folder that {@code **} reaches. */
    private static final int DEPTH = 12;

    /** How many folders one pattern may match. */
    private static final int FOLDERS = 2_000;

    private static final Splitter SEGMENTS = Splitter.on('/').omitEmptyStrings();

    private record RootKey(String root) {}

    private record MembersKey(String root) {}

    private Workspaces() {}

    /** The root of the workspace that the package in {@code root} belongs to; the package itself, if it has members. */
    public static Optional<String> rootOf(String root, Lookup lookup) {
        return lookup.step(
                new RootKey(root),
                "workspace",
                inner -> FilePaths.ancestry(root).stream()
                        .filter(above -> NearestPackage.isRoot(above, inner))
                        .filter(above -> isWorkspace(above, inner)
                                && (above.equals(root) || members(above, inner).contains(root)))
                        .findFirst());
    }

    /** The roots of the members of the workspace in {@code root}, without itself, sorted. */
    public static ImmutableList<String> members(String root, Lookup lookup) {
        return lookup.step(
                new MembersKey(root),
                "members of the workspace",
                inner -> patterns(root, inner).stream()
                        .flatMap(pattern -> matches(root, pattern.text(), inner).stream())
                        .filter(folder -> !folder.equals(root) && NearestPackage.isRoot(folder, inner))
                        .distinct()
                        .sorted()
                        .collect(ImmutableList.toImmutableList()));
    }

    /** The member called {@code name} of the workspace in {@code root}, the root itself included. */
    public static Optional<String> member(String root, String name, Lookup lookup) {
        return ImmutableList.<String>builder().add(root).addAll(members(root, lookup)).build().stream()
                .filter(folder -> Manifest.at(folder, lookup)
                        .flatMap(Manifest::name)
                        .filter(own -> own.text().equals(name))
                        .isPresent())
                .findFirst();
    }

    /** The folders below {@code root} that {@code pattern} matches; {@code *} is one folder, {@code **} any number. */
    static ImmutableList<String> matches(String root, String pattern, Lookup lookup) {
        Set<String> reached = new LinkedHashSet<>(List.of(root));
        for (String segment : SEGMENTS.split(pattern)) {
            Set<String> next = new LinkedHashSet<>();
            for (String folder : reached) {
                switch (segment) {
                    case "*" -> next.addAll(children(folder, lookup));
                    case "**" -> next.addAll(below(folder, lookup));
                    default -> next.add(FilePaths.join(folder, segment));
                }
            }
            reached = next;
        }
        return reached.stream()
                .limit(FOLDERS)
                .filter(folder -> lookup.isFolder(folder, "member of the workspace"))
                .collect(ImmutableList.toImmutableList());
    }

    private static List<String> below(String top, Lookup lookup) {
        List<String> found = new ArrayList<>(List.of(top));
        int level = 0;
        for (int depth = 0; depth < DEPTH && level < found.size() && found.size() < FOLDERS; depth++) {
            int end = found.size();
            for (; level < end && found.size() < FOLDERS; level++) {
                found.addAll(children(found.get(level), lookup));
            }
        }
        return found;
    }

    private static ImmutableList<String> children(String folder, Lookup lookup) {
        return lookup.list(folder, GeneFile.MANIFEST.fileName(), "folders of the workspace").entrySet().stream()
                .filter(entry -> entry.getValue() == Presence.FOLDER)
                .map(entry -> FilePaths.child(folder, entry.getKey()))
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean isWorkspace(String root, Lookup lookup) {
        return !patterns(root, lookup).isEmpty();
    }

    private static ImmutableList<Name> patterns(String root, Lookup lookup) {
        return Manifest.at(root, lookup)
                .filter(NewManifest.class::isInstance)
                .map(manifest -> ((NewManifest) manifest).members())
                .orElse(ImmutableList.of());
    }
}
