[package]
name = "app"

[dependencies]
k8s = "1.31.2"
#     ^^^^^^^^ lock-mismatch: `k8s` is locked at `1.30`; run `kcl mod update`.
tools = {git = "https://github.com/acme/tools.git", branch = "main"}
#^^^^ -> store/tools_a1b2c3d/kcl.mod:2
fresh = "1.0.0"
#^^^^ lock-mismatch: `fresh` is not in the lock file; run `kcl mod update`.
