// What today's compiler rejects.
(fn foo [x] x)
(fn bar [x] x)
(export [foo])
(export bar)
(export "text" foo)
//       ^^^^ malformed-export: Today's compiler takes no string for a name to export; declare `text`, then export it in a list.
