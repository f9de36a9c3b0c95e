package dev.waymark.lang.geblang.scan;

import dev.waymark.outline.DeclarationKind;

/** The body of a class, an interface or an enum: its members are reached through an object, never as bare names. */
record Members(Uses uses, Draft owner) implements Home {

    @Override
    public boolean allowsTypes() {
        return true;
    }

    @Override
    public Check[] passedInValues() {
        return new Check[] {Check.NAMES};
    }

    @Override
    public void named(int nameToken) {
        uses.declareMember(nameToken);
    }

    @Override
    public void finished(Draft draft, int end) {
        owner.add(draft.finishMember(kind(draft.kind()), end));
    }

    private static DeclarationKind kind(DeclarationKind kind) {
        return switch (kind) {
            case FUNCTION -> DeclarationKind.METHOD;
            case CONSTANT, VARIABLE -> DeclarationKind.FIELD;
            default -> kind;
        };
    }
}
