package thrive.consensus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import thrive.consensus.profile.Ballot;
import thrive.consensus.profile.Profile;

/** Profiles written as people write elections: {@code 42 MNCK} is 42 tables ranking M above N above C above K; {@code (AB)C} ties A and B. */
final class Lists {

    private Lists() {}

    static Profile profile(String candidates, String... lists) {
        List<String> names = Arrays.asList(candidates.split("", -1)).stream()
                .filter(n -> !n.isEmpty())
                .toList();
        List<Ballot> ballots = new ArrayList<>();
        for (String list : lists) {
            String[] parts = list.split(" ", -1);
            int times = parts.length == 1 ? 1 : Integer.parseInt(parts[0]);
            for (int i = 0; i < times; i++) {
                ballots.add(new Ballot("t" + ballots.size(), groups(names, parts[parts.length - 1])));
            }
        }
        return new Profile(names, ballots);
    }

    private static List<List<Integer>> groups(List<String> names, String list) {
        List<List<Integer>> groups = new ArrayList<>();
        boolean tied = false;
        for (String letter : list.split("", -1)) {
            if (letter.equals("(")) {
                tied = true;
                groups.add(new ArrayList<>());
            } else if (letter.equals(")")) {
                tied = false;
            } else if (tied) {
                groups.get(groups.size() - 1).add(names.indexOf(letter));
            } else if (!letter.isEmpty()) {
                groups.add(List.of(names.indexOf(letter)));
            }
        }
        return groups;
    }

    /** "N 394, C 373": the order with the points. */
    static String order(Consensus consensus) {
        List<String> parts = new ArrayList<>();
        for (Standing standing : consensus.ranking()) {
            double points = standing.points().toDouble();
            String shown = points == Math.rint(points) ? String.valueOf((long) points) : String.valueOf(points);
            parts.add(standing.rank() + standing.principle() + " " + shown);
        }
        return String.join(", ", parts);
    }
}
