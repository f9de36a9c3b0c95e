package dev.waymark.lang.geblang.rules;

import static dev.waymark.rules.RuleFixture.checkAll;

import org.junit.jupiter.api.Test;

class GeblangRulesTest {

    @Test
    void aSoundPackageIsSilent() {
        checkAll("""
            --- geblang.yaml
            name: shop
            source: src
            --- src/main.gb
            import io;
            import shop.cart as cart;
            from shop.money import format;

            export func main(list<string> args): int {
                io.println(format(cart.total([1, 2])));
                return 0;
            }
            --- src/cart.gb
            module shop.cart;

            import shop.money as money;

            const VAT = 20;

            export func total(list<int> prices): int {
                return money.sum(prices) + VAT;
            }
            --- src/money.gb
            module shop.money;

            export func sum(list<int> amounts): int { return 0; }
            export func format(int amount): string { return "${amount} EUR"; }
            --- src/money_test.gb
            module shop.money;

            import test;

            class MoneyTest extends test.Test {
                @test
                func sums(): void { this.assertEquals(0, sum([])); }
            }
            """);
    }

    @Test
    void oneFaultIsOneProblem() {
        checkAll("""
            --- math.gb
            module math;
            #      ^^^^ reserved-name: `math` is kept for built-in modules; rename this module.
            --- m.gb
            import geblang.foo;
            #      ^^^^^^^^^^^ reserved-name: `foo` is no built-in module, and `geblang` holds only those; write `foo` to import your own.
            import nosuch;
            #      ^^^^^^ unresolved-import: `nosuch` is not found; correct its path, or create the module.
            foo.a();
            nosuch.b(nosuch.C());
            """);
    }
}
