package dev.waymark.workspace;

import java.util.List;
import java.util.Map;

/** Paths, texts and settings that have to do with each other, for random stories. */
final class Pool {

    private Pool() {}

    static final Map<String, String> ENVIRONMENT = Map.of("HOME", "/home/ada", "GEBLANG_PATH", "/lib:/ws/extra");

    static final List<String> FOLDERS = List.of("/ws/src", "/ws/src/app", "/ws/dep", "/ws/vendor", "/lib", "/ws/a");

    static final List<List<String>> ROOTS = List.of(List.of("/ws"), List.of("/ws/src"), List.of("/ws", "/lib"));

    static final List<String> PATHS = List.of(
            "/ws/geblang.yaml",
            "/ws/geblang.yml",
            "/ws/dep/geblang.yaml",
            "/ws/vendor/http/geblang.yaml",
            "/ws/vendor/http/core.gb",
            "/ws/waymark.toml",
            "/ws/main.gb",
            "/ws/a.gb",
            "/ws/A.gb",
            "/ws/a/init.gb",
            "/ws/a/b.gb",
            "/ws/src/a.gb",
            "/ws/src/main.gb",
            "/ws/src/app/b.gb",
            "/ws/src/app/b_test.gb",
            "/ws/src/app/init.gb",
            "/ws/dep/b.gb",
            "/ws/dep/src/c.gb",
            "/lib/a.gb",
            "/lib/ext.gb",
            "/ws/extra/c.gb",
            "/elsewhere/a.gb");

    static final List<String> TEXTS = List.of(
            "",
            "import a;\na.f();\n",
            "import app.b as b;\nimport a;\nlet x = b.g() + a.f();\n",
            "module a;\nexport func f(): int { return 1; }\n",
            "module a;\nimport app.b as b;\nexport func f(): int { return b.g(); }\n",
            "module app.b;\nimport a;\nfunc g(): int { return a.f(); }\nexport func h() {}\n",
            "module app.b;\nexport func g(): int { return 2; }\nexport class C {}\n",
            "module b;\nimport c;\nlet y = c.z;\n",
            "module c;\nimport b;\nexport let z = 1;\n",
            "module a;\nimport b;\nexport func f(): int { return 1; }\n",
            "module c;\nimport a;\nimport ext;\nexport let z = a.f() + ext.e();\n",
            "module ext;\nexport func e(): int { return 1; }\n",
            "module ext;\nexport func other() {}\n",
            "from a import f, nope;\nfrom app.b import g as k;\nf(); k();\n",
            "import io;\nio.println(math.sqrt(1.0));\nimport io;\n",
            "module io;\n",
            "module main;\nif (true) { }\ninit { }\ninit { }\n",
            "import http.core as core;\nimport core;\ncore.get();\n",
            "import b;\nlet v = \"unterminated;\n",
            "name: app\nsource: src\n",
            "name: app\nsource: src\npaths: [extra]\ndependencies:\n  dep: dep\n  http:\n    git: x/y\n",
            "name: dep\ndependencies:\n  up: ..\n",
            "name: [broken\n",
            "[geblang]\nedition = \"current\"\n",
            "exclude = [\"dep/**\", \"a\"]\n[severity]\nunused-import = \"error\"\n");

    static final List<String> ASSIGNMENTS = List.of(
            "geblang.edition=current",
            "geblang.edition=documented",
            "geblang.edition=auto",
            "severity.unused-import=off",
            "exclude=src/app/**",
            "exclude=a.gb,c.gb",
            "geblang.enable=false");
}
