package dev.waymark.lang.gene.scan;

import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Severity;
import dev.waymark.outline.Fault;
import dev.waymark.scan.form.Forms;
import dev.waymark.text.Span;
import java.util.List;

/**
 * What one dialect has against the form of an import: one fault for each, the first that its tool would meet. A warning
 * where the tool is silent, but does not do what the form says.
 */
abstract class ImportFaults {

    final Forms forms;
    private final List<Fault> faults;

    ImportFaults(Forms forms, List<Fault> faults) {
        this.forms = forms;
        this.faults = faults;
    }

    /** Judges the import {@code form}, whose parts are {@code clauses}. */
    abstract void check(int form, ImportClauses clauses);

    /** Judges {@code (import_impl …)}. */
    abstract void checkImplementation(int form, ImportClauses clauses);

    /** The tool rejects the import for what stands at {@code span}. */
    final void reject(Span span, String message) {
        add(Code.MALFORMED_IMPORT, span, message);
    }

    /** The tool passes over what stands at {@code span}. */
    final void warn(Span span, String message) {
        faults.add(new Fault(Code.MALFORMED_IMPORT, Severity.WARNING, span, message));
    }

    final void add(Code code, Span span, String message) {
        faults.add(new Fault(code, span, message));
    }

    /** The word {@code import} itself, for what is missing. */
    final Span word(int form) {
        return forms.span(forms.first(form));
    }
}
