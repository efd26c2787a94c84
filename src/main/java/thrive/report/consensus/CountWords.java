package thrive.report.consensus;

import thrive.consensus.Standing;

/** How the counts of a step of the ladder are said, so that anybody can count again. */
interface CountWords {

    /** What the tables are called among the things that two are level on: "tables", "weight". */
    String many();

    /** By how much each of two is named. */
    String naming(Standing above, long more, Standing below, long fewer);

    /** How much puts one above the other, and how much does the opposite. */
    String preferring(Standing above, long more, Standing below, long fewer);

    /** How much puts each of two on a place. */
    String places(Standing above, long more, Standing below, long fewer, int place);
}
