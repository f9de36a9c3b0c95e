(import [used, idle] from "./lib.hql")
//             ^^^^ unused-import: The import `idle` is not used; remove it.
(import all from "./lib.hql")
//      ^^^^^^^^^^^^^^^^^^^ unused-import: The import `./lib.hql` is not used; remove it.
(import "./lib.hql")

// idle in a comment and "idle" in a string are no uses.
(print used "idle" '(idle all))
(fn scope [idle] idle)
