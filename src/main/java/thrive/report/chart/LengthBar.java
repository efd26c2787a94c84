package thrive.report.chart;

/**
 * A number as the length of a bar.
 *
 * @param value the number, from 0 to {@code most}
 * @param most the number that fills the bar, above 0
 * @param narrow whether it stands in a narrow column
 * @param words the same in words
 */
public record LengthBar(int value, int most, boolean narrow, String words) implements ChartValues {}
