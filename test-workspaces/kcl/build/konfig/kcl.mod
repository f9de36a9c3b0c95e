[package]
name = "konfig"

[dependencies]
base = {path = "../base"}
