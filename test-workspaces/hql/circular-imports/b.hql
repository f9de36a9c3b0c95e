;; b.hql
(import [base] from "./a.hql")
(fn inc [value] (+ value base))
//                       ^ -> a.hql:2
(export [inc])
