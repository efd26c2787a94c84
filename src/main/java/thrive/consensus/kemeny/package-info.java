/** The exact solver of Kemeny's rule: every order that minimises disagreement, proven, and what they all share. */
@NullMarked
package thrive.consensus.kemeny;

import org.jspecify.annotations.NullMarked;
