[package]
name = "k8s"
