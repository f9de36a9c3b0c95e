package dev.waymark.scan;

import java.util.BitSet;

/**
 * A record of scopes, of the names they bind and of the names that are mentioned in them, in the order of the text.
 *
 * <p>A binding holds from where it is noted to the end of its scope. What is free is worked out when the text has been
 * read, because some languages bind a name behind its use: {@link #bindFromStart}. Linear in what was noted, at any
 * depth.
 */
public final class Scopes {

    private static final int OPEN = 0;
    private static final int CLOSE = 1;
    private static final int BIND = 2;
    private static final int MENTION = 3;
    private static final int NONE = -1;

    private final IntList kinds = new IntList();
    private final IntList values = new IntList();
    private final IntList earlyNames = new IntList();
    private final IntList earlyNext = new IntList();
    private final BitSet boundAnywhere = new BitSet();
    private int mentions;

    /** Opens a scope; the answer names it for {@link #bindFromStart}. */
    public int open() {
        return note(OPEN, NONE);
    }

    public void close() {
        note(CLOSE, NONE);
    }

    /** Binds a name from here to the end of the innermost scope. */
    public void bind(int name) {
        boundAnywhere.set(name);
        note(BIND, name);
    }

    /** Binds a name in all of {@code scope}, which may be closed already. */
    public void bindFromStart(int scope, int name) {
        boundAnywhere.set(name);
        earlyNext.add(values.get(scope));
        earlyNames.add(name);
        values.set(scope, earlyNames.size() - 1);
    }

    /** Mentions a name; the answer is the mention's number, from 0. */
    public int mention(int name) {
        note(MENTION, name);
        return mentions++;
    }

    /** The names that some scope binds. */
    public BitSet boundAnywhere() {
        return (BitSet) boundAnywhere.clone();
    }

    /** The numbers of the mentions that no scope around them binds. */
    public BitSet free() {
        BitSet free = new BitSet();
        Bindings bindings = new Bindings(boundAnywhere.length());
        int mention = 0;
        for (int event = 0; event < kinds.size(); event++) {
            int value = values.get(event);
            switch (kinds.get(event)) {
                case OPEN -> open(bindings, value);
                case CLOSE -> bindings.close();
                case BIND -> bindings.bind(value);
                default -> free.set(mention++, !bindings.binds(value));
            }
        }
        return free;
    }

    private void open(Bindings bindings, int early) {
        bindings.open();
        for (int at = early; at != NONE; at = earlyNext.get(at)) {
            bindings.bind(earlyNames.get(at));
        }
    }

    private int note(int kind, int value) {
        kinds.add(kind);
        values.add(value);
        return kinds.size() - 1;
    }

    /** How often each name is bound at one place of the text. */
    private static final class Bindings {

        private static final int SCOPE = -1;

        private final int[] counts;
        private final IntList undo = new IntList();

        Bindings(int names) {
            counts = new int[names];
        }

        void open() {
            undo.add(SCOPE);
        }

        void bind(int name) {
            counts[name]++;
            undo.add(name);
        }

        void close() {
            while (!undo.isEmpty()) {
                int name = undo.pop();
                if (name == SCOPE) {
                    return;
                }
                counts[name]--;
            }
        }

        boolean binds(int name) {
            return name < counts.length && counts[name] > 0;
        }
    }
}
