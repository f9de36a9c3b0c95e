package dev.waymark.server.lsp;

import com.google.gson.JsonPrimitive;
import dev.waymark.features.Completion;
import java.util.Optional;
import org.eclipse.lsp4j.CompletionItem;

/** The documentation of one completion, which is read when the user looks at it. */
final class CompletionResolve {

    private CompletionResolve() {}

    static CompletionItem answer(CompletionItem item, Translation in) {
        key(item.getData())
                .flatMap(key -> Completion.documentation(in.snapshot(), key))
                .ifPresent(markdown -> item.setDocumentation(
                        Markup.of(markdown, in.client().features().documentationFormat())));
        return item;
    }

    private static Optional<String> key(Object data) {
        return data instanceof JsonPrimitive key && key.isString() ? Optional.of(key.getAsString()) : Optional.empty();
    }
}
