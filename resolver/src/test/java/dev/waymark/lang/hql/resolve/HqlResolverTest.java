package dev.waymark.lang.hql.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.files.FilePaths;
import dev.waymark.files.TestTree;
import dev.waymark.lang.hql.Hql;
import dev.waymark.resolve.Resolution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where imports lead; where the editions differ, each answer stands behind its edition. */
class HqlResolverTest {

    private static final TestTree TREE = TestTree.of(Hql.INSTANCE, """
        --- app/main.hql
        --- app/lib.hql
        --- app/Upper.HQL
        --- app/h.js
        --- app/h.mjs
        --- app/h.cjs
        --- app/h.ts
        --- app/h.tsx
        --- app/h.d.ts
        --- app/d.json
        --- app/my lib.hql
        --- app/sub/x.hql
        --- app/sub/mod.hql
        --- app/packages/fs/foo.hql
        --- app/packages/other/foo.hql
        --- up.hql
        """);

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
        ./lib.hql                  ~ app/lib.hql
        ././lib.hql                ~ app/lib.hql
        ./sub/../lib.hql           ~ app/lib.hql
        ./sub/x.hql                ~ app/sub/x.hql
        ./my lib.hql               ~ app/my lib.hql
        ./my%20lib.hql             ~ missing
        ./h.js                     ~ app/h.js
        ./h.mjs                    ~ app/h.mjs
        ./h.cjs                    ~ app/h.cjs
        ./h.ts                     ~ app/h.ts
        ./h.tsx                    ~ app/h.tsx
        ./h.d.ts                   ~ app/h.d.ts
        @/app/lib.hql              ~ app/lib.hql
        file://@/app/lib.hql       ~ app/lib.hql
        ../up.hql                  ~ up.hql
        ../app/lib.hql             ~ app/lib.hql
        ./nofile.hql               ~ missing
        ./LIB.hql                  ~ missing
        ./nofile.js                ~ missing
        ./lib                      ~ missing
        ./sub                      ~ missing
        ./d.json                   ~ missing
        ./Upper.HQL                ~ missing
        ./lib.hql?x=1              ~ missing
        ./sub\\x.hql               ~ missing
        lib.hql                    ~ missing
        lodash                     ~ missing
        @std/path                  ~ missing
        data:text/javascript,1     ~ missing
        node:fs                    ~ missing; documented external node:fs
        npm:lodash@4               ~ external npm:lodash@4
        jsr:@std/assert            ~ external jsr:@std/assert
        https://example.com/m.js   ~ external https://example.com/m.js
        @hlvm/string               ~ builtin @hlvm/string
        @hql/string                ~ builtin @hql/string; current missing
        @hql/math                  ~ builtin @hql/math; current missing
        @hlvm/nope                 ~ missing
        @hlvm/string/mod.hql       ~ external @hlvm/string/mod.hql
        @hlvm/lib/stdlib/stdlib.hql ~ missing
        ./packages/fs/foo.hql      ~ builtin @hlvm/fs; documented app/packages/fs/foo.hql
        ./packages/other/foo.hql   ~ app/packages/other/foo.hql
        """)
    void leads(String request, String expected) {
        String written = request.contains("@/") ? request.replace("@", TestTree.ROOT) : request;
        assertThat(answers(written)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
        ./lib            ~ ./lib.hql
        lib.hql          ~ ./lib.hql
        lib              ~ ./lib.hql
        ./sub            ~ ./sub/mod.hql
        ./lib.HQL        ~ ./lib.hql
        ./lib.hql?x=1    ~ ./lib.hql
        ./sub\\x.hql     ~ ./sub/x.hql
        h                ~ ./h.js ./h.mjs ./h.cjs ./h.ts ./h.tsx
        node:fs          ~ ''
        ./nofile         ~ ''
        ./lib.hql        ~ ''
        """)
    void whatIsSpeltNearlySo(String request, String expected) {
        assertThat(String.join(" ", NearMisses.of(request, TestTree.absolute("app"), TREE.lookup())))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
        ../up.hql          ~ true
        ./../up.hql        ~ true
        ../app/lib.hql     ~ false
        ./sub/../lib.hql   ~ false
        /elsewhere/x.hql   ~ false
        @hlvm/string       ~ false
        """)
    void whatLeavesTheFolder(String request, boolean expected) {
        assertThat(HqlResolver.leavesFolder(request, TestTree.absolute("app/main.hql")))
                .isEqualTo(expected);
    }

    private static String answers(String request) {
        String usual = answer(request, "auto");
        StringBuilder answers = new StringBuilder(usual);
        for (String edition : new String[] {"current", "documented"}) {
            String answer = answer(request, edition);
            if (!answer.equals(usual)) {
                answers.append("; ").append(edition).append(' ').append(answer);
            }
        }
        return answers.toString();
    }

    private static String answer(String request, String edition) {
        TestTree tree = TREE.withSetting("hql.edition", edition);
        return switch (HqlResolver.resolve(request, TestTree.absolute("app/main.hql"), tree.lookup())) {
            case Resolution.Found found -> FilePaths.relativize(TestTree.ROOT, found.location());
            case Resolution.BuiltIn builtIn -> "builtin " + builtIn.module();
            case Resolution.External external -> "external " + external.name();
            case Resolution.Missing _ -> "missing";
            case Resolution other -> other.toString();
        };
    }
}
