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
        // Whether it is a field or a method shows when it has been read.
    }

    @Override
    public void finished(Draft draft, int end) {
        // The tool collects the names in classes only.
        if (owner.kind() == DeclarationKind.CLASS && kind(draft.kind()) == DeclarationKind.FIELD) {
            uses.declareField(draft.nameToken());
        } else if (owner.kind() == DeclarationKind.CLASS) {
            uses.declareMethod(draft.nameToken());
        }
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
