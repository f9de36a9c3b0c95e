(import [area edge] from "./shapes.hql")
(import [area] from "./rooms.hql")
//       ^^^^ import-name-conflict (warning): `area` is imported already, and stands for that alone; give one of the two another name.

(print (area []) (edge 1 2))
