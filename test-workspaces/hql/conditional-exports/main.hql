(import [one two] from "./lib.hql")
//       ^^^ missing-export: `./lib.hql` has no member `one`; use a name that it exports.
(if true (import [two] from "./lib.hql"))
//        ^^^^^^ misplaced-import (error): An import counts only where no other form is around it; move it to the top of the file.
(print one two)
