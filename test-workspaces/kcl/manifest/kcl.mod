[package]
name = "my_kcl"
version = "0.0.1"
edition = "0.4.5"
