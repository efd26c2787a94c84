package thrive.files.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import thrive.files.sheet.Cell;
import thrive.files.sheet.Sheet;
import thrive.model.AssessmentModel;
import thrive.model.Principle;
import thrive.model.sheet.RankingSheet;
import thrive.problem.Code;
import thrive.problem.Listed;
import thrive.problem.Problem;
import thrive.problem.Problems;
import thrive.problem.Quoted;
import thrive.text.Folding;

/** What one table says with its rows of one ranking sheet. */
final class TableRanking {

    private static final int TOP = 5;
    private static final int SHOWN = 5;

    private final String table;
    private final SheetFile file;
    private final Sheet sheet;
    private final AssessmentModel model;
    private final int longest;
    private final Problems problems;
    private final RankCell ranks;
    private final CutNumber cut;
    private Filling filling = Filling.NOTHING;
    private final List<Typed> typed = new ArrayList<>();
    /** The rank cells of principles that stand there without a rank and without a reason. */
    private final List<Cell> unranked = new ArrayList<>();
    /** Their ids. */
    private final List<String> about = new ArrayList<>();

    /** The rank of each row that is given up, where it can be read. */
    private final List<OptionalInt> refused = new ArrayList<>();

    TableRanking(TableRows rows, AssessmentModel model, int longest, Problems problems) {
        this.table = rows.table();
        this.file = rows.file();
        this.sheet = rows.sheet();
        this.model = model;
        this.longest = longest;
        this.problems = problems;
        this.ranks = new RankCell(sheet, longest, problems);
        this.cut = new CutNumber(sheet, rows.cells(), "rank", Set.of("reason"));
    }

    /** A row as it was typed, its rank not yet told from the ranks around it. */
    record Typed(int rank, Principle principle, String reason, Cell cell, Cell about) {}

    /** Adds a row in which something stands. Both its cells are read before either is given up, so that all that is wrong is told at once. */
    void add(FilledRow row, PrincipleOf principles) {
        filling = filling.and(row.filling());
        if (!row.isAnswered()) {
            problems.add(sheet.problem(Code.F09, row.cell("reason"), "the row holds a remark and names no principle")
                    .withExpected("the remark in the row of the principle that it is about"));
            return;
        }
        boolean named = List.of("principle", "title", "reason").stream()
                .anyMatch(column -> !row.text(column).isEmpty());
        Optional<Principle> principle = named ? principles.row(row, problems) : Optional.empty();
        if (principle.isPresent()
                && row.cell("rank").isBlank()
                && row.text("reason").isEmpty()) {
            unranked.add(row.cell("rank"));
            about.add(principle.get().id());
            return;
        }
        // Of a row that names nothing its remark is told alone: without a principle there is none that lacks a rank.
        boolean isRemark = principle.isEmpty() && row.cell("rank").isBlank() && !isNamed(row);
        OptionalInt rank = isRemark
                ? OptionalInt.empty()
                : rank(row, principle.map(Principle::id).orElse(""));
        if (principle.isEmpty() || rank.isEmpty()) {
            refused.add(rank);
        } else if (isRankedTwice(row.cells(), principle.get())) {
            refuseTwice(rank.getAsInt(), principle.get());
        } else {
            typed.add(new Typed(
                    rank.getAsInt(),
                    principle.get(),
                    TextCell.read(row.cells(), "reason", sheet, problems),
                    row.cell("rank"),
                    row.cells().aboutCell()));
        }
    }

    private static boolean isNamed(FilledRow row) {
        return !row.text("principle").isEmpty() || !row.text("title").isEmpty();
    }

    /** The rank of a row, unless a comma in it has put its second half beside it. */
    private OptionalInt rank(FilledRow row, String principle) {
        Optional<Cell> rest = cut.in(row.cells());
        if (rest.isEmpty()) {
            return ranks.read(row.cell("rank"), principle);
        }
        problems.add(sheet.problem(
                        Code.R01,
                        rest.get(),
                        "the rank may have been " + row.text("rank") + ","
                                + rest.get().text() + ", cut at its comma")
                .withExpected("a whole number under \"rank\", and words beside it")
                .withAbout(principle.isEmpty() ? "" : "principle " + principle));
        return OptionalInt.empty();
    }

    private boolean isRankedTwice(Sheet.Row row, Principle principle) {
        Optional<Typed> before =
                typed.stream().filter(t -> t.principle().equals(principle)).findFirst();
        before.ifPresent(first -> problems.add(sheet.problem(Code.R02, row.aboutCell(), "the principle is ranked twice")
                .withExpected(
                        "one rank; the other is in cell " + first.about().at().cell())
                .withAbout("principle " + principle.id())));
        return before.isPresent();
    }

    /** A row that only says again what another said takes up no place. */
    private void refuseTwice(int rank, Principle principle) {
        boolean again =
                typed.stream().anyMatch(t -> t.rank() == rank && t.principle().equals(principle));
        if (!again) {
            refused.add(OptionalInt.of(rank));
        }
    }

    /**
     * Tells of the principles without a rank. Beside a full list they are those that are not in it, printed beforehand; beside a short one
     * somebody may have forgotten the rank.
     */
    private void tellUnranked() {
        if (unranked.isEmpty()) {
            return;
        }
        boolean isFull = refused.isEmpty()
                && typed.size() >= Math.min(TOP, model.principles().size());
        if (isFull && !isMerged()) {
            problems.add(sheet.problem(
                            Code.R09,
                            unranked.get(0),
                            "without a rank, and so not in the list: " + Listed.of(about, SHOWN))
                    .withExpected("the rows of the table's own list only"));
            return;
        }
        for (int i = 0; i < unranked.size(); i++) {
            refused.add(ranks.read(unranked.get(i), about.get(i)));
        }
    }

