package dev.waymark.lang.gene.rules;

import com.google.common.collect.ImmutableList;
import dev.waymark.diagnostic.Severity;
import dev.waymark.lang.gene.builtin.Dialect;
import dev.waymark.rules.AmbiguousImport;
import dev.waymark.rules.DuplicateImport;
import dev.waymark.rules.ImportCycle;
import dev.waymark.rules.MissingExport;
import dev.waymark.rules.OutlineFaults;
import dev.waymark.rules.Rule;
import dev.waymark.rules.UnresolvedImport;
import dev.waymark.rules.UnusedImport;

/** Every rule for Gene's sources. */
public final class GeneRules {

    public static final ImmutableList<Rule> ALL = ImmutableList.of(
            InDialect.both(new OutlineFaults(new GeneFaults())),
            InDialect.both(new UnresolvedImport(new GeneRepairs())),
            InDialect.both(new UnusableImport()),
            InDialect.both(new AmbiguousImport()),
            InDialect.both(new MissingExport(new GeneExports())),
            InDialect.both(new MisplacedImport()),
            InDialect.only(Dialect.CLASSIC, new IdleClassicImport()),
            InDialect.only(Dialect.NEW, new UnusedImport()),
            InDialect.only(Dialect.CLASSIC, new DuplicateImport()),
            InDialect.only(Dialect.CLASSIC, new ImportNameConflict(Dialect.CLASSIC)),
            InDialect.only(Dialect.NEW, new ImportNameConflict(Dialect.NEW)),
            InDialect.only(Dialect.CLASSIC, new ImportCycle(Severity.ERROR, "which the tool refuses to load")),
            InDialect.only(
                    Dialect.NEW, new ImportCycle(Severity.WARNING, "which fails where one file runs before the other")),
            InDialect.only(Dialect.CLASSIC, new DocumentedOnly()));

    private GeneRules() {}
}
