Object.assign(exports, require("./names"));
