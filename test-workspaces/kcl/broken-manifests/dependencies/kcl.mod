[package]
name = "own"

[dependencies]
none = {}
#^^^ invalid-dependency: `none` has no source; give it `oci`, `git` or `path`.
number = 3
#        ^ invalid-dependency: `number` must be a version, or a table with `oci`, `git` or `path`.
both = {path = "../types", git = "https://github.com/acme/both.git"}
#                          ^^^ invalid-dependency (warning): `both` has more than one source; keep one of `path`, `git`.
#^^^ dependency-not-installed: `both` is not installed; run `kcl mod update`.
two = {git = "https://github.com/acme/two.git", tag = "v1", branch = "main"}
#                                                           ^^^^^^ invalid-dependency: `two` may have only one of `branch`, `tag` and `commit`; keep one of `tag`, `branch`.
#^^ dependency-not-installed: `two` is not installed; run `kcl mod update`.
away = {path = "../away"}
#              ^^^^^^^^^ invalid-dependency: There is no folder `../away`, so that `away` cannot be imported; correct the path.
loose = {path = "../loose"}
#               ^^^^^^^^^^ invalid-dependency: `../loose` holds no kcl.mod, so that `loose` cannot be imported; add one.
own = {path = "../types"}
#^^ invalid-dependency (warning): `own` is this module itself; remove it.
some-thing = {path = "../types"}
some_thing = {path = "../types"}
#^^^^^^^^^ invalid-dependency: `some_thing` and `some-thing` are both imported as `some_thing`, since `-` becomes `_`; rename one.
9lives = {path = "../types"}
#^^^^^ invalid-dependency (warning): `9lives` cannot be written in an import; choose a name of letters, digits and `_`.
typo = {pth = "../types"}
#^^^ invalid-dependency: `typo` has no source; give it `oci`, `git` or `path`.
#       ^^^ unknown-manifest-key: KCL has no key `pth`; did you mean `path`?
