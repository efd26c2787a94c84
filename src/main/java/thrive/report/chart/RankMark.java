package thrive.report.chart;

/**
 * The rank that a table gave a principle.
 *
 * @param rank the rank, from 1
 * @param sign how it is written in few characters: "1", or "1=" where the table gave it to several
 * @param words the same in words: "1st", "joint 1st"
 */
public record RankMark(int rank, String sign, String words) implements ChartValues {}
