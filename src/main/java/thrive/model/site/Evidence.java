package thrive.model.site;

import thrive.problem.Location;

/**
 * Something a table should have in front of it when it scores or ranks a principle.
 *
 * @param principle the principle's id, as the site spells it
 * @param kind what sort of evidence it is: data, pathway, voice
 * @param text what it says
 * @param source where it comes from, or empty
 * @param at where the site gives it
 */
public record Evidence(String principle, String kind, String text, String source, Location at) {}
