package dev.waymark.server.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Reads arguments in the usual forms: {@code --name value}, {@code --name=value}, operands in between, and {@code --} in
 * front of operands that begin with a dash.
 *
 * <p>Not picocli: its class files are too old for an AOT cache, so that it took 50 to 100 ms of every start.
 */
final class ArgumentReader {

    private final ImmutableList<Option> known;
    private final ImmutableListMultimap.Builder<String, String> options = ImmutableListMultimap.builder();
    private final ImmutableList.Builder<String> operands = ImmutableList.builder();
    private final Deque<String> rest;

    private ArgumentReader(List<Option> known, List<String> arguments) {
        this.known = ImmutableList.copyOf(known);
        this.rest = new ArrayDeque<>(arguments);
    }

    static Arguments read(List<Option> known, List<String> arguments) throws Refusal {
        return new ArgumentReader(known, arguments).read();
    }

    private Arguments read() throws Refusal {
        while (!rest.isEmpty()) {
            String next = rest.remove();
            if (next.equals("--")) {
                operands.addAll(rest);
                rest.clear();
            } else if (next.length() > 1 && next.startsWith("-")) {
                readOption(next);
            } else {
                operands.add(next);
            }
        }
        return new Arguments(options.build(), operands.build());
    }

    private void readOption(String written) throws Refusal {
        int equals = written.indexOf('=');
        String name = equals < 0 ? written : written.substring(0, equals);
        Option option = find(name);
        if (option.isFlag() && equals >= 0) {
            throw Refusal.usage("`" + name + "` takes no value.");
        }
        if (!option.isFlag() && equals < 0 && rest.isEmpty()) {
            throw Refusal.usage("`" + name + "` needs a value: " + name + " " + option.value() + ".");
        }
        String value = equals >= 0 ? written.substring(equals + 1) : option.isFlag() ? "" : rest.remove();
        if (!option.isFlag() && !option.accepts(value)) {
            throw Refusal.usage("`" + name + "` takes one of " + String.join(", ", option.choices()) + "; `" + value
                    + "` is none of them.");
        }
        options.put(name, value);
    }

    private Option find(String name) throws Refusal {
        return known.stream()
                .filter(option -> option.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.usage("`" + name + "` is no option of this command"
                        + Advice.on(name, known.stream().map(Option::name).toList())));
    }
}
