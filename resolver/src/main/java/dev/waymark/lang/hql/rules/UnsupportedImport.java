package dev.waymark.lang.hql.rules;

import com.google.common.collect.ImmutableList;
import dev.waymark.diagnostic.Code;
import dev.waymark.files.FilePaths;
import dev.waymark.lang.hql.resolve.NearMisses;
import dev.waymark.lang.hql.resolve.Specifier;
import dev.waymark.outline.Import;
import dev.waymark.resolve.Resolution;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.Fix;
import dev.waymark.rules.Problem;
import dev.waymark.rules.Report;
import dev.waymark.rules.Rule;
import dev.waymark.rules.RuleContext;
import dev.waymark.text.Edit;
import java.util.Optional;

/** An import of a kind that HQL has not: a name without a path, a file without its suffix or of a foreign kind. */
final class UnsupportedImport implements Rule {

    private static final String KINDS = String.join(", ", Specifier.SUFFIXES);

    @Override
    public void check(SourceFile file, RuleContext context, Report report) {
        Names.imports(file)
                .filter(wanted -> !wanted.segments().isEmpty())
                .filter(wanted -> context.resolution(wanted) instanceof Resolution.Missing)
                .forEach(wanted -> check(wanted, file, context, report));
    }

    private static void check(Import wanted, SourceFile file, RuleContext context, Report report) {
        ImmutableList<String> meant = NearMisses.of(wanted.request(), FilePaths.parent(file.path()), context.lookup());
        fault(wanted.request())
                .ifPresent(fault -> report.add(
                        Problem.of(Code.UNRESOLVED_IMPORT, wanted.path(), fault + advice(wanted.request(), meant)),
                        () -> meant.stream()
                                .map(path -> Fix.of(
                                        "Change to `" + path + "`",
                                        file.path(),
                                        new Edit(wanted.path(), path),
                                        meant.size() == 1))
                                .toList()));
    }

    private static Optional<String> fault(String request) {
        return switch (Specifier.of(request)) {
            case Specifier.Bare _ ->
                Optional.of("`" + request + "` does not begin with `./`, as the path of a file must");
            case Specifier.Node _ -> Optional.of("`" + request + "` is a module of Node, which HQL cannot import");
            case Specifier.Unsupported _ when request.isEmpty() -> Optional.of("This import has no path");
            case Specifier.Unsupported _ ->
                Optional.of("`" + request + "` is nothing that HQL can import: a file ends in " + KINDS);
            case Specifier.Local _, Specifier.Provided _, Specifier.Remote _ -> Optional.empty();
        };
    }

    private static String advice(String request, ImmutableList<String> meant) {
        if (!meant.isEmpty()) {
            return "; did you mean `" + meant.getFirst() + "`?";
        }
        return switch (Specifier.of(request)) {
            case Specifier.Bare _ -> "; write `./" + request + "`.";
            case Specifier.Node _ -> "; use what `@hlvm/` offers.";
            case Specifier.Unsupported _ when isPackage(request) -> "; write `npm:" + request + "` for a package.";
            case Specifier.Unsupported _, Specifier.Local _, Specifier.Provided _, Specifier.Remote _ ->
                "; correct the path.";
        };
    }

    private static boolean isPackage(String request) {
        return request.matches("@?[a-z][\\w-]*(?:/[\\w-]+)?");
    }
}
