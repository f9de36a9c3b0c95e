package dev.waymark.lang.hql.javascript;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.waymark.diagnostic.Code;
import dev.waymark.outline.Declaration;
import dev.waymark.outline.Export;
import dev.waymark.outline.Fault;
import dev.waymark.outline.Import;
import dev.waymark.outline.Name;
import dev.waymark.outline.Outline;
import dev.waymark.text.SourceText;
import dev.waymark.text.Span;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a JavaScript or TypeScript file into the outline that importers need.
 *
 * <ul>
 *   <li>{@code exports} are what the file offers when it runs: types are none, though they are declarations.
 *   <li>{@code imports} are those alone whose names the file hands on. {@code export * from "…"} is one that
 *       takes everything.
 *   <li>A fault of code {@code syntax-error} says that more may be offered than was read: it is never shown, since such
 *       files are not diagnosed.
 * </ul>
 *
 * It never fails, takes linear time, and copes with any depth.
 */
public final class JavaScriptScanner {

    private JavaScriptScanner() {}

    public static Outline scan(SourceText text, JavaScriptFile kind) {
        Lexer.Lexed lexed = Lexer.lex(text.bytes(), kind.hasElements());
        Tokens tokens = lexed.tokens();
        ModuleReader module = new ModuleReader(tokens);
        module.read();
        boolean isCertain = lexed.isWhole() && module.isCertain();
        List<Export> exports = module.exports();
        if (!module.isModule() && kind.mayBeCommon()) {
            CommonJs common = new CommonJs(tokens);
            common.read();
            exports = kind == JavaScriptFile.COMMON || common.isCommon() ? withDefault(common.exports()) : exports;
            isCertain &= common.isCertain();
        }
        return outline(tokens, module, exports, isCertain);
    }

    private static Outline outline(Tokens tokens, ModuleReader module, List<Export> exports, boolean isCertain) {
        return new Outline(
                Optional.empty(),
                handedOn(module.imports(), exports),
                marked(module.declarations(), exports),
                ImmutableList.copyOf(exports),
                ImmutableList.of(),
                ImmutableSet.of(),
                isCertain ? ImmutableList.of() : ImmutableList.of(UNCERTAIN),
                tokens.start(0));
    }

    private static final Fault UNCERTAIN =
            new Fault(Code.SYNTAX_ERROR, Span.ORIGIN, "This file may offer more than can be read from its text.");

    /** Who loads a CommonJS file finds its object under this name. */
    private static List<Export> withDefault(List<Export> exports) {
        if (exports.stream().anyMatch(export -> export.form() == Export.Form.DEFAULT)) {
            return exports;
        }
        Span span = exports.isEmpty() ? Span.ORIGIN : exports.getFirst().statement();
        Export object = new Export(span, Export.Form.DEFAULT, new Name("default", span), Optional.empty());
        return ImmutableList.<Export>builder().add(object).addAll(exports).build();
    }

    private static ImmutableList<Import> handedOn(List<Import> imports, List<Export> exports) {
        Set<String> locals = new HashSet<>();
        exports.forEach(export -> export.local().ifPresent(local -> locals.add(local.text())));
        return imports.stream()
                .filter(wanted -> wanted.placement() == Import.Placement.EXPORTED
                        || wanted.binding()
                                .filter(name -> locals.contains(name.text()))
                                .isPresent()
                        || wanted.names().stream()
                                .anyMatch(name -> locals.contains(name.local().text())))
                .collect(ImmutableList.toImmutableList());
    }

    /** The declarations in the order of the text, those marked that are offered under their own name. */
    private static ImmutableList<Declaration> marked(List<Declaration> declarations, List<Export> exports) {
        Set<String> offered = new HashSet<>();
        exports.stream()
                .filter(export -> export.local()
                        .filter(local -> local.text().equals(export.name().text()))
                        .isPresent())
                .forEach(export -> offered.add(export.name().text()));
        return declarations.stream()
                .map(declaration -> new Declaration(
                        declaration.name(),
                        declaration.kind(),
                        offered.contains(declaration.name().text()),
                        declaration.span(),
                        declaration.signature(),
                        declaration.documentation(),
                        declaration.members()))
                .sorted(Comparator.comparing(declaration -> declaration.name().span()))
                .collect(ImmutableList.toImmutableList());
    }
}
