[package]
name = "local"
