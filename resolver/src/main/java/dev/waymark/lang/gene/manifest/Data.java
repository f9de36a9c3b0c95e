package dev.waymark.lang.gene.manifest;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import dev.waymark.diagnostic.Code;
import dev.waymark.lang.gene.builtin.Dialect;
import dev.waymark.lang.gene.manifest.Datum.Entry;
import dev.waymark.lang.gene.scan.GeneForms;
import dev.waymark.outline.Fault;
import dev.waymark.outline.Name;
import dev.waymark.scan.form.FormKind;
import dev.waymark.scan.form.Forms;
import dev.waymark.text.SourceText;
import dev.waymark.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The values of a text that is read as data.
 *
 * @param values those of the top level, in the order of the text
 * @param faults what could not be read
 */
record Data(ImmutableList<Datum> values, ImmutableList<Fault> faults) {

    static Data read(SourceText text, Dialect dialect) {
        return new Reading(text, GeneForms.read(text, dialect)).data();
    }

    /**
     * Keys with their values, and what stands between them.
     *
     * @param entries in the order of the text
     * @param items all others, likewise
     */
    record Parts(ImmutableList<Entry> entries, ImmutableList<Datum> items) {

        /** {@code values} with each key and what follows it put together. */
        static Parts of(List<Datum> values) {
            ImmutableList.Builder<Entry> entries = ImmutableList.builder();
            ImmutableList.Builder<Datum> items = ImmutableList.builder();
            for (int i = 0; i < values.size(); i++) {
                Optional<Name> key = key(values.get(i));
                if (values.get(i) instanceof Datum.Property(Entry entry)) {
                    entries.add(entry);
                } else if (key.isEmpty()) {
                    items.add(values.get(i));
                } else if (isFlag(values.get(i))) {
                    entries.add(new Entry(key.get(), flag(values.get(i))));
                } else if (i + 1 < values.size() && key(values.get(i + 1)).isEmpty()) {
                    entries.add(new Entry(key.get(), values.get(++i)));
                } else {
                    entries.add(new Entry(
                            key.get(),
                            new Datum.Nothing(Span.at(key.get().span().end()))));
                }
            }
            return new Parts(entries.build(), items.build());
        }

        private static Optional<Name> key(Datum value) {
            return value instanceof Datum.Word(Name name) && name.text().startsWith("^")
                    ? Optional.of(behind(name, isFlag(value) ? 2 : 1))
                    : Optional.empty();
        }

        /** What is behind the mark is as long as its text; a mark that the reader has made up stands nowhere. */
        private static Name behind(Name name, int mark) {
            String text = name.text().substring(mark);
            int end = name.span().end();
            int start = Math.max(name.span().start(), end - text.getBytes(UTF_8).length);
            return new Name(text, new Span(start, end));
        }

        /** {@code ^^key} is true, {@code ^!key} is nil. */
        private static boolean isFlag(Datum key) {
            return key instanceof Datum.Word(Name name)
                    && (name.text().startsWith("^^") || name.text().startsWith("^!"));
        }

        private static Datum flag(Datum key) {
            String stands = key instanceof Datum.Word(Name name) && name.text().startsWith("^^") ? "true" : "nil";
            return new Datum.Word(new Name(stands, Span.at(key.span().end())));
        }
    }

    /** Turns forms into values, inner ones first, so that no nesting is too deep. */
    private static final class Reading {

        private static final String KEY = "^";

        private final SourceText text;
        private final Forms forms;
        private final Datum[] values;

        Reading(SourceText text, Forms forms) {
            this.text = text;
            this.forms = forms;
            this.values = new Datum[forms.size()];
            Arrays.fill(values, new Datum.Other(Span.ORIGIN));
        }

        Data data() {
            for (int form = forms.size() - 1; form > Forms.ROOT; form--) {
                values[form] = value(form);
            }
            return new Data(
                    ImmutableList.copyOf(inside(Forms.ROOT)),
                    forms.faults().stream()
                            .map(fault -> new Fault(Code.MALFORMED_MANIFEST, fault.span(), fault.message()))
                            .collect(ImmutableList.toImmutableList()));
        }

        private Datum value(int form) {
            Span span = forms.span(form);
            return switch (forms.kind(form)) {
                case STRING -> Texts.string(forms.text(form), span);
                case SYMBOL, ATOM -> new Datum.Word(new Name(forms.text(form), span));
                case SQUARES -> new Datum.Sequence(ImmutableList.copyOf(inside(form)), span);
                case BRACES -> new Datum.Table(Parts.of(inside(form)).entries(), span);
                case PARENS -> call(inside(form), span);
                case PREFIX -> forms.startsWith(form, KEY) ? property(form) : new Datum.Other(span);
                case TEXT, TEMPLATE, SEPARATOR -> new Datum.Other(span);
            };
        }

        private Datum property(int form) {
            int child = forms.first(form);
            int limit = child == Forms.NONE ? forms.end(form) : forms.start(child);
            int end = forms.start(form) + KEY.length();
            while (end < limit && !isBlank(forms.byteAt(end))) {
                end++;
            }
            Span span = new Span(forms.start(form) + KEY.length(), end);
            Datum value = child == Forms.NONE ? new Datum.Nothing(Span.at(end)) : values[child];
            return new Datum.Property(new Entry(new Name(text.slice(span), span), value));
        }

        private static boolean isBlank(int b) {
            return b == ' ' || b == '\t' || b == '\r' || b == '\n' || b == ',' || b == '#';
        }

        private static Datum call(List<Datum> inside, Span span) {
            Parts parts = Parts.of(inside);
            return new Datum.Call(
                    parts.items().stream().findFirst(),
                    parts.entries(),
                    parts.items().stream().skip(1).collect(ImmutableList.toImmutableList()),
                    span);
        }

        /** The new dialect skips the form behind {@code #_}, and data has no use for what is said about it. */
        private boolean isSkipped(int form) {
            return forms.kind(form) == FormKind.PREFIX && (forms.startsWith(form, "#_") || forms.startsWith(form, "@"));
        }

        private List<Datum> inside(int parent) {
            List<Datum> found = new ArrayList<>();
            for (int form = forms.first(parent); form != Forms.NONE; form = forms.next(form)) {
                boolean says = forms.kind(form) != FormKind.SEPARATOR && !isSkipped(form);
                if (says) {
                    found.add(values[form]);
                }
            }
            return found;
        }
    }
}
