package thrive.slips;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a word processor and an unpractised hand make of YAML. */
final class YamlSlips {

    private YamlSlips() {}

    static List<Slip> list() {
        List<Slip> slips = new ArrayList<>();
        site(slips);
        tables(slips);
        decision(slips);
        model(slips);
        for (String file : List.of(Draft.SITE, Draft.MODEL, Draft.DECISION)) {
            everywhere(slips, file);
        }
        return slips;
    }

    private static void site(List<Slip> slips) {
        refused(slips, Draft.SITE, "words behind #", "place: Smallbrook", "place: Smallbrook #1");
        refused(slips, Draft.SITE, "words behind # and a tab", "place: Smallbrook", "place: Smallbrook\t#1");
        read(slips, Draft.SITE, "a comment behind a value", "place: Smallbrook", "place: Smallbrook # as on the map");
        refused(slips, Draft.SITE, "words behind # in a list", "once", "once #now");
        refused(slips, Draft.SITE, "a value that is all #", "place: Smallbrook", "place: #Smallbrook");
        refused(slips, Draft.SITE, "a second colon", "place: Smallbrook", "place: Smallbrook: north");
        refused(slips, Draft.SITE, "no blank behind the colon", "place: Smallbrook", "place:Smallbrook");
        refused(slips, Draft.SITE, "a mistyped key", "place: Smallbrook", "plaice: Smallbrook");
        refused(slips, Draft.SITE, "an apostrophe for a quote", "place: Smallbrook", "place: 'Smallbrook's'");
        refused(slips, Draft.SITE, "a quote that is not closed", "place: Smallbrook", "place: \"Smallbrook");
        slips.add(replaced(
                9,
                "curly quotes around a value",
                Outcome.TOLD_OR_CHANGED,
                Draft.SITE,
                "place: Smallbrook",
                "place: “Smallbrook”"));
        slips.add(replaced(
                9,
                "a no-break space behind the colon",
                Outcome.READ_OR_NONE,
                Draft.SITE,
                "place: Smallbrook",
                "place:\u00a0Smallbrook"));
        refused(slips, Draft.SITE, "a dash of a word processor", "  - Nobody", "  – Nobody");
        refused(slips, Draft.SITE, "no blank behind the dash", "  - Nobody", "  -Nobody");
        refused(
                slips,
                Draft.SITE,
                "pasted text that is not indented",
                "  - Nobody",
                "and so on, as the room said\n  - Nobody");
        refused(slips, Draft.SITE, "a British date", "scored: 2026-03-12", "scored: 12/03/2026");
        refused(slips, Draft.SITE, "a day that is none", "scored: 2026-03-12", "scored: 2026-02-30");
        refused(slips, Draft.SITE, "a key twice", "    title: Baseline", "    title: Baseline\n    title: Again");
        refused(slips, Draft.SITE, "a round's key less indented", "    scored: 2026-03-12", "   scored: 2026-03-12");
    }

    private static void tables(List<Slip> slips) {
        refused(slips, Draft.SITE, "a comma in {}", "name: Red table", "name: Red, and some of blue");
        refused(slips, Draft.SITE, "words behind # in {}", "name: Red table", "name: Table #1");
        refused(slips, Draft.SITE, "a colon in {}", "name: Red table", "name: Red: the first");
        refused(slips, Draft.SITE, "a { that is not closed", "\\{id: red(.*)\\}", "{id: red$1");
        refused(slips, Draft.SITE, "a } too many", "(\\{id: red.*\\})", "$1}");
        refused(slips, Draft.SITE, "an id twice", "id: orange", "id: red");
        slips.add(replaced(
                9, "two tables of one name", Outcome.TOLD, Draft.SITE, "name: Orange table", "name: Red table"));
        slips.add(replaced(9, "an id in capitals", Outcome.READ, Draft.SITE, "id: red,", "id: \"red\","));
        slips.add(replaced(9, "brackets in place of {}", Outcome.NONE, Draft.SITE, "\\{id: red(.*)\\}", "[id: red$1]"));
    }

