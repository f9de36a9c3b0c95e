[package]
name = "app"

[dependencies]
konfig = {path = "../konfig"}
tools = {path = "../tools"}
remote = {git = "https://github.com/acme/remote.git"}
#^^^^^ dependency-not-installed: `remote` is not installed; run `kcl mod update`.
