package dev.waymark.diagnostic;

import static dev.waymark.diagnostic.Severity.ERROR;
import static dev.waymark.diagnostic.Severity.HINT;
import static dev.waymark.diagnostic.Severity.INFORMATION;
import static dev.waymark.diagnostic.Severity.WARNING;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Everything Waymark can report. A constant's {@link #id} is stable: settings and comments name it. */
public enum Code {
    UNRESOLVED_IMPORT(ERROR, "Nothing is found where the language looks for an imported module."),
    UNRESOLVED_PACKAGE(ERROR, "The package in front of an import path is neither declared nor found."),
    DEPENDENCY_NOT_INSTALLED(INFORMATION, "A dependency is declared in the manifest but is not on this machine."),
    AMBIGUOUS_IMPORT(ERROR, "More than one place answers an import and the language does not choose reliably."),
    BOUNDARY_IMPORT(ERROR, "The path of an import leaves its package where the language forbids it."),
    MISSING_EXPORT(ERROR, "The imported module is found, but it does not offer this name."),
    MISSING_IMPORT(ERROR, "A module or an exported name is used without being imported."),
    MODULE_AS_VALUE(ERROR, "The name of a module stands where a value is needed."),
    IMPORT_NAME_CONFLICT(ERROR, "Two imports, or an import and a declaration, bind one name."),
    MALFORMED_IMPORT(ERROR, "An import that the language cannot read."),
    MISPLACED_IMPORT(WARNING, "An import stands where the language ignores or rejects it."),
    EDITION_DIFFERENCE(WARNING, "One edition of the language accepts this, another does not."),
    UNUSED_IMPORT(WARNING, "Nothing in the file refers to this import."),
    DUPLICATE_IMPORT(HINT, "The same module is imported twice under one name."),
    UNPINNED_IMPORT(HINT, "A remote import names no version, so that it may be another tomorrow."),
    IMPORT_CYCLE(WARNING, "Modules import each other in a circle."),
    RESERVED_NAME(ERROR, "A declaration takes a name that the language keeps for its built-in modules."),
    SHADOWED_BUILTIN(WARNING, "A declaration hides a built-in of the same name."),
    MODULE_TOP_LEVEL(ERROR, "A module file does work at its top level."),
    REPEATED_INIT(ERROR, "A file has more than one init block."),
    MISPLACED_MODULE(ERROR, "The module declaration is not the first statement."),
    REPEATED_MODULE(ERROR, "A file declares its module more than once."),
    MODULE_PATH_MISMATCH(ERROR, "The declared module resolves to another file, or to none."),
    DUPLICATE_MODULE(ERROR, "Two files declare the same module."),
    DUPLICATE_DECLARATION(ERROR, "One name is declared twice in one scope."),
    MALFORMED_EXPORT(ERROR, "An export that the language cannot read."),
    UNDEFINED_EXPORT(ERROR, "A file exports a name that it neither declares nor imports."),
    DUPLICATE_EXPORT(ERROR, "A file exports the same name twice."),
    MISPLACED_EXPORT(WARNING, "An export stands where the language ignores or rejects it."),
    USE_BEFORE_DEFINITION(ERROR, "A module is used above its import, where order matters."),
    ASSIGNED_IMPORT(ERROR, "An imported module binding is assigned."),
    INVALID_PACKAGE_NAME(ERROR, "A package's name breaks the language's rule for names."),
    RECURSIVE_REFERENCE(WARNING, "A component is a part of itself."),
    MAIN_PACKAGE(WARNING, "An executable's main package breaks the rules for one."),
    MALFORMED_MANIFEST(ERROR, "A manifest cannot be read at this place."),
    INVALID_MANIFEST_VALUE(ERROR, "A manifest key has a value of the wrong type or form."),
    UNKNOWN_MANIFEST_KEY(HINT, "A manifest key that the language does not read."),
    INVALID_DEPENDENCY(ERROR, "A dependency that can never be found as it is declared."),
    INCOMPATIBLE_VERSION(ERROR, "A manifest asks for another release of the language than is known."),
    LOCK_MISMATCH(WARNING, "The manifest and its lock file disagree."),
    SYNTAX_ERROR(ERROR, "An unterminated string, an unbalanced bracket or a broken declaration.");

    private final Severity severity;
    private final String meaning;

    Code(Severity severity, String meaning) {
        this.severity = severity;
        this.meaning = meaning;
    }

    /** The stable kebab-case name, for example {@code unresolved-import}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The severity where neither the language nor a setting says otherwise. */
    public Severity severity() {
        return severity;
    }

    /** What the code means, in one sentence. */
    public String meaning() {
        return meaning;
    }

    /** The code with that {@link #id}. */
    public static Optional<Code> of(String id) {
        return Arrays.stream(values()).filter(code -> code.id().equals(id)).findFirst();
    }
}
