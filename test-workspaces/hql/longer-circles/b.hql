(import [from-c] from "./c.hql")
(fn from-b [n] (from-c n))
(export [from-b])
