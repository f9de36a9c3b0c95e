package dev.waymark.lang.geblang.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.outline.DeclarationKind;
import org.junit.jupiter.api.Test;

/** The shipped names, counted as the tool's release 1.31.0 has them. */
class BuiltinsTest {

    private static final Builtins SHIPPED = Builtins.SHIPPED;

    @Test
    void countsAreThoseOfTheRelease() {
        assertThat(SHIPPED.version()).isEqualTo("1.31.0");
        assertThat(SHIPPED.nativeModules()).hasSize(85);
        assertThat(SHIPPED.libraryModules()).hasSize(68);
        assertThat(SHIPPED.importable()).hasSize(142);
        assertThat(SHIPPED.reserved()).hasSize(103);
        assertThat(SHIPPED.shadowable()).hasSize(38);
        assertThat(SHIPPED.bareFunctions())
                .containsExactlyInAnyOrder("assert", "dir", "dump", "parent", "range", "typeof", "zrange");
    }

    @Test
    void membersAreThoseOfTheRelease() {
        long natives = SHIPPED.nativeModules().stream()
                .mapToLong(name ->
                        SHIPPED.nativeModule(name).orElseThrow().members().size())
                .sum();
        long library = SHIPPED.libraryModules().stream()
                .mapToLong(name ->
                        SHIPPED.libraryModule(name).orElseThrow().members().size())
                .sum();
        assertThat(natives).isEqualTo(941);
        assertThat(library).isEqualTo(448);
    }

    @Test
    void elevenNamesAreNativeAndOfTheLibrary() {
        assertThat(SHIPPED.importable().stream().filter(SHIPPED::isDual))
                .containsExactly(
                        "async.atomic",
                        "async.channel",
                        "async.sync",
                        "cli.widgets",
                        "proc",
                        "profiler",
                        "sockets",
                        "ssh",
                        "store",
                        "streams",
                        "strings");
    }

    @Test
    void onlyTheFirstComponentIsReserved() {
        assertThat(SHIPPED.isReserved("io.x")).isTrue();
        assertThat(SHIPPED.isReserved("clib")).isTrue();
        assertThat(SHIPPED.isReserved("geblang.x")).isTrue();
        assertThat(SHIPPED.isReserved("myapp.errors")).isFalse();
        assertThat(SHIPPED.isImportable("clib")).isFalse();
        assertThat(SHIPPED.isImportable("clib.magic")).isTrue();
    }

    @Test
    void kindsAndHiddenNames() {
        BuiltinModule channel = SHIPPED.libraryModule("async.channel").orElseThrow();
        assertThat(channel.members()).containsEntry("Channel", DeclarationKind.CLASS);
        assertThat(channel.hidden()).containsKey("ChannelIterator");
        assertThat(SHIPPED.nativeModule("math").orElseThrow().members())
                .containsEntry("sqrt", DeclarationKind.FUNCTION);
        assertThat(SHIPPED.ambientTypes()).contains("string", "TimeoutError", "Task");
        assertThat(SHIPPED.unmodularBases()).contains("bytes", "this").doesNotContain("io");
    }
}
