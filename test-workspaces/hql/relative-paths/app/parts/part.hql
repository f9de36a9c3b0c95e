(import [other] from "./other.hql")
//                     ^ -> app/parts/other.hql:1
(let part (+ other 1))
(export [part])
