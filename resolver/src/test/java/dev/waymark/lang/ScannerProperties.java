package dev.waymark.lang;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.waymark.outline.Declaration;
import dev.waymark.outline.Import;
import dev.waymark.outline.Outline;
import dev.waymark.text.SourceText;
import dev.waymark.text.Span;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of a scanner whatever it reads: it gives an outline whose spans lie in the text, soon, and never fails. */
public abstract class ScannerProperties {

    private final String sample;
    private final List<String> fragments;

    /**
     * Properties of one language's scanner.
     *
     * @param sample a text without a fault that has some of everything
     * @param fragments what made-up texts are put together from
     */
    protected ScannerProperties(String sample, List<String> fragments) {
        this.sample = sample;
        this.fragments = fragments;
    }

    protected abstract Outline scan(SourceText text);

    /** Texts that are deep, long or repeat themselves, so that a reader that goes back on itself takes minutes. */
    protected abstract List<String> hostile();

    /** What else holds of {@code outline}, which was read from {@code text}. */
    protected void checkMore(SourceText text, Outline outline) {}

    @Property(tries = 2000)
    void anyBytesHaveAnOutline(@ForAll byte[] bytes) {
        check(bytes);
    }

    @Property(tries = 3000)
    void anyFragmentsHaveAnOutline(@ForAll("fragments") String text) {
        check(text.getBytes(UTF_8));
    }

    @Provide
    Arbitrary<String> fragments() {
        return Arbitraries.of(fragments).list().ofMaxSize(60).map(parts -> String.join("", parts));
    }

    @Example
    void everyPrefixAndSuffixHasAnOutline() {
        byte[] bytes = sample.getBytes(UTF_8);
        for (int cut = 0; cut <= bytes.length; cut++) {
            check(Arrays.copyOf(bytes, cut));
            check(Arrays.copyOfRange(bytes, cut, bytes.length));
        }
    }

    @Example
    void theSampleHasNoFault() {
        assertThat(scan(sample).faults()).isEmpty();
    }

    @Example
    void lineEndsDoNotMatter() {
        Outline unix = scan(sample);
        Outline windows = scan(sample.replace("\n", "\r\n"));
        assertThat(names(windows)).isEqualTo(names(unix));
        assertThat(windows.localNames()).isEqualTo(unix.localNames());
        assertThat(windows.faults()).isEmpty();
    }

    @Example
    void depthAndLengthCostNoMoreThanTheirShare() {
        for (String text : hostile()) {
            assertTimeoutPreemptively(
                    Duration.ofSeconds(20), () -> check(text.getBytes(UTF_8)), () -> text.substring(0, 12));
        }
    }

    protected final Outline scan(String text) {
        return scan(SourceText.of(text));
    }

    /** Everything that an outline names, in its order. */
    protected static List<String> names(Outline outline) {
        return Stream.of(
                        outline.declarations().stream()
                                .map(d -> d.name().text() + d.members().size()),
                        outline.imports().stream().map(Import::request),
                        outline.exports().stream().map(e -> e.name().text()),
                        outline.references().stream()
                                .map(r -> r.use() + r.name().text()))
                .flatMap(each -> each)
                .toList();
    }

    private void check(byte[] bytes) {
        SourceText text = SourceText.of(bytes);
        Outline outline = scan(text);
        Span all = new Span(0, bytes.length);
        assertThat(spans(outline).allMatch(all::contains)).isTrue();
        assertThat(outline.bodyStart()).isBetween(0, bytes.length);
        assertThat(isSorted(outline.references().stream()
                        .mapToInt(r -> r.name().span().start())))
                .isTrue();
        assertThat(isSorted(
                        outline.imports().stream().mapToInt(i -> i.statement().start())))
                .isTrue();
        checkMore(text, outline);
    }

    private static boolean isSorted(IntStream starts) {
        int[] values = starts.toArray();
        return IntStream.range(1, values.length).allMatch(i -> values[i - 1] <= values[i]);
    }

    private static Stream<Span> spans(Outline outline) {
        return Stream.of(
                        outline.faults().stream().map(fault -> fault.span()),
                        outline.references().stream().map(reference -> reference.span()),
                        outline.imports().stream().flatMap(i -> Stream.of(i.statement(), i.path())),
                        outline.exports().stream()
                                .flatMap(e -> Stream.of(e.statement(), e.name().span())),
                        outline.declarations().stream().flatMap(ScannerProperties::spans))
                .flatMap(each -> each);
    }

    /** The spans of {@code declaration} and of what is inside, each of which holds its own name and head. */
    protected static Stream<Span> spans(Declaration declaration) {
        Stream<Span> inside = Stream.of(declaration.name().span(), declaration.signature());
        assertThat(inside.allMatch(declaration.span()::contains)).isTrue();
        return Stream.concat(
                Stream.of(declaration.span()), declaration.members().stream().flatMap(ScannerProperties::spans));
    }
}
