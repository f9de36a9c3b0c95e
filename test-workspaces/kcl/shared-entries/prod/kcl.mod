[package]
name = "prod"

[dependencies]
service = {path = "../service"}

[profile]
entries = ["../base/base.k", "main.k"]
