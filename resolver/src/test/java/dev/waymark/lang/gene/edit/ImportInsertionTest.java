package dev.waymark.lang.gene.edit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import dev.waymark.lang.gene.Gene;
import dev.waymark.language.NewImport;
import dev.waymark.outline.Outline;
import dev.waymark.resolve.SourceFile;
import dev.waymark.text.SourceText;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How imports are written into sources of both dialects; a bar stands for the end of a line, a dash for nothing. */
class ImportInsertionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "(println 1)|; shapes; area; (import area from \"shapes\")||(println 1)|",
                "# words|(println 1)|; shapes; area; # words|(import area from \"shapes\")||(println 1)|",
                "(import a b from \"m\")|(a)|; m; c; (import a b c from \"m\")|(a)|",
                "(import a b from \"m\")|(a)|; n; c; (import a b from \"m\")|(import c from \"n\")|(a)|",
                "(import a b from \"m\")|; m; b; -",
                "(println 1)|; index ^pkg x/lib; f; (import f from \"index\" ^pkg \"x/lib\")||(println 1)|",
                "(println 1)|; gene/json/; parse; (import gene/json/parse)||(println 1)|",
                "(println 1)|; m; -; -",
            })
    void classic(String before, String request, String name, String after) {
        check(before, request, name, after);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "($println 1)|; ./shapes; area; (import [area] from \"./shapes\")||($println 1)|",
                "(import [a b] from \"./m\")|; ./m; c; (import [a b c] from \"./m\")|",
                "(import [a] from \"./m\")|(a)|; . ^pkg util; c; (import [a] from \"./m\")|(import [c] from \".\" ^pkg"
                        + " \"util\")|(a)|",
                "($println 1)|; ./my-shapes; -; (import * : my_shapes from \"./my-shapes\")||($println 1)|",
                "($println 1)|; . ^pkg util; -; (import * : util from \".\" ^pkg \"util\")||($println 1)|",
                "($println 1)|; gene/json/; parse; (import gene/json [parse])||($println 1)|",
                "($println 1)|; gene/json/; -; (import gene/json : json)||($println 1)|",
            })
    void fresh(String before, String request, String name, String after) {
        check(before, request, name, after);
    }

    private static void check(String before, String request, String name, String after) {
        SourceText text = SourceText.of(before.replace('|', '\n'));
        Outline outline = Gene.INSTANCE.outline("/ws/main.gene", text);
        SourceFile file = new SourceFile("/ws/main.gene", () -> text, outline, ImmutableMap.of());
        Optional<String> taken = Optional.of(name).filter(given -> !given.equals("-"));
        var edits = Gene.INSTANCE.addImport(file, new NewImport(request, taken, Optional.empty()));
        assertThat(edits.isEmpty() ? "-" : text.edited(edits).toString().replace('\n', '|'))
                .isEqualTo(after);
    }
}
