package thrive.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import thrive.model.sheet.RankedPrinciple;
import thrive.model.sheet.RankingSheet;

/**
 * Fingerprints of content, not of bytes: the SHA-256 of a canonical form in which layout, comments, column order and
 * white space play no part. The canonical form is a list of texts, each with its white space folded to single
 * spaces and written as its length in characters, a colon and itself, so that no two contents share a form.
 */
public final class Fingerprint {

    private final StringBuilder canonical = new StringBuilder();

    private Fingerprint() {}

    /** The fingerprint of a model's whole content: 64 hexadecimal digits. */
    public static String of(AssessmentModel model) {
        Fingerprint print = new Fingerprint();
        print.add("thrive-model/1", model.id(), model.version(), model.title());
        print.add(model.status().word(), model.locale(), model.scale().toString());
        print.add(String.valueOf(model.scale().thriveLike()));
        model.groups().forEach(g -> print.add("group", g.id(), g.name()));
        model.levels().forEach(l -> print.add("level", l.id(), l.name(), l.about()));
        for (Principle p : model.principles()) {
            print.add("principle", p.id(), p.level(), p.name(), p.shortName(), p.ideal(), p.measured());
            p.descriptions().forEach((score, text) -> print.add(String.valueOf(score), text));
            p.groups().forEach(g -> print.add("of", g));
        }
        return print.sha256();
    }

    /**
     * The fingerprint of the tables' rankings: who ranked what where. Reasons and titles play no part, nor does the
     * order of sheets or rows.
     */
    public static String ofBallots(Iterable<RankingSheet> sheets) {
        Fingerprint print = new Fingerprint();
        print.add("thrive-ballots/1");
        RankingSheet.inOrder(sheets).forEach(sheet -> {
            print.add("table", sheet.table());
            for (RankedPrinciple ranked : sheet.inOrder()) {
                print.add(String.valueOf(ranked.rank()), ranked.principle());
            }
        });
        return print.sha256();
    }

    private void add(String... texts) {
        for (String text : texts) {
            String folded = text.strip().replaceAll("\\s+", " ");
            canonical.append(folded.length()).append(':').append(folded);
        }
    }

    private String sha256() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(canonical.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
