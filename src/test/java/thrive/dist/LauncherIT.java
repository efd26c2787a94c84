package thrive.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code bin/thrive} as a real process: with the Java that runs this test, and with stand-ins for other ones. */
@DisabledOnOs(OS.WINDOWS)
class LauncherIT {

    private static final Path LAUNCHER = Distribution.FOLDER.resolve("bin/thrive");
    private static final Path REAL_JAVA = Path.of(System.getProperty("java.home"));

    /** Says what it was called with, and ends as it is told to. */
    private static final String ECHO = """
            #!/bin/sh
            printf '<%s>\\n' "$@"
            printf 'pid %s locale %s\\n' $$ "$LC_ALL"
            exit "${EXIT:-0}"
            """;

    @TempDir
    Path temp;

    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void startFromAPlainEnvironment() {
        environment.put("PATH", "/usr/bin:/bin");
        environment.put("JAVA_HOME", REAL_JAVA.toString());
        environment.put("LC_ALL", "C.UTF-8");
        environment.put("THRIVE_ARCHIVE", "no");
    }

    @Test
    void startsFromAnyFolder() throws Exception {
        assertThatItStarts(thrive("--version"));
    }

    @Test
    void startsByARelativePath() throws Exception {
        Path folder = Files.createDirectories(temp.resolve("here/deep"));
        Distribution.copyTo(temp.resolve("here/thrive"));
        assertThatItStarts(Ran.in(folder, environment, List.of("../thrive/bin/thrive", "--version")));
    }

    @Test
    void startsThroughAChainOfLinks() throws Exception {
        Distribution.copyTo(temp.resolve("thrive"));
        Path folder = Files.createDirectories(temp.resolve("links/more"));
        Files.createSymbolicLink(temp.resolve("links/first"), temp.resolve("thrive/bin/thrive"));
        Path second = Files.createSymbolicLink(folder.resolve("second"), Path.of("../first"));
        Path third = Files.createSymbolicLink(temp.resolve("third"), Path.of("links/more/second"));
        assertThatItStarts(run(second, "--version"));
        assertThatItStarts(run(third, "--version"));
    }

    @Test
    void startsThroughALinkToItsFolder() throws Exception {
        Distribution.copyTo(temp.resolve("a/thrive"));
        Path bin = Files.createSymbolicLink(temp.resolve("bin"), Path.of("a/thrive/bin"));
        assertThatItStarts(run(bin.resolve("thrive"), "--version"));
    }

    @Test
    void startsFromTheSearchPath() throws Exception {
        environment.put("PATH", Distribution.FOLDER.resolve("bin") + ":/usr/bin:/bin");
        assertThatItStarts(Ran.in(temp, environment, List.of("/bin/sh", "-c", "thrive --version")));
    }

    @Test
    void startsFromAPathWithSpacesAndOtherOddCharacters() throws Exception {
        Path home = temp.resolve("a b & (c) [d] * 'e' \"f\" $g #h %20 %i é");
        Distribution.copyTo(home);
        assertThatItStarts(run(home.resolve("bin/thrive"), "--version"));
    }

    @Test
    void startsWithTheFirstJavaOnTheSearchPathAlsoBehindLinks() throws Exception {
        Files.createSymbolicLink(temp.resolve("current"), useStandIn("21.0.1"));
        Path bin = Files.createDirectory(temp.resolve("bin"));
        Files.createSymbolicLink(bin.resolve("java"), Path.of("../current"));
        environment.remove("JAVA_HOME");
        environment.put("PATH", temp.resolve("missing") + ":" + bin + ":/usr/bin:/bin");
        assertThat(thrive("x").out()).startsWith("<-XX:").contains("<thrive.Main>\n<x>\n");
    }

