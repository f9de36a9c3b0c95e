package dev.waymark.scan.form;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Any text, and any sequence of tokens, gives a well-formed tree, at any depth, in linear time. */
class FormsProperties {

    private static final List<String> FRAGMENTS = List.of(
            "(", ")", "[", "]", "{", "}", "\"", "$\"", "'", ";", "|", "a", "bc ", " ", "\n", "\n(", "\r\n(d)", "é");

    private static final int DEEP = 100_000;

    @Property(tries = 5000)
    void everyTextIsATree(@ForAll("texts") String text) {
        check(Forms.read(text.getBytes(UTF_8), new ToyReader()), text.getBytes(UTF_8).length);
    }

    /** Readers are hand-written too: whatever they say, in whatever order, as long as they move forward. */
    @Property(tries = 5000)
    void anyEventsGiveATree(@ForAll List<Byte> events) {
        check(Forms.read(new byte[events.size()], (bytes, into) -> replay(events, into)), events.size());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(FRAGMENTS).list().ofMaxSize(60).map(parts -> String.join("", parts));
    }

    /** A text of balanced forms is read as it is, wherever its lines begin. */
    @Property(tries = 1000)
    void whatIsWholeHasNoFault(@ForAll("wholes") String text) {
        Forms forms = Forms.read(text.getBytes(UTF_8), new ToyReader());
        assertThat(forms.faults()).isEmpty();
        assertThat(forms.end(forms.first(Forms.ROOT))).isEqualTo(text.length());
    }

    @Provide
    Arbitrary<String> wholes() {
        Arbitrary<String> words = Arbitraries.of("a", "\"(\"", "|)|b", "'c");
        return Arbitraries.recursive(
                        () -> words, inner -> inner.list().ofMaxSize(3).flatMap(FormsProperties::bracketed), 0, 5)
                .map(text -> "(\n" + text + ")");
    }

    private static Arbitrary<String> bracketed(List<String> parts) {
        String inside = String.join("\n", parts);
        return Arbitraries.of("(" + inside + ")", "[" + inside + "]", "{" + inside + "}", "$\"{" + inside + "}\"");
    }

    @Example
    void nothingIsTooDeep() {
        for (String mark : List.of("(", "[", "'", "$\"{", "a (", "\n(")) {
            byte[] open = mark.repeat(DEEP).getBytes(UTF_8);
            check(Forms.read(open, new ToyReader()), open.length);
        }
        Forms forms = Forms.read(("(".repeat(DEEP) + ")".repeat(DEEP)).getBytes(UTF_8), new ToyReader());
        assertThat(forms.faults()).isEmpty();
        assertThat(forms.size()).isEqualTo(DEEP + 1);
    }

    /** Quadratic readers would take minutes here. */
    @Example
    void nothingIsReadOftenEnoughToMatter() {
        for (String part : List.of("\"\n", "(\"", "\n(\"", "|\n", "$\"", "$\"{", "(]", ")", "'", "\n('")) {
            byte[] text = ("(" + part.repeat(300_000)).getBytes(UTF_8);
            check(Forms.read(text, new ToyReader()), text.length);
        }
    }

    private static void replay(List<Byte> events, FormBuilder into) {
        for (int at = 0; at < events.size(); at++) {
            int choice = Math.floorMod(events.get(at), 12);
            FormKind kind = FormKind.numbered(1 + choice % 4);
            switch (choice) {
                case 0, 1, 2, 3 -> into.open(kind, at, at + 1);
                case 4, 5, 6, 7 -> into.close(kind, at, at + 1);
                case 8 -> into.atom(FormKind.SYMBOL, at, at + 1);
                case 9 -> into.prefix(at, at + 1, 2);
                case 10 -> into.unclosed(at, at + 1, "thing");
                default -> into.restart();
            }
        }
    }

    /** One pass over the tree, in the order of its forms, holds every promise that {@link Forms} makes. */
    private static void check(Forms forms, int length) {
        Deque<Integer> around = new ArrayDeque<>();
        int[] previousEnd = new int[forms.size()];
        assertThat(forms.start(Forms.ROOT)).isZero();
        assertThat(forms.end(Forms.ROOT)).isEqualTo(length);
        around.push(Forms.ROOT);
        for (int form = 1; form < forms.size(); form++) {
            while (forms.after(around.peek()) <= form) {
                around.pop();
            }
            int parent = around.peek();
            assertThat(forms.parent(form)).isEqualTo(parent);
            assertThat(forms.start(form)).isGreaterThanOrEqualTo(Math.max(forms.start(parent), previousEnd[parent]));
            assertThat(forms.end(form)).isBetween(forms.start(form) + 1, forms.end(parent));
            assertThat(forms.after(form)).isBetween(form + 1, forms.after(parent));
            assertThat(forms.at(forms.start(form))).isEqualTo(form);
            previousEnd[parent] = forms.end(form);
            around.push(form);
        }
        forms.faults().forEach(fault -> assertThat(fault.span().end()).isLessThanOrEqualTo(length));
    }
}
