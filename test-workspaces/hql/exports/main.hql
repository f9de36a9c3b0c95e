(import [limit, halved, hidden, half] from "./lib.hql")
//                      ^^^^^^ missing-export: `hidden` is not exported by lib.hql; add it to the exports of that module.
//                              ^^^^ missing-export: `half` is not exported by lib.hql; add it to the exports of that module.

(print (halved limit) (hidden 1) (half 2))
//      ^ -> lib.hql:3
//             ^ -> lib.hql:2
