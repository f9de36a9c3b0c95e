package dev.waymark.lang.gene.rules;

import dev.waymark.diagnostic.Severity;
import dev.waymark.files.Lookup;
import dev.waymark.lang.gene.builtin.Dialect;
import dev.waymark.lang.gene.resolve.FileDialect;
import dev.waymark.lang.gene.resolve.LibraryCode;
import dev.waymark.lang.gene.scan.GeneScanner;
import dev.waymark.lang.gene.scan.Request;
import dev.waymark.outline.Declaration;
import dev.waymark.outline.DeclarationKind;
import dev.waymark.outline.Import;
import dev.waymark.outline.Reference;
import dev.waymark.resolve.Member;
import dev.waymark.resolve.Member.Access;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.ExportPolicy;
import dev.waymark.rules.RuleContext;
import dev.waymark.text.Edit;
import java.util.Optional;

/** Gene's tools reject the import of whatever a module does not offer. */
final class GeneExports implements ExportPolicy {

    /** Puts a variable of classic into the namespace of its module. */
    private static final String OWN_NAMESPACE = "/";

    @Override
    public Optional<Severity> severity(Member member, SourceFile file, RuleContext context) {
        return Optional.of(Severity.ERROR);
    }

    @Override
    public String title(Import wanted) {
        return Request.of(wanted.request()).path();
    }

    @Override
    public boolean mayOffer(Import wanted, Reference reference, SourceFile file, RuleContext context) {
        return false;
    }

    @Override
    public Optional<String> modifier(Member member, Lookup lookup) {
        boolean canBeOffered = member.access() == Access.UNEXPORTED
                && member.file()
                        .filter(path -> FileDialect.of(path, lookup) == Dialect.CLASSIC)
                        .isPresent()
                && (member.kind() == DeclarationKind.VARIABLE || member.kind() == DeclarationKind.CLASS);
        return canBeOffered ? Optional.of(OWN_NAMESPACE) : Optional.empty();
    }

    @Override
    public Optional<Edit> export(String path, String name, Lookup lookup) {
        if (LibraryCode.holds(path, lookup)) {
            return Optional.empty();
        }
        return lookup.read(path, "where the name is declared")
                .flatMap(text -> GeneScanner.scan(text, Dialect.CLASSIC).declarations().stream()
                        .filter(declaration -> declaration.name().text().equals(name))
                        .findFirst())
                .map(Declaration::name)
                .map(declared -> Edit.insert(declared.span().start(), OWN_NAMESPACE));
    }
}
