package dev.waymark.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class SourceTextProperties {

    @Property
    void columnsAreThoseOfJava(@ForAll String text, @ForAll int at) {
        String sound = new String(text.getBytes(UTF_8), UTF_8).replaceAll("[\r\n]", " ");
        int index = sound.isEmpty() ? 0 : Math.floorMod(at, sound.length() + 1);
        if (index < sound.length() && index > 0 && Character.isLowSurrogate(sound.charAt(index))) {
            index--;
        }
        int offset = sound.substring(0, index).getBytes(UTF_8).length;
        SourceText source = SourceText.of(sound);
        assertThat(source.position(offset, PositionEncoding.UTF_16).column()).isEqualTo(index);
        assertThat(source.position(offset, PositionEncoding.UTF_32).column()).isEqualTo(sound.codePointCount(0, index));
        assertThat(source.offset(new Position(0, index), PositionEncoding.UTF_16))
                .isEqualTo(offset);
    }

    @Property
    void anyBytesHaveLinesAndColumns(@ForAll byte[] bytes, @ForAll int line, @ForAll int column) {
        SourceText text = SourceText.of(bytes.clone());
        for (PositionEncoding encoding : PositionEncoding.values()) {
            int offset = text.offset(new Position(line, column), encoding);
            assertThat(offset).isBetween(0, bytes.length);
            assertThat(text.offset(text.position(offset, encoding), encoding)).isEqualTo(offset);
        }
    }

    @Property
    void anEditReplacesItsSpanAndNothingElse(@ForAll String before, @ForAll String replacement, @ForAll String after) {
        SourceText text = SourceText.of(before + "MIDDLE" + after);
        int start = before.getBytes(UTF_8).length;
        SourceText edited = text.edited(List.of(new Edit(new Span(start, start + 6), replacement)));
        assertThat(edited).isEqualTo(SourceText.of(before + replacement + after));
    }
}
