/** What the scanners of all languages share: a cursor over bytes, pairing of brackets, spellings, scopes. */
@NullMarked
package dev.waymark.scan;

import org.jspecify.annotations.NullMarked;
