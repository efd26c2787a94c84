package thrive.cli.work;

import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import thrive.cli.line.Arguments;
import thrive.cli.line.Opt;
import thrive.cli.line.UsageError;
import thrive.consensus.MethodName;
import thrive.consensus.profile.Unranked;

/**
 * How the command line wants lists to be merged.
 *
 * @param method the method
 * @param top how many principles are sought
 * @param unranked what a list says of those it does not name
 * @param weights what each table counts: {@code people}, a file, or all the same
 * @param milliseconds when {@code kemeny} is to stop with the best found
 */
public record Merging(MethodName method, int top, Unranked unranked, Optional<String> weights, long milliseconds) {

    /** Reads the options. */
    public static Merging of(Arguments arguments) {
        return new Merging(
                MethodName.of(arguments.oneOf(Opt.METHOD, MethodName.words().toArray(String[]::new))),
                arguments.number(Opt.TOP).orElse(Source.TOP),
                unranked(arguments),
                arguments.value(Opt.WEIGHTS),
                arguments.value(Opt.TIME_LIMIT).map(Merging::milliseconds).orElse(5_000L));
    }

    private static Unranked unranked(Arguments arguments) {
        String word = arguments.oneOf(Opt.UNRANKED, Unranked.BELOW.word(), Unranked.IGNORE.word());
        return word.equals(Unranked.IGNORE.word()) ? Unranked.IGNORE : Unranked.BELOW;
    }

    private static long milliseconds(String typed) {
        String seconds = typed.toLowerCase(Locale.ROOT).replaceFirst("s$", "");
        if (!seconds.matches("\\d{1,5}(\\.\\d{1,3})?")) {
            throw new UsageError(Opt.TIME_LIMIT.longName() + " is \"" + typed
                    + "\", which is not a number of seconds from 0 to 99999");
        }
        return Math.round(Double.parseDouble(seconds) * 1000);
    }

    /** The time limit, from now on. */
    public BooleanSupplier deadline() {
        return Deadline.in(milliseconds);
    }
}
