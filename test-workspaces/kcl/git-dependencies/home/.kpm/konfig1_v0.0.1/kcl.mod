[package]
name = "konfig1"
version = "0.0.1"
