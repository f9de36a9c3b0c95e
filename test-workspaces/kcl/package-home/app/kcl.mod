[package]
name = "app"

[dependencies]
konfig = {git = "https://github.com/acme/konfig.git"}
#^^^^^ -> packages/konfig/kcl.mod:2
tools = {git = "https://github.com/acme/tools.git", version = "1.2.0"}
#^^^^ -> packages/tools_1.2.0/kcl.mod:2
