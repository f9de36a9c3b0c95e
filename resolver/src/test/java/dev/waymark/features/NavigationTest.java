package dev.waymark.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From the cursor {@code ‸} to the marked places, and to no other. */
class NavigationTest {

    @ParameterizedTest
    @ValueSource(strings = {"""
        --- main.gb
        import us‸ers;
        users.find();
        --- users.gb
        module «users»;
        export func find() {}
        """, """
            --- main.gb
            import app.users as u;
            u.fi‸nd();
            --- app/users.gb
            export func «find»() {}
            func other() {}
            """, """
                --- main.gb
                import users;
                let x = "${users.fi‸nd()}";
                --- users.gb
                export func «find»() {}
                """, """
                    --- main.gb
                    from users import fi‸nd as f;
                    f();
                    --- users.gb
                    export func «find»() {}
                    """, """
                        --- main.gb
                        from users import find as f;
                        ‸f();
                        --- users.gb
                        export func «find»() {}
                        """, """
                            --- main.gb
                            import shapes;
                            class Round extends shapes.Sha‸pe {}
                            --- shapes.gb
                            export class «Shape» {}
                            """, """
                                --- main.gb
                                func «help»() {}
                                he‸lp();
                                """, """
                                    --- geblang.yaml
                                    name: shop
                                    source: src
                                    dependencies:
                                      tools: tools
                                    --- tools/geblang.yaml
                                    name: tools
                                    source: lib
                                    --- tools/lib/tools/text.gb
                                    module «tools.text»;
                                    export func trim() {}
                                    --- src/main.gb
                                    import tools.te‸xt as t;
                                    t.trim();
                                    """, """
                                        --- main.gb
                                        import app.users as u;
                                        import ap‸p.users as v;
                                        --- app/users.gb
                                        --- app/init.gb
                                        module «app»;
                                        """, """
                                            --- users.gb
                                            module users;
                                            func «secret»() {}
                                            --- users_test.gb
                                            module users;
                                            sec‸ret();
                                            """})
    void definition(String layout) {
        Marked marked = Marked.of(layout);
        List<String> found = Definition.at(marked.snapshot(), marked.path(), marked.offset()).stream()
                .map(link -> marked.shown(link.path(), link.selection()))
                .sorted()
                .toList();
        assertThat(found).isEqualTo(marked.places());
    }

    @ParameterizedTest
    @ValueSource(strings = {"""
        --- main.gb
        import «app.users» as u;
        u.fi‸nd();
        --- app/users.gb
        export func find() {}
        """, """
            --- main.gb
            import «users»;
            let x = us‸ers.find();
            """})
    void declarationIsTheImport(String layout) {
        Marked marked = Marked.of(layout);
        List<String> found = Definition.declaration(marked.snapshot(), marked.path(), marked.offset()).stream()
                .map(link -> marked.shown(link.path(), link.selection()))
                .toList();
        assertThat(found).isEqualTo(marked.places());
    }

    @ParameterizedTest
    @ValueSource(strings = {"""
        --- users.gb
        module users;
        export func «fi‸nd»() { return «find»(); }
        export func other(int find) { return find; }
        --- main.gb
        import users as u;
        u.«find»();
        let find = 3; # find
        --- second.gb
        from users import «find»;
        «find»();
        --- third.gb
        from users import «find» as f;
        f();
        --- stranger.gb
        import others as u;
        u.find();
        """, """
            --- main.gb
            import «app.us‸ers» as u;
            u.find();
            --- app/users.gb
            export func find() {}
            --- second.gb
            from «app.users» import find;
            """, """
                --- main.gb
                import users as «u‸»;
                «u».find();
                func f(int u) { return u; }
                --- users.gb
                export func find() {}
                """, """
                    --- main.gb
                    import math as m;
                    let x = m.«sq‸rt»(1.0);
                    --- second.gb
                    from math import «sqrt»;
                    «sqrt»(2.0);
                    """})
    void references(String layout) {
        Marked marked = Marked.of(layout);
        List<String> found = References.at(marked.snapshot(), marked.path(), marked.offset(), true).stream()
                .map(place -> marked.shown(place.path(), place.span()))
                .sorted()
                .toList();
        assertThat(found).isEqualTo(marked.places());
    }

    @ParameterizedTest
    @ValueSource(strings = {"""
        --- users.gb
        export func «fi‸nd»() { return «find»(); }
        --- main.gb
        import users;
        users.find();
        """, """
            --- main.gb
            import users as «u»;
            ‸«u».find();
            «u».other();
            """})
    void highlightsStayInTheFile(String layout) {
        Marked marked = Marked.of(layout);
        List<String> found = References.highlights(marked.snapshot(), marked.path(), marked.offset()).stream()
                .map(highlight -> marked.shown(marked.path(), highlight.span()))
                .sorted()
                .toList();
        assertThat(found).isEqualTo(marked.places());
    }
}
