package dev.waymark.lang.gene.rules;

import static dev.waymark.rules.RuleFixture.checkAll;

import org.junit.jupiter.api.Test;

class DocumentedOnlyTest {

    /** The specification's tool does not read manifests. */
    @Test
    void todaysToolReadsTheNameOfAPackage() {
        String layout = """
            --- app/package.gene
            ^name "x/app"
            --- app/src/main.gene
            (import f from "index" ^pkg "x/lib")
            #               ^^^^^ edition-difference: Today's Gene does not take this import, which the specification does; name the package as its package.gene does, and leave one module of this name.
            (println (f))
            --- lib/package.gene
            ^name "x/other"
            --- lib/index.gene
            (fn f [] 1)
            """;
        checkAll(layout);
        String mark = layout.lines()
                .filter(line -> line.contains("edition-difference"))
                .findFirst()
                .orElseThrow();
        checkAll("--- waymark.toml\n[gene]\nedition = \"documented\"\n" + layout.replace(mark + "\n", ""));
    }
}
