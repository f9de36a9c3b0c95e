const suffix = "!";
export const shout = (text) => text.toUpperCase() + suffix;
