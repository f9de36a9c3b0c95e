package dev.waymark.lang.geblang.scan;

import dev.waymark.lang.geblang.scan.Marks.Fact;
import dev.waymark.outline.Reference;
import dev.waymark.outline.Reference.Attention;
import dev.waymark.outline.Reference.Use;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * Where the tool's own checks look. A mark says what is left of them: {@code member} where only the member is looked up,
 * {@code name} where only the name is, {@code none}; everything without a mark has their full attention, which for types, whose module
 * nobody asks about, is that to the member.
 */
class AttentionTest {

    @Test
    void plainExpressionsAreLookedAt() {
        check("""
            let v = m.f(m.g(x: m.h(), ...m.i()))[m.j()] + -m.k() ?? !m.l() in [m.m(), {"k": m.n(), ...m.o()}, {m.p()}];
            const int w = m.f() < m.g() instanceof m.T;
            w = m.f(); w += m.f(); m.f()++;
            throw m.f();
            defer m.f(m.g(func(): void { }));
            """);
    }

    @Test
    void conditionsAreNot() {
        check("""
              if (m.f()) { m.b(); } elseif (m.g()) { m.c(); } else if (m.h()) { } else { m.d(); }
            #     ^^^ member
            #                               ^^^ member
            #                                                          ^^^ member
              while (m.f() == 1) { m.b(); }
            #        ^^^ member
              for (x in [m.f()]) { m.b(); }
            #            ^^^ member
              for (let i = m.f(); i < m.g(); i = m.h()) { m.b(); }
            #                         ^^^ member
              match (m.f()) { case 1 if (m.g()): { m.b(); } case 2: m.c(); default => m.h(); }
            #        ^^^ member
            #                            ^^^ member
            #                                                                         ^^^ member
              try { m.b(); } catch (m.E e) { m.c(); } finally { m.d(); }
            """);
    }

    @Test
    void operatorsThatDecideLaterAreNot() {
        check("""
              let a = m.f() ? m.g() : m.h();
            #         ^^^ member
            #                 ^^^ member
            #                         ^^^ member
              a = 1 + m.f() as int == m.g();
            #         ^^^ member
              a = m.f() == 1 as int;
              a = m.e() == m.f()..m.g() + m.h() by m.i() || m.j();
            #              ^^^ member
            #                     ^^^ member
            #                             ^^^ member
            #                                      ^^^ member
              a = await m.f().g(m.h()) + m.i();
            #           ^^^ member
            #                   ^^^ member
              a = m.f() ? 1 : 2 + m.g(await m.h());
            #     ^^^ member
            #                     ^^^ member
            #                               ^^^ member
              a = "x ${m.f()} y ${"${m.g()}"}";
            #          ^^^ member
            #                        ^^^ member
              a = m.f()[m.g():m.h()][m.i()];
            #           ^^^ member
            #                 ^^^ member
              a = match (m.f()) { case 1 => m.g(); default: { m.h(); } } + m.i();
            #            ^^^ member
            #                               ^^^ member
            #                                                 ^^^ member
              a = m.c() + (func(m.T x): m.U { return m.f(); })(m.g());
            #                                        ^^^ member
              a = [m.f(), ...[m.g()]];
            #                 ^^^ member
              a[m.f()] = m.g();
            #   ^^^ member
            """);
    }

    @Test
    void takingValuesApartIsNotDeclaring() {
        check("""
              let [a, b] = [m.f(), 2];
            #               ^^^ member
              let c, d = m.f(), m.g();
            #            ^^^ member
            #                   ^^^ member
              a, b = m.f(), 2;
            #        ^^^ member
              let e = m.f();
            """);
    }

    @Test
    void resultsAreOnlyIfTheyHaveAType() {
        check("""
              func f(): int { return m.f(); }
              func g() { m.b(); return m.f(); }
            #                          ^^^ member
              func h(): int { func i() { return m.f(); } return m.g(); }
            #                                   ^^^ member
              return m.f();
            #        ^^^ member
            """);
    }

