package dev.waymark.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {

    /** Patterns written in /shop against files: whether the file is covered, by itself or with a folder above it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "build/               | /shop/build/a.k             | true",
                "build/               | /shop/src/build/deep/a.k    | true",
                "build/               | /shop/src/build             | false",
                "build                | /shop/src/build             | true",
                "build                | /shop/rebuild/a.k           | false",
                "build                | /other/build/a.k            | false",
                "/build               | /shop/build/a.k             | true",
                "/build               | /shop/src/build/a.k         | false",
                "./build              | /shop/src/build/a.k         | false",
                "src/build            | /shop/src/build/a.k         | true",
                "src/build            | /shop/lib/src/build/a.k     | false",
                "**/generated/**      | /shop/generated/a.k         | true",
                "**/generated/**      | /shop/a/b/generated/c/d.k   | true",
                "**/generated/**      | /shop/generated             | false",
                "**/*.gen.k           | /shop/a.gen.k               | true",
                "*.gen.k              | /shop/deep/a.gen.k          | true",
                "*.gen.k              | /shop/a.gen.kk              | false",
                "a/**/z               | /shop/a/z                   | true",
                "a/**/z               | /shop/a/b/c/z/file          | true",
                "a/**/z               | /shop/a/b/c/zz              | false",
                "**                   | /shop/a                     | true",
                "*                    | /shop/a                     | true",
                "?.k                  | /shop/a.k                   | true",
                "?.k                  | /shop/ab.k                  | false",
                "[a-c]?.k             | /shop/bz.k                  | true",
                "[!a-c].k             | /shop/b.k                   | false",
                "[!a-c].k             | /shop/d.k                   | true",
                "[ab                  | /shop/[ab                   | true",
                "*.{gb,k}             | /shop/a.k                   | true",
                "{a,b{1,2}}/x         | /shop/b2/x                  | true",
                "{a,b{1,2}}/x         | /shop/b/x                   | false",
                "{a                   | /shop/{a                    | true",
                "a}                   | /shop/a}                    | true",
                "\\*.k                | /shop/a.k                   | false",
                "\\*.k                | /shop/*.k                   | true",
                "a*b*c                | /shop/aXbXbc                | true",
                "a*b*c                | /shop/aXcXb                 | false",
                "Build                | /shop/build/a.k             | false",
                "é*                   | /shop/été/a                 | true",
            })
    void filesInAFolder(String pattern, String path, boolean covered) {
        assertThat(Glob.of(Glob.anchored("/shop", pattern)).coversFile(path)).isEqualTo(covered);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "build/          | /shop/build     | true",
                "**/generated/** | /shop/generated | true",
                "**/generated/** | /shop           | false",
                "build/          | /shop           | false",
                "build/          | /shop/src       | false",
            })
    void folders(String pattern, String path, boolean covered) {
        assertThat(Glob.of(Glob.anchored("/shop", pattern)).coversFolder(path)).isEqualTo(covered);
    }

    @Test
    void theFolderOfThePatternIsNoPattern() {
        Glob glob = Glob.of(Glob.anchored("/a[b]{c,d}*", "x"));
        assertThat(glob.coversFile("/a[b]{c,d}*/x")).isTrue();
        assertThat(glob.coversFile("/ab/x")).isFalse();
    }

    @Test
    void costIsBounded() {
        String path = "/" + "a".repeat(5_000) + "/" + "a/".repeat(500) + "b";
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertThat(Glob.of("/" + "*a".repeat(1_000) + "c").coversFile(path)).isFalse();
            assertThat(Glob.of("/**" + "/a/**".repeat(200) + "/c").coversFile(path))
                    .isFalse();
            assertThat(Glob.of("{a,b}".repeat(1_000)).coversFile(path)).isFalse();
            assertThat(Glob.of("{".repeat(10_000) + "a" + "}".repeat(10_000)).coversFile(path))
                    .isFalse();
        });
    }
}
