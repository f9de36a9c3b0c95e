package dev.waymark.lang.geblang.scan;

/** What a statement is to the rule that a module's top level only declares. */
enum Shape {
    EMPTY(""),
    MODULE(""),
    INIT(""),
    DECLARATION(""),
    EXPRESSION("This expression"),
    DESTRUCTURING("This assignment"),
    IF("`if`"),
    WHILE("`while`"),
    FOR("`for`"),
    TRY("`try`"),
    MATCH("`match`"),
    WITH("`with`"),
    SELECT("`select`"),
    DEL("`del`"),
    RETURN("`return`"),
    YIELD("`yield`"),
    THROW("`throw`"),
    BREAK("`break`"),
    CONTINUE("`continue`"),
    DEFER("`defer`");

    private final String subject;

    Shape(String subject) {
        this.subject = subject;
    }

    /** What does the work, as a sentence begins. */
    String subject() {
        return subject;
    }

    boolean isWork() {
        return !subject.isEmpty();
    }
}
