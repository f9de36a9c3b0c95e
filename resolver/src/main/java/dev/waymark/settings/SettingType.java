package dev.waymark.settings;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/** What a setting may hold. */
public sealed interface SettingType {

    /** What it takes, as a message says it: "`geblang.enable` takes true or false". */
    String description();

    /** The values that can be offered to somebody who types one; empty where there are too many. */
    default ImmutableList<String> choices() {
        return ImmutableList.of();
    }

    /** True or false. */
    record Flag() implements SettingType {
        @Override
        public String description() {
            return "true or false";
        }

        @Override
        public ImmutableList<String> choices() {
            return ImmutableList.of("true", "false");
        }
    }

    /** A single text. */
    sealed interface Single extends SettingType {}

    /** One of a few words. */
    record Choice(ImmutableList<String> choices) implements Single {
        @Override
        public String description() {
            return "one of " + String.join(", ", choices);
        }
    }

    /** Any text. */
    record Text() implements Single {
        @Override
        public String description() {
            return "a string";
        }
    }

    /** A file or folder, relative to the place of the setting. */
    record FilePath() implements Single {
        @Override
        public String description() {
            return "a path";
        }
    }

    /** A pattern for files, relative to the place of the setting. */
    record Pattern() implements Single {
        @Override
        public String description() {
            return "a pattern such as **/generated/**";
        }
    }

    /** Several of a kind. */
    record Several(Single item) implements SettingType {
        @Override
        public String description() {
            return "a list; each item is " + item.description();
        }
    }

    /**
     * A table: the setting's name, a dot and one more name together name one value.
     *
     * @param names the only names it knows; empty where any name is good
     */
    record Named(Optional<ImmutableList<String>> names, Single item) implements SettingType {
        @Override
        public String description() {
            return "a table; each value is " + item.description();
        }
    }
}
