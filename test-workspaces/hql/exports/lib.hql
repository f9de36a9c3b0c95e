;; Vector exports expose existing bindings, under other names too.
(let limit 10)
(fn half [x] (/ x 2))
(fn hidden [x] x)
(export [limit, half as halved])
//              ^ uses: lib.hql:3, lib.hql:5, main.hql:1, main.hql:5
(export [nowhere])
//       ^^^^^^^ undefined-export: `nowhere` is exported, but neither declared nor imported here; declare it, or remove it.
