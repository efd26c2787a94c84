package thrive.files.sheet;

import java.util.List;

import thrive.files.text.TextFile;

/**
 * A sheet as cells, before its columns have a meaning. Every row has as many cells as the header; rows in which nothing stands are
 * left out.
 *
 * @param file the text it was read from
 * @param header the headings
 * @param rows the rows below the header
 */
record Grid(TextFile file, List<Cell> header, List<List<Cell>> rows) {

    Grid {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }
}
