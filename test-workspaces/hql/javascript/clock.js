// Tells the time.

export default function clock() { return new Date(); }
