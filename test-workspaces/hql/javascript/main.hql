(import [greet, Kind, Options, shout] from "./lib.ts")
//                    ^^^^^^^ missing-export: `./lib.ts` has no member `Options`; use a name that it exports.
//       ^ -> lib.ts:2
//                             ^ -> words/loud.mjs:2
(import [default as clock] from "./clock.js")
//       ^ -> clock.js:3
(import old from "./old.cjs")
(import [anything] from "./clever.cjs")

(print (greet "Ada") (shout "!") Kind.OPEN Options (clock) (old.left 1) (old.right 1) anything)
//                                                                           ^^^^^ missing-export: `./old.cjs` has no member `right`; use a name that it exports.
//                                                              ^ -> old.cjs:1
