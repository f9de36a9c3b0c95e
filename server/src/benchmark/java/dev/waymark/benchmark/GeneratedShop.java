package dev.waymark.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A Geblang package of many modules that import one another without circles; up to a thousand of them import one hub.
 *
 * @param root its folder
 * @param modules how many modules it has
 */
record GeneratedShop(Path root, int modules) {

    private static final int IMPORTS = 5;
    private static final int FUNCTIONS = 12;
    private static final int FOLDER = 100;
    static final int HUB_IMPORTERS = 1_000;

    static GeneratedShop write(Path root, int modules) throws IOException {
        GeneratedShop shop = new GeneratedShop(root, modules);
        Files.createDirectories(root);
        Files.writeString(root.resolve("geblang.yaml"), "name: shop\nsource: src\n");
        for (int i = 0; i < modules; i++) {
            Files.createDirectories(shop.file(i).getParent());
            Files.writeString(shop.file(i), shop.text(i, FUNCTIONS));
        }
        return shop;
    }

    /** The first module, which others import as their hub. */
    Path hub() {
        return file(0);
    }

    /** The last module, which nobody imports. */
    Path leaf() {
        return file(modules - 1);
    }

    /** The text of the last module in a length of about 20 KB. */
    String longLeaf() {
        return text(modules - 1, 260);
    }

    private Path file(int i) {
        return root.resolve("src").resolve("area" + i / FOLDER).resolve("part" + i + ".gb");
    }

    private static String name(int i) {
        return "area" + i / FOLDER + ".part" + i;
    }

    private String text(int i, int functions) {
        StringBuilder text = new StringBuilder("module " + name(i) + ";\n\n");
        for (int k = 1; k <= Math.min(i, IMPORTS); k++) {
            int imported = imported(i, k);
            text.append("import ")
                    .append(name(imported))
                    .append(" as m")
                    .append(k)
                    .append(";\n");
        }
        for (int f = 0; f < functions; f++) {
            String call = i == 0 ? "n" : "m" + (f % Math.min(i, IMPORTS) + 1) + ".run" + f % FUNCTIONS + "(n)";
            text.append("\n# Part ")
                    .append(i)
                    .append(", step ")
                    .append(f)
                    .append(".\nexport func run")
                    .append(f)
                    .append("(n: int): int {\n    return ")
                    .append(call)
                    .append(" + ")
                    .append(f)
                    .append(";\n}\n");
        }
        return text.toString();
    }

    private static int imported(int i, int k) {
        boolean first = k == 1;
        return first && i <= HUB_IMPORTERS ? 0 : Math.max(0, first ? i - 7 : i - k);
    }
}
