package thrive.dist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The start-up archive follows the jars, the Java and the folder; and only the jars of this version are started. */
class ArchiveIT {

    private static final Path REAL_JAVA = Path.of(System.getProperty("java.home"));
    private static final String JAR = "lib/thrive-" + Distribution.VERSION + ".jar";

    @TempDir
    Path temp;

    private final Map<String, String> environment = new HashMap<>();
    private Path home;

    @BeforeEach
    void unpack() throws IOException {
        environment.put("PATH", "/usr/bin:/bin");
        environment.put("JAVA_HOME", REAL_JAVA.toString());
        environment.put("LC_ALL", "C.UTF-8");
        home = temp.resolve("it is here");
        Distribution.copyTo(home);
    }

    private Ran start(String... arguments) throws Exception {
        return startIn(home, arguments);
    }

    private Ran startIn(Path where, String... arguments) throws Exception {
        List<String> command =
                new ArrayList<>(List.of(where.resolve("bin/thrive").toString()));
        command.addAll(List.of(arguments));
        return Ran.in(temp, environment, command);
    }

    private static List<Path> archives(Path below) throws IOException {
        if (!Files.exists(below)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(below)) {
            return files.filter(file -> file.endsWith("archive.jsa")).sorted().toList();
        }
    }

    private Path archive() throws IOException {
        assertThat(archives(home)).hasSize(1);
        return archives(home).get(0);
    }

    private void assertThatItStartsFromItsArchive(Path where) throws Exception {
        environment.put("THRIVE_OPTS", "-Xlog:class+load");
        assertThat(startIn(where, "--version").out())
                .containsPattern("thrive\\.cli\\.App source: shared objects file \\(top\\)");
        environment.remove("THRIVE_OPTS");
    }

