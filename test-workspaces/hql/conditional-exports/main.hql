(import [one two] from "./lib.hql")
//       ^^^ missing-export: `one` is not exported by lib.hql; add it to the exports of that module.
(if true (import [two] from "./lib.hql"))
//        ^^^^^^ misplaced-import (error): An import counts only where no other form is around it; move it to the top of the file.
(print one two)
