package dev.waymark.lang.neva.rules;

import dev.waymark.diagnostic.Code;
import dev.waymark.language.Edition;
import dev.waymark.outline.Fault;
import dev.waymark.outline.Import;
import dev.waymark.resolve.Resolution;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.RuleContext;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The names under which one file reaches packages. */
final class Bindings {

    private Bindings() {}

    /** The imports of which more can be said than that they cannot be read. */
    static Stream<Import> imports(SourceFile file) {
        return file.outline().imports().stream().filter(wanted -> !isMalformed(wanted, file));
    }

    private static boolean isMalformed(Import wanted, SourceFile file) {
        return file.outline().faults().stream()
                .filter(fault -> fault.code() == Code.MALFORMED_IMPORT)
                .map(Fault::span)
                .anyMatch(span -> wanted.statement().start() < span.start()
                        && span.start() <= wanted.statement().end() + 1);
    }

    /** What an import leads to, so that two that lead to one package are equal. */
    static String identity(Import wanted, RuleContext context) {
        return switch (context.resolution(wanted)) {
            case Resolution.Found found -> found.location();
            case Resolution.BuiltIn builtIn -> builtIn.module();
            case Resolution.External _,
                    Resolution.NotInstalled _,
                    Resolution.Ambiguous _,
                    Resolution.Uncertain _,
                    Resolution.Missing _ -> wanted.request();
        };
    }

    /**
     * Each name with the import that it stands for. Of several imports that bind a name the compiler takes the last; by
     * the specification the name is ambiguous then, and left out.
     */
    static Map<String, Import> modules(SourceFile file, RuleContext context) {
        boolean lastWins = InForce.edition(file, context) == Edition.CURRENT;
        Map<String, Import> modules = new HashMap<>();
        Set<String> ambiguous = new HashSet<>();
        imports(file)
                .forEach(wanted -> wanted.binding().ifPresent(binding -> {
                    Import before = modules.put(binding.text(), wanted);
                    if (before != null
                            && !lastWins
                            && !identity(before, context).equals(identity(wanted, context))) {
                        ambiguous.add(binding.text());
                    }
                }));
        modules.keySet().removeAll(ambiguous);
        return modules;
    }
}
