package dev.waymark.lang.gene.rules;

import static dev.waymark.rules.RuleFixture.checkAll;

import org.junit.jupiter.api.Test;

class UnusableImportTest {

    @Test
    void classicNamesPackages() {
        checkAll("""
            --- shop/package.gene
            ^name "x/shop"
            --- shop/src/main.gene
            (import a from "index" ^pkg "x/money")
            (import b from "index" of "x/monee")
            #                          ^^^^^^^ unresolved-package: No package is called `x/monee` where Gene looks for packages.
            (import c from "index" ^pkg "gene/money")
            #                            ^^^^^^^^^^ reserved-name: `gene/money` begins with `gene`, which Gene keeps for itself; choose another name.
            (import d from "index" ^pkg "x/Money")
            #                            ^^^^^^^ invalid-package-name: `Money` in `x/Money` must begin with a lowercase letter.
            (println (a) (b) (c) (d))
            --- money/package.gene
            ^name "x/money"
            --- money/index.gene
            (fn a [] 1)
            """);
    }

    @Test
    void classicStaysInsideThePackage() {
        checkAll("""
            --- app/package.gene
            ^name "x/app"
            --- app/src/main.gene
            (import f from "../secret" ^pkg "x/lib")
            #               ^^^^^^^^^ boundary-import: `../secret` leads out of the package in `lib`; import it by the name of its package.
            (println (f))
            --- lib/package.gene
            ^name "x/lib"
            --- app/secret.gene
            (fn f [] 1)
            """);
    }

    @Test
    void newNamesPackagesByAliases() {
        checkAll("""
            --- shop/package.gene
            {^format 1 ^name "acme/shop" ^version "0.1.0" ^dependencies {^money (dep "acme/money" ^path "../money")}}
            --- shop/main.gene
            (import [a] from "." ^pkg "money")
            (import [b] from "." ^pkg "mony")
            #                          ^^^^ unresolved-package: No dependency is called `mony`: the package.gene of `acme/shop` does not declare it.
            (import [c] from "../x" ^pkg "money")
            #                 ^^^^ boundary-import: `../x` leads out of the package in `money`; import it by the name of its package.
            (import [d] from "util")
            #                 ^^^^ unresolved-import: `acme/shop` has no library, in which `util` could lie; give its package.gene a `^library`, or write `./` in front of the path.
            (let all [(a) (b) (c) (d)])
            --- money/package.gene
            {^format 1 ^name "acme/money" ^version "0.1.0" ^library {^entry "src/index.gene"}}
            --- money/src/index.gene
            (fn a [] 1)
            """);
    }
}
