package dev.waymark.language;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.waymark.files.Lookup;
import dev.waymark.outline.Declaration;
import dev.waymark.outline.Import;
import dev.waymark.outline.Outline;
import dev.waymark.resolve.Members;
import dev.waymark.resolve.Resolution;
import dev.waymark.resolve.SourceFile;
import dev.waymark.rules.Rule;
import dev.waymark.settings.SettingKey;
import dev.waymark.text.Edit;
import dev.waymark.text.SourceText;
import java.util.Comparator;
import java.util.Optional;

/**
 * One language's module system. Holds no state: what it must know of the world it asks through the {@link Lookup} it is
 * given. Every method takes any input, half-typed and hostile, and never throws.
 */
public interface Language {

    /** The lower-case name that settings, reports and the command line use. */
    String id();

    /** Whether the file at {@code path} is a source or a manifest of this language, judged by its name alone. */
    boolean owns(String path);

    /**
     * Whether the file at {@code path} is a manifest, judged by its name alone. An index reads manifests first: many files
     * depend on what they say.
     */
    default boolean isManifest(String path) {
        return false;
    }

    /**
     * Whether the file at {@code path}, judged by its name alone, is a source of another language that this one's imports
     * may lead to: read and navigated when one does, never walked, never diagnosed, never edited.
     */
    default boolean isNeighbour(String path) {
        return false;
    }

    /**
     * Patterns for the names of all files whose text matters to the language, lock files included, for those who watch:
     * {@code *.gb}, {@code kcl.mod}. No pattern holds a slash.
     */
    ImmutableList<String> filePatterns();

    /** Names of folders that the language's own tools fill with copies and products; they are not walked. */
    default ImmutableSet<String> cacheFolders() {
        return ImmutableSet.of();
    }

    /** What the file says about itself: a function of its name and its bytes. */
    Outline outline(String path, SourceText text);

    /** The dialect in which the file at {@code path} is read, for people; empty where the language has only one. */
    default Optional<String> dialect(String path, Lookup lookup) {
        return Optional.empty();
    }

    /**
     * What {@code declaration}, which stands at the top level of {@code text}, declares inside of itself. For languages
     * whose outlines leave out what only few ask for.
     */
    default ImmutableList<Declaration> inside(SourceText text, Declaration declaration) {
        return declaration.members();
    }

    /** Where an import of the file at {@code importer} leads. Depends on {@code wanted.request()} alone of the import. */
    Resolution resolve(Import wanted, String importer, Lookup lookup);

    /** What can be reached through an import of the file at {@code importer} that leads to {@code resolution}. */
    Members members(Resolution resolution, String importer, Lookup lookup);

    /** Whether the file at {@code path} is library code: read and navigated, never diagnosed, never edited. */
    boolean isLibrary(String path, Lookup lookup);

    /**
     * The import that every file at {@code path} has without writing it: what its module offers needs no qualifier where
     * the file and its {@link #scope} have no such name.
     */
    default Optional<Import> implicitImport(String path) {
        return Optional.empty();
    }

    /** The other files whose top-level declarations the file at {@code path} sees without an import. */
    ImmutableList<String> scope(String path, Lookup lookup);

    /** The local name that an import of {@code request} binds by itself. */
    default String binding(String request) {
        return request.substring(request.lastIndexOf(syntax().pathSeparator()) + 1);
    }

    /** Every module that an import in the file at {@code importer} could name, best first. */
    ImmutableList<Importable> importables(String importer, Lookup lookup);

    /** What is being typed at {@code offset} of {@code file}. */
    Site site(SourceFile file, int offset, Lookup lookup);

    /** The edits that add {@code wanted} to {@code file} at its canonical place; empty when it is there already. */
    ImmutableList<Edit> addImport(SourceFile file, NewImport wanted);

    /**
     * The edit that lets {@code wanted} bind {@code alias}, where its path alone names what it binds; empty where the
     * language has no way to say so.
     */
    default Optional<Edit> aliased(Import wanted, String alias) {
        return Optional.empty();
    }

    /** How imports that follow each other are sorted. */
    default Comparator<Import> importOrder() {
        return Comparator.comparing(Import::request);
    }

    /** What the language's rules find in one file, its manifests included. */
    ImmutableList<Rule> rules();

    /** The settings that this language reads, beyond those that all have. */
    ImmutableList<SettingKey> settings();

    /** How the language writes what features must read or insert. */
    Syntax syntax();
}
