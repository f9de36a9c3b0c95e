package dev.waymark.lang.kcl.scan;

/** Where a statement stands: what an assignment declares and what an import does depend on it. */
enum Place {
    /** At the top level of the file. */
    TOP,
    /** In a branch of an {@code if} at the top level, which declares for the file, but imports nothing. */
    BRANCH,
    FUNCTION,
    SCHEMA,
    /** In a branch of an {@code if} in a schema. */
    SCHEMA_BRANCH;

    /** Where the statements in the branches of an {@code if} here stand. */
    Place branch() {
        return switch (this) {
            case TOP, BRANCH -> BRANCH;
            case FUNCTION -> FUNCTION;
            case SCHEMA, SCHEMA_BRANCH -> SCHEMA_BRANCH;
        };
    }

    boolean declaresForFile() {
        return this == TOP || this == BRANCH;
    }
}
