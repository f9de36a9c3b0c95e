package dev.waymark.workspace;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import dev.waymark.files.Trace;
import dev.waymark.language.Language;
import dev.waymark.outline.Surface;
import dev.waymark.resolve.Resolution;
import dev.waymark.rules.Problem;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * What a snapshot keeps of one file: neither text nor outline, which are read again when somebody asks.
 *
 * @param language the language that owns it
 * @param surface what others can notice of it
 * @param resolutions where its imports lead, by request
 * @param problems what the rules found
 * @param ruleTrace every question the rules asked
 */
record FileState(
        Language language,
        Surface surface,
        ImmutableMap<String, Resolution> resolutions,
        ImmutableList<Problem> problems,
        Trace ruleTrace) {

    /** A file that was scanned, but not yet resolved. */
    static FileState scanned(Language language, Surface surface) {
        return new FileState(language, surface, ImmutableMap.of(), ImmutableList.of(), Trace.EMPTY);
    }

    FileState surfaced(Surface other) {
        return new FileState(language, other, resolutions, problems, ruleTrace);
    }

    FileState resolved(ImmutableMap<String, Resolution> answers) {
        return new FileState(language, surface, answers, problems, ruleTrace);
    }

    FileState checked(Analysis.Findings findings) {
        return new FileState(language, surface, resolutions, findings.problems(), findings.trace());
    }

    /** Those of its imports that lead somewhere. */
    Stream<Resolution.Found> found() {
        return resolutions.values().stream()
                .filter(Resolution.Found.class::isInstance)
                .map(Resolution.Found.class::cast);
    }

    /** The files that its imports lead to, sorted; its own path where it imports itself. */
    ImmutableSortedSet<String> targets() {
        return found().flatMap(found -> found.targets().stream())
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }
}
