package dev.waymark.lang.hql.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.files.FilePaths;
import dev.waymark.files.TestTree;
import dev.waymark.lang.hql.Hql;
import dev.waymark.resolve.Member;
import dev.waymark.resolve.Member.Access;
import dev.waymark.resolve.Members;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What modules export, followed to where it is declared: {@code name=declared@file}; a question mark where there may be more. */
class HqlMembersTest {

    private static final TestTree TREE = TestTree.of(Hql.INSTANCE, """
        --- lib.hql
        (fn foo [x] x)
        (let hidden 1)
        (macro twice [x] `(do ~x ~x))
        (export [foo, foo as bar, twice])
        (export default foo)
        --- single.hql
        (fn f [x] x)
        (export f)
        (export (fn g [x] x))
        (export "h" (f 1))
        --- again.hql
        (import [bar as b, twice, default as d, gone] from "./lib.hql")
        (import m from "./lib.hql")
        (export [b, twice, d as e, m, gone])
        --- a.hql
        (import [x] from "./b.hql")
        (export [x])
        --- b.hql
        (import [x] from "./a.hql")
        (export [x])
        --- broken.hql
        (export [a]
        --- none.hql
        (fn f [] 1)
        --- h.ts
        export type T = number
        export const v: T = 1
        export { w as u } from "./k.js"
        export default class {}
        --- k.js
        const z = 1
        export { z as w }
        export * from "./deep/n.mjs"
        export default 1
        --- deep/n.mjs
        export * from "../k.js"
        export function far() {}
        --- remote.js
        export * from "npm:left"
        export const here = 1
        --- types.ts
        type T = 1
        interface Both { a: number }
        const Both = 1
        export { T, Both }
        --- types.hql
        (type Id string)
        (fn f [] 1)
        (export [Id, f])
        --- fromjs.hql
        (import [far, u] from "./h.ts")
        (import [far as f2] from "./k.js")
        (export [far, f2, u])
        """);

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
        lib.hql     ~ foo=foo@lib.hql bar=foo@lib.hql twice=twice@lib.hql default=foo@lib.hql
        single.hql  ~ f=f@single.hql g=g@single.hql h=h@single.hql
        again.hql   ~ b=foo@lib.hql twice=twice@lib.hql e=foo@lib.hql m=m@again.hql gone=gone@again.hql
        a.hql       ~ x=x@a.hql
        broken.hql  ~ a=a@broken.hql ?
        none.hql    ~ ''
        h.ts        ~ v=v@h.ts u=z@k.js default=default@h.ts
        k.js        ~ w=z@k.js default=default@k.js far=far@deep/n.mjs
        deep/n.mjs  ~ far=far@deep/n.mjs w=z@k.js
        remote.js   ~ here=here@remote.js ?
        types.ts    ~ Both=Both@types.ts
        types.hql   ~ f=f@types.hql
        fromjs.hql  ~ far=far@fromjs.hql f2=far@deep/n.mjs u=z@k.js
        nofile.hql  ~ ?
        """)
    void exports(String path, String expected) {
        Members members = ModuleExports.of(TestTree.absolute(path), TREE.lookup());
        assertThat(shown(members)).isEqualTo(expected);
    }

    @Test
    void whatIsKeptIsKnownToBeThere() {
        Members members = ModuleExports.of(TestTree.absolute("lib.hql"), TREE.lookup());
        assertThat(members.member("hidden").map(Member::access)).contains(Access.UNEXPORTED);
    }

    @Test
    void kindsOfWhatIsHandedOn() {
        Members members = ModuleExports.of(TestTree.absolute("again.hql"), TREE.lookup());
        assertThat(members.byName().values().stream()
                        .map(member -> member.kind().name().toLowerCase(Locale.ROOT)))
                .containsExactly("function", "macro", "function", "namespace", "variable");
    }

    private static String shown(Members members) {
        Stream<String> names = members.byName().values().stream()
                .filter(member -> member.access() == Access.OPEN)
                .map(HqlMembersTest::shown);
        return Stream.concat(names, members.complete() ? Stream.empty() : Stream.of("?"))
                .collect(Collectors.joining(" "));
    }

    private static String shown(Member member) {
        String file = FilePaths.relativize(TestTree.ROOT, member.file().orElseThrow());
        return member.name() + "=" + member.declared() + "@" + file;
    }
}
