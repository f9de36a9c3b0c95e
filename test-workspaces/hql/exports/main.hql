(import [limit, halved, hidden, half] from "./lib.hql")
//                      ^^^^^^ missing-export: `./lib.hql` has no member `hidden`; use a name that it exports.
//                              ^^^^ missing-export: `./lib.hql` has no member `half`; use a name that it exports.

(print (halved limit) (hidden 1) (half 2))
//      ^ -> lib.hql:3
//             ^ -> lib.hql:2
