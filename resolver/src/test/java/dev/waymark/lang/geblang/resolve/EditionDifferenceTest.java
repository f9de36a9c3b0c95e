package dev.waymark.lang.geblang.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.files.TestTree;
import dev.waymark.lang.geblang.Geblang;
import dev.waymark.lang.geblang.resolve.EditionDifference.None;
import dev.waymark.lang.geblang.resolve.EditionDifference.OnlyDocumented;
import dev.waymark.lang.geblang.resolve.EditionDifference.OnlyToday;
import dev.waymark.lang.geblang.resolve.EditionDifference.OtherFile;
import org.junit.jupiter.api.Test;

/** Where the editions part. */
class EditionDifferenceTest {

    private static final TestTree TREE = TestTree.of(Geblang.INSTANCE, """
        --- p/geblang.yaml
        source: src
        dependencies: {mnt: ../shared}
        --- p/src/u.gb
        --- p/src/same.gb
        --- p/src/sub/u.gb
        --- shared/geblang.yaml
        name: shared
        --- shared/core.gb
        --- w.gb
        """);

    @Test
    void eachKind() {
        assertThat(difference("same")).isEqualTo(new None());
        assertThat(difference("json")).isEqualTo(new None());
        assertThat(difference("nothere")).isEqualTo(new None());
        assertThat(difference("u")).isEqualTo(new OtherFile("/ws/p/src/u.gb"));
        assertThat(difference("w")).isEqualTo(new OnlyToday());
        assertThat(difference("mnt.core")).isEqualTo(new OnlyDocumented("/ws/shared/core.gb"));
    }

    private static EditionDifference difference(String request) {
        return EditionDifference.of(request, "/ws/p/src/sub/m.gb", TREE.lookup());
    }
}
