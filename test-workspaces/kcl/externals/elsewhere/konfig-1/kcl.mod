[package]
name = "konfig1"
