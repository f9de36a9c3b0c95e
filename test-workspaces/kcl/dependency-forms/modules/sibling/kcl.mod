[package]
name = "sibling"
version = "0.2.0"
