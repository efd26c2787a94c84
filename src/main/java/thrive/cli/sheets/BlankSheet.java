package thrive.cli.sheets;

import java.util.Optional;

import thrive.files.SheetFolder;
import thrive.report.HandoutView;

/**
 * A blank sheet of one kind.
 *
 * @param folder where the tables' own sheets of the kind lie
 * @param csv the sheet to type into
 * @param page the sheet to print and write on, the same for all tables; none where it cannot be made or nobody wants it
 */
public record BlankSheet(SheetFolder folder, String csv, Optional<HandoutView> page) {}
