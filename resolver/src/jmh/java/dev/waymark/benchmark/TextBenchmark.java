package dev.waymark.benchmark;

import dev.waymark.text.Edit;
import dev.waymark.text.Position;
import dev.waymark.text.PositionEncoding;
import dev.waymark.text.SourceText;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What every keystroke asks of a text of 20 KB. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class TextBenchmark {

    private static final int LENGTH = 20_000;

    private final SourceText text = SourceText.of(Source.bytes(LENGTH));

    @Benchmark
    public SourceText edit() {
        return text.edited(List.of(Edit.insert(LENGTH / 2, "x")));
    }

    @Benchmark
    public Position position() {
        return text.position(LENGTH / 2, PositionEncoding.UTF_16);
    }

    /** With the line table, which is computed anew after an edit. */
    @Benchmark
    public Position firstPosition() {
        return SourceText.of(text.bytes()).position(LENGTH / 2, PositionEncoding.UTF_16);
    }
}
