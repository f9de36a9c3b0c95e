package dev.waymark.server.lsp;

/**
 * A place that a client asks about.
 *
 * @param page the document
 * @param offset the cursor in it, in bytes
 */
record Place(Page page, int offset) {}
