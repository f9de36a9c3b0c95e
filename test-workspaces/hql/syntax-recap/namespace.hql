;; Namespace import
(import math from "./lib/math.hql")
//      ^ -> lib/math.hql:1

(print (math.foo 1))
//           ^ -> lib/math.hql:2
//           ^ completes: bar, foo
