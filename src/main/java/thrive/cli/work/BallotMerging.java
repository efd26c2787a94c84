package thrive.cli.work;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import thrive.cli.line.Arguments;
import thrive.cli.line.ContentErrors;
import thrive.cli.line.ExitCode;
import thrive.cli.line.Invocation;
import thrive.cli.line.Opt;
import thrive.cli.line.Outcome;
import thrive.cli.line.UsageError;
import thrive.consensus.Findings;
import thrive.consensus.Why;
import thrive.consensus.profile.Profile;
import thrive.files.ballots.BallotFile;
import thrive.model.election.Election;
import thrive.problem.DidYouMean;
import thrive.problem.Problems;
import thrive.render.terminal.ConsensusText;

/** Merges the ballots of an election, which has no site, no round and no model. */
public final class BallotMerging {

    private static final List<Opt> OF_SITES = List.of(Opt.SITE, Opt.ROUND, Opt.MODEL, Opt.WEIGHTS);

    private BallotMerging() {}

    /** The result for a file of ballots. */
    public static Outcome of(Invocation invocation, String file, Merging merging, ConsensusForms forms) {
        Arguments arguments = invocation.arguments();
        refuse(arguments);
        Problems problems = new Problems();
        Path path = invocation.surroundings().folder().resolve(file);
        Optional<Election> election = BallotFile.read(path, file, problems);
        if (problems.hasErrors() || election.isEmpty()) {
            throw ContentErrors.telling(problems.sorted());
        }
        Profile profile = Profile.of(election.get()).with(merging.unranked());
        Optional<String> why = arguments.value(Opt.WHY).map(typed -> candidate(profile, typed));
        BooleanSupplier deadline = merging.deadline();
        Findings findings = Findings.of(profile, merging.method(), merging.top(), forms.parts(), deadline);
        String result = forms.asked(
                Optional.empty(),
                "",
                findings,
                why.map(id -> Why.of(findings.consensus(), findings.outcome(), id)),
                () -> ConsensusText.ofBallots(file, findings, invocation.paintOut()),
                "Consensus of " + file,
                invocation);
        return new Outcome(ExitCode.FINE, result, ProblemPrinter.messages(problems.sorted(), invocation.paintErr()));
    }

    private static void refuse(Arguments arguments) {
        for (Opt opt : OF_SITES) {
            if (arguments.value(opt).isPresent()) {
                throw new UsageError(opt.longName() + " does not go with --ballots: the file holds all there is");
            }
        }
        if (!arguments.positional().isEmpty()) {
            throw new UsageError("sheets do not go with --ballots: the file holds all there is");
        }
        if (arguments.has(Opt.SKIP_BAD)) {
            throw new UsageError(
                    "--skip-bad does not go with --ballots: a ballot that is left out changes the election");
        }
    }

    private static String candidate(Profile profile, String typed) {
        return profile.candidates().stream()
                .filter(typed::equalsIgnoreCase)
                .findFirst()
                .orElseThrow(() -> new UsageError(
                        "there is no candidate \"" + typed + "\"", DidYouMean.among(typed, profile.candidates())));
    }
}
