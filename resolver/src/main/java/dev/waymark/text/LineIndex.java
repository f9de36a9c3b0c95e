package dev.waymark.text;

import java.util.Arrays;

/** The byte offsets at which the lines of a text begin; LF, CRLF and a lone CR end a line, as in LSP. */
final class LineIndex {

    private final int[] starts;

    private LineIndex(int[] starts) {
        this.starts = starts;
    }

    static LineIndex of(byte[] bytes) {
        int[] starts = new int[16 + bytes.length / 32];
        int count = 1;
        for (int i = 0; i < bytes.length; i++) {
            byte b = bytes[i];
            if (b == '\n' || (b == '\r' && (i + 1 == bytes.length || bytes[i + 1] != '\n'))) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return new LineIndex(Arrays.copyOf(starts, count));
    }

    int count() {
        return starts.length;
    }

    int start(int line) {
        return starts[line];
    }

    int lineAt(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }
}
