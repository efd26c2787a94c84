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
    private static final double LITTLE = 1e-4;
    private static final long SEED = 4;

    private final int size;
    private final double[] weight;
    private final double[] price;
    private final int[] rowOf;
    private final Pricing pricing;
    private final List<int[]> columns = new ArrayList<>();
    private final Basis basis = new Basis();
    private int[] arcOf = new int[64];
    private int[] basic = new int[64];
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
        for (int i = 0; i < basis.rows(); i++) {
            if (basic[i] >= 0) {
                packing.add(columns.get(basic[i]), (long) Math.floor(amount(i) * unit * packing.scale()));
            }
        }
    }

    /** The level of a basic column by the true weights. */
    private double amount(int place) {
        double amount = 0;
        for (int row = 0; row < basis.rows(); row++) {
            amount += basis.inverseRow(place)[row] * weight[arcOf[row]];
        }
        return amount;
    }

    private int cheapestSlack() {
        int best = -1;
        double least = -TINY;
        for (int row = 0; row < basis.rows(); row++) {
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

    private void addRow(int arc) {
        int row = basis.rows();
        if (row == arcOf.length) {
            arcOf = Arrays.copyOf(arcOf, 2 * row);
            basic = Arrays.copyOf(basic, 2 * row);
        }
        rowOf[arc] = row;
        arcOf[row] = arc;
        basic[row] = -1 - row;
        // A little more than the weight, each a different little, so that the method does not stall where many are
        // equal.
        basis.addRow(weight[arc] + LITTLE * (0.5 + random.nextDouble()));
    }

    /** Takes a column into the basis; false where rounding leaves no row for it to replace. */
    private boolean enter(int column, int[] entries) {
        double[] direction = basis.direction(entries);
        int leaving = basis.leaving(direction);
        if (leaving < 0) {
            return false;
        }
        double gain = column < 0 ? 0 : 1;
        for (int row : entries) {
            gain -= price[arcOf[row]];
        }
        basis.pivot(leaving, direction);
        basic[leaving] = column < 0 ? -1 - entries[0] : column;
        reprice(gain, basis.inverseRow(leaving));
        return true;
    }

    private void reprice(double gain, double[] pivot) {
        for (int row = 0; row < basis.rows(); row++) {
            price[arcOf[row]] += gain * pivot[row];
        }
    }
}
