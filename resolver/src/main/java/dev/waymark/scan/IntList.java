package dev.waymark.scan;

import java.util.Arrays;

/** A growing list of numbers without a box around each. */
public final class IntList {

    private int[] values;
    private int size;

    public IntList() {
        this(16);
    }

    /** An empty list with room for {@code capacity} numbers. */
    public IntList(int capacity) {
        values = new int[Math.max(1, capacity)];
    }

    /** A list of the same numbers. */
    public IntList(IntList others) {
        values = others.values.clone();
        size = others.size;
    }

    public int size() {
        return size;
    }

    public boolean isEmpty() {
        return size == 0;
    }

    public int get(int index) {
        return values[index];
    }

    public int last() {
        return values[size - 1];
    }

    public void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = value;
    }

    public void set(int index, int value) {
        values[index] = value;
    }

    /** Takes the last number off. */
    public int pop() {
        return values[--size];
    }

    /** The numbers in an array of their own. */
    public int[] toArray() {
        return Arrays.copyOf(values, size);
    }

    /** The index of {@code value} where the numbers ascend, or a negative number. */
    public int indexInAscending(int value) {
        return Arrays.binarySearch(values, 0, size, value);
    }
}
