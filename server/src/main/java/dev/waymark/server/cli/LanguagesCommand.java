package dev.waymark.server.cli;

import com.google.common.collect.ImmutableList;
import dev.waymark.lang.Languages;
import dev.waymark.language.Edition;
import dev.waymark.language.Language;
import dev.waymark.settings.Settings;
import java.io.IOException;
import java.io.Writer;

/** {@code waymark languages}: the languages that are served, with the edition that the settings choose, and their files. */
final class LanguagesCommand implements Command {

    @Override
    public String name() {
        return "languages";
    }

    @Override
    public String operands() {
        return "";
    }

    @Override
    public String summary() {
        return "Lists the languages that are served, with the edition in force in the working directory and their"
                + " files.";
    }

    @Override
    public ImmutableList<Option> options() {
        return ImmutableList.of(Workbench.CONFIG);
    }

    @Override
    public int run(Arguments arguments, Host host) throws IOException, Refusal {
        Settings settings = Workbench.of(arguments, host).settings(host.folder());
        host.print(out -> list(settings, out));
        return ExitStatus.CLEAN;
    }

    private static void list(Settings settings, Writer out) throws IOException {
        for (Language language : Languages.ALL) {
            String edition = settings.flag(language.id() + ".enable")
                    ? Edition.of(settings, language.id()).label()
                    : "disabled";
            out.write(String.format(
                    "%-10s %-12s %s\n", language.id(), edition, String.join(" ", language.filePatterns())));
        }
    }
}
