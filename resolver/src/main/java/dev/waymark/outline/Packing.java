package dev.waymark.outline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Optional;

/** Texts and small numbers packed into bytes. Of each text only what differs from the beginning of the one before. */
final class Packing {

    private static final byte[] NOTHING = {};

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private byte[] before = NOTHING;

    /** Adds a number from 0 up, in seven bits a byte. */
    void number(int value) {
        int rest = value;
        while (rest > 0x7F) {
            out.write(rest | 0x80);
            rest >>>= 7;
        }
        out.write(rest);
    }

    void text(String text) {
        byte[] bytes = text.getBytes(UTF_8);
        int mismatch = Arrays.mismatch(before, bytes);
        int shared = mismatch < 0 ? bytes.length : mismatch;
        number(shared);
        number(bytes.length - shared);
        out.write(bytes, shared, bytes.length - shared);
        before = bytes;
    }

    void optional(Optional<String> text) {
        number(text.isPresent() ? 1 : 0);
        text.ifPresent(this::text);
    }

    /** Adds what {@code part} holds, behind its length. */
    void part(Packing part) {
        byte[] bytes = part.bytes();
        number(bytes.length);
        out.writeBytes(bytes);
    }

    byte[] bytes() {
        return out.toByteArray();
    }
}
