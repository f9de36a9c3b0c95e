package dev.waymark.scan;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Finds bytes in long stretches of text, eight at a time. */
public final class ByteSearch {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;

    private ByteSearch() {}

    /** Where the first {@code wanted} stands between {@code from} and {@code limit}, or {@code limit}. */
    public static int find(byte[] bytes, int from, int limit, int wanted) {
        return findAny(bytes, from, limit, wanted, wanted, wanted);
    }

    /** Where the first of three ASCII characters stands between {@code from} and {@code limit}, or {@code limit}. */
    public static int findAny(byte[] bytes, int from, int limit, int first, int second, int third) {
        long firsts = ONES * first;
        long seconds = ONES * second;
        long thirds = ONES * third;
        int at = from;
        for (; at + Long.BYTES <= limit; at += Long.BYTES) {
            long eight = (long) LONGS.get(bytes, at);
            long hits = zeroBytes(eight ^ firsts) | zeroBytes(eight ^ seconds) | zeroBytes(eight ^ thirds);
            if (hits != 0) {
                return at + (Long.numberOfTrailingZeros(hits) >>> 3);
            }
        }
        while (at < limit && bytes[at] != first && bytes[at] != second && bytes[at] != third) {
            at++;
        }
        return at;
    }

    /** The high bits of the bytes that are zero; exact up to the lowest of them. */
    private static long zeroBytes(long eight) {
        return (eight - ONES) & ~eight & HIGH_BITS;
    }
}
