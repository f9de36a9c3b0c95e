[package]
name = "many"
