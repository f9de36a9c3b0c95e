package dev.waymark.server.lsp;

import com.google.common.collect.ImmutableSet;
import dev.waymark.text.PositionEncoding;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.CompletionItemKindCapabilities;
import org.eclipse.lsp4j.DiagnosticTag;
import org.eclipse.lsp4j.DiagnosticsTagSupport;
import org.eclipse.lsp4j.DocumentSymbolCapabilities;
import org.eclipse.lsp4j.GeneralClientCapabilities;
import org.eclipse.lsp4j.HoverCapabilities;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.PositionEncodingKind;
import org.eclipse.lsp4j.PublishDiagnosticsCapabilities;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.SymbolKindCapabilities;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;

/**
 * What a client announced, with the protocol's defaults for what it left out.
 *
 * @param features what it can do
 * @param encoding how both sides count columns
 * @param choosesEncoding whether it offered encodings at all
 * @param hoverFormat markdown or plain text
 * @param documentationFormat the same for documentation of completions
 * @param completionKinds the icons it has for completions
 * @param symbolKinds the icons it has for symbols
 * @param tags what it can show of a diagnostic beside its severity
 * @param commands those of its own that the server may name, from {@code experimental.commands.commands}
 * @param resourceOperations which operations on files it takes in an edit
 */
record ClientFeatures(
        ImmutableSet<ClientFeature> features,
        PositionEncoding encoding,
        boolean choosesEncoding,
        String hoverFormat,
        String documentationFormat,
        ImmutableSet<CompletionItemKind> completionKinds,
        ImmutableSet<SymbolKind> symbolKinds,
        ImmutableSet<DiagnosticTag> tags,
        ImmutableSet<String> commands,
        ImmutableSet<String> resourceOperations) {

    static ClientFeatures of(ClientCapabilities all) {
        Optional<TextDocumentClientCapabilities> text = Optional.ofNullable(all.getTextDocument());
        List<String> encodings = Optional.ofNullable(all.getGeneral())
                .map(GeneralClientCapabilities::getPositionEncodings)
                .orElse(List.of());
        return new ClientFeatures(
                features(all),
                encodings.contains(PositionEncodingKind.UTF8) ? PositionEncoding.UTF_8 : PositionEncoding.UTF_16,
                !encodings.isEmpty(),
                format(text.map(TextDocumentClientCapabilities::getHover).map(HoverCapabilities::getContentFormat)),
                format(text.map(TextDocumentClientCapabilities::getCompletion)
                        .map(CompletionCapabilities::getCompletionItem)
                        .map(CompletionItemCapabilities::getDocumentationFormat)),
                completionKinds(text),
                symbolKinds(text),
                tags(text),
                commands(all),
                resourceOperations(all));
    }

    boolean can(ClientFeature feature) {
        return features.contains(feature);
    }

    private static ImmutableSet<ClientFeature> features(ClientCapabilities all) {
        EnumSet<ClientFeature> features = EnumSet.noneOf(ClientFeature.class);
        Arrays.stream(ClientFeature.values())
                .filter(feature -> feature.isIn(all))
                .forEach(features::add);
        return ImmutableSet.copyOf(features);
    }

    /** The client's first choice; plain text where it makes none. */
    private static String format(Optional<List<String>> offered) {
        return offered.filter(formats -> formats.contains(MarkupKind.MARKDOWN)
                        && !formats.getFirst().equals(MarkupKind.PLAINTEXT))
                .map(_ -> MarkupKind.MARKDOWN)
                .orElse(MarkupKind.PLAINTEXT);
    }

    private static ImmutableSet<CompletionItemKind> completionKinds(Optional<TextDocumentClientCapabilities> text) {
        return text.map(TextDocumentClientCapabilities::getCompletion)
                .map(CompletionCapabilities::getCompletionItemKind)
                .map(CompletionItemKindCapabilities::getValueSet)
                .map(ImmutableSet::copyOf)
                .orElseGet(() -> upTo(CompletionItemKind.values(), CompletionItemKind.Reference));
    }

    private static ImmutableSet<SymbolKind> symbolKinds(Optional<TextDocumentClientCapabilities> text) {
        return text.map(TextDocumentClientCapabilities::getDocumentSymbol)
                .map(DocumentSymbolCapabilities::getSymbolKind)
                .map(SymbolKindCapabilities::getValueSet)
                .map(ImmutableSet::copyOf)
                .orElseGet(() -> upTo(SymbolKind.values(), SymbolKind.Array));
    }

    /** What the first version of the protocol had, for clients that say nothing. */
    private static <E extends Enum<E>> ImmutableSet<E> upTo(E[] all, E last) {
        return Stream.of(all).filter(kind -> kind.compareTo(last) <= 0).collect(ImmutableSet.toImmutableSet());
    }

    private static ImmutableSet<DiagnosticTag> tags(Optional<TextDocumentClientCapabilities> text) {
        return text.map(TextDocumentClientCapabilities::getPublishDiagnostics)
                .map(PublishDiagnosticsCapabilities::getTagSupport)
                .filter(support -> support.isRight())
                .map(support -> support.getRight())
                .map(DiagnosticsTagSupport::getValueSet)
                .map(ImmutableSet::copyOf)
                .orElse(ImmutableSet.of());
    }

    private static ImmutableSet<String> commands(ClientCapabilities all) {
        Object commands = PlainJson.map(all.getExperimental()).get("commands");
        return PlainJson.map(commands).get("commands") instanceof Collection<?> names
                ? names.stream().map(String::valueOf).collect(ImmutableSet.toImmutableSet())
                : ImmutableSet.of();
    }

    private static ImmutableSet<String> resourceOperations(ClientCapabilities all) {
        return Optional.ofNullable(all.getWorkspace())
                .map(WorkspaceClientCapabilities::getWorkspaceEdit)
                .filter(edit -> Boolean.TRUE.equals(edit.getDocumentChanges()))
                .map(WorkspaceEditCapabilities::getResourceOperations)
                .map(ImmutableSet::copyOf)
                .orElse(ImmutableSet.of());
    }
}
