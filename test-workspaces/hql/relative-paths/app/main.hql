;; Paths begin where the importing file lies.
(import [part] from "./parts/part.hql")
//       ^ -> app/parts/part.hql:3
(import [shared] from "../shared.hql")
//       ^ -> shared.hql:1
(import [part-2] from "./part.hql")
//                     ^^^^^^^^^^ unresolved-import: `./part.hql` is not found; correct its path, or create the module.

(print part shared part-2)
