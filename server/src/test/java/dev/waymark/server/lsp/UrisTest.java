package dev.waymark.server.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UrisTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        file:///shop/main.gb           | /shop/main.gb
        FILE:///shop/main.gb           | /shop/main.gb
        file:/shop/main.gb             | /shop/main.gb
        file://localhost/shop/main.gb  | /shop/main.gb
        file:///shop/                  | /shop
        file:///shop//main.gb          | /shop/main.gb
        file:///shop/./a/../main.gb    | /shop/main.gb
        file:///shop/main.gb?v=1#L2    | /shop/main.gb
        file:///a%20b/%C3%A9%23%25.gb  | /a b/é#%.gb
        file:///a b/é.gb               | /a b/é.gb
        file:///100%/a%zz%4            | /100%/a%zz%4
        file:///(a)+@,&.gb             | /(a)+@,&.gb
        file:///C:/shop/main.gb        | C:/shop/main.gb
        file:///c:/shop/main.gb        | C:/shop/main.gb
        file:///c%3A/shop/main.gb      | C:/shop/main.gb
        file:///c%3a/shop/main.gb      | C:/shop/main.gb
        file://c:/shop/main.gb         | C:/shop/main.gb
        file:///c:                     | C:/
        file:///c:/                    | C:/
        file:///                       | /
        """)
    void readsEverySpelling(String uri, String path) {
        assertThat(Uris.path(uri)).contains(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "file:",
                "file://",
                "untitled:a.gb",
                "git:/a.gb?x",
                "waymark:/geblang/math",
                "main.gb",
                "file:a"
            })
    void knowsWhatIsNoFile(String uri) {
        assertThat(Uris.path(uri)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        file:///shop       | /shop/a b.gb      | file:///shop/a%20b.gb
        file:///shop/      | /shop/a.gb        | file:///shop/a.gb
        file:///c%3A/shop  | C:/shop/a.gb      | file:///c%3A/shop/a.gb
        file:///c%3A/      | C:/shop/a.gb      | file:///c%3A/shop/a.gb
        file:///           | /shop/a.gb        | file:///shop/a.gb
        file:///other      | /shop/é.gb        | file:///shop/%C3%A9.gb
        file:///other      | /shopping/a.gb    | file:///shopping/a.gb
        file:///shop       | waymark:/geblang/math | waymark:/geblang/math
        """)
    void writesAsTheClientDoes(String met, String path, String uri) {
        Uris uris = new Uris();
        uris.met(met);
        assertThat(uris.uri(path)).isEqualTo(uri);
    }

    @Test
    void remembersTheLatestSpelling() {
        Uris uris = new Uris();
        uris.met("file:///shop");
        uris.met("file:///shop/%61.gb");
        uris.met("file:///shop/(a)/../a.gb");
        assertThat(uris.uri("/shop/a.gb")).isEqualTo("file:///shop/(a)/../a.gb");
    }
}
