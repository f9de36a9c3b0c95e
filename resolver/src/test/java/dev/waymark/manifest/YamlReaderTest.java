package dev.waymark.manifest;

import org.junit.jupiter.api.Test;

class YamlReaderTest {

    @Test
    void blocksAndFlows() {
        check("""
            name: shop   # a comment
            paths:
              - src
              - 'lib'

            deps: {db: {path: ../db}, log: "1.0"}
            """, """
            table@0-88
              name@0-4: string shop@6-10
              paths@25-30: list@34-49
                - string src@36-39
                - string lib@44-49
              deps@51-55: table@57-88
                db@58-60: table@62-75
                  path@63-67: string ../db@69-74
                log@77-80: string 1.0@82-87
            """);
    }

    @Test
    void everyKindOfScalar() {
        check("""
            a: 1
            b: 0x1F
            c: 1_000.5e3
            d: true
            e: yes
            f: null
            g: ~
            h:
            i: "1"
            j: 0.41.0
            k: .inf
            l: 08
            m: 2020-01-01
            n: !!str 3
            o: !!int "3"
            """, """
            table@0-125
              a@0-1: number 1@3-4
              b@5-6: number 0x1F@8-12
              c@13-14: number 1_000.5e3@16-25
              d@26-27: boolean true@29-33
              e@34-35: string yes@37-40
              f@41-42: null null@44-48
              g@49-50: null ~@52-53
              h@54-55: null @56-56
              i@57-58: string 1@60-63
              j@64-65: string 0.41.0@67-73
              k@74-75: number .inf@77-81
              l@82-83: number 08@85-87
              m@88-89: string 2020-01-01@91-101
              n@102-103: string 3@105-112
              o@113-114: number 3@116-125
            """);
    }

    @Test
    void sequenceAtTheColumnOfItsKey() {
        check("""
            a:
            - 1
            - b: 2
              c: 3
            d: 4
            """, """
            table@0-25
              a@0-1: list@3-20
                - number 1@5-6
                - table@9-20
                  b@9-10: number 2@12-13
                  c@16-17: number 3@19-20
              d@21-22: number 4@24-25
            """);
    }

    @Test
    void blockScalarsEndWithTheirText() {
        check("""
            a: |
              one
              two

            b: >-
              three
            c: 1
            """, """
            table@0-36
              a@0-1: string one\\ntwo\\n@3-16
              b@18-19: string three@21-31
              c@32-33: number 1@35-36
            """);
    }

    @Test
    void byteOrderMarkAndWindowsLineEnds() {
        check("""
            \uFEFFa: 1\r
            b: [x,\r
              y]\r
            """, """
            table@3-21
              a@3-4: number 1@6-7
              b@9-10: list@12-21
                - string x@13-14
                - string y@19-20
            """);
    }

    @Test
    void charactersOfSeveralBytes() {
        check("""
            é: "😀"
            b: 𝒳
            """, """
            table@0-18
              é@0-2: string 😀@4-10
              b@11-12: string 𝒳@14-18
            """);
    }

    @Test
    void jsonWithTabsAndTrailingCommas() {
        check("""
            {\t"name": "shop",
            \t"paths": ["src", "lib",],
            }
            """, """
            table@0-46
              name@2-8: string shop@10-16
              paths@19-26: list@28-43
                - string src@29-34
                - string lib@36-41
            """);
    }

    @Test
    void aliasesHaveTheirOwnPlace() {
        check("""
            a: &x {k: 1}
            b: *x
            c: *x
            """, """
            table@0-24
              a@0-1: table@3-12
                k@7-8: number 1@10-11
              b@13-14: table@16-18
                k@7-8: number 1@10-11
              c@19-20: table@22-24
                k@7-8: number 1@10-11
            """);
    }

    @Test
    void aliasAsKey() {
        check("""
            a: &x k
            *x : 1
            """, """
            table@0-14
              a@0-1: string k@3-7
              k@8-10: number 1@13-14
            """);
    }

    @Test
    void onlyTheFirstDocumentCounts() {
        check("""
            a: 1
            ---
            b: [
            """, """
            table@0-4
              a@0-1: number 1@3-4
            """);
    }

    @Test
    void duplicateKeysAreBothKept() {
        check("""
            a: 1
            b: 2
            a: 3
            """, """
            table@0-14
              a@0-1: number 1@3-4
              b@5-6: number 2@8-9
              a@10-11: number 3@13-14
            ! a@10-11 `a` is given twice; remove one of the two.
            """);
    }

    @Test
    void keysThatAreNoText() {
        check("""
            ? [x]
            : 1
            b: 2
            """, """
            table@0-14
              b@10-11: number 2@13-14
            ! [x]@2-5 A key here must be plain text, not a list.
            """);
    }

    @Test
    void mergeKeysAreOrdinary() {
        check("""
            <<: {a: 1}
            """, """
            table@0-10
              <<@0-2: table@4-10
                a@5-6: number 1@8-9
            """);
    }

    @Test
    void comments() {
        check("""
            # nothing else
            """, """
            """);
    }

    @Test
    void scalarAlone() {
        check("""
            just text
            """, """
            string just text@0-9
            """);
    }

