[package]
name = "outer"
