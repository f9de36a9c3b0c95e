[package]
name = "local"

[dependencies]
of_local = {path = "../of_local"}
