package thrive.consensus.kemeny;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * The best packing of cycles in fractions: maximise the sum of the amounts such that no majority carries more than its weight. Solved
 * by the revised simplex method with columns generated as they are wanted (P. Gilmore and R. Gomory, "A linear programming approach
 * to the cutting-stock problem", Operations Research 9, 1961). A row is an arc, a column a cycle; the price of a row is how far the
 * relaxed feedback arc set goes against that arc, and a cycle whose prices sum to less than 1 is worth packing.
 *
 * <p>It can be left at any time: what is packed so far is always feasible.
 */
final class PackingProgram {

    private static final double TINY = 1e-7;
    private static final long SEED = 4;

    private final int size;
    private final double[] weight;
    private final double[] price;
    private final int[] rowOf;
    private final Pricing pricing;
    private final List<int[]> columns = new ArrayList<>();
    private int rows;
    private int[] arcOf = new int[64];
    private int[] basic = new int[64];
    private double[] level = new double[64];
    private double[][] inverse = new double[64][64];
    private final Random random = new Random(SEED);

    PackingProgram(Majorities graph) {
        this.size = graph.size();
        this.weight = new double[size * size];
        this.price = new double[size * size];
        this.rowOf = new int[size * size];
        Arrays.fill(rowOf, -1);
        double unit = graph.unit();
        for (int a = 0; a < size; a++) {
            for (int b = 0; b < size; b++) {
                weight[a * size + b] = graph.margin()[a][b] / unit;
            }
        }
        this.pricing = new Pricing(graph);
    }

    /** Packs until nothing is to be gained, time is over, or so many steps are taken that rounding must lead in circles. */
    void solve(TimeLimit time) {
        long most = 10_000 + 2_000L * size;
        for (long step = 0; step < most && !time.over(); step++) {
            if (!step()) {
                return;
            }
        }
    }

    private boolean step() {
        int slack = cheapestSlack();
        if (slack >= 0) {
            return enter(-1, new int[] {slack});
        }
        int[] cycle = pricing.cheapest(price);
        if (cycle.length == 0) {
            return false;
        }
        columns.add(cycle);
        return enter(columns.size() - 1, rows(cycle));
    }

    /** How far the relaxed feedback arc set goes against each arc, from 0 to 1. */
    double[] against() {
        return price.clone();
    }

    /** Adds the amounts found, in whole numbers, to a packing of the same graph. */
    void packInto(Packing packing, long unit) {
        for (int i = 0; i < rows; i++) {
            if (basic[i] >= 0) {
                double amount = 0;
                for (int row = 0; row < rows; row++) {
                    amount += inverse[i][row] * weight[arcOf[row]];
                }
                packing.add(columns.get(basic[i]), (long) Math.floor(amount * unit * packing.scale()));
            }
        }
    }

    private int cheapestSlack() {
        int best = -1;
        double least = -TINY;
        for (int row = 0; row < rows; row++) {
            if (price[arcOf[row]] < least) {
                least = price[arcOf[row]];
                best = row;
            }
        }
        return best;
    }

    private int[] rows(int[] cycle) {
        int[] its = new int[cycle.length];
        for (int i = 0; i < cycle.length; i++) {
            if (rowOf[cycle[i]] < 0) {
                addRow(cycle[i]);
            }
            its[i] = rowOf[cycle[i]];
        }
        return its;
    }

    /** A new row's slack is basic, and no column in the basis touches it. */
    private void addRow(int arc) {
        if (rows == level.length) {
            grow();
        }
        rowOf[arc] = rows;
        arcOf[rows] = arc;
        basic[rows] = -1 - rows;
        inverse[rows][rows] = 1;
        // A little more than the weight, each a different little, so that the method does not stall where many are
        // equal.
        level[rows] = weight[arc] + 1e-4 * (0.5 + random.nextDouble());
        rows++;
    }

    private void grow() {
        int capacity = rows * 2;
        arcOf = Arrays.copyOf(arcOf, capacity);
        basic = Arrays.copyOf(basic, capacity);
        level = Arrays.copyOf(level, capacity);
        inverse = Arrays.copyOf(inverse, capacity);
        for (int i = 0; i < capacity; i++) {
            inverse[i] = i < rows ? Arrays.copyOf(inverse[i], capacity) : new double[capacity];
        }
    }

    /** Takes a column into the basis; false where rounding leaves no row for it to replace. */
    private boolean enter(int column, int[] entries) {
        double[] direction = direction(entries);
        int leaving = leaving(direction);
        if (leaving < 0) {
            return false;
        }
        double gain = column < 0 ? 0 : 1;
        for (int row : entries) {
            gain -= price[arcOf[row]];
        }
        pivot(leaving, direction, gain);
        basic[leaving] = column < 0 ? -1 - entries[0] : column;
        return true;
    }

    private double[] direction(int[] entries) {
        double[] direction = new double[rows];
        for (int i = 0; i < rows; i++) {
            for (int row : entries) {
                direction[i] += inverse[i][row];
            }
        }
        return direction;
    }

    /** The basic column that is used up first. */
    private int leaving(double[] direction) {
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

    private void pivot(int leaving, double[] direction, double gain) {
        double[] pivot = inverse[leaving];
        double by = direction[leaving];
        for (int row = 0; row < rows; row++) {
            pivot[row] /= by;
        }
        level[leaving] /= by;
        for (int i = 0; i < rows; i++) {
            if (i != leaving && Math.abs(direction[i]) > 1e-12) {
                subtract(inverse[i], pivot, direction[i]);
                level[i] -= direction[i] * level[leaving];
            }
        }
        for (int row = 0; row < rows; row++) {
            price[arcOf[row]] += gain * pivot[row];
        }
    }

    private void subtract(double[] from, double[] pivot, double times) {
        for (int row = 0; row < rows; row++) {
            from[row] -= times * pivot[row];
        }
    }
}
