package dev.waymark.files;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import dev.waymark.outline.Surface;
import dev.waymark.settings.Settings;
import dev.waymark.text.SourceText;
import java.util.ArrayList;
import java.util.List;
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
    @SuppressWarnings("unchecked")
    public <T> T step(Object key, String label, Function<Lookup, T> work) {
        Memo.Taken step = memo.get(key);
        if (step == null) {
            Lookup inner = new Lookup(tree, memo);
            T value = work.apply(inner);
            step = memo.keep(key, new Memo.Taken(value, inner.trace(label)));
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

    private <A> A ask(Question<A> question, String why) {
        A answer = question.ask(tree);
        steps.add(Probe.of(question, answer, why));
        return answer;
    }
}
