(import [twice, thrice] from "./twice.hql")
//              ^^^^^^ missing-export: `thrice` is not exported by twice.hql; add it to the exports of that module.
//       ^ -> twice.hql:1
(import m from "./twice.hql")

(twice (print 1))
// ^ -> twice.hql:1
(thrice (print 1))
(m.twice (print 1))
// ^^^^^ missing-export: `twice` is a macro, which no namespace holds; import it by its name.
