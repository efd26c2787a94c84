package thrive.cli.handout;

import java.util.Optional;

import thrive.model.site.Round;
import thrive.report.HandoutView;
import thrive.report.sheets.PaperSheet;

/** Makes the blank sheets to print, as they would be today. */
public interface PaperSheets {

    /**
     * A sheet, or why there can be none.
     *
     * @param view what stands on it, if it can be made
     * @param whyNot why it cannot, as the end of a sentence; empty where it can
     */
    record Attempt(Optional<HandoutView> view, String whyNot) {}

    /** Tries to make the sheet of a round. */
    Attempt make(Round round, PaperSheet kind);
}
