package thrive.files.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GapCellTest {

    private static List<String> items(String cell) {
        return GapCell.of(cell).items();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- ",
                "– ",
                "— ",
                "− ",
                "\u2011 ",
                "-- ",
                "-\t",
                "–\u00a0",
                "* ",
                "*\t",
                "· ",
                "·\t",
                "·\u00a0\u00a0 ",
                "o ",
                "o\t",
                "• ",
                "•\t",
                "•",
                "‣ ",
                "▪ ",
                "● ",
                "◦ ",
                "⁃ ",
                "○ ",
                "\uF0A7\t",
                "\uF0D8\t",
                "\uF0FC\t",
                "\uF0B7\t",
                "\uF0B7 ",
                "\uF0B7",
                "\uF076\t",
                "\uF000 ",
                "\uF0FF ",
                "§\t",
                "Ø\t",
                "ü\t",
                "v\t",
                "q\t",
                "✓ ",
                "✔ ",
                "✔\uFE0F ",
                "➢ ",
                "➤ ",
                "→ ",
                "■ ",
                "□ ",
                "◆ ",
                "► ",
                "☐ ",
                "☒ ",
                "[ ] ",
                "[x] ",
                "- [ ] ",
                "1. ",
                "1) ",
                "(1) ",
                "1.) ",
                "12. ",
                "1.\t",
                "1.1. ",
                "1.1\t",
                "① ",
                "a) ",
                "(a) ",
                "A) ",
                "(A)\t",
                "a. ",
                "A.\t",
                "i) ",
                "(i) ",
                "i. ",
                "iv. ",
                "iv) ",
                "(iv) ",
                "(IV) ",
                "viii. ",
                "XII. ",
                "xxxix) ",
                "z) ",
                "B.\t",
                "• – ",
                "– • ",
                "1. - ",
                "  - ",
                "\t• ",
                "\uFEFF- ",
                "\u200b•\u00a0",
                "-",
                "–"
            })
    void each_mark_opens_an_item_and_leaves_it(String mark) {
        assertThat(items(mark + "One front door")).containsExactly("One front door");
        assertThat(items(mark + "One front door\nfor all\n" + mark + "Online form\r\n" + mark + "Café"))
                .containsExactly("One front door for all", "Online form", "Café");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "e.g. a drop-in",
                "i.e. no drop-in",
                "i. e. no drop-in",
                "3.5 staff",
                "2026 plan",
                "1,200 families",
                "-5% a year",
                "24/7 line",
                "A&E liaison",
                "a team of 12",
                "1.Front door",
                "(2026) plan",
                "100. anniversary",
                "of note",
                "online form",
                "vouchers",
                "§ 117 aftercare",
                "Ø 12 weeks",
                "v good",
                "q and a",
                "J. Smith leads",
                "c. 40 families",
                "v. good",
                "p. 5 of the plan",
                "one team, one manager - start with the 27",
                "fast–track for carers",
                "12 May",
                "5 - 7 years",
                "*see the note",
                "A.D.H.D. clinic",
                "iv drip",
                "(see the map)",
                "n/a - with MES-2",
                "x",
                "\"Hub\" model",
                "£5k"
            })
    void what_only_looks_like_a_mark_stays(String line) {
        assertThat(items(line)).containsExactly(line);
        assertThat(items("Drop-in\n" + line + "\nAdvice line")).containsExactly("Drop-in", line, "Advice line");
    }

    static Stream<Arguments> cells() {
        return Stream.of(
                // Without a mark each line is an item, whatever ends it.
                Arguments.of(
                        "a b\nc\r\nd\re\u2028f\u2029g\u000Bh\u0085i",
                        List.of("a b", "c", "d", "e", "f", "g", "h", "i")),
                Arguments.of("\n\n a b \u00a0\n\n\tc\n\u200b\n", List.of("a b", "c")),
                // With marks a line without one goes on with the item above.
                Arguments.of("• Drop-in for\nfamilies\n• Form", List.of("Drop-in for families", "Form")),
                Arguments.of(
                        "1. Drop-in\n   for families\n2. Form\n\n   online",
                        List.of("Drop-in for families", "Form online")),
                Arguments.of("(i) Drop-in\nweekly\n(ii) Form", List.of("Drop-in weekly", "Form")),
                // Marks that stand on a line of their own.
                Arguments.of("•\nDrop-in\n•\nForm", List.of("Drop-in", "Form")),
                Arguments.of("1.\nDrop-in\n2.\nForm", List.of("Drop-in", "Form")),
                Arguments.of("• Drop-in\n•\n", List.of("Drop-in")),
                Arguments.of("Drop-in\n-\nForm", List.of("Drop-in", "Form")),
                Arguments.of("a b\nc\n---\nd\ne", List.of("a b", "c", "d", "e")),
                // What stands above the first mark.
                Arguments.of("We have\nalready:\n- Drop-in\n- Form", List.of("We have already:", "Drop-in", "Form")),
                Arguments.of("Now: • Drop-in • Form", List.of("Now:", "Drop-in", "Form")),
                // Line ends that were lost.
                Arguments.of("• Drop-in • Form", List.of("Drop-in", "Form")),
                Arguments.of("\uF0B7\tDrop-in \uF0B7\tForm\uF0A7Line", List.of("Drop-in", "Form", "Line")),
                Arguments.of("two•three", List.of("two", "three")),
                Arguments.of("GP → CAMHS → crisis team", List.of("GP → CAMHS → crisis team")),
                // Levels.
                Arguments.of("•\tDrop-in\no\tTuesdays\n§\tFridays", List.of("Drop-in", "Tuesdays", "Fridays")),
                Arguments.of("1. Drop-in\na) Tuesdays\nb) Fridays", List.of("Drop-in", "Tuesdays", "Fridays")),
                // Letters with a point are marks in their order only.
                Arguments.of("a. Drop-in\nb. Form\nc. 40 places", List.of("Drop-in", "Form", "40 places")),
                Arguments.of(
                        "i. Drop-in\nii. Form\niii. Line\niv. Bus\nv. Van",
                        List.of("Drop-in", "Form", "Line", "Bus", "Van")),
                Arguments.of("- Drop-in\nJ. Smith leads", List.of("Drop-in J. Smith leads")),
                Arguments.of("-Drop-in\n-Form", List.of("Drop-in", "Form")),
                Arguments.of("- 5% fewer\n- 10% more", List.of("5% fewer", "10% more")));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void the_items_of_a_cell(String cell, List<String> items) {
        assertThat(items(cell)).isEqualTo(items);
        assertThat(GapCell.of(cell).saysNothing()).isFalse();
    }

    static Stream<Arguments> nothings() {
        return Stream.of(
                Arguments.of("n/a", "n/a"),
                Arguments.of("  None yet. ", "None yet."),
                Arguments.of("“don’t know”", "“don’t know”"),
                Arguments.of("don't\nknow", "don't\nknow"),
                Arguments.of("- none", "none"),
                Arguments.of("•\tn/a", "n/a"),
                Arguments.of("1. None.\n2. N/A", "None.\nN/A"),
                Arguments.of("-", "-"),
                Arguments.of("–\n–", "–\n–"),
                Arguments.of("•", "•"),
                Arguments.of("1.\n2.\n3.", "1.\n2.\n3."),
                Arguments.of("???", "???"));
    }

    @ParameterizedTest
    @MethodSource("nothings")
    void a_cell_may_say_nothing_and_its_words_are_kept(String cell, String words) {
        GapCell read = GapCell.of(cell);

        assertThat(read.items()).isEmpty();
        assertThat(read.saysNothing()).isTrue();
        assertThat(read.nothing()).isEqualTo(words);
    }

    @Test
    void a_line_that_says_nothing_among_items_is_told_apart() {
        assertThat(GapCell.of("Drop-in\nn/a\nForm\n?"))
                .extracting(GapCell::items, GapCell::nothings)
                .containsExactly(List.of("Drop-in", "Form"), List.of("n/a", "?"));
        assertThat(GapCell.of("• Drop-in\n• None yet\nTBC\n• Form"))
                .extracting(GapCell::items, GapCell::nothings)
                .containsExactly(List.of("Drop-in", "Form"), List.of("TBC", "None yet"));
        assertThat(GapCell.of("- None\nof the schools\n- Form"))
                .extracting(GapCell::items, GapCell::nothings)
                .containsExactly(List.of("None of the schools", "Form"), List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "\u00a0", "\u200b\uFEFF", "\t \r\n"})
    void a_blank_cell_says_not_even_that(String cell) {
        GapCell read = GapCell.of(cell);

        assertThat(read.items()).isEmpty();
        assertThat(read.saysNothing()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"as above", "see above", "same", "x", "✓", "yes"})
    void short_answers_are_items(String cell) {
        assertThat(items(cell)).containsExactly(cell);
    }

    /** As long as a spreadsheet's cell may be. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "- ",
                "•",
                "• ",
                "1.",
                "1. ",
                "(",
                "-",
                "\n",
                "- a\n",
                "a\n",
                "\t",
                "i",
                "x",
                "\uF0B7\t",
                "?",
                " "
            })
    @Timeout(20)
    void however_long_a_cell_is_it_is_read(String part) {
        String cell = part.repeat(32_760 / part.length());
        assertThat(GapCell.of(cell).items()).hasSizeLessThanOrEqualTo(32_760);
        assertThat(GapCell.of("- a\n" + cell + "b").saysNothing()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"A. Smith and B. Lee", "A. Smith leads\nB. Jones helps", "I. Jones leads", "J. Smith"})
    void initials_are_no_marks(String cell) {
        assertThat(GapCell.of(cell).items()).isEqualTo(java.util.List.of(cell.split("\n")));
    }

    @Test
    void three_capital_letters_in_order_are_marks() {
        assertThat(GapCell.of("A. one\nB. two\nC. three").items()).containsExactly("one", "two", "three");
    }

    @Test
    void romanNumbersAreMarksWhereTheyRunOn() {
        assertThat(items("I. Stop waits\nII. See all\nIII. Say so")).containsExactly("Stop waits", "See all", "Say so");
        assertThat(items("A. Stop\nB. See\nC. Say")).containsExactly("Stop", "See", "Say");
        assertThat(items("I. Stop waits")).containsExactly("I. Stop waits");
        assertThat(items("A. Stop waits")).containsExactly("A. Stop waits");
    }

    @Test
    void aTickedAndAnEmptyBoxAreToldApart() {
        assertThat(items("☑ One door\n☐ Night line")).containsExactly("☑ One door", "☐ Night line");
        assertThat(items("✓ One door\n✗ Night line")).containsExactly("✓ One door", "✗ Night line");
        assertThat(items("[x] One door\n[ ] Night line")).containsExactly("[x] One door", "[ ] Night line");
        assertThat(items("☐ One door\n☐ Night line")).containsExactly("One door", "Night line");
    }

    @Test
    void aHyphenThatBelongsToItsWordStays() {
        assertThat(items("-ve feedback")).containsExactly("-ve feedback");
        assertThat(items("-Verify\n-See")).containsExactly("Verify", "See");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No\nshared data",
                "None\nof the schools know",
                "Nothing\r\nfor under 5s",
                "No\nnurse in\nschools",
                "GP\nNo\nbeds"
            })
    void wordsThatTheLineBelowGoesOnWithAreNoNonAnswer(String cell) {
        assertThat(items(cell)).containsExactly(cell.split("\\R", -1));
        assertThat(GapCell.of(cell).nothings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "None\nMore nurses",
                "n/a\nmore nurses",
                "?\nmore nurses",
                "more nurses\nnone",
                "none\n- more nurses",
                "none\nmore nurses",
                "None.\nmore nurses",
                "None yet\nmore nurses",
                "TBC\nmore nurses",
                "Don't know\nmore nurses"
            })
    void aNonAnswerOfItsOwnStaysOne(String cell) {
        assertThat(items(cell)).singleElement().asString().isEqualToIgnoringCase("more nurses");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "n/a\nfor schools",
                "none\nof the schools are told",
                "Not known\nhow many are closed by letter",
                "Unknown\n(number of children waiting)",
                "no\nshared data",
                "unknown\nnumber of children waiting",
                "TBC\nwith the council",
                "Don't know\nwhether GPs are told",
                "None yet\nfor under 5s",
                "N.A.\nin schools"
            })
    void whatAnySayingGoesOnWithStaysBelowIt(String cell) {
        assertThat(items(cell)).containsExactly(cell.split("\n"));
        assertThat(GapCell.of(cell).nothings()).isEmpty();
    }

    @Test
    void aSayingRightBelowAQuestionIsItsAnswer() {
        assertThat(items("Is there a lead?\nNo")).containsExactly("Is there a lead? No");
        assertThat(items("Is there a lead?\nYes.\nIs there a form?\nNot known"))
                .containsExactly("Is there a lead? Yes.", "Is there a form? Not known");
        assertThat(items("Gaps for GPs:\nnone\nGaps for schools:\nno link worker"))
                .containsExactly("Gaps for GPs: none", "Gaps for schools:", "no link worker");
        assertThat(items("Gaps for GPs:\nnone\nfor schools:\nno link worker"))
                .containsExactly("Gaps for GPs: none", "for schools:", "no link worker");
        assertThat(items("Gaps for GPs:\n- none\nGaps for schools:\n- no link worker"))
                .containsExactly("Gaps for GPs: none", "Gaps for schools:", "no link worker");
        assertThat(items("1. Is there a lead?\nNo\n2. Is there a form?\nNone"))
                .containsExactly("Is there a lead? No", "Is there a form? None");
        assertThat(items("Who is told?\nNone\nof the schools"))
                .containsExactly("Who is told?", "None", "of the schools");
    }

    @Test
    void whatStandsInAListBelowAHeadingAnswersNothing() {
        assertThat(GapCell.of("We have:\n- none\n- Form"))
                .extracting(GapCell::items, GapCell::nothings)
                .containsExactly(List.of("We have:", "Form"), List.of("none"));
        assertThat(items("Who?\nThe GP")).containsExactly("Who?", "The GP");
        assertThat(items("?\nNo")).isEmpty();
        assertThat(items("None\nN/A")).isEmpty();
    }

    @Test
    void numberedAnswersKeepTheirNumbers() {
        assertThat(items("1. Yes\n2. No\n3. Yes")).containsExactly("1. Yes", "2. No", "3. Yes");
        assertThat(items("a) No\nb) Two nurses\nc) n/a")).containsExactly("a) No", "b) Two nurses", "c) n/a");
        assertThat(items("(1) Yes, weekly\n(2) No")).containsExactly("(1) Yes, weekly", "(2) No");
        assertThat(items("Yes\nNo")).containsExactly("Yes", "No");
        assertThat(items("1. Drop-in\n2. None\n3. Form")).containsExactly("Drop-in", "Form");
        assertThat(items("1. No\n2. None")).isEmpty();
        assertThat(items("- Drop-in\n- No\n- Form")).containsExactly("Drop-in", "Form");
    }

    @ParameterizedTest
    @ValueSource(strings = {"〃", "\"", "”", "''", "- 〃 -", "- \" -", "\" \"", "ditto", "as above"})
    void whatStandsForWordsAboveIsAnItem(String cell) {
        assertThat(items(cell)).containsExactly(cell);
    }

    @Test
    void aQuotationMarkAmongLinesIsNoDitto() {
        assertThat(items("〃\nForm")).containsExactly("〃", "Form");
        assertThat(items("Drop-in\n\"")).containsExactly("Drop-in");
        assertThat(items("...")).isEmpty();
        assertThat(items("'")).isEmpty();
    }

    @Test
    void aRunOfRomanNumbersIsOneNumbering() {
        assertThat(items("I. One\nII. Two")).containsExactly("One", "Two");
        assertThat(items("i. One\nii. Two")).containsExactly("One", "Two");
        assertThat(items("I. One")).containsExactly("I. One");
        assertThat(items("I. Jones leads\nJ. Smith helps")).containsExactly("I. Jones leads", "J. Smith helps");
    }

    @Test
    void aBulletGoesOnWithSuchALine() {
        assertThat(items("- GP\nNo\nbeds")).containsExactly("GP No beds");
        assertThat(items("none\nyet")).isEmpty();
        assertThat(items("No\nnone")).isEmpty();
    }
}
