[package]
name = "module"
