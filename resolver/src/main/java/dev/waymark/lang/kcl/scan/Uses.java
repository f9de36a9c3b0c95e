package dev.waymark.lang.kcl.scan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.waymark.outline.Name;
import dev.waymark.outline.Reference;
import dev.waymark.outline.Reference.Use;
import dev.waymark.scan.IntList;
import dev.waymark.scan.Scopes;
import dev.waymark.scan.Spellings;
import dev.waymark.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The names that one file mentions, and the scopes that bind some of them.
 *
 * <p>Types are looked up in the package alone, values in the scopes around them first. Source: {@code resolve_var} and
 * {@code walk_config_entries} in {@code crates/sema/src/resolver} of kcl-lang/kcl 0.12.
 */
final class Uses {

    /** Stands for the number of a mention that no scope can bind. */
    private static final int UNSCOPED = -1;

    private final Spellings spellings;
    private final Scopes scopes = new Scopes();
    private final BitSet locals = new BitSet();
    private final IntList names = new IntList();
    private final IntList starts = new IntList();
    private final IntList ends = new IntList();
    private final IntList members = new IntList();
    private final IntList memberStarts = new IntList();
    private final IntList memberEnds = new IntList();
    private final IntList scoped = new IntList();
    private final List<Use> uses = new ArrayList<>();
    private final BitSet onlyImports = new BitSet();
    private boolean isSorted = true;

    Uses(Spellings spellings) {
        this.spellings = spellings;
    }

    int open() {
        return scopes.open();
    }

    void close() {
        scopes.close();
    }

    /** Binds a local name from here to the end of the innermost scope. */
    void bindLocal(int name) {
        locals.set(name);
        scopes.bind(name);
    }

    /** Binds a local name in all of {@code scope}. */
    void bindLocal(int scope, int name) {
        locals.set(name);
        scopes.bindFromStart(scope, name);
    }

    /** Binds the key of an entry from here to the end of the innermost scope. */
    void bindKey(int name) {
        scopes.bind(name);
    }

    /** Binds an attribute in all of the schema's {@code scope}. */
    void bindAttribute(int scope, int name) {
        scopes.bindFromStart(scope, name);
    }

    /** Mentions the name at {@code token}, with the name at {@code member} unless that is {@link Tokens#NONE}. */
    int mention(Tokens tokens, int token, int member, Use use) {
        int number = use == Use.TYPE ? UNSCOPED : scopes.mention(tokens.spelling(token));
        return note(tokens, token, member, use, number);
    }

    /** Mentions a name that is a reference only if an import of the file binds it. */
    void mentionIfImported(Tokens tokens, int token, int member, Use use) {
        onlyImports.set(uses.size());
        note(tokens, token, member, use, UNSCOPED);
    }

    /** The mention with that number turns out to be used in another way. */
    void turnsOut(int mention, Use use) {
        uses.set(mention, use);
    }

    /** The mention with that number turns out to have a member. */
    void turnsOut(Tokens tokens, int mention, int member) {
        members.set(mention, tokens.spelling(member));
        memberStarts.set(mention, tokens.start(member));
        memberEnds.set(mention, tokens.end(member));
    }

    /**
     * The mentions that no scope around them binds.
     *
     * @param imported the names that imports of the file bind
     * @param declared the names that the file declares
     */
    ImmutableList<Reference> references(BitSet imported, BitSet declared) {
        BitSet free = scopes.free();
        List<Reference> found = new ArrayList<>(uses.size());
        for (int i = 0; i < uses.size(); i++) {
            int name = names.get(i);
            boolean isFree = scoped.get(i) == UNSCOPED || free.get(scoped.get(i));
            boolean isKnown = imported.get(name) || (!onlyImports.get(i) && declared.get(name));
            boolean counts = isKnown || (!onlyImports.get(i) && !Words.isBuiltIn(name));
            if (isFree && counts) {
                found.add(reference(i));
            }
        }
        if (!isSorted) {
            found.sort(Comparator.comparing(reference -> reference.name().span()));
        }
        return ImmutableList.copyOf(found);
    }

    /** The names of parameters, arguments, loops and of variables in functions. */
    ImmutableSet<String> localNames() {
        ImmutableSet.Builder<String> texts = ImmutableSet.builder();
        locals.stream().forEach(spelling -> texts.add(spellings.text(spelling)));
        return texts.build();
    }

    private int note(Tokens tokens, int token, int member, Use use, int number) {
        isSorted &= starts.isEmpty() || starts.last() <= tokens.start(token);
        names.add(tokens.spelling(token));
        starts.add(tokens.start(token));
        ends.add(tokens.end(token));
        members.add(member == Tokens.NONE ? Tokens.NONE : tokens.spelling(member));
        memberStarts.add(member == Tokens.NONE ? 0 : tokens.start(member));
        memberEnds.add(member == Tokens.NONE ? 0 : tokens.end(member));
        scoped.add(number);
        uses.add(use);
        return uses.size() - 1;
    }

    private Reference reference(int mention) {
        Name name = new Name(spellings.text(names.get(mention)), new Span(starts.get(mention), ends.get(mention)));
        int member = members.get(mention);
        Optional<Name> reached = member == Tokens.NONE
                ? Optional.empty()
                : Optional.of(
                        new Name(spellings.text(member), new Span(memberStarts.get(mention), memberEnds.get(mention))));
        return new Reference(name, reached, uses.get(mention));
    }
}
