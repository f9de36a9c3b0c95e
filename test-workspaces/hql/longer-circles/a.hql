;; A circle of three.
(import [from-b] from "./b.hql")
(fn from-a [n] (if (= n 0) 7 (from-b (- n 1))))
(export [from-a])
