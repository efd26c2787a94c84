package thrive.cli.sheets;

import java.util.Optional;

import thrive.cli.handout.PaperSheets;
import thrive.cli.line.ContentErrors;
import thrive.cli.line.Invocation;
import thrive.cli.line.UsageError;
import thrive.cli.work.Source;
import thrive.files.SiteFolder;
import thrive.model.site.Round;
import thrive.model.site.Site;
import thrive.problem.Problems;
import thrive.report.sheets.PaperSheet;

/** Makes a site's sheets to print for those who find them lying among the handouts. */
public record PaperMaker(Invocation invocation, SiteFolder folder, Site site) implements PaperSheets {

    @Override
    public Attempt make(Round round, PaperSheet kind) {
        try {
            Source source = Source.ofRound(invocation, folder, site, round, new Problems());
            SheetMaker maker = new SheetMaker(invocation, source, true);
            String word = kind.key().replace("-sheet", "");
            return new Attempt(maker.make(word, true).flatMap(BlankSheet::page), "");
        } catch (ContentErrors e) {
            return new Attempt(Optional.empty(), "files that it needs have errors; thrive check lists them");
        } catch (UsageError e) {
            return new Attempt(Optional.empty(), String.valueOf(e.getMessage()));
        }
    }
}
