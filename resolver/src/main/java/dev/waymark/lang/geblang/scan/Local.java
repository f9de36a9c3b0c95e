package dev.waymark.lang.geblang.scan;

/** A block inside a function or a statement: what is declared there is bound from there on. */
record Local(Uses uses, boolean allowsTypes) implements Home {

    @Override
    public void named(int nameToken) {
        uses.bind(nameToken);
    }

    @Override
    public void finished(Draft draft, int end) {
        // Nothing outside the block can see it.
    }
}
