package dev.waymark.features;

import dev.waymark.outline.Import;
import dev.waymark.outline.Import.ImportedName;
import dev.waymark.outline.Name;
import dev.waymark.outline.Reference;
import dev.waymark.resolve.SourceFile;
import java.util.stream.Stream;

/** Where one file uses a name. */
final class Uses {

    private Uses() {}

    /** The uses of {@code name} without a qualifier; none unless the file sees it {@code directly}. */
    static Stream<Location> bare(SourceFile file, String name, boolean directly) {
        return directly ? named(file, name) : Stream.empty();
    }

    /** The uses of {@code member} of the module that {@code wanted} imports. */
    static Stream<Location> ofMember(SourceFile file, Import wanted, String member) {
        Stream<Location> taken = wanted.names().stream()
                .filter(name -> name.name().text().equals(member))
                .flatMap(name -> ofTaken(file, name));
        Stream<Location> reached = wanted.binding().stream()
                .flatMap(binding -> file.outline().references().stream()
                        .filter(Reference::mayNameModule)
                        .filter(reference -> reference.name().text().equals(binding.text()))
                        .flatMap(reference -> reference.member().stream())
                        .filter(name -> name.text().equals(member))
                        .map(name -> new Location(file.path(), name.span())));
        return Stream.concat(taken, reached);
    }

    private static Stream<Location> ofTaken(SourceFile file, ImportedName name) {
        return name.isAliased()
                ? Stream.of(new Location(file.path(), name.name().span()))
                : Stream.concat(
                        Stream.of(new Location(file.path(), name.local().span())),
                        named(file, name.local().text()));
    }

    private static Stream<Location> named(SourceFile file, String name) {
        return file.outline().references().stream()
                .filter(Reference::mayNameDeclaration)
                .map(Reference::name)
                .filter(used -> used.text().equals(name))
                .map(Name::span)
                .map(span -> new Location(file.path(), span));
    }
}
