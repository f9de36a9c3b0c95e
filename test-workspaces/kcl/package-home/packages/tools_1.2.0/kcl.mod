[package]
name = "tools"
version = "1.2.0"
