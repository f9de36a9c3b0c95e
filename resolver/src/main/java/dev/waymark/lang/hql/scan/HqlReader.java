package dev.waymark.lang.hql.scan;

import dev.waymark.scan.form.FormBuilder;
import dev.waymark.scan.form.FormReader;

/**
 * Tells forms what tokens a text has. Semicolons begin comments, as they did when the specification was written; who
 * knows the edition judges them.
 */
final class HqlReader implements FormReader {

    @Override
    public void read(byte[] bytes, FormBuilder into) {
        new Lexer(bytes, into).read();
    }
}
