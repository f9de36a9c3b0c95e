package dev.waymark.lang.gene.manifest;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.hash.Hashing;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The digest that the new dialect's lock files give of a manifest: the same for the same data, however it is written. */
final class CanonicalData {

    /** Deeper data has no digest here. */
    private static final int DEPTH = 64;

    private static final byte NIL = 0;
    private static final byte FALSE = 1;
    private static final byte TRUE = 2;
    private static final byte INTEGER = 3;
    private static final byte STRING = 4;
    private static final byte SYMBOL = 5;
    private static final byte LIST = 6;
    private static final byte MAP = 7;
    private static final byte NODE = 8;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private boolean isCanonical = true;

    private CanonicalData() {}

    /** The digest of {@code value}; empty where it holds what manifests may not hold. */
    static Optional<String> digest(Datum value) {
        CanonicalData data = new CanonicalData();
        data.out.writeBytes("gene-data-v1\0".getBytes(UTF_8));
        data.value(value, 0);
        return data.isCanonical
                ? Optional.of("sha256:" + Hashing.sha256().hashBytes(data.out.toByteArray()))
                : Optional.empty();
    }

    private void value(Datum value, int depth) {
        if (depth > DEPTH) {
            isCanonical = false;
            return;
        }
        switch (value) {
            case Datum.Text(var name, var _) -> text(STRING, name.text());
            case Datum.Word(var name) -> word(name.text());
            case Datum.Sequence(var items, var _) -> {
                out.write(LIST);
                values(items, depth);
            }
            case Datum.Table(var entries, var _) -> map(entries, depth);
            case Datum.Call call -> {
                out.write(NODE);
                call.head().ifPresentOrElse(head -> value(head, depth + 1), () -> isCanonical = false);
                map(call.entries(), depth);
                values(call.items(), depth);
            }
            case Datum.Nothing _, Datum.Property _, Datum.Other _ -> isCanonical = false;
        }
    }

    private void values(List<Datum> values, int depth) {
        length(values.size());
        values.forEach(item -> value(item, depth + 1));
    }

    private void word(String word) {
        switch (word) {
            case "nil" -> out.write(NIL);
            case "false" -> out.write(FALSE);
            case "true" -> out.write(TRUE);
            default -> text(isInteger(word) ? INTEGER : SYMBOL, word);
        }
    }

    private static boolean isInteger(String word) {
        int sign = word.startsWith("-") ? 1 : 0;
        return word.length() > sign && word.chars().skip(sign).allMatch(c -> c >= '0' && c <= '9');
    }

    /** The entries in the order of their keys' bytes, as if each key were a symbol. */
    private void map(List<Datum.Entry> entries, int depth) {
        out.write(MAP);
        length(entries.size());
        entries.stream()
                .sorted((a, b) -> Arrays.compareUnsigned(key(a), key(b)))
                .forEach(entry -> {
                    out.writeBytes(key(entry));
                    value(entry.value(), depth + 1);
                });
    }

    private static byte[] key(Datum.Entry entry) {
        byte[] text = entry.key().text().getBytes(UTF_8);
        return ByteBuffer.allocate(1 + Long.BYTES + text.length)
                .put(SYMBOL)
                .putLong(text.length)
                .put(text)
                .array();
    }

    private void text(byte kind, String text) {
        byte[] bytes = text.getBytes(UTF_8);
        out.write(kind);
        length(bytes.length);
        out.writeBytes(bytes);
    }

    private void length(int length) {
        out.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(length).array());
    }
}
