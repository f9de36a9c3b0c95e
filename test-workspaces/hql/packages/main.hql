(import [split, join] from "@hlvm/string")
//       ^ hover: built into hql
//                           ^ hover: Built into hql
(import [now, later] from "@hlvm/date")
//            ^^^^^ missing-export: `@hlvm/date` has no member `later`; use a name that it exports.
(import [abs] from "@hql/math")
//                  ^^^^^^^^^ edition-difference: `@hql/math` is the package's older name; today's compiler has no such package.
(import [x] from "@hlvm/strin")
//                ^^^^^^^^^^^ unresolved-import: `@hlvm/strin` is not found; did you mean `@hlvm/string`?

(print (split "a,b" ",") (join [] ",") (now) (later) (abs -1) x)
//      ^ -> waymark:/hql/@hlvm/string
(print (map inc [1 2]))
//      ^ hover: built into hql
