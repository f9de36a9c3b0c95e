package dev.waymark.scan;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The distinct words of one text as numbers from 0, so that words compare without strings. */
public final class Spellings {

    private static final int FREE = -1;

    private byte[] arena;
    private final IntList ends;
    private final IntList hashes;
    private int[] table;
    private @Nullable String[] texts;

    /** Knows {@code words} from the start, numbered in their order. */
    public Spellings(String... words) {
        arena = new byte[1024];
        ends = new IntList();
        hashes = new IntList();
        table = new int[256];
        texts = new String[128];
        Arrays.fill(table, FREE);
        for (String word : words) {
            byte[] bytes = word.getBytes(UTF_8);
            number(bytes, 0, bytes.length);
        }
    }

    /** Knows what {@code others} know now, under the same numbers; cheaper than to learn it again. */
    public Spellings(Spellings others) {
        arena = others.arena.clone();
        ends = new IntList(others.ends);
        hashes = new IntList(others.hashes);
        table = others.table.clone();
        texts = others.texts.clone();
    }

    /** How many distinct words were met. */
    public int size() {
        return ends.size();
    }

    /** The number of the word that {@code bytes} hold from {@code start} to {@code end}. */
    public int number(byte[] bytes, int start, int end) {
        int hash = hash(bytes, start, end);
        int slot = hash & (table.length - 1);
        while (table[slot] != FREE) {
            if (is(table[slot], hash, bytes, start, end)) {
                return table[slot];
            }
            slot = (slot + 1) & (table.length - 1);
        }
        return add(slot, hash, bytes, start, end);
    }

    /** The word with that number; the same string every time. */
    public String text(int number) {
        if (number >= texts.length) {
            texts = Arrays.copyOf(texts, Math.max(size(), texts.length * 2));
        }
        String known = texts[number];
        if (known != null) {
            return known;
        }
        int start = start(number);
        String text = new String(arena, start, ends.get(number) - start, UTF_8);
        texts[number] = text;
        return text;
    }

    private static int hash(byte[] bytes, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + bytes[i];
        }
        // Spread the high bits: the table looks at the low ones only.
        return hash ^ (hash >>> 15);
    }

    private boolean is(int number, int hash, byte[] bytes, int start, int end) {
        return hashes.get(number) == hash && Arrays.equals(arena, start(number), ends.get(number), bytes, start, end);
    }

    private int start(int number) {
        return number == 0 ? 0 : ends.get(number - 1);
    }

    private int add(int slot, int hash, byte[] bytes, int start, int end) {
        int number = size();
        int from = number == 0 ? 0 : ends.last();
        int to = from + end - start;
        if (to > arena.length) {
            arena = Arrays.copyOf(arena, Math.max(to, arena.length * 2));
        }
        System.arraycopy(bytes, start, arena, from, end - start);
        ends.add(to);
        hashes.add(hash);
        table[slot] = number;
        if (size() * 2 > table.length) {
            grow();
        }
        return number;
    }

    private void grow() {
        int[] larger = new int[table.length * 2];
        Arrays.fill(larger, FREE);
        for (int number = 0; number < size(); number++) {
            int slot = hashes.get(number) & (larger.length - 1);
            while (larger[slot] != FREE) {
                slot = (slot + 1) & (larger.length - 1);
            }
            larger[slot] = number;
        }
        table = larger;
    }
}
