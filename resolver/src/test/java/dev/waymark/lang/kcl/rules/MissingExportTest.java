package dev.waymark.lang.kcl.rules;

import static dev.waymark.rules.RuleFixture.check;

import dev.waymark.rules.MissingExport;
import org.junit.jupiter.api.Test;

class MissingExportTest {

    @Test
    void inEveryPosition() {
        check(new MissingExport(new KclExports()), """
            --- kcl.mod
            --- a/_hidden.k
            hidden = 1
            --- a/a_test.k
            tested = 1
            --- a/z.k
            import b
            _w = 1
            x = y = 2
            if True:
                deep = 3
            schema Cart:
                n: int
            type Id = int
            --- b/z.k
            v = 1
            --- main.k
            import a
            import math
            q1 = [a._w, a.x, a.y, a.deep, math.ceil(1.5)]
            q2: a.Id = 1
            q3 = a.hidden
            #      ^^^^^^ missing-export: `a` has no member `hidden`; use a name that it exports.
            q4 = a.tested
            #      ^^^^^^ missing-export: `a` has no member `tested`; use a name that it exports.
            q5 = a.b.v
            #      ^ missing-export: `a` has no member `b`; use a name that it exports.
            q6 = "${a.xx}"
            #         ^^ missing-export: `a` has no member `xx`; did you mean `x`?
            q7 = math.cell(1.5)
            #         ^^^^ missing-export: `math` has no member `cell`; did you mean `ceil`?
            schema Shop(a.Carts):
            #             ^^^^^ missing-export: `a` has no member `Carts`; did you mean `Cart`?
                mixin [a.LogMixin]
                #        ^^^^^^^^ missing-export: `a` has no member `LogMixin`; use a name that it exports.
                c: {str:[a.Car]}
                #          ^^^ missing-export: `a` has no member `Car`; did you mean `Cart`?
            f = lambda p: a.Nope -> a.Cart { p }
            #               ^^^^ missing-export: `a` has no member `Nope`; use a name that it exports.
            """);
    }

    @Test
    void whatIsNotTheImportIsNoFault() {
        check(new MissingExport(new KclExports()), """
            --- kcl.mod
            --- a/z.k
            w = 1
            --- main.k
            import a
            q1 = [a.no for a in [{no = 1}]]
            q2 = {a = {no = 1}, b = a.no}
            q3 = {a.no = 1}
            schema S[a]:
                k = a.no
            """);
    }

    @Test
    void brokenPackagesAreNotJudged() {
        check(new MissingExport(new KclExports()), """
            --- kcl.mod
            --- a/z.k
            w = = 1
            --- main.k
            import a
            q = a.v
            """);
    }
}
