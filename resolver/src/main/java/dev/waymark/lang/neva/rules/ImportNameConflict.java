package dev.waymark.lang.neva.rules;

import com.google.common.collect.ImmutableList;
import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Severity;
import dev.waymark.language.Edition;
import dev.waymark.outline.Import;
import dev.waymark.outline.Name;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.Deletion;
import dev.waymark.rules.Fix;
import dev.waymark.rules.Note;
import dev.waymark.rules.Problem;
import dev.waymark.rules.Report;
import dev.waymark.rules.Rule;
import dev.waymark.rules.RuleContext;
import dev.waymark.text.Edit;
import dev.waymark.text.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Two imports that give one name to different packages, which the specification forbids; the compiler lets the last one
 * win without a word. Two that write one package differently are a duplicate.
 */
final class ImportNameConflict implements Rule {

    @Override
    public void check(SourceFile file, RuleContext context, Report report) {
        Map<String, Import> first = new HashMap<>();
        Bindings.imports(file)
                .forEach(wanted -> wanted.binding().ifPresent(binding -> {
                    Import earlier = first.putIfAbsent(binding.text(), wanted);
                    if (earlier != null && !earlier.request().equals(wanted.request())) {
                        check(wanted, binding, earlier, file, context, report);
                    }
                }));
    }

    private static void check(
            Import wanted, Name binding, Import earlier, SourceFile file, RuleContext context, Report report) {
        if (Bindings.identity(wanted, context).equals(Bindings.identity(earlier, context))) {
            report.add(
                    repeated(wanted, earlier, file),
                    () -> ImmutableList.of(Fix.of(
                            "Remove this import",
                            file.path(),
                            Deletion.statement(file.text(), wanted.statement()),
                            true)));
        } else {
            report.add(conflict(binding, earlier, file, context), () -> {
                String alias = alias(wanted, file);
                return ImmutableList.of(Fix.of("Import it as " + alias, file.path(), aliased(wanted, alias), true));
            });
        }
    }

    private static Problem repeated(Import wanted, Import earlier, SourceFile file) {
        String message =
                "`" + wanted.request() + "` is imported already as `" + earlier.request() + "`; remove this one.";
        return Problem.of(Code.DUPLICATE_IMPORT, wanted.path(), message)
                .withNotes(List.of(new Note(file.path(), earlier.path(), "The first import")));
    }

    private static Problem conflict(Name binding, Import earlier, SourceFile file, RuleContext context) {
        boolean isSilent = InForce.edition(file, context) == Edition.CURRENT;
        String consequence = isSilent ? "and stands for this one from here on" : "and cannot stand for both";
        String message = "`" + binding.text() + "` is bound to `" + earlier.request() + "` already, " + consequence
                + "; put an alias in front of one of the two.";
        return Problem.of(Code.IMPORT_NAME_CONFLICT, binding.span(), message)
                .withSeverity(isSilent ? Severity.WARNING : Severity.ERROR)
                .withNotes(
                        List.of(new Note(file.path(), earlier.path(), "`" + binding.text() + "` is first bound here")));
    }

    /** The last two parts of the path as one name, or a number behind its last part. */
    private static String alias(Import wanted, SourceFile file) {
        Set<String> taken = new HashSet<>();
        file.outline()
                .imports()
                .forEach(other -> other.binding().map(Name::text).ifPresent(taken::add));
        List<Name> parts = wanted.segments();
        String last = parts.getLast().text();
        String before = parts.size() > 1 ? parts.get(parts.size() - 2).text() : "";
        String both = before.replaceAll("^.*[^A-Za-z0-9_]", "") + "_" + last;
        String base = both.startsWith("_") ? "own" + both : both;
        String alias = parts.size() > 1 ? base : last + "2";
        for (int number = 2; taken.contains(alias); number++) {
            alias = base + number;
        }
        return alias;
    }

    private static Edit aliased(Import wanted, String alias) {
        int start = wanted.path().start();
        int from = wanted.isAliased()
                ? wanted.binding().map(name -> name.span().start()).orElse(start)
                : start;
        return new Edit(new Span(Math.min(from, start), start), alias + " ");
    }
}
