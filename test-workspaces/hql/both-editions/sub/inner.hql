(import [shared] from "../up.hql")
//                     ^^^^^^^^^ edition-difference: Today's compiler refuses `../up.hql`, which leaves the folder of this file; move the module into the folder, or this file up.
(export [shared])
