package dev.waymark.lang.kcl.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableList;
import dev.waymark.conformance.Case;
import dev.waymark.conformance.Difference;
import dev.waymark.conformance.Finding;
import dev.waymark.conformance.Layout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Waymark's errors on made-up layouts, in the edition {@code current}, are those of KCL's own compiler core. The core is a
 * development dependency of the tests alone; where it is not installed, this is skipped. The system properties
 * {@code oracle.seed} and {@code oracle.count} choose other layouts and more of them.
 */
class DifferentialTest {

    private static final long SEED = Long.getLong("oracle.seed", 20_260_101);
    private static final int COUNT = Integer.getInteger("oracle.count", 250);

    /** The codes that need to know what packages hold. */
    private static final Set<String> OF_MEMBERS =
            Set.of("missing-export", "missing-import", "missing-import?", "module-as-value");

    @TempDir
    Path folder;

    @Test
    void errorsAreThoseOfTheCompiler() throws IOException {
        assumeTrue(Oracle.isInstalled(), "KCL's compiler core is not installed; src/test/oracle/kcl tells how.");
        List<String> differences = new ArrayList<>();
        int judged = 0;
        try (Oracle oracle = new Oracle()) {
            for (int i = 0; i < COUNT; i++) {
                long seed = SEED + i;
                Optional<Difference> difference = difference(seed, oracle);
                judged += difference.isPresent() ? 1 : 0;
                difference
                        .filter(found -> !found.equals(Difference.NONE))
                        .ifPresent(found -> differences.add("seed " + seed + ": " + found));
            }
        }
        assertThat(judged).as("layouts that the core survived").isGreaterThan(COUNT / 2);
        assertThat(differences).isEmpty();
    }

    /** Empty where the core gives up or dies. Files that it does not read may be faulty for reasons of their own. */
    private Optional<Difference> difference(long seed, Oracle oracle) throws IOException {
        Case whole = Layouts.of(seed);
        Optional<Verdict> first = verdict(whole, layout(whole), oracle);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        Case laid = Layouts.reduced(whole, first.get().loads());
        Layout layout = layout(laid);
        return verdict(laid, layout, oracle).map(verdict -> difference(laid, layout, verdict));
    }

    private Layout layout(Case laid) throws IOException {
        return Layout.of(laid, Files.createTempDirectory(folder, "layout"));
    }

    private static Optional<Verdict> verdict(Case laid, Layout layout, Oracle oracle) throws IOException {
        ImmutableList<String> entries = laid.words("entry").collect(ImmutableList.toImmutableList());
        return oracle.ask(layout, entries)
                .filter(answer -> !answer.has("refused"))
                .map(answer -> Verdict.of(answer, layout.root()));
    }

    private static Difference difference(Case laid, Layout layout, Verdict verdict) {
        Difference found =
                Difference.of(judged(verdict.errors(), verdict), judged(layout.errors(laid, "kcl"), verdict), false);
        List<String> unknowable =
                verdict.unknowable().stream().map(Finding::toString).toList();
        return new Difference(
                found.missing().stream()
                        .filter(finding -> !unknowable.contains(finding))
                        .toList(),
                found.unexpected());
    }

    /** Those of {@code findings} that the core was able to judge. */
    private static List<Finding> judged(List<Finding> findings, Verdict verdict) {
        return findings.stream()
                .filter(finding -> !(verdict.isPartial() && OF_MEMBERS.contains(finding.code())))
                .toList();
    }
}
