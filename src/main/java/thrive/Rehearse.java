package thrive;

import thrive.cli.Rehearsal;

/**
 * Plays the usual commands through with what {@link Main} starts from. The launcher calls it, once for each installation; what is
 * wrong with a rehearsal is told nowhere: there is no start-up archive then, and no harm done.
 */
public final class Rehearse {

    private Rehearse() {}

    public static void main(String[] args) {
        Rehearsal.play(Main.surroundings());
    }
}
