package dev.waymark.rules;

import dev.waymark.files.Lookup;
import dev.waymark.outline.Import;
import dev.waymark.resolve.Members;
import dev.waymark.resolve.Resolution;

/** What a rule may ask about the world outside its file; whatever it asks is recorded. */
public interface RuleContext {

    Lookup lookup();

    /** Where an import of the checked file leads. */
    Resolution resolution(Import wanted);

    /** What can be reached through an import of the checked file. */
    Members members(Import wanted);
}
