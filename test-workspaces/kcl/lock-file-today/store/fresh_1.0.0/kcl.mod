[package]
name = "fresh"
