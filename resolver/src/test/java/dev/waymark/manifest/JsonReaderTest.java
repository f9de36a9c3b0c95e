package dev.waymark.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What JSON files say, where each value stands, and the one thing that is wrong with a file. */
class JsonReaderTest {

    static Stream<Arguments> files() {
        return Stream.of(
                arguments("{}", "table@0-2|"),
                arguments(
                        "{\"a\": \"b\", \"c\": [1, -2.5e3, true, null]}",
                        "table@0-40|  a@1-4: string b@6-9|  c@11-14: list@16-39|    - number 1@17-18|    - number"
                                + " -2.5e3@20-26|    - boolean true@28-32|    - null null@34-38|"),
                arguments("\uFEFF[\"\\u00e9\\n\\/\\\"\"]", "list@3-19|  - string é\\n/\"@4-18|"),
                arguments("\"\\ud83d\\ude00\"", "string 😀@0-14|"),
                // What other formats allow.
                arguments(
                        "{\"a\": 1,}",
                        "table@0-9|  a@1-4: number 1@6-7|! ,@7-8 JSON allows no comma behind the last value; remove"
                                + " it.|"),
                arguments("{a: 1}", "table@0-6|  a@1-2: number 1@4-5|! a@1-2 JSON writes strings in double quotes.|"),
                arguments("['x']", "list@0-5|  - string x@1-4|! 'x'@1-4 JSON writes strings in double quotes.|"),
                arguments("// c\n{} /* d */", "table@5-7|! // c@0-4 JSON has no comments; remove this one.|"),
                arguments("[01]", "list@0-4|  - string 01@1-3|! 01@1-3 JSON writes strings in double quotes.|"),
                // What is missing or too much.
                arguments(
                        "{\"a\" 1}",
                        "table@0-7|  a@1-4: number 1@5-6|! 1@5-6 A colon is missing in front of this value.|"),
                arguments(
                        "{\"a\": 1 \"b\": 2}",
                        "table@0-15|  a@1-4: number 1@6-7|  b@8-11: number 2@13-14|! \"b\"@8-11 A comma is missing in"
                                + " front of this.|"),
                arguments(
                        "[1 2]",
                        "list@0-5|  - number 1@1-2|  - number 2@3-4|! 2@3-4 A comma is missing in front of this.|"),
                arguments(
                        "{\"a\"}",
                        "table@0-5|  a@1-4: null @4-4|! \"a\"@1-4 This key has no value; write a colon and a value.|"),
                arguments(
                        "{\"a\": 1} x",
                        "table@0-8|  a@1-4: number 1@6-7|! x@9-10 JSON writes strings in double quotes.|"),
                arguments("{} {}", "table@0-2|! {@3-4 The document ends in front of this; remove it.|"),
                arguments(
                        "{\"a\": [1",
                        "table@0-8|  a@1-4: list@6-8|    - number 1@7-8|! [@6-7 Nothing closes this bracket.|"),
                arguments(
                        "[1]]",
                        "list@0-3|  - number 1@1-2|! ]@3-4 Nothing opens what this bracket closes; remove it.|"),
                arguments(
                        "[,1]",
                        "list@0-4|  - number 1@2-3|! ,@1-2 No value stands in front of this comma; remove it.|"),
                arguments(
                        "[1:2]",
                        "list@0-5|  - number 1@1-2|  - number 2@3-4|! :@2-3 No key stands in front of this colon;"
                                + " remove it.|"),
                arguments(
                        "{{}: 1}",
                        "table@0-7|  1@5-6: null @6-6|! {@1-2 A key is a string; write it in double quotes.|"),
                arguments(
                        "{1: 2}",
                        "table@0-6|  1@1-2: number 2@4-5|! 1@1-2 A key is a string; write it in double quotes.|"),
                arguments(
                        "[\"a\n\"]",
                        "list@0-6|  - string a@1-3|  - string ]@4-6|! \"a@1-3 This string is never closed; close it"
                                + " with a double quote.|"),
                arguments(
                        "[\"\\q\t\"]",
                        "list@0-7|  - string q\t@1-6|! \\@2-3 JSON knows no such escape; write \\\\ for a backslash.|"),
                arguments(" \n", "! @2-2 A JSON file holds a value; write `{}`.|"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void reads(String text, String tree) {
        ManifestCase.check(JsonReader::read, text, tree.replace('|', '\n'));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void survives(String text) {
        assertThat(ManifestCase.survive(JsonReader::read, text).faults()).hasSize(1);
    }

    static Stream<String> hostile() {
        return Stream.of("[", "{\"a\":", "]", ",", ":", "\"", "\\", "/*", "'", "x ")
                .map(part -> part.repeat(50_000));
    }
}
