package thrive.render.terminal;

import java.util.List;
import java.util.function.Predicate;

import thrive.consensus.Consensus;
import thrive.consensus.Standing;
import thrive.model.site.Round;
import thrive.render.Heading;
import thrive.report.Wording;

/** The principles that tables named, each with its place in the rankings, for a room that is about to choose. */
public final class ChoicesText {

    private ChoicesText() {}

    public static String of(Heading heading, Consensus consensus, Paint paint) {
        StringBuilder text = new StringBuilder(HeadLines.of(
                heading, "Priorities", "prioritised", heading.round().flatMap(Round::prioritised), paint));
        text.append(Wording.count(consensus.profile().ballots().size(), "table"))
                .append(" ranked. The rankings propose; the room decides.\n");
        Predicate<Standing> proposed = s -> consensus.proposed().contains(s.principle());
        Predicate<Standing> tied = s -> consensus.undetermined().contains(s.principle());
        section(text, heading, consensus, proposed, paint.bold("Proposed"));
        section(text, heading, consensus, tied, paint.bold("Tied for the last place"));
        section(text, heading, consensus, proposed.or(tied).negate(), paint.bold("Also named"));
        return text.toString();
    }

    private static void section(
            StringBuilder text, Heading heading, Consensus consensus, Predicate<Standing> which, String title) {
        List<Standing> rows = consensus.ranking().stream()
                .filter(which.and(Standing::isNamed))
                .toList();
        if (!rows.isEmpty()) {
            text.append('\n').append(title).append('\n');
        }
        for (Standing row : rows) {
            heading.model()
                    .principle(row.principle())
                    .ifPresent(principle -> text.append(StandingLine.of(row.rank(), principle, row.points()))
                            .append('\n'));
        }
    }
}
