package dev.waymark.lang.gene.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.diagnostic.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that packages may have, in each dialect. */
class PackageNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"x/my_lib", "org/pkg-a", "lib", "a/b/c", "x/l", "ab/c+d&e9"})
    void classicTakes(String name) {
        assertThat(PackageName.inClassic(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "x/My, must begin with a lowercase letter",
        "x/lib_, must end with a letter or a digit",
        "x/9lib, must begin with a lowercase letter",
        "x//lib, has an empty segment",
        "x/li.b, may hold lowercase letters",
        "x/, has an empty segment"
    })
    void classicRefuses(String name, String reason) {
        assertThat(PackageName.inClassic(name)).hasValueSatisfying(fault -> {
            assertThat(fault.code()).isEqualTo(Code.INVALID_PACKAGE_NAME);
            assertThat(fault.message()).contains(reason);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"gene/foo", "genex/a", "genetics/dna", "gene"})
    void classicKeepsWhatBeginsWithGene(String name) {
        assertThat(PackageName.inClassic(name)).map(PackageName.Fault::code).hasValue(Code.RESERVED_NAME);
        assertThat(PackageName.inNew("gene/foo")).isEmpty();
    }

    @Test
    void theSpecificationAsksForTwoSegments() {
        assertThat(PackageName.inDocumented("lib"))
                .map(PackageName.Fault::message)
                .hasValue("`lib` needs two segments, as in `x/lib`.");
        assertThat(PackageName.inDocumented("x/lib")).isEmpty();
        assertThat(PackageName.inClassic("")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"acme/app", "gene/todo_app", "a_1/_9"})
    void newTakes(String name) {
        assertThat(PackageName.inNew(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"app", "a/b/c", "a/b-c", "A/b", "a/", "a/__", "", "ä/b"})
    void newRefuses(String name) {
        assertThat(PackageName.inNew(name)).map(PackageName.Fault::code).hasValue(Code.INVALID_PACKAGE_NAME);
    }
}
