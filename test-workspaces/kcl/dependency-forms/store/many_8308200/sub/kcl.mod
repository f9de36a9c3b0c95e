[package]
name = "sub_part"
