package dev.waymark.server.cli;

import com.google.common.collect.ImmutableList;
import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.HelpPage;
import dev.waymark.features.Explanation;
import dev.waymark.server.report.ExplanationFormats;
import dev.waymark.workspace.Snapshot;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** {@code waymark explain}: where an import leads and why, or what a diagnostic's code means. */
final class ExplainCommand implements Command {

    private static final Option FORMAT =
            Option.choice("--format", "FORMAT", ExplanationFormats.names(), "write the explanation as");

    @Override
    public String name() {
        return "explain";
    }

    @Override
    public String operands() {
        return "FILE:LINE[:COLUMN] | CODE";
    }

    @Override
    public String summary() {
        return "Says where the import at a place leads and what was asked on the way, or what a code means.";
    }

    @Override
    public ImmutableList<Option> options() {
        return ImmutableList.of(FORMAT, Workbench.CONFIG);
    }

    @Override
    public int run(Arguments arguments, Host host) throws IOException, Refusal {
        if (arguments.operands().size() != 1) {
            throw Refusal.usage("`explain` takes one place or one code: " + operands() + ".");
        }
        String subject = arguments.operands().getFirst();
        Optional<Code> code = Code.of(subject);
        if (code.isPresent()) {
            host.print(out -> out.write(HelpPage.of(code.get()).text()));
            return ExitStatus.CLEAN;
        }
        return explain(PlaceArgument.parse(subject).orElseThrow(() -> unknown(subject)), arguments, host);
    }

    private static int explain(PlaceArgument place, Arguments arguments, Host host) throws IOException, Refusal {
        String path = host.absolute(place.file());
        if (host.disk().read(path).isEmpty()) {
            throw Refusal.usage("`" + place.file() + "` is no file that can be read.");
        }
        Snapshot snapshot = Workbench.of(arguments, host).files(Set.of(path), Optional.empty());
        Explanation explanation = place.offsets(snapshot, path)
                .mapToObj(offset -> Explanation.at(snapshot, path, offset))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> Refusal.nothing("no import and no imported name stands at " + place + "."));
        String format = arguments.value(FORMAT).orElse(ExplanationFormats.TEXT);
        host.print(out -> ExplanationFormats.write(format, explanation.shownFrom(host.folder()), out));
        return ExitStatus.CLEAN;
    }

    private static Refusal unknown(String subject) {
        return Refusal.usage("`" + subject + "` is neither FILE:LINE nor a code"
                + Advice.on(subject, Arrays.stream(Code.values()).map(Code::id).toList()));
    }
}