    @Test
    void pipesComprehensionsAndFormatsAreNotAtAll() {
        check("""
              let a = 1 + m.f() |> m.g;
            #             ^^^ none
            #                      ^^^ none
              a = [m.f(x) for x in m.g() if m.h()];
            #      ^^^ none
            #                      ^^^ none
            #                               ^^^ none
              a = {x: m.f() for m.T x in [1]};
            #         ^^^ none
            #                   ^^^ none
              a = "${m.f():05d} ${m.g()}";
            #        ^^^ none
            #                     ^^^ member
              a = 1 + m.f(_, m.g()) + m.h();
            #         ^^^ name
            #                ^^^ name
              with (w = m.f()) { m.T x = m.g(); }
            #           ^^^ none
            #                    ^^^ none
            #                            ^^^ none
              select { case let x = m.f(): { m.g(); } default: { m.h(); } }
            #                       ^^^ none
            #                                ^^^ none
            #                                                    ^^^ none
            """);
    }

    @Test
    void everyFormOfDeclarationHasItsOwnBlindPlaces() {
        check("""
              @mark(m.f())
            #       ^^^ none
              func f(m.T a = m.f()): m.U { return m.g(); }
            #                ^^^ none
              class C extends m.D {
                int v = m.f();
            #           ^^^ member
                static const W = m.f();
            #                    ^^^ member
                func m(): int { return m.f(); }
                func ~C() { m.T x = m.f(); }
            #                       ^^^ name
              }
              interface I { m.T field; func d(m.U p): int { return m.f() as m.T; } }
            #                                                      ^^^ none
              enum E implements m.I { A, B(m.T); func m(): int { return m.f(); } }
            #                   ^^^ none
            #                                                           ^^^ name
              enum N: int { A = m.f(); }
            #                   ^^^ none
            """);
    }

    @Test
    void membersAreNotBehindNamesOfVariables() {
        check("""
              p.f(); f.f(); l.f(); c.f(); d.f(); e.f(); k.f(); v.f();
            # ^^^ name
            #        ^^^ name
            #               ^^^ name
            #                      ^^^ name
            #                             ^^^ name
            #                                    ^^^ name
            #                                           ^^^ name
            #                                                  ^^^ name
              func a(int p) { let l = 1; let [d, b] = [1, 2]; try { } catch (E c) { } for (k, v in {}) { } }
              class C { int f; }
              init { string e = ""; }
            """);
    }

    @Test
    void butTheyAreBehindNamesThatOtherFormsBind() {
        check("""
              x.f(); w.f(); q.f(); m.f(); i.f(); s.f(); T.f();
              for (x in []) { } with (w = []) { } let a = [q for q in []]; match (1) { case int z: { } }
              class C<T> { func m() { } }
              interface I { func i(): int; }
              select { case let s = a: { } }
            """);
    }

    @Test
    void typesAreLookedUpWhereverTheyAnnotate() {
        check("""
              func f<T implements m.I>(list<m.T> p, any q): ?m.T {
                match (p) { case m.T c: { return 1; } case m.Kind.A: { } case m.A(x): { } }
            #                                              ^^^^^^ none
            #                                                                 ^^^ none
                return p instanceof m.T;
              }
            """);
    }

    private static void check(String code) {
        Marks.check(
                code,
                outline -> outline.references().stream()
                        .filter(reference -> reference.member().isPresent())
                        .filter(reference -> reference.attention() != usual(reference))
                        .map(AttentionTest::fact)
                        .toList());
    }

    private static Attention usual(Reference reference) {
        return reference.use() == Use.TYPE ? Attention.MEMBER : Attention.FULL;
    }

    private static Fact fact(Reference reference) {
        return new Fact(reference.span(), reference.attention().name().toLowerCase(Locale.ROOT));
    }
}
