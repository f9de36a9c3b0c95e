(import [a-func] from "./a.hql")
(a-func) ;; → 20
// ^ -> a.hql:4
