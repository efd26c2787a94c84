package thrive.report.priorities;

import java.util.List;

import thrive.report.priorities.PosterView.Line;

/**
 * How large the names on the poster are set: as large as one page holds. How many lines a text needs is only estimated, from its letters,
 * and all heights are millimetres on paper.
 *
 * @param name the class of the page
 * @param nameLetters how many letters of a name a line holds
 * @param nameHeight how high such a line is
 * @param levelLetters how many letters a line of code and level holds
 * @param levelHeight how high such a line is
 */
record PosterLetters(String name, int nameLetters, double nameHeight, int levelLetters, double levelHeight) {

    private static final List<PosterLetters> SIZES = List.of(
            new PosterLetters("large", 42, 13.1, 100, 7),
            new PosterLetters("small", 60, 8.7, 100, 7),
            new PosterLetters("smallest", 84, 6.4, 128, 5.5));

    /** What the page has below its headings. */
    private static final double PAGE = 144;

    private static final double AIM = 6.3;
    private static final double AIMS = 5;

    /** The largest letters in which everything fits, and the smallest where nothing does. */
    static String of(List<Line> lines, List<String> aims) {
        double room = aims.isEmpty() ? PAGE : PAGE - AIMS - AIM * aims.size();
        return SIZES.stream()
                .filter(size -> size.height(lines) <= room)
                .findFirst()
                .orElse(SIZES.get(SIZES.size() - 1))
                .name();
    }

    private double height(List<Line> lines) {
        return lines.stream().mapToDouble(this::height).sum();
    }

    private double height(Line line) {
        int besideLevel = line.principle().id().length()
                + line.level().name().length()
                + line.level().about().length();
        return lines(line.principle().shortName().length(), nameLetters) * nameHeight
                + lines(besideLevel, levelLetters) * levelHeight;
    }

    private static int lines(int letters, int most) {
        return 1 + Math.max(0, letters - 1) / most;
    }
}
