(import [left] from "./left.hql")
//                   ^^^^^^^^^^ import-cycle (error): This import closes a circle, which the compiler refuses because a file on it exports a macro: right.hql → left.hql → right.hql; move what both need to a third file.
(fn right [x] (left x))
(export [right])