    /** Whether the ranks count on from row to row and a few blanks stand among them, as cells that were merged leave them. */
    private boolean isMerged() {
        boolean countsOn = true;
        for (int i = 1; i < typed.size(); i++) {
            countsOn &= typed.get(i).rank() >= typed.get(i - 1).rank();
        }
        int last = typed.get(typed.size() - 1).cell().at().line();
        boolean areAmong = unranked.stream().anyMatch(cell -> cell.at().line() < last);
        return countsOn && areAmong && unranked.size() < typed.size();
    }

    /** Gives up a sheet on which a second list begins: together they would look like one list full of ties. */
    private void refuseSecondList() {
        Optional<Typed> second = SecondList.in(typed);
        if (second.isPresent()) {
            problems.add(
                    sheet.problem(Code.R10, second.get().cell(), "a second list begins here, and a table has one")
                            .withExpected(
                                    "the one list of the table: delete the other; principles that share a rank stand side by side"));
            typed.forEach(t -> refused.add(OptionalInt.empty()));
            typed.clear();
        }
    }

    Said<RankingSheet> said() {
        refuseSecondList();
        tellUnranked();
        typed.sort(Comparator.comparingInt(Typed::rank));
        tellLength(!refused.isEmpty());
        tellLoneTies();
        List<Typed> counting = refused.isEmpty() ? withoutSkip() : typed;
        List<Typed> kept = withinLength(counting);
        RankingSheet said = WrittenRows.sheet(table, kept, givenUp(counting, kept), file.at());
        Map<String, String> answers = new HashMap<>();
        said.inOrder().forEach(ranked -> answers.put(ranked.principle(), String.valueOf(ranked.rank())));
        Supplier<String> remarks = () -> said.inOrder().stream()
                .filter(ranked -> !ranked.reason().isEmpty())
                .map(ranked -> ranked.principle() + " " + Folding.words(ranked.reason()))
                .sorted()
                .collect(Collectors.joining("\n"));
        return new Said<>(said, filling, answers, remarks);
    }

    /** A rank that is marked as shared and that nothing shares; where a row was given up, the other may be that one. */
    private void tellLoneTies() {
        if (!refused.isEmpty()) {
            return;
        }
        for (Typed t : typed) {
            long sharing =
                    typed.stream().filter(other -> other.rank() == t.rank()).count();
            if (sharing == 1 && RankCell.isShared(t.cell().text())) {
                problems.add(sheet.problem(
                                Code.R08,
                                t.cell(),
                                "no other principle shares the rank "
                                        + Quoted.of(t.cell().text()))
                        .withExpected("the same rank beside both principles of a tie; it was read as " + t.rank())
                        .withAbout("principle " + t.principle().id()));
            }
        }
    }

    /**
     * The rows but for those whose rank skips another: it cannot be right, and then nobody knows their place. A rank is skipped where it
     * is larger than the number of principles before it allows or, where the list has counted on as 1, 1, 2, than the rank before. Where rows were given up already, a gap is theirs.
     */
    private List<Typed> withoutSkip() {
        boolean countsOn = false;
        for (int i = 0; i < typed.size(); i++) {
            Typed t = typed.get(i);
            int before = i == 0 ? 0 : typed.get(i - 1).rank();
            int next = countsOn || t.rank() < i + 1 ? before + 1 : i + 1;
            countsOn |= t.rank() == before + 1 && t.rank() < i + 1;
            if (t.rank() != before && t.rank() > next) {
                problems.add(sheet.problem(
                                Code.R03, t.cell(), "rank " + next + " is skipped: the list goes on with " + t.rank())
                        .withExpected("ranks that count on from 1; equal ranks are a tie")
                        .withAbout("principle " + t.principle().id()));
                return typed.stream().filter(other -> other.rank() != t.rank()).toList();
            }
        }
        return typed;
    }

    /** The rows that a list may hold; of a tie that goes on beyond it nobody can say which are in it. */
    private List<Typed> withinLength(List<Typed> counting) {
        int end = Math.min(counting.size(), longest);
        while (end > 0
                && end < counting.size()
                && counting.get(end - 1).rank() == counting.get(longest).rank()) {
            end--;
        }
        return counting.subList(0, end);
    }

    /** The ranks of all rows that are given up: refused ones, those that skip a rank, and those below what a list may hold. */
    private List<OptionalInt> givenUp(List<Typed> counting, List<Typed> kept) {
        List<OptionalInt> all = new ArrayList<>(refused);
        for (int i = counting.size(); i < typed.size(); i++) {
            all.add(OptionalInt.empty());
        }
        counting.subList(kept.size(), counting.size()).forEach(t -> all.add(OptionalInt.of(t.rank())));
        return all;
    }

    private void tellLength(boolean anyRefused) {
        int wanted = Math.min(longest, model.principles().size());
        if (typed.size() > longest) {
            problems.add(sheet.problem(
                            Code.R04,
                            typed.get(longest).cell(),
                            "table " + table + " ranks " + typed.size() + " principles")
                    .withExpected("at most " + longest));
        } else if (!typed.isEmpty() && typed.size() < Math.min(wanted, 5) && !anyRefused) {
            problems.add(Problem.of(
                            Code.R05,
                            sheet.at(),
                            "table " + table + " ranks only " + typed.size() + " of " + Math.min(wanted, 5))
                    .withExpected("a top five; a shorter list counts as it stands"));
        }
    }
}
