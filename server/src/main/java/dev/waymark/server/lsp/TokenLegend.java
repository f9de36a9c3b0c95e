package dev.waymark.server.lsp;

import dev.waymark.features.SemanticToken;
import dev.waymark.features.SemanticToken.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.eclipse.lsp4j.SemanticTokenModifiers;
import org.eclipse.lsp4j.SemanticTokenTypes;
import org.eclipse.lsp4j.SemanticTokensLegend;

/** The numbers under which clients know the types and modifiers of tokens: their places in this legend. */
final class TokenLegend {

    private TokenLegend() {}

    static SemanticTokensLegend legend() {
        List<String> types = Arrays.stream(SemanticToken.Type.values())
                .map(TokenLegend::name)
                .toList();
        List<String> modifiers =
                Arrays.stream(Modifier.values()).map(TokenLegend::name).toList();
        return new SemanticTokensLegend(types, modifiers);
    }

    @SuppressWarnings("EnumOrdinal") // The legend lists the constants in their order.
    static int number(SemanticToken.Type type) {
        return type.ordinal();
    }

    /** One bit for each modifier. */
    @SuppressWarnings("EnumOrdinal")
    static int bits(Set<Modifier> modifiers) {
        return modifiers.stream().mapToInt(modifier -> 1 << modifier.ordinal()).sum();
    }

    private static String name(SemanticToken.Type type) {
        return switch (type) {
            case NAMESPACE -> SemanticTokenTypes.Namespace;
            case CLASS -> SemanticTokenTypes.Class;
            case ENUM -> SemanticTokenTypes.Enum;
            case ENUM_MEMBER -> SemanticTokenTypes.EnumMember;
            case INTERFACE -> SemanticTokenTypes.Interface;
            case TYPE -> SemanticTokenTypes.Type;
            case FUNCTION -> SemanticTokenTypes.Function;
            case METHOD -> SemanticTokenTypes.Method;
            case MACRO -> SemanticTokenTypes.Macro;
            case VARIABLE -> SemanticTokenTypes.Variable;
            case PROPERTY -> SemanticTokenTypes.Property;
            case UNRESOLVED -> "unresolvedReference";
        };
    }

    private static String name(Modifier modifier) {
        return switch (modifier) {
            case DECLARATION -> SemanticTokenModifiers.Declaration;
            case READONLY -> SemanticTokenModifiers.Readonly;
            case DEFAULT_LIBRARY -> SemanticTokenModifiers.DefaultLibrary;
            case EXPORTED -> "exported";
        };
    }
}
