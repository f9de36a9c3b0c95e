package dev.waymark.lang.hql.rules;

import static dev.waymark.rules.RuleFixture.checkAll;

import org.junit.jupiter.api.Test;

class HqlRulesTest {

    @Test
    void aSoundProgramIsSilent() {
        checkAll("""
            --- shop/main.hql
            // The shop.
            (import [cart, total as sum] from "./lib/cart.hql")
            (import prices from "./lib/prices.hql")
            (import [split] from "@hlvm/string")
            (import [default as chalk] from "npm:chalk@5")
            (import [round] from "./lib/round.js")
            (import [unless2] from "./lib/macros.hql")

            (fn show [things]
              (unless2 (=== things nil)
                (print (chalk.green (sum things)) (round prices.vat) (prices.net 1))))
            (show (cart (split "a,b" ",")))
            (let show-all (fn [x] x))
            (export [show, show-all as all])
            --- shop/lib/cart.hql
            (import [vat] from "./prices.hql")
            (fn cart [items] {items: items})
            (fn total [c] (* vat c.items.length))
            (export [cart total])
            --- shop/lib/prices.hql
            (import [total] from "./cart.hql")
            (export (let vat 1.2))
            (export (fn net [x] (- x (total x))))
            --- shop/lib/round.js
            export function round(x) { return Math.round(x); }
            --- shop/lib/macros.hql
            (macro unless2 [test & body] `(if ~test nil (do ~@body)))
            (export [unless2])
            """);
    }

    @Test
    void theSpecificationsCircleIsSilent() {
        checkAll("""
            --- waymark.toml
            [hql]
            edition = "documented"
            --- a.hql
            ;; a
            (var base 10)
            (import [inc] from "./b.hql")
            (fn a-func [] (inc base))
            (export [base])
            (export [a-func])
            --- b.hql
            (import [base] from "./a.hql")
            (fn inc [value] (+ value base))
            (export [inc])
            --- main.hql
            (import [a-func] from "./a.hql")
            (a-func) ;; twenty
            """);
    }
}
