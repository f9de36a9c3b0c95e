package dev.waymark.lang.neva.rules;

import com.google.common.collect.ImmutableList;
import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Severity;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.lang.neva.builtin.Builtins;
import dev.waymark.lang.neva.manifest.LanguageVersion;
import dev.waymark.lang.neva.manifest.NearestManifest;
import dev.waymark.lang.neva.manifest.NevaManifest;
import dev.waymark.language.Edition;
import dev.waymark.outline.Fault;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.Fix;
import dev.waymark.rules.OutlineFaults;
import dev.waymark.rules.RuleContext;
import java.util.Optional;

/**
 * What becomes of the scanner's faults. The seed's forms are as good as any where the seed holds; today's compiler has one
 * kind of fault for all that its parser rejects, and another for a second import block.
 */
final class NevaFaults implements OutlineFaults.Treatment {

    @Override
    public Optional<Code> code(Fault fault, SourceFile file, RuleContext context) {
        Edition edition = InForce.edition(file, context);
        return switch (fault.code()) {
            case EDITION_DIFFERENCE ->
                switch (edition) {
                    case DOCUMENTED -> Optional.empty();
                    case AUTO -> Optional.of(fault.code());
                    case CURRENT -> Optional.of(isSecondBlock(fault, file) ? Code.MALFORMED_IMPORT : Code.SYNTAX_ERROR);
                };
            case MALFORMED_IMPORT ->
                Optional.of(edition == Edition.CURRENT ? Code.SYNTAX_ERROR : Code.MALFORMED_IMPORT);
            default -> Optional.of(fault.code());
        };
    }

    /**
     * Forms of the specification's release are no use to a module that asks for a later one: no compiler takes both. The
     * specification's own forms, which that release never took either, are.
     */
    @Override
    public Severity severity(Fault fault, Code code, SourceFile file, RuleContext context) {
        boolean isOfRelease = code == Code.EDITION_DIFFERENCE
                && !isOfSpecification(file.text().slice(fault.span()));
        return isOfRelease && asksForLater(file.path(), context.lookup()) ? Severity.ERROR : code.severity();
    }

    private static boolean isOfSpecification(String written) {
        return written.equals("/") || written.equals("imports") || written.contains(".");
    }

    /** Whether the module of the file at {@code path} asks for a later release than the specification's. */
    static boolean asksForLater(String path, Lookup lookup) {
        return NearestManifest.of(FilePaths.parent(path), lookup)
                .flatMap(manifest -> NevaManifest.at(manifest, lookup).neva())
                .filter(asked -> !LanguageVersion.isServed(asked, Builtins.DOCUMENTED.release()))
                .isPresent();
    }

    private static boolean isSecondBlock(Fault fault, SourceFile file) {
        return file.text().slice(fault.span()).equals("import");
    }

    @Override
    public ImmutableList<Fix> fixes(Fault fault, SourceFile file) {
        return new LegalForm(fault, file).fixes();
    }

    @Override
    public ImmutableList<Fix> fixes(Fault fault, SourceFile file, RuleContext context) {
        return ImmutableList.<Fix>builder()
                .addAll(fixes(fault, file))
                .addAll(PackagesOfModule.fixes(fault, file, context.lookup()))
                .build();
    }
}
