package thrive.cli.work;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import thrive.cli.line.Arguments;
import thrive.cli.line.Invocation;
import thrive.cli.line.Opt;
import thrive.cli.line.UsageError;
import thrive.consensus.Findings;
import thrive.consensus.Why;
import thrive.consensus.robust.Robustness.Part;
import thrive.render.Heading;
import thrive.render.json.ConsensusJson;
import thrive.render.table.ConsensusTables;
import thrive.render.terminal.Paint;
import thrive.render.terminal.Pictures;
import thrive.render.terminal.WhyText;

/**
 * In which form the consensus is wanted.
 *
 * @param format {@code text}, {@code json}, {@code csv} or {@code md}
 * @param pictures what is to be shown below the text
 * @param why whether one principle is to be explained in place of the whole
 */
public record ConsensusForms(String format, Set<Picture> pictures, boolean why) {

    /** A picture for the terminal. */
    public enum Picture {
        RANKS,
        PAIRS,
        METHODS,
        STEADINESS
    }

    /** What {@code --show} may be, as its help says it. */
    public static final String SHOWN = "ranks, pairs, methods, steadiness or all";

    public ConsensusForms {
        pictures = Set.copyOf(pictures);
    }

    /** Reads the options. */
    public static ConsensusForms of(Arguments arguments) {
        String format = arguments.oneOf(Opt.FORMAT, "text", "json", "csv", "md");
        boolean why = arguments.value(Opt.WHY).isPresent();
        Set<Picture> pictures = pictures(arguments);
        boolean isTable = format.equals("csv") || format.equals("md");
        if (isTable && why) {
            throw new UsageError("--why is told as text or json, not as " + format);
        }
        if (!pictures.isEmpty() && !format.equals("text")) {
            throw new UsageError("--show is for text; " + format + " has no pictures");
        }
        if (!pictures.isEmpty() && why) {
            throw new UsageError("--show goes with the whole consensus, not with --why");
        }
        return new ConsensusForms(format, pictures, why);
    }

    private static Set<Picture> pictures(Arguments arguments) {
        Set<Picture> pictures = EnumSet.noneOf(Picture.class);
        arguments.value(Opt.SHOW).ifPresent(typed -> {
            for (String word : typed.split(",", -1)) {
                String known = Arguments.oneOf(
                        Opt.SHOW.longName(), word.strip(), "ranks", "pairs", "methods", "steadiness", "all");
                if (known.equals("all")) {
                    pictures.addAll(EnumSet.allOf(Picture.class));
                } else {
                    pictures.add(Picture.valueOf(known.toUpperCase(java.util.Locale.ROOT)));
                }
            }
        });
        return pictures;
    }

    /** The parts of the robustness that the form tells of. */
    public Set<Part> parts() {
        if (why || format.equals("csv") || format.equals("md")) {
            return format.equals("json") ? EnumSet.allOf(Part.class) : EnumSet.noneOf(Part.class);
        }
        boolean all = format.equals("json") || pictures.contains(Picture.STEADINESS);
        return all ? EnumSet.allOf(Part.class) : EnumSet.of(Part.LEAVE_ONE_OUT);
    }

    /**
     * The result in this form.
     *
     * @param handedIn which tables handed in a ranking, as a sentence; empty where there are none
     */
    public String asked(
            Optional<Heading> heading,
            String handedIn,
            Findings findings,
            Optional<Why> reasons,
            Supplier<String> text,
            String title,
            Invocation invocation) {
        Forms forms = new Forms(
                () -> reasons.map(r -> WhyText.of(heading, findings, r, invocation.paintOut()))
                        .orElseGet(() -> text.get() + shown(findings, invocation.paintOut())),
                () -> ConsensusJson.of(heading, findings, reasons),
                () -> ConsensusTables.of(heading.map(Heading::model), findings),
                heading.map(Heading::leftOut).orElse(List.of()),
                title,
                handedIn);
        return forms.asked(invocation);
    }

    private String shown(Findings findings, Paint paint) {
        List<String> shown = new ArrayList<>();
        if (findings.consensus().profile().ballots().isEmpty()) {
            return "";
        }
        for (Picture picture : Picture.values()) {
            if (pictures.contains(picture)) {
                shown.add(
                        switch (picture) {
                            case RANKS -> Pictures.ranks(findings, paint);
                            case PAIRS -> Pictures.pairs(findings, paint);
                            case METHODS -> Pictures.methods(findings, paint);
                            case STEADINESS -> Pictures.steadiness(findings, paint);
                        });
            }
        }
        return String.join("", shown);
    }
}
