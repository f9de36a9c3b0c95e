[package]
name = "tools"
