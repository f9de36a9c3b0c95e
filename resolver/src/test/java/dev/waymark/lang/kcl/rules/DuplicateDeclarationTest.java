package dev.waymark.lang.kcl.rules;

import static dev.waymark.rules.RuleFixture.check;

import org.junit.jupiter.api.Test;

class DuplicateDeclarationTest {

    @Test
    void inTwoFilesOfAPackageThatIsImported() {
        check(new DuplicateDeclaration(), """
            --- kcl.mod
            --- main.k
            import a
            --- a/_h.k
            vat = 0
            --- a/f.k
            vat = 1
            _w = 1
            schema S:
                n: int
            config: S {n = 1}
            type T = int
            --- a/g.k
            vat = 2
            #^^ duplicate-declaration: `vat` is declared already in f.k, which belongs to the same package; rename one of the two.
            # | `vat` is first declared here
            _w = 2
            schema S:
            #      ^ duplicate-declaration: `S` is declared already in f.k, which belongs to the same package; rename one of the two.
                n: int
            config: S {n = 1}
            type T = int
            --- a/h.k
            if True:
                config = S {n = 2}
              # ^^^^^^ duplicate-declaration: `config` is declared already in f.k, which belongs to the same package; rename one of the two.
            rule S:
            #    ^ duplicate-declaration: `S` is declared already in f.k, which belongs to the same package; rename one of the two.
                True
            """);
    }

    @Test
    void filesThatMayBeProgramsOfTheirOwn() {
        check(new DuplicateDeclaration(), """
            --- kcl.mod
            --- f.k
            v = 1
            --- g.k
            v = 2
            --- tool/main.k
            import .parts
            v = 1
            --- tool/other.k
            v = 2
            --- tool/parts/z.k
            v = 3
            """);
    }
}
