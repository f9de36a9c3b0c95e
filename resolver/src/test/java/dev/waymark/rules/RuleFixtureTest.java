package dev.waymark.rules;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Severity;
import dev.waymark.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The harness itself: it must fail for whatever is missing, and for whatever is not marked. */
class RuleFixtureTest {

    /** Complains of every text from its first byte to the fourth. */
    private static final Rule FIRST_FOUR =
            (file, _, report) -> report.add(Problem.of(Code.UNUSED_IMPORT, new Span(0, 4), "wrong")
                    .withNotes(List.of(new Note(file.path(), Span.ORIGIN, "here"))));

    @Test
    void marksBelowTheCommentSignBeginAtTheFirstColumn() {
        RuleFixture.check(FIRST_FOUR, """
            --- m.gb
            let a = 1;
            #^^^ unused-import: wrong
            # | here
            """);
    }

    @Test
    void notesMayBeLeftOutButNotBeOthers() {
        assertThatCode(() -> RuleFixture.check(FIRST_FOUR, """
            --- m.gb
            let a = 1;
            #^^^ unused-import: wrong
            """)).doesNotThrowAnyException();
        assertThatThrownBy(() -> RuleFixture.check(FIRST_FOUR, """
            --- m.gb
            let a = 1;
            #^^^ unused-import: wrong
            # | there
            """))
                .hasMessageContaining("| there")
                .hasMessageContaining("| here");
    }

    @Test
    void missingAndUnexpectedAreToldApart() {
        assertThatThrownBy(() -> RuleFixture.check(FIRST_FOUR, """
            --- a/m.gb
            let a = 1;
            #    ^ missing-export: other
            """)).hasMessage("""
                Missing:
                    a/m.gb:1:6-7 missing-export: other
                Unexpected:
                    a/m.gb:1:1-5 unused-import: wrong
                        | here\
                """);
    }

    @Test
    void unusualSeveritiesAndLongSpansAreWritten() {
        Rule rule = (_, _, report) -> report.add(
                Problem.of(Code.UNUSED_IMPORT, new Span(4, 20), "wrong").withSeverity(Severity.HINT));
        RuleFixture.check(rule, """
            --- m.gb
            let a = [
            #   ^^^^^... unused-import (hint): wrong
                1];
            """);
    }

    @Test
    void manifestsAndOtherLanguagesHaveTheirOwnCommentSigns() {
        RuleFixture.check(FIRST_FOUR, """
            --- geblang.yaml
            name: app
            #^^^ unused-import: wrong
            """);
    }
}
