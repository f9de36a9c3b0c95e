package dev.waymark.server.cli;

import com.google.common.collect.ImmutableList;

/** {@code waymark lsp}: serves an editor over standard input and output. */
final class LspCommand implements Command {

    static final String NAME = "lsp";

    private static final Option STDIO = Option.flag("--stdio", "talk on standard input and output (as it does anyway)");

    private final LanguageServer server;

    LspCommand(LanguageServer server) {
        this.server = server;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String operands() {
        return "";
    }

    @Override
    public String summary() {
        return "Serves an editor by the Language Server Protocol; what `waymark` alone does in a pipe.";
    }

    @Override
    public ImmutableList<Option> options() {
        return ImmutableList.of(STDIO);
    }

    @Override
    public int run(Arguments arguments, Host host) throws Refusal {
        if (!arguments.operands().isEmpty()) {
            throw Refusal.usage("`lsp` takes no `" + arguments.operands().getFirst() + "`.");
        }
        return server.run(host.in(), host.out());
    }
}
