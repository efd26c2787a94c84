package thrive.report.sheets;

import thrive.report.Linked;

/** The blank sheets to print and write on. */
public enum PaperSheet implements Linked {
    SCORE("score-sheet", "Score sheet", "To print, one for each table: every principle with boxes to tick."),
    RANKING("ranking-sheet", "Ranking sheet", "To print, one for each table: five lines, with the scores at hand."),
    GAP("gap-sheet", "Gap sheet", "To print, one for each table: a page with six columns for each priority.");

    private final String key;
    private final String title;
    private final String about;

    PaperSheet(String key, String title, String about) {
        this.key = key;
        this.title = title;
        this.about = about;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String about() {
        return about;
    }
}
