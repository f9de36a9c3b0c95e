[package]
name = "hosted"
