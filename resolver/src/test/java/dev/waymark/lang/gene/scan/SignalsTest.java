package dev.waymark.lang.gene.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.text.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which dialect a text speaks by itself. */
class SignalsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '~',
            value = {
                "(import [a b] from \"m\")             ! new",
                "(import a : b from \"m\")             ! new",
                "(import $json : j)                    ! new",
                "(import gene/json [parse])            ! new",
                "(import a from \"m\" ^export true)    ! new",
                "(import_impl P for T from \"m\")      ! new",
                "(import a b from \"m\")               ! classic",
                "(import from \"m\" a)                 ! classic",
                "(import n/[a] from \"m\")             ! classic",
                "(import n/a from \"m\")               ! classic",
                "(import a:b from \"m\")               ! classic",
                "(import a from \"m\" of \"x/l\")      ! classic",
                "(import a from \"index\" ^pkg \"x/l\") ! classic",
                "(import a from \"m\" ^pkg \"l\")     ! ~~",
                "(import gene/json/parse)              ! classic",
                "($ns/x = 1)                           ! classic",
                "(x + y)                               ! classic",
                "(class A) (println 1)                 ! classic",
                "(fn f [x: T] -> U x)                  ! classic",
                "(fn f [x : T] : U x)                  ! new",
                "($println $\"a ${b}\")                ! new",
                "(let x 1)                             ! new",
                "#/a/                                  ! classic",
                "(f #\"a\\\" #{b}\")                   ! classic",
                "(import a from \"m\")                 ! ~~",
                "(import * from \"m\")                 ! ~~",
                "(fn f [] 1)                           ! ~~",
                "~~                                    ! ~~",
                "(import a b from \"m\") (let x 1) ($println x) ! classic",
            })
    void textsTell(String code, String dialect) {
        assertThat(GeneScanner.scan(SourceText.of(code)).dialect().orElse("")).isEqualTo(dialect);
    }
}
