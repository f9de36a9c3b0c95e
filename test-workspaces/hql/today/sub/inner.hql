(import [foo] from "../lib.hql")
//                  ^^^^^^^^^^ boundary-import: Today's compiler refuses `../lib.hql`, which leaves the folder of this file; move the module into the folder, or this file up.
//       ^ -> lib.hql:2
(export (fn inner [x] (foo x)))
