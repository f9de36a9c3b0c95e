package dev.waymark.server.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkupTest {

    @Test
    void leavesTheWords() {
        assertThat(Markup.plain("""
            ```geblang
            import nothing.here
            ```
            ---
            # Not found
            `nothing.here` is **not** found, see [the page](https://example.org).

            1. beside the importing file: `a_b.gb`
            """)).isEqualTo("""
                import nothing.here
                Not found
                nothing.here is not found, see the page.

                1. beside the importing file: a_b.gb\
                """);
    }
}
