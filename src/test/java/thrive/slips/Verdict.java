package thrive.slips;

/**
 * What came of one slip, and the words about it.
 *
 * @param why what differs, or what was told
 */
record Verdict(Outcome outcome, String why) {}
