package thrive.files.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines of a cell that say "none" or "not yet" of the line above or below: without them it would say the opposite. */
class BrokenLinesTest {

    private static Arguments cell(String cell, String... items) {
        return Arguments.of(cell, List.of(items), List.of());
    }

    private static Arguments told(String cell, String items, String nothings) {
        return Arguments.of(cell, List.of(items.split("\\|")), List.of(nothings.split("\\|")));
    }

    static Stream<Arguments> belowAnItem() {
        return Stream.of(
                cell(
                        "- Lead for self-harm\n  None at present\n- SPA\n  Mon-Fri",
                        "Lead for self-harm None at present",
                        "SPA Mon-Fri"),
                cell("1. Out of hours cover\nNone\n2. SPA\nYes", "Out of hours cover None", "SPA Yes"),
                cell("a) Out of hours cover\n None\nb) SPA\n Mon-Fri", "Out of hours cover None", "SPA Mon-Fri"),
                cell("• Out of hours cover\no None\n• SPA\no Mon-Fri", "Out of hours cover None", "SPA", "Mon-Fri"),
                cell("• SPA\n• Self-referral\ndon't know", "SPA", "Self-referral don't know"),
                cell("- Night line\n\tnot yet\n- SPA", "Night line not yet", "SPA"),
                cell("- Night line\n?\n- SPA", "Night line ?", "SPA"),
                cell("- Night line\n    - none\n- SPA\n    - Mon-Fri", "Night line none", "SPA", "Mon-Fri"),
                cell("1. Night line\n- None\n2. SPA", "Night line None", "SPA"),
                cell("1. Night line\n\nNone\n\n2. SPA\n\nYes", "Night line None", "SPA Yes"),
                cell("Out of hours cover\nnone\n- SPA", "Out of hours cover none", "SPA"));
    }

    static Stream<Arguments> aboveOthers() {
        return Stream.of(
                cell("Not yet:\n1. out of hours\n2. self-referral", "Not yet:", "out of hours", "self-referral"),
                cell("Nothing:\n- for under 5s\n- Form", "Nothing:", "for under 5s", "Form"),
                cell("N/A:\nSchools\nGPs", "N/A:", "Schools", "GPs"),
                cell("TBC:\n• SPA", "TBC:", "SPA"),
                cell("SPA\nNot known:\nhow many wait", "SPA", "Not known:", "how many wait"),
                cell("No -\nout of hours", "No -", "out of hours"),
                cell("None –\nSchools", "None –", "Schools"),
                cell("No\n- named lead", "No", "named lead"),
                cell("No\n- named lead\n- Night line", "No", "named lead", "Night line"),
                cell("Yes:\n- SPA\nNo:\n- Out of hours service", "Yes:", "SPA", "No:", "Out of hours service"),
                cell("1. Not yet:\na) SPA\nb) Form", "Not yet:", "SPA", "Form"));
    }

    static Stream<Arguments> brokenOff() {
        return Stream.of(
                cell("There is currently\nnothing", "There is currently nothing"),
                cell("Out of hours -\nno", "Out of hours - no"),
                cell("Out of hours cover,\nnone", "Out of hours cover, none"),
                cell("• Out of hours cover –\n  none\n• SPA", "Out of hours cover – none", "SPA"),
                cell("Night line =\nNone\nSPA", "Night line = None", "SPA"),
                cell("SPA (social care) -\ntbc", "SPA (social care) - tbc"),
                cell("SPA -\nYes\nNight line -\nNot yet", "SPA - Yes", "Night line - Not yet"),
                cell("We hoped for a lead…\nnone yet", "We hoped for a lead… none yet"),
                cell("For under 5s we have\nnothing.\nDrop-in", "For under 5s we have nothing.", "Drop-in"),
                cell("The numbers waiting are\nnot known", "The numbers waiting are not known"));
    }

    static Stream<Arguments> ofTheirOwn() {
        return Stream.of(
                told("none\nmore nurses", "more nurses", "none"),
                told("- Drop-in\n- none\n- Form", "Drop-in|Form", "none"),
                told(" - Drop-in\n - none\n - Form", "Drop-in|Form", "none"),
                told("• Drop-in\no Tuesdays\no none", "Drop-in|Tuesdays", "none"),
                told("• Drop-in\no none\no Tuesdays", "Drop-in|Tuesdays", "none"),
                told("- Drop-in\n- Form\n\nNone", "Drop-in|Form", "None"),
                told("• None yet\nTBC\n• Form", "Form", "TBC|None yet"),
                told("- Drop-in\n- Form\nNothing to add.", "Drop-in|Form", "Nothing to add."),
                told("1. Drop-in\n2. Form\nWe ran out of time", "Drop-in|Form", "We ran out of time"),
                told("None\n- more nurses", "more nurses", "None"),
                told("None:\nn/a\nForm", "Form", "None:|n/a"),
                told("Form\nNot yet:", "Form", "Not yet:"),
                told("Drop-in\nnone", "Drop-in", "none"),
                told("Drop in\nnone", "Drop in", "none"),
                told("Drop-in,\nForm,\nnone", "Drop-in,|Form,", "none"),
                told("Drop-in,\nNone", "Drop-in,", "None"),
                told("More drop-ins are needed.\nNone", "More drop-ins are needed.", "None"),
                told("Drop-in -\n- none", "Drop-in -", "none"),
                told("- Drop-in\n-\nnone\n- Form", "Drop-in|Form", "none|-"));
    }

    @ParameterizedTest
    @MethodSource({"belowAnItem", "aboveOthers", "brokenOff", "ofTheirOwn"})
    void whatALineSaysOfAnotherIsKeptWithIt(String cell, List<String> items, List<String> nothings) {
        GapCell read = GapCell.of(cell);

        assertThat(read.items()).isEqualTo(items);
        assertThat(read.nothings()).isEqualTo(nothings);
    }

    @ParameterizedTest
    @ValueSource(strings = {"none\n", "No:\n", "o none\n", "a,\n", "- a\n none\n", "a -\nno\n", "a is\nno\n"})
    @Timeout(20)
    void howeverLongACellIsItIsRead(String part) {
        assertThat(GapCell.of("- a\n" + part.repeat(32_760 / part.length())).items())
                .isNotEmpty();
    }
}
