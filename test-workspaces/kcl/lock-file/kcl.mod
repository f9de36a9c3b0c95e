[package]
name = "app"

[dependencies]
konfig = {git = "https://github.com/acme/konfig.git"}
konfig1 = {git = "https://github.com/acme/konfig1.git", version = "0.0.2"}
#                                                                 ^^^^^^^ lock-mismatch: `konfig1` is locked at `0.0.1`; run `kcl mod update`.
konfig2 = {git = "https://github.com/acme/konfig2.git", version = "v0.3.0"}
konfig3 = {git = "https://github.com/acme/konfig3.git"}
#^^^^^^ lock-mismatch: `konfig3` is not in the lock file; run `kcl mod update`.
local = {path = "local"}
