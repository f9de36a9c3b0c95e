package dev.waymark.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class PairSetTest {

    @Property(tries = 300)
    void findsWhatWasAddedHoweverAddingAndAskingAlternate(
            @ForAll @Size(max = 200) List<List<@IntRange(min = -3, max = 3) Integer>> rounds) {
        PairSet pairs = new PairSet();
        SetMultimap<Integer, Integer> expected = HashMultimap.create();
        for (List<Integer> round : rounds) {
            for (int i = 1; i < round.size(); i++) {
                pairs.add(round.get(i - 1), round.get(i));
                expected.put(round.get(i - 1), round.get(i));
            }
            for (int key = -3; key <= 3; key++) {
                assertThat(pairs.ofKey(key).boxed().collect(Collectors.toSet())).isEqualTo(expected.get(key));
            }
        }
    }
}
