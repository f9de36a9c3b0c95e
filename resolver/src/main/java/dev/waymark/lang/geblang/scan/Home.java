package dev.waymark.lang.geblang.scan;

/** The place that a statement stands in: it decides what becomes of the names that are declared there. */
interface Home {

    /** Whether classes, interfaces and enums may stand here. */
    boolean allowsTypes();

    /** Whether the statements here are those of the file itself. */
    default boolean isTopLevel() {
        return false;
    }

    /** The checks of the tool that pass over the values of variables declared here. */
    default Check[] passedInValues() {
        return new Check[0];
    }

    /** A name is declared: what follows may use it. */
    void named(int nameToken);

    /** A declaration has been read up to {@code end}. */
    void finished(Draft draft, int end);

    /** A statement of that shape begins. */
    default void begins(Shape shape) {}

    /** The statement that began last does its work at {@code token}. */
    default void worksAt(int token) {}

    /** The statement that began last is damaged. */
    default void breaksOff() {}
}
