package thrive.files.yaml;

import java.util.Set;

/** The words that are keys in one of our files, by which a line or an entry is known as one where its colon or comma is missing. */
final class Keys {

    private static final Set<String> WORDS = Set.of(
            // of several files
            ("schema id name title date notes about text kind source note owner of as for how by day show"
                            // of a site
                            + " place model aims tables rounds phase1 evidence next contact links programmes sectors people"
                            + " scored prioritised analysed team engagement pathways data voices done what where url"
                            // of a model
                            + " version status locale scale min max thriveLike groups levels principles total themes"
                            + " citation level shortName ideal descriptions measured offers lead"
                            // of a decision
                            + " priorities leftOut principle because ballots"
                            // of a programme
                            + " workshops sessions minutes materials script questions slides points")
                    .split(" "));

    private Keys() {}

    /** Whether a word is a key in some file; upper and lower case count. */
    static boolean include(String word) {
        return WORDS.contains(word);
    }
}
