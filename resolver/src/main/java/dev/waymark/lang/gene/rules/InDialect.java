package dev.waymark.lang.gene.rules;

import com.google.common.collect.ImmutableSet;
import dev.waymark.lang.gene.builtin.Dialect;
import dev.waymark.lang.gene.resolve.FileDialect;
import dev.waymark.lang.gene.scan.GeneScanner;
import dev.waymark.outline.Outline;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.Report;
import dev.waymark.rules.Rule;
import dev.waymark.rules.RuleContext;
import java.util.Optional;
import java.util.Set;

/**
 * A rule that judges a file in the dialect that holds for it, which may be another than its text alone speaks. Where
 * nothing tells the dialect, only rules for both are asked.
 */
final class InDialect implements Rule {

    private final Rule rule;
    private final ImmutableSet<Dialect> dialects;

    private InDialect(Rule rule, Set<Dialect> dialects) {
        this.rule = rule;
        this.dialects = ImmutableSet.copyOf(dialects);
    }

    /** A rule that holds in both dialects. */
    static Rule both(Rule rule) {
        return new InDialect(rule, Set.of(Dialect.values()));
    }

    static Rule only(Dialect dialect, Rule rule) {
        return new InDialect(rule, Set.of(dialect));
    }

    @Override
    public void check(SourceFile file, RuleContext context, Report report) {
        Optional<Dialect> told = FileDialect.told(file.path(), context.lookup());
        boolean isMeant = told.isPresent() ? dialects.contains(told.get()) : dialects.size() == Dialect.values().length;
        if (isMeant) {
            rule.check(told.map(dialect -> read(file, dialect)).orElse(file), context, report);
        }
    }

    /** {@code file} read in {@code dialect}; rarely another reading than that of its own text. */
    private static SourceFile read(SourceFile file, Dialect dialect) {
        if (file.outline().dialect().equals(Optional.of(dialect.label()))) {
            return file;
        }
        Outline outline = GeneScanner.scan(file.text(), dialect);
        return new SourceFile(file.path(), file.source(), outline, file.resolutions());
    }
}
