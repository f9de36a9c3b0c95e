package dev.waymark.manifest;

import org.junit.jupiter.api.Test;

class TomlReaderTest {

    @Test
    void tablesAndValues() {
        check("""
            name = "shop"

            [package]
            version = "1.0" # a comment

            [dependencies]
            db = { path = "../db", tag = 'v1' }
            list = [ 1,
              2, # two
            ]
            """, """
            table@0-130
              name@0-4: string shop@7-13
              package@16-23: table@15-40
                version@25-32: string 1.0@35-40
              dependencies@55-67: table@54-129
                db@69-71: table@74-104
                  path@76-80: string ../db@83-90
                  tag@92-95: string v1@98-102
                list@105-109: list@112-129
                  - number 1@114-115
                  - number 2@119-120
            """);
    }

    @Test
    void everyKindOfScalar() {
        check("""
            a = 1_000
            b = 0x1F
            c = -1.5e3
            d = inf
            e = true
            f = 2020-01-01
            g = 2020-01-01 07:32:00
            h = 07:32:00.5
            i = 2020-01-01T07:32:00Z
            j = 2020-01-01T07:32:00+01:00
            k = ""
            l = ''
            """, """
            table@0-170
              a@0-1: number 1_000@4-9
              b@10-11: number 0x1F@14-18
              c@19-20: number -1.5e3@23-29
              d@30-31: number inf@34-37
              e@38-39: boolean true@42-46
              f@47-48: date 2020-01-01@51-61
              g@62-63: date 2020-01-01 07:32:00@66-85
              h@86-87: date 07:32:00.5@90-100
              i@101-102: date 2020-01-01T07:32:00Z@105-125
              j@126-127: date 2020-01-01T07:32:00+01:00@130-155
              k@156-157: string @160-162
              l@163-164: string @167-169
            """);
    }

    @Test
    void strings() {
        check("""
            a = "t\\u00e9\\U0001F600\\n\\"\\\\"
            b = 'c:\\dir'
            c = \"""
            one
            two \\
               three\"""
            d = '''
            a'b''c'''''
            """, """
            table@0-93
              a@0-1: string té😀\\n"\\@4-29
              b@30-31: string c:\\dir@34-42
              c@43-44: string one\\ntwo three@47-72
              d@73-74: string a'b''c''@77-92
            """);
    }

    @Test
    void keys() {
        check("""
            "a b".'c' = 1
            d . e = 2
            1.2 = 3
            "" = 4
            """, """
            table@0-39
              a b@0-5: table@6-13
                c@6-9: number 1@12-13
              d@14-15: table@18-23
                e@18-19: number 2@22-23
              1@24-25: table@26-31
                2@26-27: number 3@30-31
              @32-34: number 4@37-38
            """);
    }

    @Test
    void nestedAndImplicitTables() {
        check("""
            [a.b.c]
            x = 1
            [a]
            y = 2
            """, """
            table@0-24
              a@1-2: table@0-23
                b@3-4: table@0-13
                  c@5-6: table@0-13
                    x@8-9: number 1@12-13
                y@18-19: number 2@22-23
            """);
    }

    @Test
    void dottedKeysMakeTables() {
        check("""
            a.b.x = 1
            a.c = 2
            """, """
            table@0-18
              a@0-1: table@2-17
                b@2-3: table@4-9
                  x@4-5: number 1@8-9
                c@12-13: number 2@16-17
            """);
    }

    @Test
    void listsOfTables() {
        check("""
            [[t]]
            a = 1
            [t.u]
            b = 2
            [[t]]
            a = 3
            """, """
            table@0-36
              t@2-3: list@0-35
                - table@0-23
                  a@6-7: number 1@10-11
                  u@15-16: table@12-23
                    b@18-19: number 2@22-23
                - table@24-35
                  a@30-31: number 3@34-35
            """);
    }

    @Test
    void byteOrderMarkAndWindowsLineEnds() {
        check("""
            \uFEFF[package]\r
            name = "é"\r
            b = 1\r
            """, """
            table@0-34
              package@4-11: table@3-32
                name@14-18: string é@21-25
                b@27-28: number 1@31-32
            """);
    }

    @Test
    void duplicateKeysAreBothKept() {
        check("""
            a = 1
            b = 2
            a = 3
            """, """
            table@0-18
              a@0-1: number 1@4-5
              b@6-7: number 2@10-11
              a@12-13: number 3@16-17
            ! a@12-13 `a` is given twice; remove one of the two.
            """);
    }

    @Test
    void tableGivenTwice() {
        check("""
            [a]
            x = 1
            [b]
            [a]
            y = 2
            """, """
            table@0-24
              a@1-2: table@0-23
                x@4-5: number 1@8-9
                y@18-19: number 2@22-23
              b@11-12: table@10-13
            ! a@15-16 The table `a` is given twice; put both into one.
            """);
    }

    @Test
    void tableAfterDottedKey() {
        check("""
            a.b = 1
            [a]
            c = 2
            """, """
            table@0-18
              a@0-1: table@2-17
                b@2-3: number 1@6-7
                c@12-13: number 2@16-17
            ! a@9-10 The table `a` is given twice; put both into one.
            """);
    }

    @Test
    void valueAsTable() {
        check("""
            a = 1
            [a.b]
            c = 2
            [d]
            """, """
            table@0-22
              a@0-1: number 1@4-5
              a@7-8: table@6-17
                b@9-10: table@6-17
                  c@12-13: number 2@16-17
              d@19-20: table@18-21
            ! a@7-8 `a` is given twice; remove one of the two.
            """);
    }

