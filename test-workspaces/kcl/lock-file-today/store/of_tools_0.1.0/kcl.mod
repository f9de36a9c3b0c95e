[package]
name = "of_tools"
