[package]
name = "inner"
