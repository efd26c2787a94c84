package thrive.cli.decide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import thrive.cli.line.Invocation;
import thrive.cli.line.Opt;
import thrive.cli.line.UsageError;
import thrive.consensus.Difference;
import thrive.model.Fingerprint;
import thrive.model.site.Decision;
import thrive.model.site.Decision.Choice;
import thrive.problem.Location;
import thrive.report.Wording;
import thrive.report.priorities.DecisionView;
import thrive.text.ShellText;

/**
 * A decision in the making.
 *
 * @param proposal what the room decided on
 * @param agreed the ids of the agreed principles, in order
 * @param reasons why, by principle
 * @param day the day of the decision
 * @param notes what else is to be kept, or empty
 */
public record Draft(
        Proposal proposal, List<String> agreed, Map<String, String> reasons, DecisionDay day, String notes) {

    public Draft {
        agreed = List.copyOf(agreed);
        reasons = new LinkedHashMap<>(reasons);
    }

    /**
     * What the command line says.
     *
     * @param words the agreed principles, as they were typed
     * @param day the day of the decision; asked for once all else is found right
     */
    public static Draft typed(Proposal proposal, List<String> words, Supplier<DecisionDay> day, Invocation invocation) {
        List<String> agreed = Agreed.of(proposal, words);
        Map<String, String> reasons =
                Reasons.typed(proposal, agreed, invocation.arguments().values(Opt.BECAUSE));
        String notes = invocation.arguments().value(Opt.NOTES).orElse("");
        String kept = Reasons.text("--notes", notes);
        return new Draft(proposal, agreed, reasons, day.get(), kept);
    }

    /** What is said where numbers were read as codes and may have been meant as places. */
    public Optional<String> readAsCodes(List<String> typed) {
        return new PlaceLookup(proposal).readAsCodes(typed);
    }

    /** The same with one reason more. */
    Draft explained(String principle, String because) {
        Map<String, String> more = new LinkedHashMap<>(reasons);
        more.put(principle, because);
        return new Draft(proposal, agreed, more, day, notes);
    }

    /** The same with notes. */
    Draft noted(String text) {
        return new Draft(proposal, agreed, reasons, day, text);
    }

    /** The decision as it stands. Of those tied across the last place and not taken, it names only those with a reason. */
    public Decision decision() {
        List<String> out = new ArrayList<>(proposal.consensus().proposed());
        proposal.consensus().undetermined().stream()
                .filter(reasons::containsKey)
                .forEach(out::add);
        out.removeAll(agreed);
        return new Decision(
                Optional.of(day.date()),
                agreed.stream().map(this::choice).toList(),
                out.stream().map(this::choice).toList(),
                notes,
                Fingerprint.ofBallots(proposal.rankings()),
                Location.of(proposal.file()));
    }

    private Choice choice(String principle) {
        return new Choice(principle, reasons.getOrDefault(principle, ""), Location.of(proposal.file()));
    }

    /** How it stands beside the proposal, in words. */
    public DecisionView view() {
        return DecisionView.of(proposal.facts(), proposal.consensus(), decision());
    }

    /** Whether every difference from the proposal has its reason. */
    public boolean isExplained() {
        return difference().unexplained().isEmpty();
    }

    /** What is said where nobody can be asked for the missing reasons; what the room said before is offered. */
    public UsageError unexplained(EarlierDecision earlier) {
        Difference difference = difference();
        List<String> missing = difference.unexplained();
        String many = missing.size() == 1 ? "1 reason is" : Wording.count(missing.size(), "reason") + " are";
        return UsageError.listing(
                many + " missing, so nothing was written; add what the room said",
                missing.stream().map(id -> option(difference, id, earlier)).toList());
    }

    /** The option as it would be typed: with what the room said before, else with what is asked. */
    private static String option(Difference difference, String id, EarlierDecision earlier) {
        Optional<String> before = earlier.reason(id);
        if (before.isPresent()) {
            return "--because " + id + "=" + ShellText.quoted(before.get()) + " (said before)";
        }
        boolean settled =
                difference.settled().stream().anyMatch(c -> c.principle().equals(id));
        String why = difference.leftOut().contains(id)
                ? "why it is left out, though proposed"
                : settled ? "why it was chosen from the tie" : "why it came in, though not proposed";
        return "--because " + id + "=\"" + why + "\"";
    }

    private Difference difference() {
        return Difference.between(proposal.consensus(), decision());
    }
}
