[package]
name = "flask"
