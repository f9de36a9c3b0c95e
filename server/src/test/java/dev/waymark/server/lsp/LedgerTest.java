package dev.waymark.server.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.Diagnostic;
import org.junit.jupiter.api.Test;

class LedgerTest {

    private static final List<Diagnostic> SOME = List.of(new Diagnostic(SessionTest.range(0, 0, 0, 1), "wrong"));

    private final Ledger ledger = new Ledger();

    @Test
    void tellsOfClosedFilesWhatIsNew() {
        assertThat(enter("a", 0, List.of())).isEqualTo("");
        assertThat(enter("a", 0, SOME)).isEqualTo("a:1");
        assertThat(enter("a", 0, SOME)).isEqualTo("");
        assertThat(enter("a", 0, List.of())).isEqualTo("a:0");
        assertThat(enter("a", 0, List.of())).isEqualTo("");
        assertThat(ledger.paths()).isEmpty();
    }

    @Test
    void tellsOfEachVersionOnce() {
        assertThat(enter("a", 1, List.of())).isEqualTo("a@1:0");
        assertThat(enter("a", 1, List.of())).isEqualTo("");
        assertThat(enter("a", 3, SOME)).isEqualTo("a@3:1");
        assertThat(enter("a", 4, SOME)).isEqualTo("a@4:1");
        assertThat(enter("a", 0, SOME)).isEqualTo("");
        assertThat(enter("a", 0, List.of())).isEqualTo("a:0");
    }

    @Test
    void clearsAnAddressThatIsUsedNoMore() {
        assertThat(enter("a", 0, SOME)).isEqualTo("a:1");
        assertThat(enter("b", 1, SOME)).isEqualTo("a:0 b@1:1");
    }

    /** The messages in short: address, version where there is one, number of diagnostics. */
    private String enter(String uri, int version, List<Diagnostic> diagnostics) {
        Optional<Integer> told = version == 0 ? Optional.empty() : Optional.of(version);
        return String.join(
                " ",
                ledger.enter("/path", new Ledger.Entry(uri, told, diagnostics)).stream()
                        .map(message -> message.getUri()
                                + (message.getVersion() == null ? "" : "@" + message.getVersion())
                                + ":"
                                + message.getDiagnostics().size())
                        .toList());
    }
}
