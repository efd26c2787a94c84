package thrive.slips;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;

import thrive.slips.Draft.Item;

/** Names of files and folders, and files that are there twice. */
final class FileSlips {

    /** What spreadsheets, clouds and e-mail add to a name; {@code *} is the name itself. */
    private static final List<String> DECORATED = List.of(
            "* (1)",
            "*(2)",
            "Copy of *",
            "* - Copy",
            "* copy",
            "Smallbrook scores - *",
            "*-Table 1",
            "*-LAPTOP-7F3K",
            "*.sync-conflict-20260416-101112-ABCDEFG",
            "* (Anna's conflicted copy 2026-04-16)",
            "* final",
            "*_v2");

    private FileSlips() {}

    static List<Slip> list() {
        List<Slip> slips = new ArrayList<>();
        for (String name : DECORATED) {
            boolean sure = !name.contains("final") && !name.contains("v2");
            Set<Outcome> read = sure ? Outcome.WARNED : Outcome.TOLD;
            slips.add(renamed(name, read));
            slips.add(copied("the same again as " + name, name, read, text -> text));
        }
        for (String name : List.of("* (1)", "*-LAPTOP-7F3K")) {
            slips.add(copied("the same in another order as " + name, name, Outcome.WARNED, FileSlips::reversed));
            slips.add(copied(
                    "another answer in " + name, name, Outcome.NONE, text -> text.replaceFirst("\n[^\n]*\n$", "\n")));
            slips.add(movedBesideBlank(name));
        }
        slips.add(renamedTo("capitals", Outcome.READ, FileSlips::capitals));
        slips.add(renamedTo("another ending", Outcome.TOLD, path -> path + ".txt"));
        slips.add(Slip.of(7, "a file named after the table's name", Outcome.WARNED, FileSlips::namedByTable));
        slips.add(Slip.of(7, "a table's name in the table's column", Outcome.READ, FileSlips::nameInColumn));
        slips.add(
                Slip.of(7, "another table in a column of a table's own sheet", Outcome.NONE, FileSlips::otherInColumn));
        slips.add(Slip.of(7, "an empty sheet", Outcome.TOLD, FileSlips::emptied));
        slips.add(Slip.of(
                7, "a sheet of another table, answers and all", Outcome.TOLD_OR_CHANGED, FileSlips::copiedToOther));
        for (String folder : List.of("scores", "rankings", "gaps")) {
            slips.add(folder(folder, folder.substring(0, 1).toUpperCase(Locale.ROOT) + folder.substring(1)));
            slips.add(folder(folder, folder.substring(0, folder.length() - 1)));
        }
        for (String name : List.of("site.yml", "site.yaml.txt", "Site.yaml", "site (1).yaml")) {
            slips.add(yaml(Draft.SITE, name));
        }
        slips.add(yaml(Draft.MODEL, "principles.yml"));
        slips.add(yaml(Draft.MODEL, "principles.yaml.txt"));
        slips.add(yaml(Draft.DECISION, "baseline/decision.yml"));
        slips.add(yaml(Draft.MODEL, "principles.yaml~"));
        for (String name : List.of("Decision.yaml", "decision.docx", "decision.yaml.orig", "decision")) {
            slips.add(yaml(Draft.DECISION, "baseline/" + name));
        }
        return slips;
    }

    private static Optional<String> ownFile(Draft draft, Random random) {
        return draft.anySheet(random, InSheet::ofOneTable);
    }

    private static String decorated(String path, String pattern) {
        int name = path.lastIndexOf('/') + 1;
        return path.substring(0, name) + pattern.replace("*", path.substring(name, path.length() - 4)) + ".csv";
    }

    private static String capitals(String path) {
        int name = path.lastIndexOf('/') + 1;
        return path.substring(0, name) + path.substring(name).toUpperCase(Locale.ROOT);
    }

    /** Only a site that lists its tables can know whose sheet it is. */
    private static Slip renamed(String pattern, Set<Outcome> allowed) {
        return Slip.of(
                7,
                "a sheet named " + pattern,
                allowed,
                (draft, random) -> ownFile(draft, random)
                        .filter(path -> draft.facts.listed())
                        .map(path -> moved(draft, path, decorated(path, pattern))));
    }

    private static Slip renamedTo(String name, Set<Outcome> allowed, UnaryOperator<String> to) {
        return Slip.of(
                7,
                "a sheet's name with " + name,
                allowed,
                (draft, random) -> ownFile(draft, random)
                        .filter(path -> draft.facts.listed())
                        .map(path -> moved(draft, path, to.apply(path))));
    }

    private static Touched moved(Draft draft, String from, String to) {
        draft.rename(from, to);
        return Touched.file(to, from);
    }

