package dev.waymark.scan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScopesTest {

    private static final int A = 0;
    private static final int B = 1;

    private final Scopes scopes = new Scopes();

    @Test
    void aBindingHoldsFromItselfToTheEndOfItsScope() {
        int before = scopes.mention(A);
        scopes.open();
        scopes.mention(A);
        scopes.bind(A);
        int bound = scopes.mention(A);
        scopes.open();
        int inner = scopes.mention(A);
        scopes.close();
        scopes.close();
        int after = scopes.mention(A);
        assertThat(scopes.free().get(before)).isTrue();
        assertThat(scopes.free().get(bound)).isFalse();
        assertThat(scopes.free().get(inner)).isFalse();
        assertThat(scopes.free().get(after)).isTrue();
        assertThat(scopes.free().cardinality()).isEqualTo(3);
    }

    @Test
    void aBindingFromTheStartHoldsForWhatWasMentionedBefore() {
        int scope = scopes.open();
        int early = scopes.mention(A);
        int other = scopes.mention(B);
        scopes.close();
        scopes.bindFromStart(scope, A);
        int late = scopes.mention(A);
        assertThat(scopes.free().get(early)).isFalse();
        assertThat(scopes.free().get(other)).isTrue();
        assertThat(scopes.free().get(late)).isTrue();
        assertThat(scopes.boundAnywhere().stream()).containsExactly(A);
    }

    @Test
    void anInnerBindingLeavesTheOuterOne() {
        scopes.open();
        scopes.bind(A);
        scopes.open();
        scopes.bind(A);
        scopes.close();
        scopes.mention(A);
        scopes.close();
        assertThat(scopes.free().isEmpty()).isTrue();
    }
}
