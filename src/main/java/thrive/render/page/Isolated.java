package thrive.render.page;

import java.util.Optional;

import thrive.render.template.Passage;

/**
 * A text that is not our own, as it stands in a page.
 *
 * @param text the words
 * @param markup the same as an element of its own, so that neither its direction nor its language reaches what stands around it
 */
record Isolated(String text, Optional<String> markup) implements Passage {}
