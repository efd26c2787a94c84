package thrive.cli.handout;

import thrive.model.site.Round;
import thrive.report.HandoutKind;
import thrive.report.HandoutView;

/**
 * A handout, ready to be rendered.
 *
 * @param kind which handout it is
 * @param round the round it is of
 * @param view what it says
 * @param complete whether nothing faulty had to be left out
 */
public record Made(HandoutKind kind, Round round, HandoutView view, boolean complete) {}
