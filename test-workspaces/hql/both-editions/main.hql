(import [up] from "./sub/../up.hql") ; Each edition lacks something here.
//                                   ^ edition-difference: Today's compiler knows no `;`; begin comments with `//`.
(import [shared] from "./sub/inner.hql")
//       ^ -> up.hql:2
(import [abs] from "@hql/math")
//                  ^^^^^^^^^ edition-difference: `@hql/math` is the package's older name; today's compiler has no such package.
(print up shared (abs 1))
