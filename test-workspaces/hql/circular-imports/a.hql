;; a.hql
(var base 10)
(import [inc] from "./b.hql")
(fn a-func [] (inc base))
//             ^ -> b.hql:3
(export [base])
(export [a-func])
