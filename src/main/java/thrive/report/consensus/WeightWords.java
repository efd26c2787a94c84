package thrive.report.consensus;

import thrive.consensus.Standing;
import thrive.consensus.profile.Fraction;
import thrive.consensus.profile.Profile;
import thrive.report.Wording;

/** Counts of what tables weigh, in parts of the profile's unit. */
record WeightWords(Profile profile) implements CountWords {

    @Override
    public String many() {
        return "weight";
    }

    /** A principle that nobody named is below one that is named by tables that weigh nothing. */
    @Override
    public String naming(Standing above, long more, Standing below, long fewer) {
        return above.principle() + " is named with a weight of " + figure(more) + " and " + below.principle()
                + (below.isNamed() ? " of " + figure(fewer) : " not at all");
    }

    @Override
    public String preferring(Standing above, long more, Standing below, long fewer) {
        return "a weight of " + figure(more) + " puts " + above.principle() + " above " + below.principle() + ", "
                + figure(fewer) + " the other way round";
    }

    @Override
    public String places(Standing above, long more, Standing below, long fewer, int place) {
        return above.principle() + " has more weight on " + Wording.ordinal(place) + " places than " + below.principle()
                + " (" + figure(more) + " against " + figure(fewer) + ")";
    }

    private String figure(long weight) {
        return Wording.weight(Fraction.of(weight, profile.unit()));
    }
}
