[package]
name = "vendored"
