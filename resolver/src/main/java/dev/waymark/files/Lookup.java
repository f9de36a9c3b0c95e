package dev.waymark.files;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import dev.waymark.outline.Surface;
import dev.waymark.settings.Settings;
import dev.waymark.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The only door through which a language or a rule sees anything outside its file. Whatever is asked is written into
 * the trace, so that no caller can forget to record a dependency. One lookup serves one thread and one answer.
 */
public final class Lookup {

    private final Tree tree;
    private final Memo memo;
    private final List<TraceStep> steps = new ArrayList<>();

    public Lookup(Tree tree, Memo memo) {
        this.tree = tree;
        this.memo = memo;
    }

    public Presence presence(String path, String why) {
        return ask(new Question.Standing(path), why);
    }

    /** Whether a file stands at {@code path}, spelt exactly so. */
    public boolean isFile(String path, String why) {
        return presence(path, why) == Presence.FILE;
    }

    public boolean isFolder(String path, String why) {
        return presence(path, why) == Presence.FOLDER;
    }

    /** The sub-folders of {@code folder} and its files whose names end with {@code suffix}, by name. */
    public ImmutableSortedMap<String, Presence> list(String folder, String suffix, String why) {
        return ask(new Question.Listing(folder, suffix), why);
    }

    public Optional<SourceText> read(String path, String why) {
        return ask(new Question.Content(path), why);
    }

    /** What the source file at {@code path} shows to others; empty when there is no such file. */
    public Optional<Surface> surface(String path, String why) {
        return ask(new Question.Face(path), why);
    }

    /** The module that the source file at {@code path} declares itself to be. */
    public Optional<String> declaredModule(String path, String why) {
        return ask(new Question.DeclaredModule(path), why);
    }

    /** The dialect in which the source file at {@code path} is written, as far as its text tells. */
    public Optional<String> dialect(String path, String why) {
        return ask(new Question.Dialect(path), why);
    }

    public ImmutableList<String> declarers(String language, String module, String why) {
        return ask(new Question.Declarers(language, module), why);
    }

    public ImmutableList<String> circle(String path, String why) {
        return ask(new Question.Circle(path), why);
    }

    public Optional<String> variable(String name, String why) {
        return ask(new Question.Variable(name), why);
    }

    /** The settings for the files directly in {@code folder}. */
    public Settings settings(String folder) {
        return ask(new Question.Configuration(folder), "settings");
    }

    /** The workspace folder that holds {@code path}. */
    public Optional<String> workspaceFolder(String path, String why) {
        return ask(new Question.Home(path), why);
    }

    /**
     * The value of a shared step. {@code work} runs once per {@code key} and tree; whoever asks again is given the value
     * and, in its trace, the questions behind it. {@code work} must depend on {@code key} and its own lookup alone.
     *
     * @param label what the step looks for, for people; it groups the explanation
     */
    public <T> T step(Object key, String label, Function<Lookup, T> work) {
        return step(memo.steps(), key, label, work);
    }

    /**
     * As {@link #step}, for the few steps that look at much and change rarely: their values outlive the tree, until one of
     * their questions may have another answer. They must not ask for circles, which are known last.
     */
    public <T> T lastingStep(Object key, String label, Function<Lookup, T> work) {
        return step(memo.lasting(), key, label, work);
    }

    @SuppressWarnings("unchecked")
    private <T> T step(Map<Object, Memo.Taken> known, Object key, String label, Function<Lookup, T> work) {
        Memo.Taken step = known.get(key);
        if (step == null) {
            Lookup inner = new Lookup(tree, memo);
            T value = work.apply(inner);
            Memo.Taken now = new Memo.Taken(value, inner.trace(label));
            Memo.Taken first = known.putIfAbsent(key, now);
            step = first == null ? now : first;
        }
        steps.add(step.trace());
        return (T) step.value();
    }

    /** Everything asked so far. */
    public Trace trace() {
        return trace("");
    }

    private Trace trace(String label) {
        return new Trace(label, ImmutableList.copyOf(steps));
    }

    @SuppressWarnings("unchecked")
    private <A> A ask(Question<A> question, String why) {
        Memo.Asked asked = memo.ask(question, tree, why);
        Probe probe = asked.probe();
        steps.add(probe.why().equals(why) ? probe : new Probe(probe.question(), probe.evidence(), why));
        return (A) asked.answer();
    }
}
