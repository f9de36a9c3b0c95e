[package]
name = "app"

[dependencies]
konfig = {path = "../konfig"}
#^^^^^ -> konfig/kcl.mod:2
#                ^^^^^^^^^^^ -> konfig/kcl.mod:2
