package thrive.slips;

/**
 * A cell of a sheet.
 *
 * @param path the sheet's file
 * @param row its row, 0 for the headings
 */
record Spot(String path, Sheet sheet, int row, String heading) {

    String value() {
        return sheet.get(row, heading);
    }

    void put(String value) {
        sheet.put(row, heading, value);
    }

    Touched touched() {
        return Touched.row(path, sheet, row);
    }
}
