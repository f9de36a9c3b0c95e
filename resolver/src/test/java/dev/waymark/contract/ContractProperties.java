package dev.waymark.contract;

import dev.waymark.lang.Languages;
import dev.waymark.language.Language;
import dev.waymark.stories.Story;
import dev.waymark.text.SourceText;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What every language makes of texts that nobody would write. */
class ContractProperties {

    /** A name that belongs to a language. */
    record Owned(Language language, String path) {}

    @Property(tries = 500)
    void anyBytesHaveAnOutline(@ForAll("owned") Owned owned, @ForAll byte[] bytes) {
        scan(owned, bytes);
    }

    @Property(tries = 300)
    void anyMixtureOfStoriesHasAnOutline(@ForAll("mixtures") List<String> parts) {
        byte[] bytes = SourceText.of(String.join("", parts)).bytes();
        owned().forEach(owned -> scan(owned, bytes));
    }

    private static void scan(Owned owned, byte[] bytes) {
        SourceText text = SourceText.of(Arrays.copyOf(bytes, bytes.length));
        Spans.check(owned.language().outline(owned.path(), text), text);
    }

    @Provide("owned")
    Arbitrary<Owned> ownedNames() {
        return Arbitraries.of(owned());
    }

    /** Pieces of the stories' files, cut anywhere. */
    @Provide
    Arbitrary<List<String>> mixtures() {
        List<String> texts = Story.all()
                .flatMap(story -> story.files().values().stream())
                .filter(text -> !text.isEmpty())
                .toList();
        Arbitrary<String> pieces = Combinators.combine(
                        Arbitraries.of(texts),
                        Arbitraries.integers().between(0, 400),
                        Arbitraries.integers().between(0, 60))
                .as((text, start, length) -> {
                    int from = start % text.length();
                    return text.substring(from, Math.min(text.length(), from + length));
                });
        return pieces.list().ofMaxSize(12);
    }

    private static List<Owned> owned() {
        return Languages.ALL.stream()
                .flatMap(language -> language.filePatterns().stream()
                        .map(pattern -> new Owned(language, "/ws/" + pattern.replace("*", "m"))))
                .filter(owned -> owned.language().owns(owned.path()))
                .toList();
    }
}
