package dev.waymark.lang.kcl.rules;

import static dev.waymark.rules.RuleFixture.checkAll;

import org.junit.jupiter.api.Test;

class KclRulesTest {

    @Test
    void aSoundModuleIsSilent() {
        checkAll("""
            --- shop/kcl.mod
            [package]
            name = "shop"
            version = "0.1.0"

            [dependencies]
            lib = { path = "../lib" }
            --- shop/main.k
            \"""The shop.\"""
            import math
            import lib.money
            import models.cart
            import .models.cart.totals as t

            basket = cart.Cart {items = [cart.Item {price = 3}]}
            total: int = t.sum(basket) + math.ceil(money.vat)
            --- shop/models/cart/cart.k
            schema Cart:
                items: [Item]
            --- shop/models/cart/item.k
            schema Item:
                price: int
            --- shop/models/cart/totals/sum.k
            import models.cart

            sum = lambda basket: cart.Cart -> int {
                price = basket.items[0].price
                price
            }
            --- lib/kcl.mod
            [package]
            name = "lib"
            --- lib/money/vat.k
            vat = 0.2
            """);
    }

    @Test
    void oneFaultIsOneProblem() {
        checkAll("""
            --- kcl.mod
            --- main.k
            import nowhere.models as m
            #      ^^^^^^^^^^^^^^ unresolved-import: `nowhere.models` is not found; correct its path, or create the module.
            x: m.Cart = m.cart(m)
            """);
    }
}
