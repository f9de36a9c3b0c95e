package dev.waymark.server.lsp;

import com.google.common.collect.ImmutableSet;
import dev.waymark.features.Suggestion;
import dev.waymark.outline.DeclarationKind;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.SymbolKind;

/** The protocol's icons for what a thing is; where a client lacks one, the nearest that every client has. */
final class Kinds {

    private Kinds() {}

    static CompletionItemKind of(Suggestion.Kind kind, ImmutableSet<CompletionItemKind> known) {
        return switch (kind) {
            case MODULE -> CompletionItemKind.Module;
            case FUNCTION -> CompletionItemKind.Function;
            case CLASS -> CompletionItemKind.Class;
            case INTERFACE -> CompletionItemKind.Interface;
            case ENUM -> CompletionItemKind.Enum;
            case ENUM_MEMBER -> orElse(CompletionItemKind.EnumMember, CompletionItemKind.Value, known);
            case TYPE -> orElse(CompletionItemKind.Struct, CompletionItemKind.Class, known);
            case CONSTANT -> orElse(CompletionItemKind.Constant, CompletionItemKind.Variable, known);
            case VARIABLE -> CompletionItemKind.Variable;
            case FIELD -> CompletionItemKind.Field;
            case KEYWORD -> CompletionItemKind.Keyword;
            case PROPERTY -> CompletionItemKind.Property;
            case FILE -> CompletionItemKind.File;
        };
    }

    static SymbolKind of(DeclarationKind kind, ImmutableSet<SymbolKind> known) {
        return switch (kind) {
            case FUNCTION, MACRO -> SymbolKind.Function;
            case METHOD -> SymbolKind.Method;
            case CLASS -> SymbolKind.Class;
            case INTERFACE -> SymbolKind.Interface;
            case ENUM -> SymbolKind.Enum;
            case ENUM_MEMBER -> orElse(SymbolKind.EnumMember, SymbolKind.Constant, known);
            case TYPE -> orElse(SymbolKind.Struct, SymbolKind.Class, known);
            case CONSTANT -> SymbolKind.Constant;
            case VARIABLE -> SymbolKind.Variable;
            case FIELD -> SymbolKind.Field;
            case NAMESPACE -> SymbolKind.Namespace;
            case KEY -> orElse(SymbolKind.Key, SymbolKind.Property, known);
        };
    }

    private static <K> K orElse(K fitting, K old, ImmutableSet<K> known) {
        return known.contains(fitting) ? fitting : old;
    }
}
