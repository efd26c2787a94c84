package thrive.consensus.kemeny;

import java.util.Arrays;

/** The basis of a packing program: the inverse of its matrix, and at what level each basic column is. */
final class Basis {

    private static final double TINY = 1e-7;
    private static final double NOTHING = 1e-12;

    private int rows;
    private double[] level = new double[64];
    private double[][] inverse = new double[64][64];

    int rows() {
        return rows;
    }

    /** The row of the inverse that belongs to the basic column at this place. */
    double[] inverseRow(int place) {
        return inverse[place];
    }

    /** Adds a row whose slack is basic and that no column of the basis touches. */
    void addRow(double slack) {
        if (rows == level.length) {
            grow();
        }
        inverse[rows][rows] = 1;
        level[rows] = slack;
        rows++;
    }

    private void grow() {
        int capacity = rows * 2;
        level = Arrays.copyOf(level, capacity);
        inverse = Arrays.copyOf(inverse, capacity);
        for (int i = 0; i < capacity; i++) {
            inverse[i] = i < rows ? Arrays.copyOf(inverse[i], capacity) : new double[capacity];
        }
    }

    /** How much of each basic column a unit of a new column takes the place of: one with 1 in these rows. */
    double[] direction(int[] entries) {
        double[] direction = new double[rows];
        for (int i = 0; i < rows; i++) {
            for (int row : entries) {
                direction[i] += inverse[i][row];
            }
        }
        return direction;
    }

    /** The place of the basic column that is used up first; -1 where rounding leaves none. */
    int leaving(double[] direction) {
        int leaving = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < rows; i++) {
            if (direction[i] > TINY && level[i] / direction[i] < least) {
                least = level[i] / direction[i];
                leaving = i;
            }
        }
        return leaving;
    }

    /** Lets a new column take the place of the leaving one. */
    void pivot(int leaving, double[] direction) {
        double[] pivot = inverse[leaving];
        for (int row = 0; row < rows; row++) {
            pivot[row] /= direction[leaving];
        }
        level[leaving] /= direction[leaving];
        for (int i = 0; i < rows; i++) {
            if (i != leaving && Math.abs(direction[i]) > NOTHING) {
                subtract(inverse[i], pivot, direction[i]);
                level[i] -= direction[i] * level[leaving];
            }
        }
    }

    private void subtract(double[] from, double[] pivot, double times) {
        for (int row = 0; row < rows; row++) {
            from[row] -= times * pivot[row];
        }
    }
}
