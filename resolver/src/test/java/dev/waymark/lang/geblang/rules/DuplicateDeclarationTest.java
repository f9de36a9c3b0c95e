package dev.waymark.lang.geblang.rules;

import static dev.waymark.rules.RuleFixture.check;

import org.junit.jupiter.api.Test;

class DuplicateDeclarationTest {

    @Test
    void oneNameIsDeclaredOnce() {
        check(new DuplicateDeclaration(), """
            --- m.gb
            let a = 1;
            func a(): void {}
            #    ^ duplicate-declaration: `a` is declared already; rename one of the two.
            # | `a` is first declared here
            class B {}
            export enum B { X }
            #           ^ duplicate-declaration: `B` is declared already; rename one of the two.
            """);
    }

    @Test
    void overloadsTypesAndDeletedNamesMayRepeat() {
        check(new DuplicateDeclaration(), """
            --- m.gb
            func f(int x): void {}
            func f(string x): void {}
            type T = int;
            class T {}
            let [a, b] = [1, 2];
            let a = 1;
            let c = 1;
            del c;
            let c = 2;
            """);
    }
}
