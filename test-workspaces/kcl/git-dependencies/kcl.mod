[package]
name = "my_kcl"
version = "0.0.1"
edition = "0.4.5"

[dependencies]
# Default is branch "main"
konfig = {git = "https://github.com/acme/konfig.git"}
#^^^^^ -> home/.kpm/konfig/kcl.mod:2
konfig1 = {git = "https://github.com/acme/konfig1.git", version = "0.0.1"}
#^^^^^^ -> home/.kpm/konfig1_v0.0.1/kcl.mod:2
konfig2 = {git = "https://github.com/acme/konfig2.git", commit = "d5a89f40c9"}
#^^^^^^ -> home/.kpm/konfig2_d5a89f40c9/kcl.mod:2
konfig3 = {git = "https://github.com/acme/konfig3.git", branch = "main"}
#^^^^^^ -> home/.kpm/konfig3_main/kcl.mod:2
konfig4 = {git = "https://github.com/acme/konfig4.git", version = "0.0.1"}
#^^^^^^ dependency-not-installed: `konfig4` is not installed; run `kcl mod update`.
# An address need not be one of the web.
konfig5 = {git = "git@github.com:acme/konfig5.git"}
#^^^^^^ -> home/.kpm/konfig5_main/kcl.mod:2
