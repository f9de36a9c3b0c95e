(import [from-a, gone] from "./a.hql")
//               ^^^^ missing-export: `./a.hql` has no member `gone`; use a name that it exports.
(fn from-c [n] (from-a n))
//              ^ -> a.hql:3
(export [from-c])
