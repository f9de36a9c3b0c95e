package dev.waymark.lang.neva.rules;

import com.google.common.collect.ImmutableList;
import dev.waymark.diagnostic.Code;
import dev.waymark.files.Lookup;
import dev.waymark.lang.neva.resolve.NevaImportables;
import dev.waymark.language.Importable;
import dev.waymark.outline.Fault;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.Fix;
import dev.waymark.text.Edit;
import dev.waymark.text.Span;

/** Corrects imports of whole modules, which the seed has and the compiler never had: to each package of the module. */
final class PackagesOfModule {

    private static final int MOST = 10;

    private PackagesOfModule() {}

    static ImmutableList<Fix> fixes(Fault fault, SourceFile file, Lookup lookup) {
        String written = file.text().slice(fault.span());
        if (fault.code() != Code.EDITION_DIFFERENCE || !written.contains(".")) {
            return ImmutableList.of();
        }
        return fixes(fault.span(), written.replaceAll("[ \t]", ""), file, lookup);
    }

    /** Corrects what is written at {@code span}, the whole of the module {@code module}. */
    static ImmutableList<Fix> fixes(Span span, String module, SourceFile file, Lookup lookup) {
        String prefix = module + ":";
        ImmutableList<String> requests = NevaImportables.of(file.path(), lookup).stream()
                .map(Importable::request)
                .filter(request -> request.startsWith(prefix))
                .limit(MOST)
                .collect(ImmutableList.toImmutableList());
        return requests.stream()
                .map(request -> Fix.of(
                        "Change to `" + request + "`", file.path(), new Edit(span, request), requests.size() == 1))
                .collect(ImmutableList.toImmutableList());
    }
}
