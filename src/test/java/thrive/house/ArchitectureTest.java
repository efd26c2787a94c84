package thrive.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The arrows of the house hold, and each rule would notice an arrow drawn the wrong way. */
class ArchitectureTest {

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("thrive");

    private static final String PURE_ROOMS = "clock, locale and disk in pure rooms";

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> theHouseKeeps() {
        return House.rules().entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(), () -> rule.getValue().check(OURS)));
    }

    @Test
    void everyClassOfOursHasARoom() {
        House.everyClassHasARoom().check(OURS);
        assertThat(OURS).hasSizeGreaterThan(100);
    }

    @Test
    void everyArrowTheWrongWayIsNoticed() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String room : House.ARROWS.keySet()) {
            sources.add(source(room, "public class Marker {}", "Marker"));
            for (String other : House.ARROWS.keySet()) {
                sources.add(source(room, "class To_" + other + " { thrive." + other + ".Marker m; }", "To_" + other));
            }
        }
        JavaClasses drawn = compiled(sources);
        for (Map.Entry<String, Set<String>> room : House.ARROWS.entrySet()) {
            ArchRule rule = rule("arrows of " + room.getKey());
            for (String other : House.ARROWS.keySet()) {
                boolean allowed = other.equals(room.getKey()) || room.getValue().contains(other);
                JavaClasses arrow = only(drawn, "thrive." + room.getKey() + ".To_" + other);
                assertThat(rule.evaluate(arrow).hasViolation())
                        .as("arrow from %s to %s is noticed", room.getKey(), other)
                        .isEqualTo(!allowed);
            }
        }
    }

    @Test
    void everyLibraryInTheWrongRoomIsNoticed() throws IOException {
        List<String> types = List.of(
                "picocli.CommandLine",
                "com.github.mustachejava.MustacheFactory",
                "tools.jackson.dataformat.yaml.YAMLFactory",
                "org.snakeyaml.engine.v2.nodes.Tag",
                "tools.jackson.core.JsonGenerator",
                "org.apache.commons.csv.CSVFormat",
                "java.nio.file.Files",
                "java.io.InputStream",
                "java.nio.file.Path",
                "java.time.Clock");
        List<Path> sources = new ArrayList<>();
        for (String room : House.ARROWS.keySet()) {
            for (int i = 0; i < types.size(); i++) {
                sources.add(source(room, "class Uses" + i + " { " + types.get(i) + " used; }", "Uses" + i));
            }
        }
        JavaClasses drawn = compiled(sources);
        assertNoticed(drawn, "picocli", 0, Set.of("cli"));
        assertNoticed(drawn, "Mustache", 1, Set.of("render"));
        assertNoticed(drawn, "YAML", 2, Set.of("files", "desk"));
        assertNoticed(drawn, "YAML's engine", 3, Set.of("files", "desk"));
        assertNoticed(drawn, "JSON", 4, Set.of("files", "desk", "render"));
        assertNoticed(drawn, "CSV", 5, Set.of("files", "render"));
        assertNoticed(drawn, "the disk", 6, Set.of("files", "desk"));
        Set<String> impure = Set.of("files", "render", "desk", "cli");
        for (int machine : List.of(7, 8, 9)) {
            assertNoticed(drawn, PURE_ROOMS, machine, impure);
        }
    }

    /** Each room's class that uses the type is a violation, but for the rooms where it belongs. */
    private static void assertNoticed(JavaClasses drawn, String name, int type, Set<String> home) {
        for (String room : House.ARROWS.keySet()) {
            JavaClasses user = only(drawn, "thrive." + room + ".Uses" + type);
            assertThat(rule(name).evaluate(user).hasViolation())
                    .as("%s in %s is noticed", name, room)
                    .isEqualTo(!home.contains(room));
        }
    }

    @Test
    void aClockOrALocaleInAPureRoomIsNoticed() throws IOException {
        List<String> calls = List.of(
                "java.time.LocalDate.now()",
                "java.time.Instant.now()",
                "System.currentTimeMillis()",
                "java.util.Locale.getDefault()",
                "\"X\".toLowerCase()");
        List<Path> sources = new ArrayList<>();
        for (int i = 0; i < calls.size(); i++) {
            sources.add(source("consensus", "class Calls" + i + " { Object o = " + calls.get(i) + "; }", "Calls" + i));
        }
        JavaClasses drawn = compiled(sources);
        for (int i = 0; i < calls.size(); i++) {
            assertThat(rule(PURE_ROOMS)
                            .evaluate(only(drawn, "thrive.consensus.Calls" + i))
                            .hasViolation())
                    .as(calls.get(i))
                    .isTrue();
        }
    }

    @Test
    void readingPrintingOrExitingOutsideMainIsNoticed() throws IOException {
        JavaClasses drawn = compiled(List.of(
                source("cli", "class Reads { Object typed() { return System.in; } }", "Reads"),
                source("cli", "class Prints { void say() { System.out.println(); } }", "Prints"),
                source("cli", "class Exits { void go() { System.exit(1); } }", "Exits")));
        for (String name : List.of("thrive.cli.Reads", "thrive.cli.Prints", "thrive.cli.Exits")) {
            assertThat(rule("streams and exit").evaluate(only(drawn, name)).hasViolation())
                    .as(name)
                    .isTrue();
        }
    }

    @Test
    void aCycleIsNoticed() throws IOException {
        JavaClasses drawn = compiled(List.of(
                source("model.a", "public class A { thrive.model.b.B b; }", "A"),
                source("model.b", "public class B { thrive.model.a.A a; }", "B")));
        assertThat(rule("cycles").evaluate(drawn).hasViolation()).isTrue();
    }

    private static ArchRule rule(String name) {
        return Objects.requireNonNull(House.rules().get(name), name);
    }

    private static JavaClasses only(JavaClasses classes, String name) {
        JavaClasses one = classes.that(HasName.Predicates.name(name));
        assertThat(one).as(name).hasSize(1);
        return one;
    }

    private Path source(String room, String body, String name) throws IOException {
        Path file = folder.resolve("src/" + room.replace('.', '/') + "/" + name + ".java");
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        return Files.writeString(file, "package thrive." + room + ";\n" + body + "\n");
    }

    private JavaClasses compiled(List<Path> sources) throws IOException {
        Path out = Files.createTempDirectory(folder, "classes");
        List<String> arguments = new ArrayList<>(
                List.of("-d", out.toString(), "-proc:none", "-nowarn", "-cp", System.getProperty("java.class.path")));
        sources.forEach(source -> arguments.add(source.toString()));
        int code = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        assertThat(code).as("the probes compile").isZero();
        return new ClassFileImporter().importPath(out);
    }
}
