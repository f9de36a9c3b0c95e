package dev.waymark.lang.hql.rules;

import com.google.common.collect.ImmutableList;
import dev.waymark.rules.DuplicateImport;
import dev.waymark.rules.MissingExport;
import dev.waymark.rules.OutlineFaults;
import dev.waymark.rules.Rule;
import dev.waymark.rules.UnresolvedImport;
import dev.waymark.rules.UnusedImport;

/** Every rule for HQL's sources. */
public final class HqlRules {

    public static final ImmutableList<Rule> ALL = ImmutableList.of(
            new OutlineFaults(new HqlFaults()),
            new UnresolvedImport(new HqlRepairs()),
            new UnsupportedImport(),
            new BoundaryImport(),
            new MissingExport(new HqlExports()),
            new UnreachableExport(),
            new MissingImport(),
            new UnusedImport(),
            new DuplicateImport(),
            new ImportNameConflict(),
            new AssignedImport(),
            new UnpinnedImport(),
            new MacroCircle(),
            new UndefinedExport(),
            new DuplicateExport(),
            new UseBeforeDefinition(),
            new DuplicateDeclaration(),
            new ShadowedBuiltin(),
            new OtherEdition());

    private HqlRules() {}
}
