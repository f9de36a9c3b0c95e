[package]
name = "helloworld"
