package dev.waymark.lang.geblang.scan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.waymark.outline.Name;
import dev.waymark.outline.Reference;
import dev.waymark.outline.Reference.Attention;
import dev.waymark.outline.Reference.Use;
import dev.waymark.scan.IntList;
import dev.waymark.scan.Scopes;
import dev.waymark.scan.Spellings;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The names that one file mentions, and the scopes that bind some of them. */
final class Uses {

    private final Tokens tokens;
    private final Scopes scopes = new Scopes();
    private final BitSet members = new BitSet();
    private final IntList nameTokens = new IntList();
    private final IntList memberTokens = new IntList();
    private final List<Use> uses = new ArrayList<>();
    /** Mentions that are references only if the file knows their name. */
    private final BitSet decorators = new BitSet();

    private final Unchecked unchecked = new Unchecked();
    /** The names that the tool takes for variables in the whole file, so that it checks no members behind them. */
    private final BitSet collected = new BitSet();

    Uses(Tokens tokens) {
        this.tokens = tokens;
    }

    int open() {
        return scopes.open();
    }

    void close() {
        scopes.close();
    }

    /** Binds the name at {@code token} from here to the end of the innermost scope. */
    void bind(int token) {
        bindUncollected(token);
        collected.set(tokens.spelling(token));
    }

    /** As {@link #bind}, by a form of binding that the tool's check of members does not know. */
    void bindUncollected(int token) {
        if (isName(token)) {
            scopes.bind(tokens.spelling(token));
        }
    }

    /** Binds the name at {@code token} in all of {@code scope}. */
    void bindFromStart(int scope, int token) {
        if (isName(token)) {
            scopes.bindFromStart(scope, tokens.spelling(token));
        }
    }

    /** Notes a method of a class, which no bare name reaches. */
    void declareMethod(int token) {
        members.set(tokens.spelling(token));
    }

    /** Notes a field of a class, which no bare name reaches; the tool takes it for a variable. */
    void declareField(int token) {
        members.set(tokens.spelling(token));
        collected.set(tokens.spelling(token));
    }

    /** Mentions the name at {@code token}, with the name at {@code member} unless that is {@link Tokens#NONE}. */
    void mention(int token, int member, Use use) {
        if (isName(token)) {
            note(token, member, use);
        }
    }

    /** How many names were mentioned so far: the place to which {@link #pass} goes back. */
    int mark() {
        return uses.size();
    }

    /** Notes that {@code checks} of the tool pass over everything mentioned since {@code mark}. */
    void pass(int mark, Check... checks) {
        unchecked.add(mark, mark(), checks);
    }

    void decorate(int token) {
        decorators.set(uses.size());
        note(token, Tokens.NONE, Use.CALL);
    }

    /** The mentions that no inner scope binds; a decorator only if its name is one of {@code known}. */
    ImmutableList<Reference> references(Set<String> known) {
        BitSet free = scopes.free();
        BitSet names = unchecked.of(Check.NAMES, mark());
        BitSet members = unchecked.of(Check.MEMBERS, mark());
        BitSet types = unchecked.of(Check.TYPES, mark());
        ImmutableList.Builder<Reference> found = ImmutableList.builder();
        for (int i = free.nextSetBit(0); i >= 0; i = free.nextSetBit(i + 1)) {
            Name name = tokens.name(nameTokens.get(i));
            boolean isType = uses.get(i) == Use.TYPE;
            boolean isVariable = collected.get(tokens.spelling(nameTokens.get(i)));
            Attention attention =
                    Attention.of(!isType && !names.get(i), !isVariable && !(isType ? types : members).get(i));
            if (!decorators.get(i) || known.contains(name.text())) {
                found.add(new Reference(name, member(i), uses.get(i), attention));
            }
        }
        return found.build();
    }

    /** Every name bound in an inner scope, and those of members of classes. */
    ImmutableSet<String> localNames(Spellings spellings) {
        BitSet all = scopes.boundAnywhere();
        all.or(members);
        ImmutableSet.Builder<String> texts = ImmutableSet.builder();
        all.stream().forEach(spelling -> texts.add(spellings.text(spelling)));
        return texts.build();
    }

    private void note(int token, int member, Use use) {
        scopes.mention(tokens.spelling(token));
        nameTokens.add(token);
        memberTokens.add(member);
        uses.add(use);
    }

    private Optional<Name> member(int mention) {
        int member = memberTokens.get(mention);
        return member == Tokens.NONE ? Optional.empty() : Optional.of(tokens.name(member));
    }

    private boolean isName(int token) {
        return tokens.spelling(token) != Words.UNDERSCORE;
    }
}
