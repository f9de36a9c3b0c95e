;; Several members of two modules that use one name.
(import shapes from "./shapes.hql")
(import rooms from "./rooms.hql")

(print (shapes.area 1 2) (rooms.area []) (shapes.edge 1 2))
//             ^ -> shapes.hql:1
//                              ^ -> rooms.hql:1
//             ^ uses: clash.hql:1, clash.hql:5, main.hql:5, shapes.hql:1, shapes.hql:3
(print (shapes.volume 1 2 3))
//             ^^^^^^ missing-export: `./shapes.hql` has no member `volume`; use a name that it exports.
(print (.area rooms []))
//       ^ -> rooms.hql:1
