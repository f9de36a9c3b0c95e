package dev.waymark.server.lsp;

import dev.waymark.features.Completion;
import dev.waymark.features.Suggestion;
import dev.waymark.features.Suggestions;
import dev.waymark.language.Language;
import dev.waymark.text.Edit;
import dev.waymark.text.Span;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.CompletionContext;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemLabelDetails;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.InsertReplaceEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** What can be inserted where the cursor stands. */
final class CompletionRequest {

    private final Place place;
    private final Page page;

    private CompletionRequest(Place place) {
        this.place = place;
        this.page = place.page();
    }

    static Either<List<CompletionItem>, CompletionList> answer(CompletionParams params, Place place) {
        Page page = place.page();
        Suggestions found = Completion.at(page.snapshot(), page.path(), place.offset());
        CompletionRequest request = new CompletionRequest(place);
        List<CompletionItem> items = isUnasked(params, page, found)
                ? List.of()
                : found.items().stream().map(request::item).toList();
        return Either.forRight(new CompletionList(found.isIncomplete(), items));
    }

    /**
     * Whether a character that opens lists everywhere was typed where it only stands for itself: a space or a quote opens
     * one where nothing but modules can follow, as behind {@code import}.
     */
    private static boolean isUnasked(CompletionParams params, Page page, Suggestions found) {
        return Optional.ofNullable(params.getContext())
                .map(CompletionContext::getTriggerCharacter)
                .filter(trigger -> !isSeparator(trigger, page))
                .filter(_ -> !found.items().stream().allMatch(item -> item.kind() == Suggestion.Kind.MODULE))
                .isPresent();
    }

    private static boolean isSeparator(String trigger, Page page) {
        return page.snapshot()
                .language(page.path())
                .map(Language::syntax)
                .filter(syntax -> trigger.equals(String.valueOf(syntax.memberSeparator()))
                        || trigger.equals(String.valueOf(syntax.pathSeparator())))
                .isPresent();
    }

    private CompletionItem item(Suggestion suggestion) {
        CompletionItem item = new CompletionItem(suggestion.label());
        item.setKind(Kinds.of(suggestion.kind(), page.client().features().completionKinds()));
        item.setSortText("%05d".formatted(Math.clamp(suggestion.rank(), 0, 99_999)));
        item.setFilterText(suggestion.edit().replacement());
        item.setTextEdit(edit(suggestion.edit()));
        if (!suggestion.additional().isEmpty()) {
            item.setAdditionalTextEdits(
                    suggestion.additional().stream().map(this::textEdit).toList());
        }
        if (!suggestion.documentation().isEmpty()) {
            item.setData(suggestion.documentation());
        }
        describe(item, suggestion.detail());
        return item;
    }

    private void describe(CompletionItem item, String detail) {
        if (detail.isEmpty()) {
            return;
        }
        item.setDetail(detail);
        if (page.client().can(ClientFeature.LABEL_DETAILS)) {
            CompletionItemLabelDetails details = new CompletionItemLabelDetails();
            details.setDescription(detail);
            item.setLabelDetails(details);
        }
    }

    /** A client that lets the user choose is told both what to replace and what to leave behind the cursor. */
    private Either<TextEdit, InsertReplaceEdit> edit(Edit edit) {
        Span replaced = edit.span();
        if (!page.client().can(ClientFeature.INSERT_REPLACE) || !replaced.touches(place.offset())) {
            return Either.forLeft(textEdit(edit));
        }
        Span inserted = new Span(replaced.start(), place.offset());
        return Either.forRight(new InsertReplaceEdit(edit.replacement(), page.range(inserted), page.range(replaced)));
    }

    private TextEdit textEdit(Edit edit) {
        return new TextEdit(page.range(edit.span()), edit.replacement());
    }
}
