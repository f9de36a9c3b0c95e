[package]
name = "app"
