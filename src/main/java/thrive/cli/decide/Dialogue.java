package thrive.cli.decide;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import thrive.cli.line.Invocation;
import thrive.cli.line.UsageError;
import thrive.consensus.Consensus;
import thrive.files.yaml.WrittenDate;
import thrive.render.terminal.ChoicesText;
import thrive.render.terminal.Layout;
import thrive.render.terminal.Paint;
import thrive.report.priorities.PrioritiesView;
import thrive.text.Visible;

/** Asks at a terminal for what the command line does not say. Nothing is written before the last answer. */
public final class Dialogue {

    private final BufferedReader in;
    private final PrintStream out;
    private final Paint paint;

    private Dialogue(Invocation invocation) {
        this.in = invocation.surroundings().in();
        this.out = invocation.surroundings().err();
        this.paint = invocation.paintErr();
    }

    /** Somebody wanted to stop, or the input has ended. */
    public static final class Stopped extends RuntimeException {

        private static final long serialVersionUID = 1;

        private Stopped() {
            super("stopped");
        }
    }

    /** A dialogue where somebody sits at a terminal; never in a pipe. */
    public static Optional<Dialogue> at(Invocation invocation) {
        return invocation.surroundings().isConversation() ? Optional.of(new Dialogue(invocation)) : Optional.empty();
    }

    /** Shows the proposal and asks for the agreed principles. */
    public List<String> agreed(Proposal proposal, EarlierDecision earlier) {
        Consensus consensus = proposal.consensus();
        out.print(ChoicesText.of(proposal.heading(), consensus, paint));
        out.println();
        say("What has the room agreed? Type " + Agreed.expected(proposal)
                + " by place or code, in the agreed order. q stops.");
        if (!earlier.agreed().isEmpty()) {
            say("Agreed before: " + String.join(" ", earlier.agreed()));
        }
        if (consensus.isDetermined()) {
            say("Enter alone takes the proposal: " + String.join(" ", consensus.proposed()));
        }
        while (true) {
            String answer = ask("Agreed: ");
            try {
                return answer.isEmpty() && consensus.isDetermined()
                        ? consensus.proposed()
                        : Agreed.of(proposal, principles(answer));
            } catch (UsageError e) {
                sayAgain(e);
            }
        }
    }

    /** The words of an answer. Names of several words need commas between. */
    private static List<String> principles(String answer) {
        return Arrays.stream(answer.split(answer.contains(",") ? "," : "\\s+", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Asks for the day of the decision. */
    public LocalDate day(Optional<DecisionDay> expected) {
        say("On which day did the room decide? Type it as year-month-day.");
        expected.ifPresent(day -> say("Enter alone takes " + day.date()
                + (day.whose().isEmpty() ? "" : ", the day when " + day.whose()) + "."));
        while (true) {
            String answer = ask("Day: ");
            if (answer.isEmpty() && expected.isPresent()) {
                return expected.get().date();
            }
            WrittenDate written = new WrittenDate(answer);
            List<String> meant = written.meant();
            Optional<LocalDate> day = written.day().or(() -> onlyOne(meant));
            if (day.isPresent()) {
                return day.get();
            }
            say("Please type a day such as 2026-03-12." + didYouMean(meant));
        }
    }

    private static Optional<LocalDate> onlyOne(List<String> meant) {
        return meant.size() == 1 ? Optional.of(LocalDate.parse(meant.get(0))) : Optional.empty();
    }

    /** Asks for each reason that is missing, and offers what was said before. */
    public Draft explained(Draft draft, EarlierDecision earlier) {
        Draft explained = draft;
        for (PrioritiesView.Difference difference : draft.view().differences()) {
            if (!difference.explained()) {
                out.println();
                say(difference.what().text());
                Optional<String> before = earlier.reason(difference.principle());
                before.ifPresent(reason -> say("Said before: " + reason));
                explained = explained.explained(difference.principle(), reason(before));
            }
        }
        return keeping(explained, earlier);
    }

    private String reason(Optional<String> before) {
        while (true) {
            String answer = ask(before.isPresent() ? "Because (Enter keeps it): " : "Because: ");
            try {
                String reason = Reasons.text("the reason", answer.isEmpty() ? before.orElse("") : answer);
                if (!reason.isEmpty()) {
                    return reason;
                }
                say("The handouts show the room's reason, so there must be one. q stops.");
            } catch (UsageError e) {
                sayAgain(e);
            }
        }
    }

    /** Offers the reasons that need not be given, and the notes: nothing that was said before goes without a word. */
    private Draft keeping(Draft draft, EarlierDecision earlier) {
        Draft kept = draft;
        for (String principle : draft.decision().named()) {
            Optional<String> before =
                    earlier.reason(principle).filter(reason -> !draft.reasons().containsKey(principle));
            boolean isTaken = draft.decision().agreed().contains(principle);
            if (before.isPresent() && isTaken != earlier.isOfTaken(principle)) {
                say("Said before of " + principle + ", when it was " + (isTaken ? "left out" : "agreed") + ": "
                        + before.get());
            } else if (before.isPresent() && keeps("Said before of " + principle + ": " + before.get())) {
                kept = kept.explained(principle, before.get());
            }
        }
        boolean isNoted = draft.notes().isEmpty() && !earlier.notes().isBlank();
        return isNoted && keeps("Notes before: " + earlier.notes()) ? kept.noted(earlier.notes()) : kept;
    }

    private boolean keeps(String before) {
        out.println();
        say(before);
        return isYes("Keep it? [Y/n] ", true);
    }

    /** Reads the decision back and asks whether it may be written. */
    public void confirm(String text, String file) {
        out.println();
        out.print(text);
        out.println();
        if (!isYes("Write " + file + "? [y/N] ", false)) {
            throw new Stopped();
        }
    }

    private boolean isYes(String question, boolean usual) {
        while (true) {
            String answer = ask(question).toLowerCase(Locale.ROOT);
            if (answer.isEmpty()) {
                return usual;
            }
            if (List.of("y", "yes", "n", "no").contains(answer)) {
                return answer.startsWith("y");
            }
            say("Please type y or n.");
        }
    }

    private String ask(String prompt) {
        out.print(paint.bold(prompt));
        out.flush();
        String line;
        try {
            line = in.readLine();
        } catch (IOException e) {
            line = null;
        }
        if (line == null) {
            out.println();
            throw new Stopped();
        }
        if (line.strip().equalsIgnoreCase("q")) {
            throw new Stopped();
        }
        return line.strip();
    }

    private void sayAgain(UsageError e) {
        String message = String.valueOf(e.getMessage()).replace(Agreed.NOTHING, "");
        say(message.substring(0, 1).toUpperCase(Locale.ROOT) + message.substring(1) + "."
                + didYouMean(e.suggestions()));
    }

    private static String didYouMean(List<String> suggestions) {
        return suggestions.isEmpty() ? "" : " Did you mean " + String.join(" or ", suggestions) + "?";
    }

    private void say(String sentence) {
        out.println(Layout.wrapped(Visible.of(sentence), 0, Layout.WIDTH));
    }
}
