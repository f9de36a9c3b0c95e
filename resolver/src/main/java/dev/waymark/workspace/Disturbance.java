package dev.waymark.workspace;

import dev.waymark.files.FilePaths;
import dev.waymark.files.Question;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** The questions that one change may answer anew. */
final class Disturbance {

    private final Set<Question<?>> questions = new HashSet<>();
    private boolean everything;

    /** Something may have appeared at {@code path}, or vanished from it. */
    void presence(String path) {
        questions.add(new Question.Standing(path));
        questions.add(new Question.Listing(FilePaths.parent(path), ""));
        questions.add(new Question.Listing(path, ""));
        content(path);
        surface(path);
        declaredModule(path);
    }

    void content(String path) {
        questions.add(new Question.Content(path));
    }

    void surface(String path) {
        questions.add(new Question.Face(path));
        questions.add(new Question.Dialect(path));
    }

    void declaredModule(String path) {
        questions.add(new Question.DeclaredModule(path));
    }

    void declarers(ModuleIndex.Module module) {
        questions.add(new Question.Declarers(module.language(), module.name()));
    }

    void circles(Collection<String> paths) {
        paths.forEach(path -> questions.add(new Question.Circle(path)));
    }

    /** The change reaches further than can be listed. */
    void everything() {
        everything = true;
    }

    boolean isEverything() {
        return everything;
    }

    Set<Question<?>> questions() {
        return questions;
    }
}
