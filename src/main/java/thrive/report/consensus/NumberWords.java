package thrive.report.consensus;

import thrive.consensus.Standing;
import thrive.report.Wording;

/** Counts of tables or of ballots, each of which counts once. */
record NumberWords(Voices voices) implements CountWords {

    @Override
    public String many() {
        return voices.many();
    }

    @Override
    public String naming(Standing above, long more, Standing below, long fewer) {
        return Wording.count(more, voices.one()) + " named " + above.principle() + " and " + Wording.orNone(fewer)
                + " named " + below.principle();
    }

    @Override
    public String preferring(Standing above, long more, Standing below, long fewer) {
        return Wording.count(more, voices.one()) + " put " + above.principle() + " above " + below.principle() + ", "
                + Wording.orNone(fewer) + " the other way round";
    }

    @Override
    public String places(Standing above, long more, Standing below, long fewer, int place) {
        return above.principle() + " has more " + Wording.ordinal(place) + " places than " + below.principle() + " ("
                + more + " against " + fewer + ")";
    }
}