    private static void assertThatItStarts(Ran ran) {
        assertThat(ran.err()).isEmpty();
        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).startsWith("thrive " + Distribution.VERSION);
    }

    @Test
    void itIsMadeOnceAndStartedFrom() throws Exception {
        assertThatItStarts(start("--version"));
        FileTime made = Files.getLastModifiedTime(archive());
        assertThat(Files.size(archive())).isGreaterThan(1_000_000);

        assertThatItStartsFromItsArchive(home);

        assertThat(Files.getLastModifiedTime(archive())).isEqualTo(made);
        assertThat(home.resolve("cache/.gitignore")).hasContent("*");
        assertThat(Distribution.filesBelow(home.resolve("cache"))).noneMatch(name -> name.contains("making"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1970-01-01T00:00:00Z", "2100-01-01T00:00:00Z"})
    void itIsMadeAnewForOtherJarsOlderOnesToo(String saved) throws Exception {
        start("--version");
        Files.setLastModifiedTime(home.resolve(JAR), FileTime.from(java.time.Instant.parse(saved)));

        assertThatItStarts(start("--version"));

        assertThatItStartsFromItsArchive(home);
    }

    @ParameterizedTest(name = "its time kept: {0}")
    @ValueSource(booleans = {false, true})
    void itIsMadeAnewWhereItWasCutShort(boolean isTimeKept) throws Exception {
        start("--version");
        FileTime made = Files.getLastModifiedTime(archive());
        cutShort(archive());
        if (isTimeKept) {
            Files.setLastModifiedTime(archive(), made);
        }

        assertThatItStarts(start("--version"));

        assertThatItStartsFromItsArchive(home);
    }

    @Test
    void itIsMadeAnewWhereTheFolderWasMovedOrCopied() throws Exception {
        start("--version");
        Path moved = Files.move(home, temp.resolve("it went there"));
        assertThatItStarts(startIn(moved, "--version"));
        assertThatItStartsFromItsArchive(moved);
        Path copy = temp.resolve("copied");
        Ran.in(temp, environment, List.of("/bin/cp", "-r", moved.toString(), copy.toString()));
        assertThatItStarts(startIn(copy, "--version"));
        assertThatItStartsFromItsArchive(copy);
    }

    @Test
    void itIsTheSameFromWhereverItIsFirstCalled() throws Exception {
        assertThatItStarts(Ran.in(home, environment, List.of("bin/../bin/thrive", "--version")));
        FileTime made = Files.getLastModifiedTime(archive());

        assertThatItStarts(Ran.in(home.resolve("bin"), environment, List.of("./thrive", "--version")));
        assertThatItStartsFromItsArchive(home);

        assertThat(Files.getLastModifiedTime(archive())).isEqualTo(made);
    }

    @Test
    void eachJavaHasItsOwn() throws Exception {
        start("--version");
        Path other = otherJava();
        environment.put("JAVA_HOME", other.toString());
        assertThatItStarts(start("--version"));
        assertThatItStartsFromItsArchive(home);
        environment.put("JAVA_HOME", REAL_JAVA.toString());
        assertThatItStartsFromItsArchive(home);
    }

    private static Path otherJava() throws IOException {
        Path all = Path.of("/usr/lib/jvm");
        assumeTrue(Files.isDirectory(all));
        try (Stream<Path> javas = Files.list(all)) {
            List<Path> others = javas.filter(java -> Files.isRegularFile(java.resolve("release")))
                    .filter(java -> !isSame(java))
                    .sorted()
                    .toList();
            assumeTrue(!others.isEmpty());
            return others.get(0);
        }
    }

    private static boolean isSame(Path java) {
        try {
            return Files.isSameFile(java.resolve("bin/java"), REAL_JAVA.resolve("bin/java"))
                    || Files.readString(java.resolve("release")).equals(Files.readString(REAL_JAVA.resolve("release")));
        } catch (IOException e) {
            return true;
        }
    }

    @Test
    void itIsTheUsersOwnWhereTheInstallationCannotBeWrittenTo() throws Exception {
        Files.writeString(home.resolve("cache"), "no folder, so that root cannot write here either");
        Path cache = temp.resolve("xdg cache");
        environment.put("XDG_CACHE_HOME", cache.toString());

        assertThatItStarts(start("--version"));
        assertThat(archives(cache)).hasSize(1);
        assertThatItStartsFromItsArchive(home);

        environment.remove("XDG_CACHE_HOME");
        environment.put("HOME", temp.resolve("me").toString());
        assertThatItStarts(start("--version"));
        assertThat(archives(temp.resolve("me/.cache/thrive"))).hasSize(1);
    }

    @Test
    void withoutAPlaceForItEveryStartIsWithout() throws Exception {
        Files.writeString(home.resolve("cache"), "no folder");

        assertThatItStarts(start("--version"));
    }

    @Test
    void tenFirstStartsAtOnceAreAsQuietAsOne() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(10);
        try {
            Callable<Ran> first = () -> start("--version");
            for (Future<Ran> ran : people.invokeAll(java.util.Collections.nCopies(10, first))) {
                assertThatItStarts(ran.get());
            }
        } finally {
            people.shutdownNow();
        }
        assertThat(archives(home)).hasSize(1);
        assertThatItStartsFromItsArchive(home);
    }

    @Test
    void aMakerThatWasKilledStandsInNobodysWay() throws Exception {
        start("--version");
        Path folder = archive().resolveSibling("making");
        Files.delete(archive());
        Files.createDirectory(folder);
        Files.writeString(folder.resolve("pid"), "999999999\n");

        assertThatItStarts(start("--version"));

        assertThatItStartsFromItsArchive(home);
    }

    @Test
    void triesOnlyOnceWhereThisJavaCannot() throws Exception {
        Path java = Files.createDirectories(temp.resolve("jdk/bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\nprintf '<%s>\\n' \"$@\"\n");
        java.toFile().setExecutable(true);
        Files.writeString(temp.resolve("jdk/release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"21.0.1\"\n");
        environment.put("JAVA_HOME", temp.resolve("jdk").toString());

        for (int i = 0; i < 2; i++) {
            assertThat(start("x").out())
                    .contains("<thrive.Main>\n<x>\n")
                    .doesNotContain("Rehearse")
                    .doesNotContain("SharedArchiveFile");
        }
        assertThat(archive()).isEmptyFile();
    }

    /** Two versions in one folder: the jars that the new one brings are the ones on the path, whatever the old one left. */
    @Test
    void jarsThatDoNotBelongToItAreNotStarted() throws Exception {
        for (String left : List.of("aaa-0.0.1.jar", "picocli-0.0.1.jar", "thrive-0.0.1.jar", "zzz.jar")) {
            Files.writeString(home.resolve("lib").resolve(left), "no jar at all");
        }
        Files.createDirectories(home.resolve("lib/thrive"));
        assertThatItStarts(start("--version"));
        environment.put("THRIVE_OPTS", "-Xlog:class+path=info");
        assertThat(start("--version").out()).doesNotContain("0.0.1").doesNotContain("zzz");
    }

    @Test
    void aNewVersionOverAnOldOneIsTheOneThatStarts() throws Exception {
        start("--version");
        Path list = home.resolve("lib/thrive.jars");
        Path renamed = Files.move(home.resolve(JAR), home.resolve("lib/thrive-9.9.9.jar"));
        Files.copy(renamed, home.resolve(JAR));
        Files.writeString(
                list, Files.readString(list).replace("thrive-" + Distribution.VERSION + ".jar", "thrive-9.9.9.jar"));

        assertThatItStarts(start("--version"));

        environment.put("THRIVE_OPTS", "-Xlog:class+load");
        assertThat(start("--version").out())
                .containsPattern("thrive\\.cli\\.App source: shared objects file \\(top\\)");
        environment.put("THRIVE_ARCHIVE", "no");
        assertThat(start("--version").out()).containsPattern("thrive\\.cli\\.App source: .*thrive-9\\.9\\.9\\.jar");
    }

    @Test
    void aMissingJarIsAFaultOfItsOwnInOneLine() throws Exception {
        Path jar = home.resolve("lib").resolve(jarNamed("picocli"));
        Files.delete(jar);

        Ran ran = start("--version");

        assertThat(ran.exit()).isEqualTo(70);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err().lines())
                .hasSize(1)
                .allMatch(line -> line.contains("a fault of its own") && line.contains("picocli"));
    }

    /** Cut short, with its time kept or not; whether there is an archive of the whole one, none, or none is wanted. */
    @ParameterizedTest
    @CsvSource({"thrive-,yes,yes", "thrive-,no,no", "thrive-,no-archive,no", "jackson-core,no,yes"})
    void soIsOneThatIsDamaged(String library, String started, String isTimeKept) throws Exception {
        if (started.equals("yes")) {
            start("--version");
        } else if (started.equals("no-archive")) {
            environment.put("THRIVE_ARCHIVE", "no");
        }
        Path jar = home.resolve("lib").resolve(jarNamed(library));
        FileTime made = Files.getLastModifiedTime(jar);
        cutShort(jar);
        if (isTimeKept.equals("yes")) {
            Files.setLastModifiedTime(jar, made);
        }

        for (int i = 0; i < 2; i++) {
            Ran ran = start("--version");

            assertThat(ran.exit()).isEqualTo(70);
            assertThat(ran.out()).isEmpty();
            assertThat(ran.err().lines())
                    .hasSize(1)
                    .allMatch(line -> line.contains("a fault of its own: " + jar + " is damaged."));
        }
    }

    @Test
    void aClassThatCannotBeLoadedIsToo() throws Exception {
        environment.put("THRIVE_ARCHIVE", "no");
        Path jar = home.resolve("lib").resolve(jarNamed("picocli"));
        Files.write(jar, new byte[(int) Files.size(jar)]);

        Ran ran = start("--version");
        assertThat(ran.exit()).isEqualTo(70);
        assertThat(ran.err().lines()).hasSize(1).allMatch(line -> line.contains("NoClassDefFoundError"));

        Ran traced = start("--version", "--debug");
        assertThat(traced.exit()).isEqualTo(70);
        assertThat(traced.err()).contains("\tat thrive.");
    }

    private static void cutShort(Path path) throws IOException {
        try (FileChannel file = FileChannel.open(path, StandardOpenOption.WRITE)) {
            file.truncate(file.size() / 2);
        }
    }

    private String jarNamed(String library) throws IOException {
        return Distribution.filesBelow(home.resolve("lib")).stream()
                .filter(name -> name.startsWith(library))
                .findFirst()
                .orElseThrow();
    }
}
