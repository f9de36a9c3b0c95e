;; Remote modules are never fetched here; what they offer is not known.
(import lodash from "npm:lodash@4")
//                   ^ hover: External: `npm:lodash@4`
(import [assert] from "jsr:@std/assert")
//                     ^^^^^^^^^^^^^^^ unpinned-import: `jsr:@std/assert` has no version, so that the program may change by itself; write one behind the name: `@1`.
(import [serve] from "https://example.com/http/server.ts")
(import chalk from "npm:chalk")
//                  ^^^^^^^^^ unpinned-import: `npm:chalk` has no version, so that the program may change by itself; write one behind the name: `@1`.

(assert (lodash.isEmpty []))
(serve (chalk.red "served"))
