[package]
name = "broken
#      ^^^^^^^ malformed-manifest: This string is never closed; close it with ".
