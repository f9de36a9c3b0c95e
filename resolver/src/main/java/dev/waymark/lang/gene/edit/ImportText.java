package dev.waymark.lang.gene.edit;

import com.google.common.base.CharMatcher;
import dev.waymark.lang.gene.builtin.Dialect;
import dev.waymark.lang.gene.manifest.GeneFile;
import dev.waymark.lang.gene.scan.Request;
import dev.waymark.language.NewImport;
import java.util.Optional;

/** How each dialect writes an import. */
public final class ImportText {

    private static final CharMatcher NAME =
            CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('0', '9')).or(CharMatcher.is('_'));

    private ImportText() {}

    /** The statement that is {@code wanted}; empty where the dialect has none, since classic binds no modules. */
    static Optional<String> of(NewImport wanted, Dialect dialect) {
        Request request = Request.of(wanted.request());
        return switch (dialect) {
            case CLASSIC -> wanted.name().map(name -> classic(request, named(name, wanted.alias(), ":")));
            case NEW ->
                Optional.of(wanted.name()
                        .map(name -> taken(request, named(name, wanted.alias(), " : ")))
                        .orElseGet(() -> bound(request, wanted.alias().orElseGet(() -> binding(request)))));
        };
    }

    /** What an import of {@code request} is called, as far as nobody chooses otherwise. */
    public static String binding(Request request) {
        String path = request.path().endsWith(GeneFile.SUFFIX)
                ? request.path().substring(0, request.path().length() - GeneFile.SUFFIX.length())
                : request.path();
        boolean isEntry = path.equals(".") || path.equals("index");
        String last = lastPart(isEntry ? request.packageName().orElse(path) : path);
        String name = NAME.negate().replaceFrom(last, '_');
        return CharMatcher.is('_').matchesAllOf(name) ? "module" : name;
    }

    /** How one name of an import is written. */
    static String named(String name, Optional<String> alias, String colon) {
        return alias.filter(other -> !other.equals(name))
                .map(other -> name + colon + other)
                .orElse(name);
    }

    private static String classic(Request request, String item) {
        return switch (request.kind()) {
            case NAMESPACE -> "(import " + request.path() + "/" + item + ")";
            case MODULE -> "(import " + item + from(request) + ")";
        };
    }

    private static String taken(Request request, String item) {
        return switch (request.kind()) {
            case NAMESPACE -> "(import " + request.path() + " [" + item + "])";
            case MODULE -> "(import [" + item + "]" + from(request) + ")";
        };
    }

    private static String bound(Request request, String name) {
        return switch (request.kind()) {
            case NAMESPACE -> "(import " + request.path() + " : " + name + ")";
            case MODULE -> "(import * : " + name + from(request) + ")";
        };
    }

    private static String from(Request request) {
        return " from " + quoted(request.path())
                + request.packageName().map(name -> " ^pkg " + quoted(name)).orElse("")
                + request.override().map(path -> " ^path " + quoted(path)).orElse("")
                + (request.isNative() ? " ^native true" : "");
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static String lastPart(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
