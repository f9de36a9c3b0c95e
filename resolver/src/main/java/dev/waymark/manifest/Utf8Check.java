package dev.waymark.manifest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;

/** Finds what is wrong with bytes before anybody reads them as text. */
final class Utf8Check {

    private Utf8Check() {}

    /** The offset behind the byte order mark, where there is one. */
    static int start(byte[] bytes) {
        boolean marked =
                bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        return marked ? 3 : 0;
    }

    /** Where valid UTF-8 ends; the length for a sound text. */
    static int validUntil(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        UTF_8.newDecoder().decode(in, out, true);
        return in.position();
    }
}
