package dev.waymark.lang.gene.resolve;

import com.google.common.collect.ImmutableList;
import dev.waymark.files.FilePaths;
import dev.waymark.files.Lookup;
import dev.waymark.lang.gene.builtin.Dialect;
import dev.waymark.lang.gene.manifest.StatedDependency;
import dev.waymark.lang.gene.scan.Request;
import dev.waymark.language.Edition;
import dev.waymark.outline.DeclarationKind;
import dev.waymark.outline.Surface;
import dev.waymark.resolve.Origin;
import dev.waymark.resolve.Resolution;
import java.util.Optional;
import java.util.stream.Stream;

/** Where an import leads, by the dialect that holds for its file and the edition in force. */
public final class GeneResolver {

    /** The language's id. */
    public static final String GENE = "gene";

    /** Every file of a folder gets the same answer for one request in one dialect. */
    private record Key(String folder, String request, Dialect dialect, ImmutableList<StatedDependency> stated) {}

    private record FileKey(String importer, String request) {}

    private GeneResolver() {}

    /** Where an import of {@code request}, in the form of {@link Request#text}, in the source at {@code importer} leads. */
    public static Resolution resolve(String request, String importer, Lookup lookup) {
        return lookup.step(
                new FileKey(importer, request),
                "",
                inner -> outcome(request, importer, inner).resolution(inner.trace()));
    }

    /** The same with the reason where it leads nowhere; where nothing tells the dialect, only what no dialect finds is missing. */
    public static Outcome outcome(String request, String importer, Lookup lookup) {
        Dialect assumed = FileDialect.of(importer, lookup);
        Outcome outcome = outcome(request, importer, assumed, lookup);
        return outcome.isFound() || FileDialect.told(importer, lookup).isPresent()
                ? outcome
                : Stream.of(Dialect.values())
                        .filter(dialect -> dialect != assumed)
                        .map(dialect -> outcome(request, importer, dialect, lookup))
                        .filter(Outcome::leadsSomewhere)
                        .findFirst()
                        .orElse(outcome);
    }

    private static Outcome outcome(String request, String importer, Dialect dialect, Lookup lookup) {
        Request asked = Request.of(request);
        if (asked.kind() == Request.Kind.NAMESPACE && declares(asked.path(), importer, dialect, lookup)) {
            return new Outcome.Module(importer, Origin.NONE);
        }
        String folder = FilePaths.parent(importer);
        ImmutableList<StatedDependency> stated =
                dialect == Dialect.CLASSIC ? stated(asked, importer, lookup) : ImmutableList.of();
        return lookup.step(new Key(folder, request, dialect, stated), "", inner -> switch (asked.kind()) {
            case NAMESPACE -> BuiltinSearch.find(asked.path(), dialect, folder, inner);
            case MODULE -> module(folder, asked, dialect, stated, inner);
        });
    }

    /** Whether an import of {@code request} in the classic source at {@code importer} leads somewhere by the specification alone. */
    public static boolean isFoundAsDocumentedOnly(String request, String importer, Lookup lookup) {
        Request asked = Request.of(request);
        String folder = FilePaths.parent(importer);
        return asked.kind() == Request.Kind.MODULE
                && !today(folder, asked, stated(asked, importer, lookup), lookup)
                        .isFound()
                && documented(folder, asked, lookup).leadsSomewhere();
    }

    /** What the source at {@code importer} states of packages matters to imports that name one. */
    private static ImmutableList<StatedDependency> stated(Request asked, String importer, Lookup lookup) {
        return asked.packageName().isPresent() ? StatedDependency.of(importer, lookup) : ImmutableList.of();
    }

    private static Outcome module(
            String folder, Request asked, Dialect dialect, ImmutableList<StatedDependency> stated, Lookup lookup) {
        return switch (dialect) {
            case NEW -> new NewModules(folder, lookup).find(asked.path(), asked.packageName());
            case CLASSIC -> classic(folder, asked, stated, lookup);
        };
    }

    /** Where {@code asked} leads in classic, by the edition in force. */
    static Outcome classic(String folder, Request asked, ImmutableList<StatedDependency> stated, Lookup lookup) {
        Outcome today = today(folder, asked, stated, lookup);
        return switch (Edition.of(lookup.settings(folder), GENE)) {
            case CURRENT -> today;
            case DOCUMENTED -> documented(folder, asked, lookup);
            case AUTO -> today.isFound() ? today : either(today, documented(folder, asked, lookup));
        };
    }

    private static Outcome today(String folder, Request asked, ImmutableList<StatedDependency> stated, Lookup lookup) {
        return new ClassicSearch(folder, asked, Edition.CURRENT, lookup).find(stated);
    }

    private static Outcome documented(String folder, Request asked, Lookup lookup) {
        return new ClassicSearch(folder, asked, Edition.DOCUMENTED, lookup).find(ImmutableList.of());
    }

    /** Today's answer, unless only the specification finds anything. */
    private static Outcome either(Outcome today, Outcome documented) {
        return documented.isFound() ? documented : today;
    }

    /** In the new dialect the file's own namespaces come before those of the language. */
    private static boolean declares(String namespace, String importer, Dialect dialect, Lookup lookup) {
        int cut = namespace.indexOf('/');
        String first = cut < 0 ? namespace : namespace.substring(0, cut);
        Optional<Surface> surface =
                dialect == Dialect.NEW && !dialect.builtins().isReserved(namespace)
                        ? lookup.surface(importer, "namespaces of the importing file")
                        : Optional.empty();
        return surface.flatMap(known -> known.symbol(first))
                .filter(symbol -> symbol.kind() == DeclarationKind.NAMESPACE)
                .isPresent();
    }
}
