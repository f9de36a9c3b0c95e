;; No bare forms, and no words but these.
(import math)
//      ^^^^ malformed-import: This import has no path in quotes; write `(import [name] from "./module.hql")`.

(import [one] "./lib/math.hql")
//            ^^^^^^^^^^^^^^^^ malformed-import: `from` is missing in front of the path; add it.

(import [two] form "./lib/math.hql")
//            ^^^^ malformed-import: `from` is missing in front of the path; write it in place of `form`.

(import [three] from lib)
//                   ^^^ malformed-import: The path of an import must be a plain string in quotes; write the path itself.

(print one two three)