    @Test
    void missingValue() {
        check("""
            a =
            b = 2
            """, """
            table@0-10
              b@4-5: number 2@8-9
            ! a@0-1 `a` has no value; write `=` and a value behind it.
            """);
    }

    @Test
    void missingEquals() {
        check("""
            sour
            b = 2
            """, """
            table@0-11
              b@5-6: number 2@9-10
            ! sour@0-4 `sour` has no value; write `=` and a value behind it.
            """);
    }

    @Test
    void unclosedString() {
        check("""
            a = "text
            b = 2
            """, """
            table@0-16
              b@10-11: number 2@14-15
            ! "text@4-9 This string is never closed; close it with ".
            """);
    }

    @Test
    void unclosedLongString() {
        check("""
            a = \"""text
            b = 2
            """, """
            table@0-18
              b@12-13: number 2@16-17
            ! \"""@4-7 This string is never closed; close it with \""".
            """);
    }

    @Test
    void unclosedList() {
        check("""
            a = [1,
            b = 2
            [c]
            d = 3
            """, """
            table@0-24
              a@0-1: list@4-8
                - number 1@5-6
              b@8-9: number 2@12-13
              c@15-16: table@14-23
                d@18-19: number 3@22-23
            ! [@4-5 This list is never closed; close it with `]`.
            """);
    }

    @Test
    void unclosedListAtTheEnd() {
        check("""
            a = [1,
              2,
            """, """
            table@0-13
              a@0-1: list@4-13
                - number 1@5-6
                - number 2@10-11
            ! [@4-5 This list is never closed; close it with `]`.
            """);
    }

    @Test
    void faultInsideAList() {
        check("""
            a = [
              1,
              x!,
              2
            ]
            b = 2
            """, """
            table@0-29
              a@0-1: list@4-13
                - number 1@8-9
              b@23-24: number 2@27-28
            ! x!@13-15 This is no value of TOML; put text between quotes.
            """);
    }

    @Test
    void unclosedInlineTable() {
        check("""
            a = { path = "x"
            b = 2
            """, """
            table@0-23
              a@0-1: table@4-16
                path@6-10: string x@13-16
              b@17-18: number 2@21-22
            ! {@4-5 This table is never closed; close it with `}`.
            """);
    }

    @Test
    void trailingCommaInAnInlineTable() {
        check("""
            a = { path = "x", }
            b = 2
            """, """
            table@0-26
              a@0-1: table@4-19
                path@6-10: string x@13-16
              b@20-21: number 2@24-25
            ! ,@16-17 An inline table ends without a comma; remove it.
            """);
    }

    @Test
    void unclosedHeader() {
        check("""
            [a
            b = 1
            [[c]
            d = 2
            """, """
            table@0-20
              a@1-2: table@0-8
                b@3-4: number 1@7-8
              c@11-12: list@9-19
                - table@9-19
                  d@14-15: number 2@18-19
            ! [a@0-2 This header is never closed; close it with `]`.
            ! [[c@9-12 This header is never closed; close it with `]]`.
            """);
    }

    @Test
    void textWithoutQuotes() {
        check("""
            a = shop
            b = 1.2.3
            c = 2
            """, """
            table@0-25
              c@19-20: number 2@23-24
            ! shop@4-8 This is no value of TOML; put text between quotes.
            ! 1.2.3@13-18 This is no value of TOML; put text between quotes.
            """);
    }

    @Test
    void twoStatementsOnALine() {
        check("""
            a = 1 b = 2
            c = 3
            """, """
            table@0-18
              a@0-1: number 1@4-5
              c@12-13: number 3@16-17
            ! b@6-7 Nothing more is expected on this line; begin a new one.
            """);
    }

    @Test
    void numberTooLarge() {
        check("""
            a = 99999999999999999999
            b = 2
            """, """
            table@0-31
              a@0-1: number 99999999999999999999@4-24
              b@25-26: number 2@29-30
            ! 99999999999999999999@4-24 This number does not fit into 64 bits.
            """);
    }

    @Test
    void wrongDate() {
        check("""
            a = 2020-13-45
            b = 2
            """, """
            table@0-21
              b@15-16: number 2@19-20
            ! 2020-13-45@4-14 This is no value of TOML; put text between quotes.
            """);
    }

    @Test
    void unknownEscape() {
        check("""
            a = "\\x41"
            b = 2
            """, """
            table@0-17
              a@0-1: string \\x41@4-10
              b@11-12: number 2@15-16
            ! \\x@5-7 TOML knows no such escape; write \\\\ for a backslash.
            """);
    }

    @Test
    void controlCharacters() {
        check("""
            a = "x\0y"
            # \0
            b\0 = 1
            c = 2
            """, """
            table@0-27
              a@0-1: string x\0y@4-9
              c@21-22: number 2@25-26
            ! \0@6-7 TOML allows no control character in a string; write it as an escape.
            ! \0@12-13 TOML allows no control character in a comment; remove it.
            ! b@14-15 `b` has no value; write `=` and a value behind it.
            """);
    }

    @Test
    void keyOfLetters() {
        check("""
            é = 1
            b = 2
            """, """
            table@0-13
              b@7-8: number 2@11-12
            ! é@0-2 A key is expected here: letters, digits, - and _, or any text in quotes.
            """);
    }

    @Test
    void empty() {
        check("""
            """, """
            table@0-0
            """);
    }

    private static void check(String toml, String tree) {
        ManifestCase.check(TomlReader::read, toml, tree);
    }
}
