(let up 1)
(let shared 2)
(export [up, shared])
(export "both" (+ up shared))
//       ^^^^ edition-difference: Today's compiler takes no string for a name to export; declare `both`, then export it in a list.
