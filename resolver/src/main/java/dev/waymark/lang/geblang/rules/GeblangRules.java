package dev.waymark.lang.geblang.rules;

import com.google.common.collect.ImmutableList;
import dev.waymark.diagnostic.Severity;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.lang.geblang.manifest.NearestManifest;
import dev.waymark.lang.geblang.resolve.TestedModule;
import dev.waymark.outline.Surface;
import dev.waymark.rules.AmbiguousImport;
import dev.waymark.rules.DuplicateImport;
import dev.waymark.rules.DuplicateModule;
import dev.waymark.rules.ImportCycle;
import dev.waymark.rules.MissingExport;
import dev.waymark.rules.OutlineFaults;
import dev.waymark.rules.Rule;
import dev.waymark.rules.UnresolvedImport;
import dev.waymark.rules.UnusedImport;
import java.util.Optional;

/** Every rule for Geblang's sources. */
public final class GeblangRules {

    public static final ImmutableList<Rule> ALL = ImmutableList.of(
            new OutlineFaults(new GeblangFaults()),
            new UnresolvedImport(new GeblangRepairs()),
            new ReservedNamespace(),
            new AmbiguousImport(),
            new MissingExport(new GeblangExports()),
            new MissingImport(),
            new UseBeforeDefinition(),
            new ModuleAsValue(),
            new AssignedImport(),
            new ImportNameConflict(),
            new DuplicateDeclaration(),
            new MisplacedImport(),
            new MisplacedExport(),
            new UnusedImport(),
            new DuplicateImport(),
            new ImportCycle(Severity.WARNING, "which fails when the program runs"),
            new ReservedName(),
            new ModulePathMismatch(),
            new DuplicateModule(InForce.LANGUAGE, GeblangRules::areRivals),
            new ShadowedBuiltin(),
            new SearchOrderDifference(),
            new SharedState());

    private GeblangRules() {}

    /**
     * Packages of their own are programs of their own; a test that looks into a module declares it without being it; and
     * the tool does not ask a file with syntax errors, whose name may be half typed.
     */
    private static boolean areRivals(String path, String other, String module, Lookup lookup) {
        Optional<String> home = NearestManifest.of(FilePaths.parent(path), lookup);
        return home.equals(NearestManifest.of(FilePaths.parent(other), lookup))
                && TestedModule.of(path, lookup).isEmpty()
                && TestedModule.of(other, lookup).isEmpty()
                && !isBroken(path, lookup)
                && !isBroken(other, lookup);
    }

    private static boolean isBroken(String path, Lookup lookup) {
        return lookup.surface(path, "whether it could be read")
                .filter(Surface::broken)
                .isPresent();
    }
}
