package dev.waymark.files;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import dev.waymark.outline.Surface;
import dev.waymark.settings.Settings;
import dev.waymark.text.SourceText;
import java.util.Optional;

/**
 * Something that a resolution or a rule may ask about the world outside its own file. Every question can be asked
 * again later: an answer is kept as long as every question behind it is answered as before.
 *
 * @param <A> what answers it
 */
public sealed interface Question<A> {

    /** The answer that {@code tree} gives now. */
    A ask(Tree tree);

    /** What to compare later: equal evidence means an equal answer. */
    default Object evidence(A answer) {
        return answer;
    }

    /** Whether {@code evidence} means that there was something. */
    boolean isFound(Object evidence);

    /** The path, name or key that the question is about, for people. */
    String subject();

    /** What stands at {@code path}. */
    record Standing(String path) implements Question<Presence> {
        @Override
        public Presence ask(Tree tree) {
            return tree.presence(path);
        }

        @Override
        public boolean isFound(Object evidence) {
            return evidence == Presence.FILE || evidence == Presence.FOLDER;
        }

        @Override
        public String subject() {
            return path;
        }
    }

    /** The sub-folders of {@code folder} and its files whose names end with {@code suffix}; empty when it is no folder. */
    record Listing(String folder, String suffix) implements Question<ImmutableSortedMap<String, Presence>> {
        @Override
        public ImmutableSortedMap<String, Presence> ask(Tree tree) {
            return tree.list(folder, suffix);
        }

        @Override
        public boolean isFound(Object evidence) {
            return !((ImmutableSortedMap<?, ?>) evidence).isEmpty();
        }

        @Override
        public String subject() {
            return folder;
        }
    }

    /** The text of the file at {@code path}; empty when there is none that can be read. */
    record Content(String path) implements Question<Optional<SourceText>> {
        @Override
        public Optional<SourceText> ask(Tree tree) {
            return tree.read(path);
        }

        @Override
        public Object evidence(Optional<SourceText> answer) {
            return answer.map(SourceText::digest);
        }

        @Override
        public boolean isFound(Object evidence) {
            return ((Optional<?>) evidence).isPresent();
        }

        @Override
        public String subject() {
            return path;
        }
    }

    /** What other files can notice of the source file at {@code path}; empty when there is none. */
    record Face(String path) implements Question<Optional<Surface>> {
        @Override
        public Optional<Surface> ask(Tree tree) {
            return tree.surface(path);
        }

        @Override
        public boolean isFound(Object evidence) {
            return ((Optional<?>) evidence).isPresent();
        }

        @Override
        public String subject() {
            return path;
        }
    }

    /** The module that the source file at {@code path} declares itself to be; a part of its {@link Face} that rarely changes. */
    record DeclaredModule(String path) implements Question<Optional<String>> {
        @Override
        public Optional<String> ask(Tree tree) {
            return tree.surface(path).flatMap(Surface::module);
        }

        @Override
        public boolean isFound(Object evidence) {
            return ((Optional<?>) evidence).isPresent();
        }

        @Override
        public String subject() {
            return path;
        }
    }

    /** The dialect in which the source file at {@code path} is written; a part of its {@link Face} that rarely changes. */
    record Dialect(String path) implements Question<Optional<String>> {
        @Override
        public Optional<String> ask(Tree tree) {
            return tree.surface(path).flatMap(Surface::dialect);
        }

        @Override
        public boolean isFound(Object evidence) {
            return ((Optional<?>) evidence).isPresent();
        }

        @Override
        public String subject() {
            return path;
        }
    }

    /** The source files of {@code language} in the workspace that declare themselves to be {@code module}, sorted. */
    record Declarers(String language, String module) implements Question<ImmutableList<String>> {
        @Override
        public ImmutableList<String> ask(Tree tree) {
            return tree.declarers(language, module);
        }

        @Override
        public boolean isFound(Object evidence) {
            return !((ImmutableList<?>) evidence).isEmpty();
        }

        @Override
        public String subject() {
            return module;
        }
    }

    /** The shortest circle of imports through the file at {@code path}: it first, then the files on the way back; else empty. */
    record Circle(String path) implements Question<ImmutableList<String>> {
        @Override
        public ImmutableList<String> ask(Tree tree) {
            return tree.circle(path);
        }

        @Override
        public boolean isFound(Object evidence) {
            return !((ImmutableList<?>) evidence).isEmpty();
        }

        @Override
        public String subject() {
            return path;
        }
    }

    /** The value of an environment variable. */
    record Variable(String name) implements Question<Optional<String>> {
        @Override
        public Optional<String> ask(Tree tree) {
            return tree.variable(name);
        }

        @Override
        public boolean isFound(Object evidence) {
            return ((Optional<?>) evidence).isPresent();
        }

        @Override
        public String subject() {
            return "$" + name;
        }
    }

    /** The settings in force for the files directly in {@code folder}. */
    record Configuration(String folder) implements Question<Settings> {
        @Override
        public Settings ask(Tree tree) {
            return tree.settings(folder);
        }

        @Override
        public boolean isFound(Object evidence) {
            return true;
        }

        @Override
        public String subject() {
            return folder;
        }
    }

    /** The innermost workspace folder that holds {@code path}; empty when none does. */
    record Home(String path) implements Question<Optional<String>> {
        @Override
        public Optional<String> ask(Tree tree) {
            return tree.workspaceFolder(path);
        }

        @Override
        public boolean isFound(Object evidence) {
            return ((Optional<?>) evidence).isPresent();
        }

        @Override
        public String subject() {
            return path;
        }
    }
}
