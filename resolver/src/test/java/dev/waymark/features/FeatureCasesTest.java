package dev.waymark.features;

import static java.util.Map.entry;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import dev.waymark.files.Moves;
import dev.waymark.lang.Languages;
import dev.waymark.language.Language;
import dev.waymark.outline.Declaration;
import dev.waymark.text.Span;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every feature answers in every language as the cases in {@code test-workspaces/features/FEATURE/LANGUAGE.txt} say. */
class FeatureCasesTest {

    /** Asks a feature about the cursor of a workspace; the words behind {@code >>>>} may say what is asked. */
    private static final Map<String, BiFunction<Marked, String, String>> FEATURES = new TreeMap<>(Map.ofEntries(
            entry("actions", FeatureCasesTest::actions),
            entry("definition", FeatureCasesTest::definition),
            entry("folding", FeatureCasesTest::folding),
            entry("highlights", FeatureCasesTest::highlights),
            entry("hints", FeatureCasesTest::hints),
            entry("hover", FeatureCasesTest::hover),
            entry("lenses", FeatureCasesTest::lenses),
            entry("links", FeatureCasesTest::links),
            entry("moves", FeatureCasesTest::moves),
            entry("references", FeatureCasesTest::references),
            entry("rename", FeatureCasesTest::rename),
            entry("selection", FeatureCasesTest::selection),
            entry("symbols", FeatureCasesTest::symbols),
            entry("tokens", FeatureCasesTest::tokens)));

    @TestFactory
    Stream<DynamicContainer> features() {
        return FEATURES.entrySet().stream()
                .map(feature -> dynamicContainer(
                        feature.getKey(),
                        Languages.ALL.stream()
                                .flatMap(language -> cases(feature.getKey(), feature.getValue(), language))));
    }

    private static Stream<DynamicNode> cases(
            String feature, BiFunction<Marked, String, String> asked, Language language) {
        Path file = FeatureCase.file(feature, language.id());
        if (!Files.exists(file)) {
            return Stream.empty();
        }
        Stream<DynamicTest> tests = FeatureCase.in(file).stream()
                .map(told -> dynamicTest(told.title(), file.toUri(), () -> check(told, asked)));
        return Stream.of(dynamicContainer(language.id(), file.toUri(), tests));
    }

    private static void check(FeatureCase told, BiFunction<Marked, String, String> asked) {
        Marked workspace = told.workspace();
        assertThat(asked.apply(workspace, told.question())).isEqualTo(told.answer(workspace));
    }

    /** The file after the action of that kind; what else could be done, where it asks for nothing. */
    private static String actions(Marked in, String kind) {
        var actions = Actions.ofFile(in.snapshot(), in.path());
        if (kind.isEmpty()) {
            return actions.stream().map(action -> action.fix().title()).collect(joining("\n"));
        }
        return actions.stream()
                .filter(action -> word(action.kind()).equals(kind))
                .flatMap(action -> action.fix().edits().stream())
                .map(in::after)
                .map(String::strip)
                .collect(joining("\n"));
    }

    private static String definition(Marked in, String question) {
        return Definition.at(in.snapshot(), in.path(), in.offset()).stream()
                .map(link -> in.shown(link.path(), link.selection()))
                .sorted()
                .collect(joining("\n"));
    }

    private static String folding(Marked in, String question) {
        return Folding.of(in.snapshot(), in.path()).stream()
                .map(fold -> word(fold.kind()) + " " + (fold.first() + 1) + "-" + (fold.last() + 1))
                .collect(joining("\n"));
    }

    private static String highlights(Marked in, String question) {
        return References.highlights(in.snapshot(), in.path(), in.offset()).stream()
                .map(highlight -> in.shown(in.path(), highlight.span()))
                .sorted()
                .collect(joining("\n"));
    }

    private static String hover(Marked in, String question) {
        return Hover.at(in.snapshot(), in.path(), in.offset())
                .map(HoverText::markdown)
                .map(String::strip)
                .orElse("nothing");
    }

    private static String hints(Marked in, String question) {
        Span all = new Span(0, slice(in, new Span(0, Integer.MAX_VALUE)).length());
        return InlayHints.in(in.snapshot(), in.path(), all).stream()
                .map(hint -> in.shown(in.path(), Span.at(hint.offset())) + hint.label())
                .collect(joining("\n"));
    }

    private static String lenses(Marked in, String question) {
        Importers importers = Importers.of(in.snapshot(), in.path());
        return importers.imports().stream()
                .map(place -> in.shown(place.path(), place.span()))
                .collect(joining("\n", in.shown(in.path(), importers.place()) + "\n", ""));
    }

    private static String links(Marked in, String question) {
        return ImportLinks.of(in.snapshot(), in.path()).stream()
                .map(link -> in.shown(in.path(), link.span()) + " -> " + in.relative(link.target()))
                .collect(joining("\n"));
    }

    /** What goes along when files move: {@code a.gb => b.gb, c => d}. */
    private static String moves(Marked in, String question) {
        ImmutableMap<String, String> targets = Splitter.on(", ")
                .splitToStream(question)
                .map(move -> Splitter.on(" => ").splitToList(move))
                .collect(ImmutableMap.toImmutableMap(
                        move -> in.absolute(move.getFirst()), move -> in.absolute(move.getLast())));
        return FileMoves.edits(in.snapshot(), new Moves(targets)).stream()
                .map(in::after)
                .map(String::strip)
                .collect(joining("\n"));
    }

    private static String references(Marked in, String question) {
        return References.at(in.snapshot(), in.path(), in.offset(), true).stream()
                .map(place -> in.shown(place.path(), place.span()))
                .sorted()
                .collect(joining("\n"));
    }

    /** The files as they are afterwards, of those that are touched. */
    private static String rename(Marked in, String name) {
        if (Rename.prepare(in.snapshot(), in.path(), in.offset()) instanceof Renaming.Refused(var reason)) {
            return "refused: " + reason;
        }
        return switch (Rename.to(in.snapshot(), in.path(), in.offset(), name)) {
            case Renaming.Edits(var edits) ->
                edits.stream().map(in::after).map(String::strip).collect(joining("\n"));
            case Renaming.Refused(var reason) -> "refused: " + reason;
            case Renaming.Ready ready -> throw new AssertionError(ready);
        };
    }

    private static String selection(Marked in, String question) {
        return SelectionRanges.at(in.snapshot(), in.path(), in.offset()).stream()
                .map(span -> slice(in, span).replace("\n", "⏎"))
                .collect(joining("\n"));
    }

    private static String symbols(Marked in, String question) {
        return Symbols.of(in.snapshot(), in.path()).stream()
                .flatMap(FeatureCasesTest::lines)
                .collect(joining("\n"));
    }

    /** A declaration, and its members below it, further in. */
    private static Stream<String> lines(Declaration declaration) {
        Stream<String> members =
                declaration.members().stream().flatMap(FeatureCasesTest::lines).map(line -> "  " + line);
        return Stream.concat(
                Stream.of(word(declaration.kind()) + " " + declaration.name().text()), members);
    }

    private static String tokens(Marked in, String question) {
        return SemanticTokens.of(in.snapshot(), in.path()).stream()
                .map(token -> in.shown(in.path(), token.span()).replaceFirst("^[^:]*:", "") + " " + word(token.type())
                        + token.modifiers().stream()
                                .map(FeatureCasesTest::word)
                                .sorted()
                                .collect(joining(" ", " ", ""))
                                .stripTrailing())
                .collect(joining("\n"));
    }

    private static String slice(Marked in, Span span) {
        return in.snapshot().text(in.path()).map(text -> text.slice(span)).orElse("");
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