    private static void decision(List<Slip> slips) {
        refused(slips, Draft.DECISION, "a reason with #", "because: The room said so", "because: The room said so #2");
        refused(
                slips,
                Draft.DECISION,
                "a reason with a colon",
                "because: The room said so",
                "because: The room: it said so");
        refused(slips, Draft.DECISION, "an unknown principle", "principle: \"[^\"]*\"", "principle: ZZZ-9");
        refused(slips, Draft.DECISION, "four priorities", "  - principle: .*\n    because: .*\n", "");
        slips.add(Slip.of(9, Draft.DECISION + ": a priority twice", Outcome.NONE, (draft, random) -> {
            List<String> lines =
                    new ArrayList<>(List.of(draft.text(Draft.DECISION).split("\n")));
            lines.set(5, lines.get(3));
            draft.text(Draft.DECISION, String.join("\n", lines) + "\n");
            return Optional.of(Touched.line(Draft.DECISION, 6));
        }));
        refused(slips, Draft.DECISION, "a dash of a word processor", "  - principle", "  – principle");
        refused(
                slips,
                Draft.DECISION,
                "a note that is not indented",
                "notes: Written",
                "notes: The room\nsaid. Written");
    }

    private static void model(List<Slip> slips) {
        refused(slips, Draft.MODEL, "a name with #", "title: Small model", "title: Small #2 model");
        refused(slips, Draft.MODEL, "an ideal with #", "ideal: What it would be like", "ideal: What #it would be like");
        refused(slips, Draft.MODEL, "a comma in the descriptions", "like at 2", "like, at 2");
        refused(slips, Draft.MODEL, "a description missing", "2: what it is like at 2, ", "");
        refused(slips, Draft.MODEL, "an unknown level", "level: (macro|micro)", "level: mezzo");
        refused(slips, Draft.MODEL, "an id missing", "  - id: .*\n    level", "  - level");
        slips.add(Slip.of(9, Draft.MODEL + ": two principles of one name", Outcome.TOLD, (draft, random) -> {
            String first = draft.facts.principles().get(0).name();
            String second = draft.facts.principles().get(1).name();
            draft.text(Draft.MODEL, draft.text(Draft.MODEL).replace('"' + second + '"', '"' + first + '"'));
            java.util.Set<String> files = new java.util.HashSet<>(draft.sheets(s -> s.has("title")));
            files.add(Draft.MODEL);
            return Optional.of(Touched.file(files.toArray(String[]::new)));
        }));
    }

    private static void everywhere(List<Slip> slips, String file) {
        slips.add(matched(9, file + ": a tab for the indent", Outcome.NONE, file, "(?m)^  (- .*)$", "\t$1"));
        slips.add(matched(
                9, file + ": a no-break space for the indent", Outcome.NONE, file, "(?m)^  (- .*)$", "\u00a0 $1"));
        slips.add(whole(file, "line ends of Windows", Outcome.READ, text -> text.replace("\n", "\r\n")));
        slips.add(whole(file, "line ends of old Macs", Outcome.READ_OR_NONE, text -> text.replace("\n", "\r")));
        slips.add(whole(file, "blanks at the ends of lines", Outcome.READ, text -> text.replace("\n", "  \n")));
        slips.add(whole(
                file,
                "no-break spaces at the ends of lines",
                Outcome.READ_OR_NONE,
                text -> text.replace("\n", "\u00a0\n")));
        slips.add(whole(file, "a second document", Outcome.NONE, text -> text + "---\n" + text));
        slips.add(whole(file, "a code fence around it", Outcome.NONE, text -> "```yaml\n" + text + "```\n"));
        slips.add(
                whole(file, "cut in the middle", Outcome.TOLD_SOMEWHERE, text -> text.substring(0, text.length() / 2)));
        slips.add(whole(file, "nothing in it", Outcome.NONE, text -> ""));
    }

    private static void refused(List<Slip> slips, String file, String name, String from, String to) {
        slips.add(matched(9, file + ": " + name, Outcome.NONE, file, from, to));
    }

    private static void read(List<Slip> slips, String file, String name, String from, String to) {
        slips.add(matched(9, file + ": " + name, Outcome.READ, file, from, to));
    }

    private static Slip whole(
            String file, String name, Set<Outcome> allowed, java.util.function.UnaryOperator<String> change) {
        return Slip.of(9, file + ": " + name, allowed, (draft, random) -> {
            draft.text(file, change.apply(draft.text(file)));
            return Optional.of(Touched.file(file));
        });
    }

    /** A slip where a text first stands; nothing in a site that has no such text. */
    static Slip replaced(int point, String name, Set<Outcome> allowed, String file, String from, String to) {
        return matched(point, file + ": " + name, allowed, file, from, to);
    }

    static Slip matched(int point, String name, Set<Outcome> allowed, String file, String from, String to) {
        Pattern pattern = Pattern.compile(from);
        return Slip.of(point, name, allowed, (draft, random) -> {
            Matcher matcher = pattern.matcher(draft.text(file));
            if (!matcher.find()) {
                return Optional.empty();
            }
            draft.text(file, matcher.replaceFirst(to));
            return Optional.of(Touched.file(file));
        });
    }
}
