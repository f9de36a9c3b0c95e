package dev.waymark.lang.kcl.rules;

import com.google.common.collect.ImmutableList;
import dev.waymark.rules.AmbiguousImport;
import dev.waymark.rules.DuplicateImport;
import dev.waymark.rules.MissingExport;
import dev.waymark.rules.OutlineFaults;
import dev.waymark.rules.Rule;
import dev.waymark.rules.UnresolvedImport;
import dev.waymark.rules.UnusedImport;

/** Every rule for KCL's sources. */
public final class KclRules {

    public static final ImmutableList<Rule> ALL = ImmutableList.of(
            new OutlineFaults(new KclFaults()),
            new UnresolvedImport(new KclRepairs()),
            new AmbiguousImport(),
            new EmptyPackage(),
            new MissingExport(new KclExports()),
            new MissingImport(),
            new ModuleAsValue(),
            new AssignedImport(),
            new ImportNameConflict(),
            new DeclaredImport(),
            new DuplicateDeclaration(),
            new ReservedName(),
            new MisplacedImport(),
            new UnusedImport(new LentImports()),
            new DuplicateImport(),
            new RepeatedImport(),
            new ImportCircle(),
            new ShadowedBuiltin(),
            new OtherEdition());

    private KclRules() {}
}
