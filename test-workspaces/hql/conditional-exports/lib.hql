;; Analysis is static: exports stay at the top level.
(fn one [] 1)
(fn two [] 2)
(if true (export [one]))
//        ^^^^^^ misplaced-export (error): An export counts only where no other form is around it; move it to the end of the file.
(fn three []
  (export [two]))
// ^^^^^^ misplaced-export: An export counts only where no other form is around it; move it to the end of the file.
(export [two])
