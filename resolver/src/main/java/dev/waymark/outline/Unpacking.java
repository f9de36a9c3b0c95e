package dev.waymark.outline;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** Reads what a {@link Packing} wrote, in the same order. */
final class Unpacking {

    private final byte[] bytes;
    private final int end;
    private int at;
    private byte[] text = new byte[64];

    Unpacking(byte[] bytes) {
        this(bytes, 0, bytes.length);
    }

    private Unpacking(byte[] bytes, int start, int end) {
        this.bytes = bytes;
        this.at = start;
        this.end = end;
    }

    int number() {
        int value = 0;
        int shift = 0;
        byte here = bytes[at++];
        while (here < 0) {
            value |= (here & 0x7F) << shift;
            shift += 7;
            here = bytes[at++];
        }
        return value | here << shift;
    }

    String text() {
        int shared = number();
        int own = number();
        int length = shared + own;
        if (length > text.length) {
            text = Arrays.copyOf(text, Math.max(length, text.length * 2));
        }
        System.arraycopy(bytes, at, text, shared, own);
        at += own;
        return new String(text, 0, length, UTF_8);
    }

    Optional<String> optional() {
        return number() == 0 ? Optional.empty() : Optional.of(text());
    }

    /** The part that begins here. */
    Unpacking part() {
        int length = number();
        at += length;
        return new Unpacking(bytes, at - length, at);
    }

    /** Everything up to the end, one by one. */
    <T> ImmutableList<T> all(Function<Unpacking, T> one) {
        ImmutableList.Builder<T> all = ImmutableList.builder();
        while (at < end) {
            all.add(one.apply(this));
        }
        return all.build();
    }
}
