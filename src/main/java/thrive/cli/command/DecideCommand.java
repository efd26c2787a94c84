package thrive.cli.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import thrive.cli.decide.DecisionDay;
import thrive.cli.decide.Dialogue;
import thrive.cli.decide.Draft;
import thrive.cli.decide.EarlierDecision;
import thrive.cli.decide.Proposal;
import thrive.cli.line.Command;
import thrive.cli.line.ExitCode;
import thrive.cli.line.Invocation;
import thrive.cli.line.Opt;
import thrive.cli.line.Outcome;
import thrive.cli.line.Syntax;
import thrive.cli.line.UsageError;
import thrive.cli.work.Delivery;
import thrive.files.SiteFolder;
import thrive.files.write.Output;
import thrive.render.terminal.DecisionText;
import thrive.render.yaml.DecisionYaml;

/** {@code thrive decide}: records what the room agreed beside what was proposed, never over it. */
public final class DecideCommand implements Command {

    @Override
    public Syntax syntax() {
        return Syntax.of("decide", "Records the five that the room agreed, with its reasons, beside what was proposed.")
                .with(Opt.BECAUSE)
                .with(Opt.NOTES)
                .with(Opt.DECIDED)
                .with(Opt.FORCE)
                .with(Opt.DRY_RUN)
                .arguments(
                        "PRINCIPLE",
                        "0..*",
                        "The agreed principles, from the first to the fifth, by code, name or the place that the proposal prints. At a terminal, decide asks for what is missing.")
                .examples(
                        "thrive decide",
                        "thrive decide 1 2 3 4 5",
                        "thrive decide MES-2 MIC-2 MES-8 MAC-4 MIC-4",
                        "thrive decide MES-2 MIC-2 MES-8 MIC-4 MES-4 --because MES-4=\"no figures\" --because"
                                + " MAC-4=\"begun\"");
    }

    @Override
    public Outcome run(Invocation invocation) {
        try {
            return decided(invocation);
        } catch (Dialogue.Stopped e) {
            return new Outcome(ExitCode.USAGE, "", List.of("stopped; nothing was written"));
        }
    }

    private static Outcome decided(Invocation invocation) {
        Proposal proposal = Proposal.of(invocation);
        Path file = Delivery.inside(proposal.source().folder().orElseThrow(), proposal.file());
        Optional<Dialogue> dialogue = Dialogue.at(invocation);
        EarlierDecision earlier = EarlierDecision.of(proposal);
        List<String> typed = invocation.arguments().positional();
        List<String> agreed =
                typed.isEmpty() ? asked(dialogue, file, invocation).agreed(proposal, earlier) : typed;
        Draft draft = Draft.typed(proposal, agreed, () -> day(proposal, dialogue, file, invocation), invocation);
        boolean isAsked = typed.isEmpty() || (dialogue.isPresent() && !draft.isExplained());
        if (isAsked) {
            draft = asked(dialogue, file, invocation).explained(draft, earlier);
        } else if (!draft.isExplained()) {
            throw draft.unexplained(earlier);
        }
        return written(draft, earlier, file, isAsked ? dialogue : Optional.empty(), invocation);
    }

    /** The day that was typed; else, at a terminal, the one that is answered; else the one that the site lets one expect. */
    private static DecisionDay day(Proposal proposal, Optional<Dialogue> dialogue, Path file, Invocation invocation) {
        Optional<LocalDate> typed = invocation.arguments().day(Opt.DECIDED);
        Optional<DecisionDay> expected = DecisionDay.expected(proposal);
        if (typed.isEmpty() && dialogue.isPresent()) {
            return DecisionDay.given(asked(dialogue, file, invocation).day(expected));
        }
        return typed.map(DecisionDay::given).or(() -> expected).orElseThrow(() -> DecisionDay.missing(proposal));
    }

    /** The dialogue, as long as its end may be written: nobody should answer for nothing. */
    private static Dialogue asked(Optional<Dialogue> dialogue, Path file, Invocation invocation) {
        Dialogue asked = dialogue.orElseThrow(() -> new UsageError("decide needs the principles that the room agreed,"
                + " from the first to the last: thrive decide PRINCIPLE..."));
        if (SiteFolder.isThere(file) && !invocation.arguments().has(Opt.FORCE)) {
            throw new UsageError(Delivery.shown(file, invocation) + " is there already; --force overwrites it");
        }
        return asked;
    }

    private static Outcome written(
            Draft draft, EarlierDecision earlier, Path file, Optional<Dialogue> dialogue, Invocation invocation) {
        String text = DecisionText.of(
                draft.proposal().heading(), draft.view(), draft.day().said(), invocation.paintOut());
        String yaml = DecisionYaml.of(draft.decision());
        boolean dry = invocation.arguments().has(Opt.DRY_RUN);
        if (!dry) {
            dialogue.ifPresent(asked -> asked.confirm(text, Delivery.shown(file, invocation)));
        }
        List<String> messages = new ArrayList<>();
        if (dry) {
            messages.add(text.stripTrailing());
        }
        messages.addAll(Delivery.write(List.of(Output.theirs(file, yaml)), invocation));
        if (!dry) {
            messages.add("Next: thrive sheets gap" + draft.proposal().source().roundOption()
                    + " writes the sheets for the gap analysis.");
        }
        draft.readAsCodes(invocation.arguments().positional()).ifPresent(messages::add);
        messages.addAll(earlier.notCarriedOver(draft));
        messages.addAll(draft.proposal().source().messages(invocation));
        String shown = dialogue.isPresent() ? "" : text;
        return new Outcome(ExitCode.FINE, dry ? yaml : shown, messages);
    }
}
