package thrive.files.yaml;

import java.util.Map;
import java.util.Optional;

/** A value of the wrong kind that is a key and its value, or an item of a list, but for a slip. */
final class SlipInValue {

    private SlipInValue() {}

    /** The slip with which the rest of a line begins, if it is one. */
    static Optional<Slip> of(String rest) {
        Start start = Start.of(rest);
        if (start.isSlip()) {
            return Optional.of(start.slip(rest, 0));
        }
        return MissingColon.in(rest, Keys::include)
                .filter(missing -> missing.isSure() && !missing.value().isEmpty())
                .map(MissingColon::slip);
    }

    /** As {@link #of(String)}, where scores may be keys that stand in place of the value. */
    static Optional<Slip> of(String rest, boolean orScore) {
        return orScore && DottedKey.numbers(rest) ? Optional.of(DottedKey.slip(rest, 0)) : of(rest);
    }

    /** The keys and values that an item was meant to be, so that nothing is told that only follows from its slip. */
    static Optional<Node.Mapping> mended(Node item, String rest) {
        if (!(item instanceof Node.Scalar scalar) || of(rest).isEmpty()) {
            return Optional.empty();
        }
        Node.Entry entry = new Node.Entry(item.at(), new Node.Scalar("", true, item.at()));
        return Optional.of(new Node.Mapping(Map.of(scalar.text(), entry), item.at()));
    }
}
