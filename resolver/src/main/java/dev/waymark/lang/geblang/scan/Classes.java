package dev.waymark.lang.geblang.scan;

import dev.waymark.outline.DeclarationKind;
import dev.waymark.scan.Steps;

/** Reads classes, interfaces and enums with their members. */
final class Classes {

    private final Parsing parsing;
    private final Tokens tokens;
    private final Reader in;
    private final Uses uses;
    private final Steps steps;

    Classes(Parsing parsing) {
        this.parsing = parsing;
        this.tokens = parsing.tokens;
        this.in = parsing.in;
        this.uses = parsing.uses;
        this.steps = parsing.steps;
    }

    /** Reads the declaration whose keyword stands here. */
    void declared(Home home, Head head) {
        String keyword = tokens.text(in.index());
        Kind form = in.kind();
        if (!home.allowsTypes() && !head.exported()) {
            parsing.damage.fault(
                    in.index(), "`" + keyword + "` stands inside a block; move the declaration to the top level");
        }
        in.next();
        if (!in.at(Kind.NAME)) {
            parsing.damage.breaksOff(home, "`" + keyword + "` declares nothing yet; write a name here");
            parsing.statements.block(() -> {});
            return;
        }
        Draft draft = new Draft(tokens, head, in.index(), kind(form));
        in.next();
        home.named(draft.nameToken());
        uses.open();
        int mark = uses.mark();
        heritage();
        if (form == Kind.ENUM) {
            uses.pass(mark, Check.TYPES);
        }
        draft.signatureEnds(in.lastEnd());
        body(home, draft, form);
    }

    private static DeclarationKind kind(Kind form) {
        return switch (form) {
            case INTERFACE -> DeclarationKind.INTERFACE;
            case ENUM -> DeclarationKind.ENUM;
            default -> DeclarationKind.CLASS;
        };
    }

    private void heritage() {
        parsing.functions.typeParameters();
        while (in.at(Kind.EXTENDS) || in.at(Kind.IMPLEMENTS) || in.at(Kind.COLON)) {
            in.next();
            parsing.types.list();
        }
    }

    private void body(Home home, Draft draft, Kind form) {
        if (!in.at(Kind.OPEN_BRACE)) {
            parsing.damage.breaksOff(home, "`" + tokens.text(draft.nameToken()) + "` has no body; write `{ }` here");
        }
        if (!in.at(Kind.OPEN_BRACE)) {
            end(home, draft);
            return;
        }
        int close = in.partner();
        in.next();
        Runnable members = () -> {
            int mark = uses.mark();
            parsing.statements.until(close, new Members(uses, draft), () -> {
                uses.pass(mark, passedIn(form));
                in.next();
                end(home, draft);
            });
        };
        if (form == Kind.ENUM) {
            variants(draft, members);
        } else {
            members.run();
        }
    }

    /** The checks of the tool that pass over the bodies of a type's functions. */
    private static Check[] passedIn(Kind form) {
        return switch (form) {
            case INTERFACE -> new Check[] {Check.NAMES, Check.MEMBERS};
            case ENUM -> new Check[] {Check.MEMBERS, Check.TYPES};
            default -> new Check[0];
        };
    }

    private void end(Home home, Draft draft) {
        uses.close();
        home.finished(draft, in.lastEnd());
    }

    private void variants(Draft owner, Runnable after) {
        while (in.at(Kind.COMMA) || in.at(Kind.SEMICOLON)) {
            in.next();
        }
        if (!in.at(Kind.NAME)) {
            after.run();
            return;
        }
        Draft variant = new Draft(tokens, Head.at(in.index()), in.index(), DeclarationKind.ENUM_MEMBER);
        in.next();
        parsing.enclosed.readIfHere(Kind.OPEN_PAREN, parsing.types::read, () -> {
            variant.signatureEnds(in.lastEnd());
            steps.then(this::backingValue, () -> {
                owner.add(variant.finishMember(DeclarationKind.ENUM_MEMBER, in.lastEnd()));
                variants(owner, after);
            });
        });
    }

    private void backingValue() {
        if (in.take(Kind.ASSIGN)) {
            parsing.expressions.readUnchecked(Check.values());
        }
    }
}
