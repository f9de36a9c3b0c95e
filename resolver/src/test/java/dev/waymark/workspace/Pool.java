package dev.waymark.workspace;

import java.util.List;
import java.util.Map;

/**
 * Paths, texts and settings that have to do with each other, for random stories in one language.
 *
 * @param paths where files come and go
 * @param texts what they may hold
 * @param folders folders that vanish
 * @param roots folders that are opened together
 * @param assignments settings
 */
record Pool(
        List<String> paths,
        List<String> texts,
        List<String> folders,
        List<List<String>> roots,
        List<String> assignments) {

    static final Map<String, String> ENVIRONMENT = Map.of("HOME", "/home/ada", "GEBLANG_PATH", "/lib:/ws/extra");

    /** Packages, libraries and modules that import each other. */
    static final Pool GEBLANG = new Pool(
            List.of(
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
                    "/elsewhere/a.gb"),
            List.of(
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
                    "exclude = [\"dep/**\", \"a\"]\n[severity]\nunused-import = \"error\"\n"),
            List.of("/ws/src", "/ws/src/app", "/ws/dep", "/ws/vendor", "/lib", "/ws/a"),
            List.of(List.of("/ws"), List.of("/ws/src"), List.of("/ws", "/lib")),
            List.of(
                    "geblang.edition=current",
                    "geblang.edition=documented",
                    "geblang.edition=auto",
                    "severity.unused-import=off",
                    "exclude=src/app/**",
                    "exclude=a.gb,c.gb",
                    "geblang.enable=false"));

    /** Modules, packages of several files, and names that they share. */
    static final Pool KCL = new Pool(
            List.of(
                    "/ws/kcl.mod",
                    "/ws/p/kcl.mod",
                    "/ws/dep/kcl.mod",
                    "/ws/kcl.mod.lock",
                    "/ws/kcl.yaml",
                    "/ws/waymark.toml",
                    "/ws/main.k",
                    "/ws/a.k",
                    "/ws/a/x.k",
                    "/ws/a/y.k",
                    "/ws/a/_h.k",
                    "/ws/a/t_test.k",
                    "/ws/p/main.k",
                    "/ws/p/a.k",
                    "/ws/p/q/z.k",
                    "/ws/p/a/z.k",
                    "/ws/dep/z.k",
                    "/ws/dep/s/z.k",
                    "/ws/math/z.k",
                    "/ws/n/a/z.k",
                    "/ws/b/z.k",
                    "/ws/b/y.k"),
            List.of(
                    "",
                    "import a\nx = a.v\n",
                    "import b\nv = b.v\n",
                    "import .a\nimport b as a\nw = a.v\n",
                    "import a\nimport .a as b\ny = b.v + a.v\n",
                    "v = 1\nschema S:\n    n: int\n",
                    "v = 2\nschema S(a.T):\n    n: a.S\n",
                    "a = 1\nb: S {n = 1}\n",
                    "q = a.v\nr = math.pi\ns = regex.match(\"a\", \"b\")\n",
                    "import math\nt = math.ceil(1.5)\nu = math\n",
                    "import dep.s\nimport dep\nx1 = s.v\n",
                    "import p.q\nimport ..b\nz1 = p.q.v\n",
                    "if True:\n    import a\n    v = 1\nz = a.v\n",
                    "import q\nimport p\nv = q.v\n",
                    "v = = 1\nimport a\n",
                    "import nowhere\nx = nowhere.y\n_a = 1\n",
                    "import a as _a\n_a = 2\nb = _a?.v\n",
                    "[package]\nname = \"app\"\n[dependencies]\ndep = { path = \"dep\" }\n",
                    "[package]\nname = \"dep\"\n[dependencies]\na = \"1.0\"\n",
                    "[package]\nname = \"p\"\n[dependencies]\ndep = \"0.1\"\n",
                    "kcl_cli_configs:\n  package_maps:\n    b: /ws/dep\n",
                    "[kcl.externals]\na = \"dep\"\n",
                    "[kcl]\nedition = \"current\"\n",
                    "exclude = [\"dep/**\", \"a\"]\n"),
            List.of("/ws/p", "/ws/p/q", "/ws/dep", "/ws/n", "/ws/a"),
            List.of(List.of("/ws"), List.of("/ws/p"), List.of("/ws", "/ws/dep")),
            List.of(
                    "kcl.edition=current",
                    "kcl.edition=documented",
                    "kcl.edition=auto",
                    "severity.unused-import=off",
                    "exclude=src/app/**",
                    "exclude=a.gb,c.gb",
                    "kcl.enable=false"));

    /** Modules in modules, packages of several files, downloads, and a standard library that comes and goes. */
    static final Pool NEVA = new Pool(
            List.of(
                    "/ws/neva.yml",
                    "/ws/neva.yaml",
                    "/ws/Neva.yml",
                    "/ws/sub/neva.yml",
                    "/ws/waymark.toml",
                    "/ws/main/main.neva",
                    "/ws/main/more.neva",
                    "/ws/lib/a.neva",
                    "/ws/lib/b.neva",
                    "/ws/Lib/a.neva",
                    "/ws/lib/in/a.neva",
                    "/ws/sub/lib/a.neva",
                    "/ws/sub/main/main.neva",
                    "/ws/fmt/f.neva",
                    "/home/ada/neva/std/neva.yml",
                    "/home/ada/neva/std/builtin/b.neva",
                    "/home/ada/neva/std/fmt/fmt.neva",
                    "/home/ada/neva/std/strings/s.neva",
                    "/home/ada/neva/deps/x.org/dep_1.0.0/neva.yml",
                    "/home/ada/neva/deps/x.org/dep_1.0.0/lib/a.neva",
                    "/home/ada/neva/deps/x.org/dep_1.0.0/main/main.neva",
                    "/home/ada/neva/deps/x.org/far_/lib/a.neva"),
            List.of(
                    "",
                    "import {\n\tfmt\n\t@:lib\n}\nconst x int = lib.v\n",
                    "import { lib2 @/lib, strings }\nconst x int = lib2.v\ntype T lib2.T\n",
                    "import {\n\tlib x.org/dep:lib\n\t@:lib\n}\nconst y int = lib.v\n",
                    "import { x.org/dep }\nimport { dep:lib }\nconst y lib.T = lib.v\n",
                    "import {\n\t@:lib/in\n\t@:main\n\t@:sub/lib\n}\nconst z int = in.v\nconst w int = main.Main\n",
                    "pub const v int = 1\npub type T int\ntype Hidden int\n",
                    "const v int = 1\npub def Add(left int) (res int) { :left -> :res }\n",
                    "def Add(a T) (b T) {\n\tadd Add\n\tp lib.Add\n\t---\n\t:a -> add -> p -> :b\n}\n",
                    "def Main(start any) (stop any) {\n\tp fmt.Println<any>\n\t---\n\t:start -> p -> :stop\n}\n",
                    "pub def Main(start any) (stop any) {}\ndef P(a stream<maybe<int>>) (b any) { $v -> :b }\n",
                    "import { nope\n\tgone:lib }\nconst a int = nope.a\nconst b int = gone.b\nconst b int = lib.b\n",
                    "pub type any\npub def Pass(data any) (res any)\n",
                    "const s string = 'open\nimport {\n",
                    "neva: 0.41.0\n",
                    "neva: 0.43.0\ndeps:\n  x.org/dep: {version: 1.0.0}\n",
                    "neva: 0.41.0\ndeps:\n  dep: {path: x.org/dep, version: 1.0.0}\n  gone: {path: x.org/far}\n",
                    "neva: 0.41.0\ndeps: {std: {}, my-lib: {version: 1.0.0}}\n",
                    "neva: [broken\n",
                    "[neva]\nedition = \"current\"\n",
                    "exclude = [\"sub/**\"]\n"),
            List.of("/ws/sub", "/ws/lib", "/ws/main", "/home/ada/neva/std", "/home/ada/neva/deps/x.org/dep_1.0.0"),
            List.of(List.of("/ws"), List.of("/ws/sub"), List.of("/ws/main"), List.of("/ws", "/home/ada")),
            List.of(
                    "neva.edition=current",
                    "neva.edition=documented",
                    "neva.edition=auto",
                    "severity.unused-import=off",
                    "exclude=sub/**",
                    "neva.enable=false"));
}