    @Test
    void unfinishedKey() {
        check("""
            a: 1
            sour
            b: 2
            """, """
            table@0-14
              a@0-1: number 1@3-4
              b@10-11: number 2@13-14
            ! sour@5-9 This cannot be read as YAML: could not find expected ':'.
            """);
    }

    @Test
    void unclosedQuote() {
        check("""
            a: 1
            b: "text
            c: 2
            """, """
            table@0-18
              a@0-1: number 1@3-4
              c@14-15: number 2@17-18
            ! "text@8-13 This cannot be read as YAML: nothing closes it.
            """);
    }

    @Test
    void unclosedBracket() {
        check("""
            a: 1
            b: [x, {c: d}
            e: 2
            """, """
            table@0-23
              a@0-1: number 1@3-4
              b@5-6: list@8-18
                - string x@9-10
                - table@12-18
                  c@13-14: string d@16-17
              e@19-20: number 2@22-23
            ! [@8-9 This cannot be read as YAML: nothing closes it.
            """);
    }

    @Test
    void unclosedAtTheEnd() {
        check("""
            a: 1
            b: [x, {c: d}
            """, """
            table@0-18
              a@0-1: number 1@3-4
              b@5-6: list@8-18
                - string x@9-10
                - table@12-18
                  c@13-14: string d@16-17
            ! [@8-9 This cannot be read as YAML: nothing closes it.
            """);
    }

    @Test
    void tabAsIndentation() {
        check("""
            a:
            \tb: 1
            """, """
            table@0-1
            ! \t@3-4 This cannot be read as YAML: found character '\\t(TAB)' that cannot start any token.
            """);
    }

    @Test
    void secondColon() {
        check("""
            a: b: c
            """, """
            table@0-4
              a@0-1: string b@3-4
            ! :@4-5 This cannot be read as YAML: mapping values are not allowed here.
            """);
    }

    @Test
    void strayBracket() {
        check("""
            a: 1
            }
            """, """
            table@0-4
              a@0-1: number 1@3-4
            ! }@5-6 This cannot be read as YAML: expected <block end>, but found '}'.
            """);
    }

    @Test
    void undefinedAlias() {
        check("""
            a: *nobody
            b: 2
            """, """
            table@0-15
              a@0-1: null @3-10
              b@11-12: number 2@14-15
            ! *nobody@3-10 No complete value above is anchored as `&nobody`.
            """);
    }

    @Test
    void aliasOfItself() {
        check("""
            a: &x [1, *x]
            b: 2
            """, """
            table@0-18
              a@0-1: list@3-13
                - number 1@7-8
                - null @10-12
              b@14-15: number 2@17-18
            ! *x@10-12 No complete value above is anchored as `&x`.
            """);
    }

    @Test
    void controlCharacter() {
        check("""
            a: 1
            b: x\0y
            c: 2
            """, """
            table@0-16
              a@0-1: number 1@3-4
              b@5-6: string x@8-9
              c@12-13: number 2@15-16
            ! \0@9-10 YAML does not allow this character; remove it.
            """);
    }

    @Test
    void foreignTag() {
        check("""
            a: !!java.net.URL [http://x]
            b: 2
            """, """
            table@0-33
              a@0-1: list@3-28
                - string http://x@19-27
              b@29-30: number 2@32-33
            """);
    }

    @Test
    void reservedCharacter() {
        check("""
            a: @x
            b: 2
            """, """
            table@0-10
              b@6-7: number 2@9-10
            ! @x@3-5 This cannot be read as YAML: found character '@' that cannot start any token.
            """);
    }

    @Test
    void missingColonInTheFirstLine() {
        check("""
            name shop
            paths: [src]
            """, """
            table@10-22
              paths@10-15: list@17-22
                - string src@18-21
            ! name shop@0-9 This is no `key: value`; write a colon and a blank behind the key.
            """);
    }

    @Test
    void textBehindTheDocument() {
        check("""
            {"a": 1}
            }
            """, """
            table@0-8
              a@1-4: number 1@6-7
            ! }@9-10 The document ends in front of this; remove it.
            """);
    }

    @Test
    void faultyLineInsideABlock() {
        check("""
            deps:
              a: {path: x
              b: {path: y}
            source: src
            """, """
            table@0-46
              deps@0-4: table@8-23
                a@8-9: table@11-23
                  path@12-16: string x b@18-23
              source@35-41: string src@43-46
            ! :@23-24 This cannot be read as YAML: expected ',' or '}', but got :.
            """);
    }

    @Test
    void twoFaultyLines() {
        check("""
            a: "x
            b: 1
            c: [
            d: 2
            """, """
            table@0-20
              b@6-7: number 1@9-10
              d@16-17: number 2@19-20
            ! "x@3-5 This cannot be read as YAML: nothing closes it.
            """);
    }

    @Test
    void unfinishedEscape() {
        check("""
            a: 1
            b: "\\x\
            """, """
            table@0-6
              a@0-1: number 1@3-4
            ! "\\x@8-11 This cannot be read as YAML.
            """);
    }

    private static void check(String yaml, String tree) {
        ManifestCase.check(YamlReader::read, yaml, tree);
    }
}
