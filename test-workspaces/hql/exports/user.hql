(import [most lib] from "./again.hql")
//       ^ -> lib.hql:2

(print most lib)
