[package]
name = 3
#      ^ invalid-manifest-value: `name` must be a string, not a number.
include = "*.k"
#         ^^^^^ invalid-manifest-value: `include` must be a list of strings, not a string.
nmae = "types"
#^^^ unknown-manifest-key: KCL has no key `nmae`; did you mean `name`?
#^^^ fix: Change to `name`
