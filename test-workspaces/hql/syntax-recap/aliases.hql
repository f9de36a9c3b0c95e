;; Aliases
(import [foo as foo2, bar] from "./lib/math.hql")
//       ^ -> lib/math.hql:2
//              ^ -> lib/math.hql:2

(print (foo2 (bar 1)))
//      ^ -> lib/math.hql:2
