package dev.waymark.server.lsp;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A little workspace on the disk: {@code main.gb} imports {@code cart.gb}, and {@code prices}, which is missing. */
record Shop(Path folder) {

    static final String MAIN = """
        import cart;
        import prices;

        cart.total();
        prices.list();
        """;
    static final String CART = """
        module cart;

        export func total(): int {
            return 1;
        }
        """;
    static final String PRICES = """
        module prices;

        export func list(): int {
            return 1;
        }
        """;

    static Shop in(Path folder) throws IOException {
        Shop shop = new Shop(Files.createDirectories(folder));
        shop.write("geblang.yaml", "name: shop\nversion: 0.1.0\n");
        shop.write("main.gb", MAIN);
        shop.write("cart.gb", CART);
        return shop;
    }

    Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text, UTF_8);
    }

    String uri(String name) {
        return Editor.uri(folder.resolve(name));
    }
}
