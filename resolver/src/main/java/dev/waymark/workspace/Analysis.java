package dev.waymark.workspace;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.waymark.files.Lookup;
import dev.waymark.files.Memo;
import dev.waymark.files.Trace;
import dev.waymark.files.Tree;
import dev.waymark.files.Validity;
import dev.waymark.language.Language;
import dev.waymark.outline.Import;
import dev.waymark.resolve.Members;
import dev.waymark.resolve.Resolution;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.Problem;
import dev.waymark.rules.Report;
import dev.waymark.rules.Rule;
import dev.waymark.rules.RuleContext;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Resolves and checks single files in one tree. Safe for many threads. */
final class Analysis {

    /**
     * What the rules said of one file.
     *
     * @param problems what is wrong with it, silenced ones left out
     * @param trace every question they asked
     */
    record Findings(ImmutableList<Problem> problems, Trace trace) {}

    private final Tree tree;
    private final Memo memo;

    Analysis(Tree tree, Memo memo) {
        this.tree = tree;
        this.memo = memo;
    }

    Lookup lookup() {
        return new Lookup(tree, memo);
    }

    /** A fresh judge of traces, for one thread. */
    Validity validity() {
        return new Validity(tree);
    }

    /** Where {@code imports} of the file at {@code path} lead; answers in {@code kept} stand. */
    ImmutableMap<String, Resolution> resolve(
            Language language, String path, Iterable<Import> imports, Map<String, Resolution> kept) {
        Map<String, Resolution> answers = new LinkedHashMap<>();
        for (Import wanted : imports) {
            answers.computeIfAbsent(wanted.request(), request -> {
                Resolution before = kept.get(request);
                return before != null ? before : resolve(language, path, wanted);
            });
        }
        return ImmutableMap.copyOf(answers);
    }

    private Resolution resolve(Language language, String path, Import wanted) {
        Lookup lookup = lookup();
        return Scans.guarded(
                () -> language.resolve(wanted, path, lookup),
                new Resolution.External(wanted.request(), lookup.trace()),
                "resolving " + wanted.request() + " in " + path);
    }

    /** What the language's rules say of {@code file}; nothing of library code. */
    Findings check(Language language, SourceFile file, boolean wantsFixes) {
        Lookup lookup = lookup();
        Report report = new Report(wantsFixes);
        if (!language.isLibrary(file.path(), lookup)) {
            RuleContext context = new Context(language, file, lookup);
            for (Rule rule : language.rules()) {
                Scans.guarded(
                        () -> {
                            rule.check(file, context, report);
                            return true;
                        },
                        false,
                        rule.getClass().getSimpleName() + " on " + file.path());
            }
        }
        return new Findings(Silencing.of(file, language, lookup).apply(report.problems()), lookup.trace());
    }

    /** One file's window on the world; members of an import are worked out once. */
    private static final class Context implements RuleContext {

        private final Language language;
        private final SourceFile file;
        private final Lookup lookup;
        private final Map<String, Members> members = new HashMap<>();

        Context(Language language, SourceFile file, Lookup lookup) {
            this.language = language;
            this.file = file;
            this.lookup = lookup;
        }

        @Override
        public Lookup lookup() {
            return lookup;
        }

        @Override
        public Resolution resolution(Import wanted) {
            return file.resolution(wanted).orElseGet(() -> new Resolution.External(wanted.request(), Trace.EMPTY));
        }

        @Override
        public Members members(Import wanted) {
            return members.computeIfAbsent(
                    wanted.request(), _ -> language.members(resolution(wanted), file.path(), lookup));
        }
    }
}
