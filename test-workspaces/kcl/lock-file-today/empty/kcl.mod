[dependencies]
tools = "a1b2c3d"
