[package]
name = "of_local"
