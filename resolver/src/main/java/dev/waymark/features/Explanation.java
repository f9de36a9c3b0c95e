package dev.waymark.features;

import com.google.common.collect.ImmutableList;
import dev.waymark.files.FilePaths;
import dev.waymark.outline.Import;
import dev.waymark.resolve.Origin;
import dev.waymark.resolve.Resolution;
import dev.waymark.workspace.Snapshot;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where an import leads, and everything that was asked on the way there. It is the resolution's own trace in words, not a
 * second search.
 *
 * @param wanted the import
 * @param resolution where it leads
 * @param isFolder whether a folder answered, not a file
 * @param steps what was asked, in order; what was asked twice stands once
 * @param folder where paths in words are shown from
 * @param dialect in which the importing file is read, where its language has several
 */
public record Explanation(
        Import wanted,
        Resolution resolution,
        boolean isFolder,
        ImmutableList<Step> steps,
        String folder,
        Optional<String> dialect) {

    /**
     * One question with its answer.
     *
     * @param group what the question was a part of, such as "nearest manifest"; empty for parts of the import itself
     * @param asked what was asked for: "file or folder"
     * @param why what the answer was good for: "beside the importing file"
     * @param subject what it was asked about: an absolute path, a variable, a module
     * @param answer the answer in words
     * @param kind what was found
     */
    public record Step(String group, String asked, String why, String subject, String answer, Kind kind) {

        /** What was asked, and why. */
        public String question() {
            return why.isEmpty() || why.equals(asked) ? asked : asked + ", " + why;
        }

        /** What a question found. */
        public enum Kind {
            /** Nothing, where something was looked for. */
            MISSED,
            /** Something, where something was looked for. */
            FOUND,
            /** It only prepared other questions. */
            PREPARED
        }
    }

    /** Explains {@code wanted}, an import of the file at {@code path}; empty when there is no such file. */
    public static Optional<Explanation> of(Snapshot snapshot, String path, Import wanted) {
        return snapshot.file(path).flatMap(file -> file.resolution(wanted)).map(resolution -> {
            boolean isFolder = resolution instanceof Resolution.Found found
                    && snapshot.lookup().isFolder(found.location(), "what answered");
            String folder =
                    snapshot.lookup().workspaceFolder(path, "to name files").orElse(FilePaths.parent(path));
            Optional<String> dialect =
                    snapshot.language(path).flatMap(language -> language.dialect(path, snapshot.lookup()));
            return new Explanation(
                    wanted, resolution, isFolder, ExplainedTrace.steps(resolution.trace()), folder, dialect);
        });
    }

    /** Explains the import whose statement is at {@code offset}, or the one that the name there comes from. */
    public static Optional<Explanation> at(Snapshot snapshot, String path, int offset) {
        return Subjects.of(snapshot, path)
                .flatMap(subjects -> importAt(subjects, offset))
                .flatMap(wanted -> of(snapshot, path, wanted));
    }

    private static Optional<Import> importAt(Subjects subjects, int offset) {
        return subjects.file().outline().imports().stream()
                .filter(wanted -> wanted.statement().touches(offset))
                .findFirst()
                .or(() -> subjects.at(offset).flatMap(Explanation::origin));
    }

    private static Optional<Import> origin(Subject subject) {
        return switch (subject) {
            case Subject.PathPart part -> Optional.of(part.wanted());
            case Subject.Module module -> Optional.of(module.wanted());
            case Subject.ImportedMember member -> Optional.of(member.wanted());
            case Subject.Declared _ -> Optional.empty();
        };
    }

    /** The same with paths in words shown from {@code other}. */
    public Explanation shownFrom(String other) {
        return new Explanation(wanted, resolution, isFolder, steps, other, dialect);
    }

    /** A path as it is shown: relative where it is below {@link #folder}. */
    public String shown(String path) {
        return FilePaths.isWithin(path, folder) ? FilePaths.relativize(folder, path) : path;
    }

    /** Where the import leads, in one sentence, and in another how its file is read where that could be otherwise. */
    public String verdict() {
        return leads()
                + dialect.map(name -> " This file is read in the dialect `" + name + "`.")
                        .orElse("");
    }

    private String leads() {
        String request = "`" + wanted.request() + "`";
        return switch (resolution) {
            case Resolution.Found found ->
                request + " leads to `" + shown(found.location()) + "`" + of(found.origin()) + ".";
            case Resolution.BuiltIn builtIn -> "`" + builtIn.module() + "` is built into the language.";
            case Resolution.External external ->
                "`" + external.name() + "` lies outside of what can be read here; what it offers is not known.";
            case Resolution.NotInstalled missing ->
                "The dependency `" + missing.dependency() + "` is declared, but it is not on this machine.";
            case Resolution.Ambiguous ambiguous ->
                request + " has more than one answer, and the language refuses to choose: "
                        + listed(ambiguous.candidates()) + ".";
            case Resolution.Uncertain uncertain ->
                request + " has more than one answer, and which one counts depends on how the program is run: "
                        + listed(uncertain.candidates()) + ".";
            case Resolution.Missing _ -> request + " is not found.";
        };
    }

    /** The verdict with the places that were looked at, for a hover. */
    public String markdown() {
        return ExplanationMarkdown.of(this);
    }

    private String listed(ImmutableList<String> paths) {
        return paths.stream().map(path -> "`" + shown(path) + "`").collect(Collectors.joining(", "));
    }

    private static String of(Origin origin) {
        String version = origin.version().map(number -> " " + number).orElse("");
        return switch (origin.kind()) {
            case OWN -> "";
            case DEPENDENCY -> ", of the dependency `" + origin.name() + "`" + version;
            case SEARCH_PATH -> ", on a search path";
            case STANDARD_LIBRARY -> ", of the standard library" + version;
        };
    }
}
