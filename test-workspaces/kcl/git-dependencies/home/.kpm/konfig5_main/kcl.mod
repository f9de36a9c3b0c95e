[package]
name = "konfig5"
