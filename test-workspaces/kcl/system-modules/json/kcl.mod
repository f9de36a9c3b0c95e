[package]
name = "json"
