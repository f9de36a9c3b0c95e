[package]
name = "base"
