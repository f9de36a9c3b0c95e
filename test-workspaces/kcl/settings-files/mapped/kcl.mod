[package]
name = "mapped"
