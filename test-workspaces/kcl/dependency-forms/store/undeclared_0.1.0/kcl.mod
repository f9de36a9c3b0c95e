[package]
name = "undeclared"
