[package]
name = "konfig3"
