(import [right] from "./right.hql")
//                    ^^^^^^^^^^^ import-cycle (error): This import closes a circle, which the compiler refuses because a file on it exports a macro: left.hql → right.hql → left.hql; move what both need to a third file.
(macro left [x] x)
(export [left])
(print (right 1))
