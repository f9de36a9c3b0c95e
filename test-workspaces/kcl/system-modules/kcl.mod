[dependencies]
json = {path = "json"}
#^^^ shadowed-builtin: `json` is a system module, which imports of that name lead to; choose another name.
