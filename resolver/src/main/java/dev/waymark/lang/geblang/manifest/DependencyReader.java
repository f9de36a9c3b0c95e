package dev.waymark.lang.geblang.manifest;

import com.google.common.collect.ImmutableList;
import dev.waymark.manifest.ManifestValue;
import dev.waymark.manifest.ManifestValue.Entry;
import dev.waymark.manifest.ManifestValue.Scalar;
import dev.waymark.outline.Name;
import java.util.Optional;

/** Reads the entries below {@code dependencies}, whatever they hold (seed: Dependencies). */
final class DependencyReader {

    private DependencyReader() {}

    static ImmutableList<Dependency> read(Optional<ManifestValue> table) {
        return table.map(ManifestValue::entries).orElse(ImmutableList.of()).stream()
                .map(DependencyReader::dependency)
                .collect(ImmutableList.toImmutableList());
    }

    private static Dependency dependency(Entry entry) {
        return new Dependency(entry.key(), source(entry.value()), entry.span());
    }

    /** A bare string is a path; where both keys are given, the path wins and the repository is not looked at. */
    static Dependency.Source source(ManifestValue value) {
        Optional<Name> path = text(Optional.of(value)).or(() -> text(value.get("path")));
        if (path.isPresent()) {
            return new Dependency.Folder(path.get(), text(value.get("git")));
        }
        return text(value.get("git"))
                .<Dependency.Source>map(url -> new Dependency.Repository(url, text(value.get("version"))))
                .orElseGet(Dependency.Nowhere::new);
    }

    /** A text that says something, where it stands. */
    static Optional<Name> text(Optional<ManifestValue> value) {
        return value.flatMap(known -> known instanceof Scalar scalar
                        && !scalar.isNull()
                        && !scalar.text().isEmpty()
                ? Optional.of(new Name(scalar.text(), scalar.span()))
                : Optional.empty());
    }
}
