/** The language server: the only package that knows the protocol. It turns questions into those of the resolver. */
@NullMarked
package dev.waymark.server.lsp;

import org.jspecify.annotations.NullMarked;
