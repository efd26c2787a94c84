package thrive.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The house: its rooms, which room may use which, and which outside things belong in one room only. */
final class House {

    private static final List<String> RESULTS =
            List.of("problem", "model", "baseline", "consensus", "gap", "compare", "status");

    /** The room that every other may use, and that uses none. */
    private static final String GROUND = "text";

    /** For each room, the rooms that it may use beside itself. */
    static final Map<String, Set<String>> ARROWS = arrows();

    /** Rooms that only compute: the same in, the same out. */
    static final List<String> PURE =
            List.of("text", "problem", "model", "baseline", "consensus", "gap", "compare", "status", "report");

    private House() {}

    private static Map<String, Set<String>> arrows() {
        Map<String, Set<String>> arrows = new LinkedHashMap<>();
        arrows.put(GROUND, Set.of());
        arrows.put("problem", Set.of());
        arrows.put("model", Set.of("problem"));
        arrows.put("files", Set.of("model", "problem"));
        arrows.put("baseline", Set.of("model"));
        arrows.put("consensus", Set.of("model"));
        arrows.put("gap", Set.of("model"));
        arrows.put("compare", Set.of("model", "baseline"));
        arrows.put("status", Set.of("problem", "model", "baseline", "consensus", "gap", "compare"));
        arrows.put("report", Set.copyOf(RESULTS));
        Set<String> render = new LinkedHashSet<>(RESULTS);
        render.add("report");
        arrows.put("render", render);
        arrows.put("desk", Set.of());
        Set<String> cli = new LinkedHashSet<>(arrows.keySet());
        arrows.put("cli", cli);
        arrows.replaceAll((room, allowed) -> room.equals(GROUND) ? Set.of() : onGround(allowed));
        return arrows;
    }

    private static Set<String> onGround(Set<String> rooms) {
        Set<String> all = new LinkedHashSet<>(rooms);
        all.add(GROUND);
        return all;
    }

    /** Every rule of the house, by name. */
    static Map<String, ArchRule> rules() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        ARROWS.forEach((room, allowed) -> rules.put("arrows of " + room, arrows(room, allowed)));
        rules.put("the entry", mainUsesOnlyTheCommandLine());
        rules.put(
                "cycles",
                slices().matching("thrive.(**)").should().beFreeOfCycles().allowEmptyShould(true));
        rules.put("picocli", onlyIn("picocli..", "cli"));
        rules.put("Mustache", onlyIn("com.github.mustachejava..", "render"));
        rules.put("YAML", onlyIn("tools.jackson.dataformat..", "files", "desk"));
        rules.put("YAML's engine", onlyIn("org.snakeyaml..", "files", "desk"));
        rules.put("JSON", onlyIn("tools.jackson..", "files", "desk", "render"));
        rules.put("CSV", onlyIn("org.apache.commons.csv..", "files", "render"));
        rules.put(
                "the disk",
                noClasses()
                        .that()
                        .resideOutsideOfPackages("thrive.files..", "thrive.desk..")
                        .should()
                        .dependOnClassesThat()
                        .haveFullyQualifiedName("java.nio.file.Files")
                        .allowEmptyShould(true));
        rules.put("streams and exit", streamsOnlyInMain());
        rules.put("clock, locale and disk in pure rooms", pure());
        return rules;
    }

    private static ArchRule arrows(String room, Set<String> allowed) {
        List<String> forbidden = new ArrayList<>();
        ARROWS.keySet().stream()
                .filter(other -> !other.equals(room) && !allowed.contains(other))
                .forEach(other -> forbidden.add("thrive." + other + ".."));
        forbidden.add("thrive");
        return noClasses()
                .that()
                .resideInAPackage("thrive." + room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden.toArray(String[]::new))
                .allowEmptyShould(true);
    }

    private static ArchRule mainUsesOnlyTheCommandLine() {
        return noClasses()
                .that()
                .resideInAPackage("thrive")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ARROWS.keySet().stream()
                        .filter(room -> !room.equals("cli"))
                        .map(room -> "thrive." + room + "..")
                        .toArray(String[]::new))
                .allowEmptyShould(true);
    }

    private static ArchRule onlyIn(String library, String... rooms) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(List.of(rooms).stream()
                        .map(room -> "thrive." + room + "..")
                        .toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .allowEmptyShould(true);
    }

    private static ArchRule streamsOnlyInMain() {
        ArchRule streams = noClasses()
                .that()
                .doNotHaveFullyQualifiedName("thrive.Main")
                .should()
                .accessField(System.class, "in")
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .allowEmptyShould(true);
        return streams;
    }

    private static ArchRule pure() {
        String[] rooms = PURE.stream().map(room -> "thrive." + room + "..").toArray(String[]::new);
        ArchRule noDisk = noClasses()
                .that()
                .resideInAnyPackage(rooms)
                .should()
                .dependOnClassesThat(touchTheMachine())
                .allowEmptyShould(true);
        ArchRule noNow = noClasses()
                .that()
                .resideInAnyPackage(rooms)
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.util.Locale.class, "getDefault")
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .allowEmptyShould(true);
        return CompositeArchRule.of(noDisk).and(noNow);
    }

    private static DescribedPredicate<JavaClass> touchTheMachine() {
        return DescribedPredicate.describe(
                "touch the machine",
                type -> isIo(type)
                        || type.getPackageName().startsWith("java.nio.file")
                        || type.getPackageName().startsWith("java.net")
                        || type.getName().equals("java.time.Clock"));
    }

    private static boolean isIo(JavaClass type) {
        return type.getPackageName().equals("java.io") && !type.getName().equals("java.io.Serializable");
    }

    /** Our own classes outside the rooms, of which there are none. */
    static ArchRule everyClassHasARoom() {
        return classes()
                .should()
                .resideInAnyPackage(java.util.stream.Stream.concat(
                                java.util.stream.Stream.of("thrive"),
                                ARROWS.keySet().stream().map(room -> "thrive." + room + ".."))
                        .toArray(String[]::new));
    }
}
