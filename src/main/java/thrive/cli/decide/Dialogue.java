package thrive.cli.decide;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import thrive.cli.line.Invocation;
import thrive.cli.line.UsageError;
import thrive.consensus.Consensus;
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
    public List<String> agreed(Proposal proposal) {
        Consensus consensus = proposal.consensus();
        out.print(ChoicesText.of(proposal.heading(), consensus, paint));
        out.println();
        say("What has the room agreed? Type " + Agreed.expected(proposal)
                + " by number or code, in the agreed order. q stops.");
        if (consensus.isDetermined()) {
            say("Enter alone takes the proposal: " + String.join(" ", consensus.proposed()));
        }
        while (true) {
            String answer = ask("Agreed: ");
            try {
                return answer.isEmpty() && consensus.isDetermined()
                        ? consensus.proposed()
                        : Agreed.of(proposal, principles(proposal, answer));
            } catch (UsageError e) {
                sayAgain(e);
            }
        }
    }

    /** The words of an answer, with ids for numbers. Names of several words need commas between. */
    private static List<String> principles(Proposal proposal, String answer) {
        return Arrays.stream(answer.split(answer.contains(",") ? "," : "\\s+", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .map(word -> principle(proposal, word))
                .toList();
    }

    /** The id that a number stands for, unless the model itself uses such numbers for ids; any other word as it is. */
    private static String principle(Proposal proposal, String word) {
        if (!word.matches("\\d{1,4}") || proposal.model().principle(word).isPresent()) {
            return word;
        }
        List<String> numbered = ChoicesText.numbered(proposal.consensus());
        int number = Integer.parseInt(word);
        if (number < 1 || number > numbered.size()) {
            throw new UsageError("there is no number " + word + ", only 1 to " + numbered.size());
        }
        return numbered.get(number - 1);
    }

    /** Asks for each reason that is missing. */
    public Draft explained(Draft draft) {
        Draft explained = draft;
        for (PrioritiesView.Difference difference : draft.view().differences()) {
            if (!difference.explained()) {
                out.println();
                say(difference.what().text());
                explained = explained.explained(difference.principle(), reason());
            }
        }
        return explained;
    }

    private String reason() {
        while (true) {
            try {
                String reason = Reasons.text("the reason", ask("Because: "));
                if (!reason.isEmpty()) {
                    return reason;
                }
                say("The handouts show the room's reason, so there must be one. q stops.");
            } catch (UsageError e) {
                sayAgain(e);
            }
        }
    }

    /** Reads the decision back and asks whether it may be written. */
    public void confirm(String text, String file) {
        out.println();
        out.print(text);
        out.println();
        while (true) {
            String answer = ask("Write " + file + "? [y/N] ").toLowerCase(Locale.ROOT);
            if (List.of("y", "yes").contains(answer)) {
                return;
            }
            if (List.of("", "n", "no").contains(answer)) {
                throw new Stopped();
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
        String hint = e.suggestions().isEmpty() ? "" : " Did you mean " + String.join(" or ", e.suggestions()) + "?";
        String message = String.valueOf(e.getMessage()).replace(Agreed.NOTHING, "");
        say(message.substring(0, 1).toUpperCase(Locale.ROOT) + message.substring(1) + "." + hint);
    }

    private void say(String sentence) {
        out.println(Layout.wrapped(Visible.of(sentence), 0, Layout.WIDTH));
    }
}
