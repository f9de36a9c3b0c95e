(import [surface answer question] from "./lib.hql")
//                      ^^^^^^^^ missing-export: `./lib.hql` has no member `question`; use a name that it exports.
//       ^ -> lib.hql:2
//               ^ -> lib.hql:4

(print (surface 2 3) answer question)
