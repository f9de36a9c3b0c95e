package dev.waymark.benchmark;

import dev.waymark.lang.geblang.Geblang;
import dev.waymark.outline.Outline;
import dev.waymark.text.SourceText;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Scanning one file, beside a bare walk over its bytes: the ratio of the two is what counts. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ScanBenchmark {

    @Param({"2000", "20000", "2000000"})
    public int length;

    private byte[] bytes = {};

    @Setup
    public void read() {
        bytes = Source.bytes(length);
    }

    @Benchmark
    public Outline scan() {
        return Geblang.INSTANCE.outline("/app/generated.gb", SourceText.of(bytes));
    }

    @Benchmark
    public int walk() {
        int lines = 0;
        for (byte b : bytes) {
            lines += b == '\n' ? 1 : 0;
        }
        return lines;
    }
}
