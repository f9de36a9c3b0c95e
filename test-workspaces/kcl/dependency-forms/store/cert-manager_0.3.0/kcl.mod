[package]
name = "cert-manager"
