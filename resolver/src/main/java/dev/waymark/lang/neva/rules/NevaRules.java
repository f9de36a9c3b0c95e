package dev.waymark.lang.neva.rules;

import com.google.common.collect.ImmutableList;
import dev.waymark.rules.DuplicateImport;
import dev.waymark.rules.MissingExport;
import dev.waymark.rules.OutlineFaults;
import dev.waymark.rules.Rule;
import dev.waymark.rules.UnresolvedImport;
import dev.waymark.rules.UnusedImport;

/** Every rule for Neva's sources. */
public final class NevaRules {

    public static final ImmutableList<Rule> ALL = ImmutableList.of(
            new OutlineFaults(new NevaFaults()),
            new InModule(new UnresolvedImport(new NevaRepairs())),
            new InModule(new UndeclaredModule()),
            new InModule(new WholeModule()),
            new InModule(new MissingExport(new NevaExports())),
            new InModule(new MissingImport()),
            new InModule(new ImportNameConflict()),
            new InModule(new DuplicateDeclaration()),
            new InModule(new RecursiveReference()),
            new InModule(new MainPackage()),
            new InModule(new UnusedImport()),
            new InModule(new DuplicateImport()),
            new InModule(new ImportedBuiltin()),
            new InModule(new ShadowedBuiltin()));

    private NevaRules() {}
}
