/**
 * S-expressions of any language: a compact tree of forms, what builds it out of a reader's tokens, and a cursor to walk
 * it.
 *
 * <p>Readers differ in comments, strings, prefixes and words, which they keep to themselves; they share the tree, the
 * pairing of brackets and what becomes of text whose brackets do not pair. A reader passes over the text once and tells
 * a {@link dev.waymark.scan.form.FormBuilder} what it meets; {@link dev.waymark.scan.form.Forms#read} runs it, and runs
 * it a second time where something was never closed. No step recurses, and all of it takes linear time.
 */
@NullMarked
package dev.waymark.scan.form;

import org.jspecify.annotations.NullMarked;
