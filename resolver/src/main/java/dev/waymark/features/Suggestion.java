package dev.waymark.features;

import com.google.common.collect.ImmutableList;
import dev.waymark.outline.DeclarationKind;
import dev.waymark.text.Edit;

/**
 * Something that can be inserted where the cursor stands.
 *
 * @param label what the list shows
 * @param kind what it is
 * @param detail a few words beside the label: its signature, or where it comes from
 * @param edit what inserting it does at the cursor
 * @param additional what it does elsewhere in the same file, such as adding an import
 * @param rank where it stands in the list: the lower, the higher up
 * @param documentation how {@link Completion#documentation} finds its documentation later; empty when there is none
 */
public record Suggestion(
        String label,
        Kind kind,
        String detail,
        Edit edit,
        ImmutableList<Edit> additional,
        int rank,
        String documentation) {

    /** What a suggestion is, as lists show it with an icon. */
    public enum Kind {
        MODULE,
        FUNCTION,
        CLASS,
        INTERFACE,
        ENUM,
        ENUM_MEMBER,
        TYPE,
        CONSTANT,
        VARIABLE,
        FIELD,
        KEYWORD,
        PROPERTY,
        FILE;

        static Kind of(DeclarationKind declared) {
            return switch (declared) {
                case FUNCTION, METHOD, MACRO -> FUNCTION;
                case CLASS -> CLASS;
                case INTERFACE -> INTERFACE;
                case ENUM -> ENUM;
                case ENUM_MEMBER -> ENUM_MEMBER;
                case TYPE -> TYPE;
                case CONSTANT -> CONSTANT;
                case VARIABLE -> VARIABLE;
                case FIELD -> FIELD;
                case NAMESPACE -> MODULE;
                case KEY -> PROPERTY;
            };
        }
    }
}
