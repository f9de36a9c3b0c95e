(import [foo, bar] from "./lib.hql")
//            ^^^ missing-export: `bar` is exported, but not found by its name, because other names are exported in a list; put it into the list.
(import [inner] from "./sub/../sub/inner.hql")
//       ^ -> sub/inner.hql:4
(import lib-2 from "./lib")
//                  ^^^^^ unresolved-import: `./lib` is nothing that HQL can import: a file ends in .hql, .js, .mjs, .cjs, .ts, .tsx; did you mean `./lib.hql`?
(import lib-3 from "lib.hql")
//                  ^^^^^^^ unresolved-import: `lib.hql` does not begin with `./`, as the path of a file must; did you mean `./lib.hql`?
(import fs from "node:fs")
//               ^^^^^^^ unresolved-import: `node:fs` is a module of Node, which HQL cannot import; use what `@hlvm/` offers.
(import [abs] from "@hql/math")
//                  ^^^^^^^^^ unresolved-import: `@hql/math` is not found; correct its path, or create the module.
(import [a] from "./missing.hql")
//                ^^^^^^^^^^^^^ unresolved-import: `./missing.hql` is not found; correct its path, or create the module.
//                ^ fix: Create `missing.hql`

(print (foo (bar (inner 1))) (lib-2.foo 1) (lib-3.foo 1) (fs.read) (abs 1) a)
