package dev.waymark.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.waymark.diagnostic.Code;
import dev.waymark.lang.Languages;
import dev.waymark.rules.Problem;
import dev.waymark.text.SourceText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WorkspaceTest {

    private static final String ROOT = "/ws";

    private final MemoryDisk disk = new MemoryDisk();

    private Workspace open(String layout) {
        disk.files().putAll(MemoryDisk.of(ROOT, layout).files());
        Workspace workspace = new Workspace(disk, Languages.ALL, Map.of(), SettingsLayers.none(Languages.settings()));
        workspace.apply(new Change.Rooted(ImmutableList.of(ROOT)));
        workspace.index();
        return workspace;
    }

    private static Snapshot edit(Workspace workspace, String path, String text) {
        return workspace.apply(new Change.Edited(path, new Document(SourceText.of(text), 1)));
    }

    private Snapshot write(Workspace workspace, String path, String text) {
        disk.put(path, text);
        return workspace.apply(new Change.Touched(ImmutableSet.of(path)));
    }

    private static List<Code> codes(Snapshot snapshot, String path) {
        return snapshot.problems(path).stream().map(Problem::code).toList();
    }

    @Test
    void creatingTheMissingFileHealsTheImport() {
        Workspace workspace = open("""
            --- main.gb
            import users;
            users.find();
            """);
        assertThat(codes(workspace.snapshot(), "/ws/main.gb")).containsExactly(Code.UNRESOLVED_IMPORT);

        Snapshot healed = write(workspace, "/ws/users.gb", "module users;\nexport func find() {}\n");
        assertThat(codes(healed, "/ws/main.gb")).isEmpty();
        assertThat(healed.changed()).containsExactlyInAnyOrder("/ws/main.gb", "/ws/users.gb");
    }

    @Test
    void filesReportedWithoutTheirNewFolderAreFoundToo() {
        Workspace workspace = open("""
            --- main.gb
            import deep.down.users as users;
            users.find();
            """);
        Snapshot healed = write(workspace, "/ws/deep/down/users.gb", "export func find() {}\n");
        assertThat(codes(healed, "/ws/main.gb")).isEmpty();
    }

    @Test
    void aFolderIsNoticedInOneThatIsRememberedWithoutIt() {
        disk.put("/out/keep.gb", "");
        Workspace workspace = open("""
            --- geblang.yaml
            name: app
            dependencies:
              far: {path: /out/far}
            """);
        write(workspace, "/out/some/way/down/users.gb", "export func find() {}\n");
        workspace.apply(new Change.Rooted(ImmutableList.of("/out")));
        assertThat(workspace.index().paths()).containsExactlyInAnyOrder("/out/keep.gb", "/out/some/way/down/users.gb");
    }

    @Test
    void aCircleThatIsBrokenFarAwayIsNoCircleHere() {
        Workspace workspace = open("""
            --- a.gb
            module a;
            import b;
            export func f() { b.f(); }
            --- b.gb
            module b;
            import c;
            export func f() { c.f(); }
            --- c.gb
            module c;
            import a;
            export func f() { a.f(); }
            """);
        assertThat(codes(workspace.snapshot(), "/ws/a.gb")).containsExactly(Code.IMPORT_CYCLE);

        Snapshot broken = edit(workspace, "/ws/c.gb", "module c;\nexport func f() {}\n");
        assertThat(codes(broken, "/ws/a.gb")).isEmpty();
        assertThat(codes(broken, "/ws/b.gb")).isEmpty();
    }

    @Test
    void typingInABodyAsksNobodyElseAgain() {
        Workspace workspace = open("""
            --- main.gb
            import users;
            users.find();
            --- users.gb
            module users;
            export func find() { let x = 1; }
            """);
        Snapshot after = edit(workspace, "/ws/users.gb", "module users;\nexport func find() { let x = 2; }\n");
        assertThat(after.changed()).containsExactly("/ws/users.gb");
    }

    @Test
    void anOldSnapshotKeepsItsAnswers() {
        Workspace workspace = open("""
            --- main.gb
            import users;
            users.find();
            """);
        Snapshot before = workspace.snapshot();
        edit(workspace, "/ws/users.gb", "export func find() {}\n");
        assertThat(codes(before, "/ws/main.gb")).containsExactly(Code.UNRESOLVED_IMPORT);
        assertThat(before.text("/ws/users.gb")).isEmpty();
        assertThat(codes(workspace.snapshot(), "/ws/main.gb")).isEmpty();
    }

    @Test
    void aCommentSilencesItsCodeOnItsLineOnly() {
        Workspace workspace = open("""
            --- main.gb
            import users; # waymark: ignore unresolved-import
            import others; # waymark: ignore unused-import
            # waymark: ignore
            import third;
            users.find(); others.find(); third.find();
            """);
        assertThat(workspace.snapshot().problems("/ws/main.gb"))
                .extracting(problem -> workspace
                        .snapshot()
                        .text("/ws/main.gb")
                        .orElseThrow()
                        .line(problem.span().start()))
                .containsExactly(1);
    }

    @Test
    void aDataFileWithASourcesSuffixIsSilent() {
        Workspace workspace = open("--- game.gb\n\u0000\u00ff import nothing;\n");
        assertThat(codes(workspace.snapshot(), "/ws/game.gb")).isEmpty();
    }

    @Test
    void anIndexInPartsKnowsWhatOneAtOnceKnows() {
        String layout = """
            --- a.gb
            module a;
            import b;
            import nowhere;
            --- b.gb
            module b;
            import a;
            --- c.gb
            module a;
            """;
        Workspace whole = open(layout);
        Workspace parts = new Workspace(disk, Languages.ALL, Map.of(), SettingsLayers.none(Languages.settings()));
        parts.apply(new Change.Rooted(ImmutableList.of(ROOT)));
        parts.index(1, (_, _, _) -> true);
        for (String path : List.of("/ws/a.gb", "/ws/b.gb", "/ws/c.gb")) {
            assertThat(parts.snapshot().problems(path))
                    .isEqualTo(whole.snapshot().problems(path));
        }
    }

    @Test
    void aCancelledIndexStopsAfterItsPart() {
        disk.files()
                .putAll(MemoryDisk.of(ROOT, "--- a.gb\n--- b.gb\n--- c.gb\n").files());
        Workspace workspace = new Workspace(disk, Languages.ALL, Map.of(), SettingsLayers.none(Languages.settings()));
        workspace.apply(new Change.Rooted(ImmutableList.of(ROOT)));
        workspace.index(1, (_, done, total) -> {
            assertThat(total).isEqualTo(3);
            return done < 2;
        });
        assertThat(workspace.snapshot().paths()).hasSize(2);
    }
}