    @Test
    void passesOnTheExitCodeAndTheWordsOfAWrongCommand() throws Exception {
        Ran ran = thrive("frobnicate");
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("frobnicate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "C", "POSIX", "C.UTF-8"})
    void keepsAccentsInArgumentsInEveryPlainLocale(String locale) throws Exception {
        // The name stands in a script, as the JVM of this test may itself be without a locale.
        Path script = Files.writeString(temp.resolve("script"), "exec \"$0\" frobnicaté\n");
        environment.put("LC_ALL", locale);
        Ran ran = Ran.in(temp, environment, List.of("/bin/sh", "-c", ". " + script, LAUNCHER.toString()));
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("frobnicaté");
    }

    @Test
    void leavesALocaleThatSomebodyChose() throws Exception {
        useStandIn("21.0.1");
        environment.put("LC_ALL", "de_DE.ISO-8859-1");
        assertThat(thrive().out()).contains("locale de_DE.ISO-8859-1");
    }

    @Test
    void passesOddArgumentsUnharmed() throws Exception {
        useStandIn("21.0.1");
        String[] odd = {"a  b", "", "*", "it's", "say \"hi\"", "$HOME", "`id`", "\\n", "--", "-x", "line\nbreak", ";&|"
        };
        String all = "<" + String.join(">\n<", odd) + ">\n";
        assertThat(thrive(odd).out()).contains("<thrive.Main>\n" + all + "pid");
    }

    @Test
    void passesOnTheOptionsInThriveOptsWordByWordWithoutExpandingThem() throws Exception {
        useStandIn("21.0.1");
        environment.put("THRIVE_OPTS", "-Xmx1g  *");
        assertThat(thrive("x").out()).contains("<-Xmx1g>\n<*>\n");
    }

    @Test
    void becomesTheJvmSoThatSignalsAndExitCodesAreItsOwn() throws Exception {
        useStandIn("21.0.1");
        environment.put("EXIT", "70");
        Ran ran = thrive();
        assertThat(ran.exit()).isEqualTo(70);
        assertThat(ran.out()).contains("pid " + ran.pid() + " ");
    }

    @Test
    void saysThatThereIsNoJava() throws Exception {
        environment.remove("JAVA_HOME");
        environment.put("PATH", temp.toString());
        assertThatItRefuses(thrive("--version"), "there is no java on the PATH, and JAVA_HOME is not set");
    }

    @Test
    void saysThatJavaHomeHoldsNoJava() throws Exception {
        environment.put("JAVA_HOME", temp.toString());
        assertThatItRefuses(thrive("--version"), "JAVA_HOME is " + temp + ", but there is no bin/java in it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"11", "11.0.2", "16-ea"})
    void saysThatJavaIsTooOldWithoutStartingIt(String version) throws Exception {
        Path java = useStandIn(version);
        assertThatItRefuses(thrive("--version"), "found " + version.substring(0, 2) + " at " + java + ".");
    }

    @Test
    void asksAJavaWithoutAReleaseFileHowOldItIs() throws Exception {
        Path java = javaHome("""
                #!/bin/sh
                echo 'Picked up JAVA_TOOL_OPTIONS: -Da=b' >&2
                echo 'openjdk version "1.8.0_292"' >&2
                """);
        assertThatItRefuses(thrive("--version"), "found 8 at " + java + ".");
    }

    @Test
    void startsAJavaWithoutAReleaseFileThatIsNewEnough() throws Exception {
        javaHome("""
                #!/bin/sh
                case $1 in -version) echo 'openjdk version "17" 2021-09-14' >&2 ;; *) printf '<%s>\\n' "$@" ;; esac
                """);
        assertThat(thrive("x").out()).contains("<thrive.Main>\n<x>\n");
    }

    @Test
    void repeatsWhatABrokenJavaSays() throws Exception {
        javaHome("""
                #!/bin/sh
                echo 'Unable to locate a Java Runtime.' >&2
                exit 1
                """);
        assertThatItRefuses(thrive("--version"), "Unable to locate a Java Runtime.");
    }

    @Test
    void saysThatItsJarsAreMissing() throws Exception {
        Path alone = Files.createDirectory(temp.resolve("bin")).resolve("thrive");
        Files.copy(LAUNCHER, alone, StandardCopyOption.COPY_ATTRIBUTES);
        Ran ran = run(alone, "--version");
        assertThat(ran.exit()).isEqualTo(3);
        assertThat(ran.err()).startsWith("thrive finds no jars in ");
    }

    private static void assertThatItStarts(Ran ran) {
        assertThat(ran.err()).isEmpty();
        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).startsWith("thrive " + Distribution.VERSION);
    }

    private static void assertThatItRefuses(Ran ran, String why) {
        assertThat(ran.exit()).isEqualTo(3);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .startsWith("thrive needs Java 17 or newer; ")
                .contains(why)
                .contains("JAVA_HOME");
    }

    private Ran thrive(String... arguments) throws Exception {
        return run(LAUNCHER, arguments);
    }

    private Ran run(Path launcher, String... arguments) throws Exception {
        var command = new ArrayList<String>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        return Ran.in(temp, environment, command);
    }

    /** Sets JAVA_HOME to a Java that echoes, and whose release file tells the given version. */
    private Path useStandIn(String version) throws IOException {
        Path java = javaHome(ECHO);
        String release = "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\nMODULES=\"java.base\"\n";
        Files.writeString(temp.resolve("jdk/release"), release);
        return java;
    }

    /** Sets JAVA_HOME to a folder whose bin/java is the given script. */
    private Path javaHome(String script) throws IOException {
        Path java = Files.createDirectories(temp.resolve("jdk/bin")).resolve("java");
        Files.writeString(java, script);
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        environment.put("JAVA_HOME", temp.resolve("jdk").toString());
        return java;
    }
}
