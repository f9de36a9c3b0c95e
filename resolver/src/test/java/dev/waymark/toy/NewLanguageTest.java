package dev.waymark.toy;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.waymark.diagnostic.Code;
import dev.waymark.features.Completion;
import dev.waymark.features.Definition;
import dev.waymark.features.Hover;
import dev.waymark.features.References;
import dev.waymark.features.Rename;
import dev.waymark.features.Renaming;
import dev.waymark.features.Suggestion;
import dev.waymark.language.Language;
import dev.waymark.rules.Problem;
import dev.waymark.settings.SettingsSchema;
import dev.waymark.text.SourceText;
import dev.waymark.workspace.Change;
import dev.waymark.workspace.Document;
import dev.waymark.workspace.MemoryDisk;
import dev.waymark.workspace.SettingsLayers;
import dev.waymark.workspace.Snapshot;
import dev.waymark.workspace.Workspace;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A language that nobody has heard of gets everything by implementing {@link Language}: the core names none. */
class NewLanguageTest {

    private static final String MAIN = "/ws/main.toy";

    private final MemoryDisk disk = MemoryDisk.of("/ws", """
        --- main.toy
        use lib
        use scrap
        lib.a
        scrap.b
        --- lib.toy
        let a
        --- scrap.note
        let b
        """);

    private final Workspace workspace = open();

    private Workspace open() {
        List<Language> languages = List.of(new Toy());
        SettingsSchema schema = SettingsSchema.of(List.of("toy"), List.of());
        Workspace opened = new Workspace(disk, languages, Map.of(), SettingsLayers.none(schema));
        opened.apply(new Change.Rooted(ImmutableList.of("/ws")));
        opened.index();
        return opened;
    }

    @Test
    void rulesFollowEveryChange() {
        assertThat(codes(workspace.snapshot())).isEmpty();
        assertThat(codes(write("/ws/lib.toy", "let other\n"))).containsExactly(Code.MISSING_EXPORT);
        assertThat(codes(remove("/ws/lib.toy"))).containsExactly(Code.UNRESOLVED_IMPORT);
        assertThat(codes(write("/ws/lib.toy", "let a\n"))).isEmpty();
        assertThat(codes(write(MAIN, "use lib\n"))).containsExactly(Code.UNUSED_IMPORT);
    }

    @Test
    void neighboursAreReadAndNeitherWalkedNorDiagnosed() {
        assertThat(workspace.snapshot().paths()).containsExactlyInAnyOrder(MAIN, "/ws/lib.toy");
        assertThat(codes(write("/ws/scrap.note", "use nowhere\nlet c\n"))).containsExactly(Code.MISSING_EXPORT);
        assertThat(workspace.snapshot().problemsWithFixes("/ws/scrap.note")).isEmpty();
        Snapshot typed =
                workspace.apply(new Change.Edited("/ws/scrap.note", new Document(SourceText.of("let b\n"), 1)));
        assertThat(codes(typed)).isEmpty();
        assertThat(typed.problems("/ws/scrap.note")).isEmpty();
        assertThat(codes(workspace.apply(new Change.Closed("/ws/scrap.note")))).containsExactly(Code.MISSING_EXPORT);
    }

    @Test
    void featuresAnswer() {
        Snapshot snapshot = workspace.snapshot();
        assertThat(Definition.at(snapshot, MAIN, offset("lib.a") + 4))
                .extracting(link -> link.path() + " " + link.selection().start())
                .containsExactly("/ws/lib.toy 4");
        assertThat(Definition.at(snapshot, MAIN, offset("scrap.b") + 6))
                .extracting(link -> link.path())
                .containsExactly("/ws/scrap.note");
        assertThat(Hover.at(snapshot, MAIN, offset("lib.a") + 4).orElseThrow().markdown())
                .contains("let a");
        assertThat(References.at(snapshot, "/ws/lib.toy", 4, true)).hasSize(2);
        assertThat(Completion.at(snapshot, MAIN, offset("lib.a") + 4).items())
                .extracting(Suggestion::label)
                .containsExactly("a");
        assertThat(Rename.to(snapshot, "/ws/lib.toy", 4, "z")).isInstanceOf(Renaming.Edits.class);
        assertThat(Rename.prepare(snapshot, MAIN, offset("scrap.b") + 6)).isInstanceOf(Renaming.Refused.class);
    }

    private int offset(String line) {
        return disk.files().get(MAIN).indexOf(line);
    }

    private Snapshot write(String path, String text) {
        disk.put(path, text);
        return workspace.apply(new Change.Touched(ImmutableSet.of(path)));
    }

    private Snapshot remove(String path) {
        disk.remove(path);
        return workspace.apply(new Change.Touched(ImmutableSet.of(path)));
    }

    private static List<Code> codes(Snapshot snapshot) {
        return snapshot.problems(MAIN).stream().map(Problem::code).toList();
    }
}
