;; Named imports (vector style)
(import [foo bar] from "./lib/math.hql")
//       ^ -> lib/math.hql:2
//                      ^ -> lib/math.hql:1

(print (foo (bar 1)))
//      ^ -> lib/math.hql:2
//           ^ hover: fn bar [x]
