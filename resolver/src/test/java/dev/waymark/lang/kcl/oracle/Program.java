package dev.waymark.lang.kcl.oracle;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes up the text of one source: imports, declarations, and uses of what it imports in every kind of place. */
final class Program {

    private static final ImmutableList<String> MEMBERS =
            ImmutableList.of("w", "v", "S", "T", "i", "j", "_p", "nope", "sqrt", "b", "x");

    private static final ImmutableList<String> ALIASES = ImmutableList.of("p", "q", "a", "math", "_u");

    /** Declarations; the second of a name is an error, which makes duplicates of names in one package. */
    private static final ImmutableList<String> DECLARATIONS = ImmutableList.of(
            "w = 1",
            "v: int = 2",
            "_p = 3",
            "schema S:\n    n?: int = 1",
            "schema T:\n    n?: int",
            "type A = int",
            "if True:\n    i = 1\nelse:\n    j = 2",
            "_p = 4");

    /** Places of a use; its parts are in capitals. */
    private static final ImmutableList<String> USES = ImmutableList.of(
            "rNUMBER = PACKAGE.MEMBER",
            "rNUMBER = [PACKAGE.MEMBER, 1]",
            "rNUMBER = {k = PACKAGE.MEMBER}",
            "rNUMBER = {PACKAGE = 1, k = PACKAGE.MEMBER}",
            "rNUMBER = \"${PACKAGE.MEMBER}\"",
            "rNUMBER = r\"${PACKAGE.MEMBER}\"",
            "rNUMBER = [PACKAGE.MEMBER for PACKAGE in [1]]",
            "rNUMBER = [x for x in [PACKAGE.MEMBER]]",
            "rNUMBER = lambda PACKAGE {\n    PACKAGE.MEMBER\n}",
            "rNUMBER = lambda x {\n    PACKAGE.MEMBER\n}",
            "rNUMBER = 1 if PACKAGE.MEMBER else 2",
            "rNUMBER = PACKAGE.MEMBER {}",
            "rNUMBER = PACKAGE.MEMBER()",
            "rNUMBER = str(PACKAGE.MEMBER)",
            "rNUMBER = PACKAGE",
            "schema RNUMBER(PACKAGE.MEMBER):\n    m?: int",
            "schema RNUMBER:\n    m?: PACKAGE.MEMBER",
            "schema RNUMBER:\n    m?: int = PACKAGE.MEMBER",
            "schema RNUMBER:\n    PACKAGE?: int\n    m?: int = PACKAGE.MEMBER",
            "schema RNUMBER:\n    m?: int\n    check:\n        PACKAGE.MEMBER > 0",
            "type RNUMBER = PACKAGE.MEMBER",
            "assert PACKAGE.MEMBER",
            "# PACKAGE.MEMBER",
            "rNUMBER = all x in [1] {\n    PACKAGE.MEMBER > x\n}",
            "rNUMBER = {\"${PACKAGE.MEMBER}\" = 1}",
            "rNUMBER: PACKAGE.MEMBER = Undefined");

    private final Random random;
    private final String path;
    private final ImmutableList<String> places;
    private final List<String> names = new ArrayList<>(ImmutableList.of("a", "regex"));

    Program(Random random, String path, ImmutableList<String> places) {
        this.random = random;
        this.path = path;
        this.places = places;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (int i = places.isEmpty() ? 0 : random.nextInt(4); i > 0; i--) {
            text.append(importStatement()).append('\n');
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            text.append(one(DECLARATIONS)).append('\n');
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            text.append(use(path.replaceAll("[^a-z]", "_") + i)).append('\n');
        }
        if (!places.isEmpty() && random.nextInt(20) == 0) {
            text.append(importStatement()).append('\n');
        }
        return text.toString();
    }

    private String importStatement() {
        String request = one(places);
        if (random.nextInt(4) == 0) {
            int dots = 1 + random.nextInt(3);
            request = ".".repeat(dots) + request.substring(request.indexOf('.') + 1);
        }
        String name = request.substring(request.lastIndexOf('.') + 1).replace("$", "");
        boolean isAliased = random.nextInt(4) == 0;
        String local = isAliased ? one(ALIASES) : name;
        names.add(local);
        names.add(local);
        return "import " + request + (isAliased ? " as " + local : "");
    }

    private String use(String number) {
        String name = names.get(random.nextInt(names.size()));
        // Only a member that it has tells that a package is meant which nobody imports.
        String member = name.equals("regex") ? "match" : one(MEMBERS);
        String use = one(USES);
        return (name.equals("regex") && !use.contains("MEMBER") ? "rNUMBER = PACKAGE.MEMBER" : use)
                .replace("PACKAGE", name)
                .replace("MEMBER", member)
                .replace("NUMBER", number);
    }

    private String one(ImmutableList<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
