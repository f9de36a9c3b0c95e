[package]
name = "konfig"
