package dev.waymark.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Geblang text of a given length. */
final class Source {

    private Source() {}

    /** A module of at least {@code length} bytes: imports, then functions with comments, strings and calls. */
    static byte[] bytes(int length) {
        StringBuilder text = new StringBuilder("module app.generated;\n\nimport io;\nimport app.users as u;\n");
        for (int i = 0; text.length() < length; i++) {
            text.append("\n/* Step ")
                    .append(i)
                    .append(". */\nexport func step")
                    .append(i)
                    .append("(n: int): string {\n    if (n > ")
                    .append(i)
                    .append(") {\n"
                            + "        io.println(\"at ${u.name(n)} é\");\n"
                            + "    }\n"
                            + "    return 'raw' + u.find(n);\n"
                            + "}\n");
        }
        return text.toString().getBytes(UTF_8);
    }
}
