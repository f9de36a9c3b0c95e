exports.left = function left(x) { return x; };