    private static Slip copied(String name, String pattern, Set<Outcome> allowed, UnaryOperator<String> change) {
        return Slip.of(
                7,
                name,
                allowed,
                (draft, random) -> ownFile(draft, random)
                        .filter(path -> !draft.text(path).contains("\""))
                        .map(path -> {
                            String copy = decorated(path, pattern);
                            draft.text(copy, change.apply(draft.text(path)));
                            return Touched.file(copy, path);
                        }));
    }

    private static String reversed(String text) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        List<String> rows = new ArrayList<>(lines.subList(1, lines.size() - 1));
        java.util.Collections.reverse(rows);
        return lines.get(0) + "\n" + String.join("\n", rows) + "\n";
    }

    private static Slip movedBesideBlank(String pattern) {
        return Slip.of(
                7,
                "a blank sheet beside " + pattern,
                Outcome.WARNED,
                (draft, random) -> draft.anySheet(
                                random,
                                s -> InSheet.ofOneTable(s) && s.kind == Sheet.Kind.SCORE && !s.has("respondent"))
                        .map(path -> {
                            String copy = decorated(path, pattern);
                            draft.copyFile(path, copy);
                            Sheet sheet = draft.sheet(path);
                            for (int row = 1; row < sheet.rows.size(); row++) {
                                for (String answer : List.of("score", "notes")) {
                                    sheet.put(row, answer, "");
                                }
                                if (sheet.has("evidence")) {
                                    sheet.put(row, "evidence", "");
                                }
                            }
                            return Touched.file(copy, path);
                        }));
    }

    private static Optional<Touched> namedByTable(Draft draft, Random random) {
        Item table = draft.facts.tables().get(0);
        return ownFile(draft, random)
                .filter(path -> draft.facts.listed() && path.endsWith("/" + table.id() + ".csv"))
                .map(path -> moved(draft, path, path.replace("/" + table.id() + ".csv", "/" + table.name() + ".csv")));
    }

    private static Optional<Touched> nameInColumn(Draft draft, Random random) {
        Item table = draft.facts.tables().get(0);
        return draft.spot(
                        random, "table", s -> draft.facts.listed() && s.value().equals(table.id()))
                .map(spot -> {
                    spot.put(table.name());
                    return spot.touched();
                });
    }

    /** Only in a sheet of plain cells, in which a column can be put behind the others. */
    private static Optional<Touched> otherInColumn(Draft draft, Random random) {
        return ownFile(draft, random)
                .filter(path -> draft.facts.listed() && !draft.text(path).contains("\""))
                .flatMap(path -> {
                    String own = path.substring(path.lastIndexOf('/') + 1, path.length() - 4);
                    String other = draft.facts
                            .tables()
                            .get(own.equals(idOf(draft, 0)) ? 1 : 0)
                            .id();
                    List<String> lines = draft.text(path).lines().toList();
                    long cells = lines.get(0).chars().filter(c -> c == ',').count();
                    if (lines.stream()
                            .anyMatch(line -> line.chars().filter(c -> c == ',').count() != cells)) {
                        return Optional.empty();
                    }
                    StringBuilder text = new StringBuilder(lines.get(0)).append(",table\n");
                    lines.stream()
                            .skip(1)
                            .forEach(line ->
                                    text.append(line).append(',').append(other).append('\n'));
                    draft.text(path, text.toString());
                    return Optional.of(Touched.file(path));
                });
    }

    private static String idOf(Draft draft, int table) {
        return draft.facts.tables().get(table).id();
    }

    private static Optional<Touched> emptied(Draft draft, Random random) {
        return ownFile(draft, random).map(path -> {
            draft.text(path, "");
            return Touched.file(path, path.substring(0, path.lastIndexOf('/')));
        });
    }

    /** Nobody can know which of the two was meant; both count, and the likeness is told. */
    private static Optional<Touched> copiedToOther(Draft draft, Random random) {
        return draft.anySheet(random, s -> InSheet.ofOneTable(s) && s.kind != Sheet.Kind.GAP)
                .flatMap(path -> {
                    String other = path.substring(0, path.lastIndexOf('/') + 1)
                            + draft.facts.tables().get(1).id() + ".csv";
                    if (other.equals(path)) {
                        return Optional.empty();
                    }
                    draft.text(other, draft.text(path));
                    return Optional.of(Touched.file(other, path));
                });
    }

    private static Slip folder(String from, String to) {
        Set<Outcome> allowed = Outcome.TOLD;
        return Slip.of(9, "the folder " + from + " named " + to, allowed, (draft, random) -> {
            for (String path : draft.paths()) {
                if (path.startsWith("baseline/" + from + "/")) {
                    draft.rename(path, path.replace("/" + from + "/", "/" + to + "/"));
                }
            }
            return Optional.of(Touched.file("baseline/" + to, "baseline/" + from));
        });
    }

    private static Slip yaml(String from, String to) {
        return Slip.of(9, from + " named " + to, Outcome.TOLD_OR_CHANGED, (draft, random) -> {
            draft.rename(from, to);
            return Optional.of(Touched.file(to, from, Draft.SITE));
        });
    }
}
