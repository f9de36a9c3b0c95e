package dev.waymark.server.lsp;

import dev.waymark.features.Action;
import dev.waymark.features.Actions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** What can be done about the text in a range. An action that the client could not carry out is left out. */
final class CodeActionRequest {

    /** Kinds that the protocol has no names for; so called by others who have them. */
    static final String REMOVE_UNUSED_IMPORTS = "source.removeUnusedImports";

    static final String ADD_MISSING_IMPORTS = "source.addMissingImports";

    private CodeActionRequest() {}

    static List<Either<Command, CodeAction>> answer(CodeActionParams params, Page page) {
        if (!page.client().can(ClientFeature.CODE_ACTIONS)) {
            return List.of();
        }
        List<String> wanted = Optional.ofNullable(params.getContext())
                .map(CodeActionContext::getOnly)
                .orElse(List.of(CodeActionKind.Empty));
        Stream<Action> fixes = Actions.in(page.snapshot(), page.path(), page.span(params.getRange())).stream();
        Stream<Action> ofFile = wanted.stream().anyMatch(CodeActionRequest::isForFiles)
                ? Actions.ofFile(page.snapshot(), page.path()).stream()
                : Stream.empty();
        return Stream.concat(fixes, ofFile)
                .filter(action -> wanted.stream().anyMatch(kind -> isWithin(kind(action), kind)))
                .flatMap(action -> action(action, page))
                .map(Either::<Command, CodeAction>forRight)
                .toList();
    }

    private static Stream<CodeAction> action(Action action, Page page) {
        return WorkspaceEdits.of(action.fix().edits(), page.in()).map(edit -> action(action, edit, page)).stream();
    }

    private static CodeAction action(Action action, WorkspaceEdit edit, Page page) {
        CodeAction result = new CodeAction(action.fix().title());
        result.setKind(kind(action));
        result.setEdit(edit);
        if (action.fix().preferred()) {
            result.setIsPreferred(true);
        }
        if (!action.problems().isEmpty()) {
            result.setDiagnostics(action.problems().stream()
                    .map(problem -> Diagnostics.of(problem, page.path(), page.in()))
                    .toList());
        }
        return result;
    }

    private static String kind(Action action) {
        return switch (action.kind()) {
            case QUICK_FIX -> CodeActionKind.QuickFix;
            case ORGANIZE_IMPORTS -> CodeActionKind.SourceOrganizeImports;
            case REMOVE_UNUSED_IMPORTS -> REMOVE_UNUSED_IMPORTS;
            case ADD_MISSING_IMPORTS -> ADD_MISSING_IMPORTS;
            case FIX_ALL -> CodeActionKind.SourceFixAll;
        };
    }

    /** Whoever asks about a place does not ask about the file. */
    private static boolean isForFiles(String kind) {
        return kind.equals(CodeActionKind.Source) || kind.startsWith(CodeActionKind.Source + ".");
    }

    /** Kinds are hierarchical: who wants {@code source} wants {@code source.fixAll} too. */
    private static boolean isWithin(String kind, String wanted) {
        return wanted.isEmpty() || kind.equals(wanted) || kind.startsWith(wanted + ".");
    }
}
