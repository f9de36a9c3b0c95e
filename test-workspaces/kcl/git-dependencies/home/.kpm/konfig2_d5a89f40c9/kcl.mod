[package]
name = "konfig2"
