package dev.waymark.disk;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import dev.waymark.files.FilePaths;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileWatchTest {

    @TempDir
    private Path temp;

    private final BlockingQueue<ImmutableSet<String>> batches = new LinkedBlockingQueue<>();
    private FileWatch watch;

    @BeforeEach
    void watchShop() throws Exception {
        Files.createDirectories(temp.resolve("shop/deep/er"));
        Files.createDirectories(temp.resolve("shop/hidden"));
        write("shop/deep/old.gb");
        watch = new FileWatch(new Sources(), batches::add);
        assertThat(watch.watch(List.of(path("shop")))).isZero();
    }

    @AfterEach
    void stop() {
        watch.close();
    }

    /** Everything whose name ends as a source's does, but nothing in a hidden folder. */
    private static final class Sources implements FileWatch.Interest {
        @Override
        public boolean inFile(String path) {
            return path.endsWith(".gb");
        }

        @Override
        public boolean inFolder(String path) {
            return !FilePaths.name(path).equals("hidden");
        }
    }

    @Test
    void tellsOfFilesAtEveryDepth() throws Exception {
        write("shop/a.gb");
        expect("shop/a.gb");
        write("shop/deep/er/b.gb");
        expect("shop/deep/er/b.gb");
        write("shop/deep/old.gb");
        expect("shop/deep/old.gb");
        Files.delete(temp.resolve("shop/deep/old.gb"));
        expect("shop/deep/old.gb");
        Files.move(temp.resolve("shop/a.gb"), temp.resolve("shop/c.gb"));
        expect("shop/a.gb", "shop/c.gb");
    }

    @Test
    void tellsOfFoldersThatComeAndGo() throws Exception {
        Files.createDirectories(temp.resolve("shop/new/inner"));
        expectSome("shop/new");
        write("shop/new/inner/a.gb");
        expectSome("shop/new/inner/a.gb");
        deleteAll("shop/new");
        expectSome("shop/new");
        Files.createDirectories(temp.resolve("shop/new"));
        expectSome("shop/new");
        write("shop/new/b.gb");
        expectSome("shop/new/b.gb");
    }

    @Test
    void tellsOfAFolderThatComesWithItsFiles() throws Exception {
        Files.createDirectories(temp.resolve("away/inner"));
        write("away/inner/a.gb");
        Files.move(temp.resolve("away"), temp.resolve("shop/away"));
        expect("shop/away");
        write("shop/away/inner/a.gb");
        expectSome("shop/away/inner/a.gb");
    }

    @Test
    void followsAFolderThatMoves() throws Exception {
        Files.move(temp.resolve("shop/deep"), temp.resolve("shop/moved"));
        expectSome("shop/moved");
        write("shop/moved/er/a.gb");
        expectSome("shop/moved/er/a.gb");
        Files.move(temp.resolve("shop/moved"), temp.resolve("gone"));
        expectSome("shop/moved");
        write("gone/er/b.gb");
        write("shop/last.gb");
        expect("shop/last.gb");
    }

    @Test
    void tellsNothingOfWhatNobodyWants() throws Exception {
        write("shop/a.txt");
        write("shop/hidden/a.gb");
        write("beside.gb");
        write("shop/last.gb");
        expect("shop/last.gb");
    }

    @Test
    void tellsManyAtOnce() throws Exception {
        Set<String> all = new HashSet<>();
        for (int i = 0; i < 300; i++) {
            write("shop/f" + i + ".gb");
            all.add(path("shop/f" + i + ".gb"));
        }
        int told = 0;
        while (!all.isEmpty()) {
            ImmutableSet<String> batch = next();
            // The folder itself stands for everything in it.
            all.removeIf(path -> batch.contains(path) || batch.contains(path("shop")));
            told++;
        }
        assertThat(told).isLessThan(100);
    }

    @Test
    void watchesOtherFoldersFromNowOn() throws Exception {
        Files.createDirectories(temp.resolve("other"));
        watch.watch(List.of(path("other")));
        write("shop/a.gb");
        write("other/a.gb");
        expect("other/a.gb");
    }

    @Test
    void watchesFoldersThatAreNotThere() {
        assertThat(watch.watch(List.of(path("nowhere"), path("shop/deep/old.gb"))))
                .isZero();
    }

    /** The next batches are these paths and nothing else. */
    private void expect(String... paths) throws InterruptedException {
        Set<String> wanted = new HashSet<>(Stream.of(paths).map(this::path).toList());
        Set<String> told = new HashSet<>();
        while (!told.containsAll(wanted)) {
            told.addAll(next());
        }
        assertThat(told).isEqualTo(wanted);
        // The end of a batch may cut a creation from the change behind it: what is told twice is not expected again.
        batches.removeIf(wanted::containsAll);
    }

    /** As {@link #expect}, among others. */
    private void expectSome(String path) throws InterruptedException {
        Set<String> told = new HashSet<>();
        while (!told.contains(path(path))) {
            told.addAll(next());
        }
    }

    private ImmutableSet<String> next() throws InterruptedException {
        ImmutableSet<String> batch = batches.poll(30, TimeUnit.SECONDS);
        assertThat(batch).as("a batch").isNotNull();
        return batch;
    }

    private void write(String name) throws IOException {
        Files.writeString(temp.resolve(name), "import cart;\n" + System.nanoTime());
    }

    private void deleteAll(String name) throws IOException {
        try (Stream<Path> files = Files.walk(temp.resolve(name))) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private String path(String name) {
        return FilePaths.normalise(temp.resolve(name).toString());
    }
}
