package dev.waymark.lang.gene.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.lang.gene.scan.Request.Kind;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RequestTest {

    @Example
    void itsTextReadsLikeAnImport() {
        assertThat(Request.module("./m").text()).isEqualTo("./m");
        assertThat(Request.namespace("gene/json").text()).isEqualTo("gene/json/");
        assertThat(new Request(Kind.MODULE, "index", Optional.of("x/lib"), Optional.of("../lib"), true).text())
                .isEqualTo("index ^pkg x/lib ^path ../lib ^native");
    }

    @Property
    void everyTextIsReadBack(
            @ForAll("paths") String path,
            @ForAll("clauses") Optional<String> packageName,
            @ForAll("clauses") Optional<String> override,
            @ForAll boolean isNative) {
        Request request = new Request(Kind.MODULE, path, packageName, override, isNative);
        assertThat(Request.of(request.text())).isEqualTo(request);
    }

    @Property
    void namespacesAreReadBack(@ForAll("namespaces") String path) {
        assertThat(Request.of(Request.namespace(path).text())).isEqualTo(Request.namespace(path));
    }

    @Provide
    Arbitrary<String> paths() {
        return Arbitraries.of("a", "/", ".", " ", "\\", "^", " ^pkg ", " ^path ", " ^native", "\\/", "é")
                .list()
                .ofMaxSize(6)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<Optional<String>> clauses() {
        return paths().optional();
    }

    @Provide
    Arbitrary<String> namespaces() {
        return Arbitraries.of("gene", "json", "a-b", "\\", "^")
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(parts -> String.join("/", parts));
    }
}
