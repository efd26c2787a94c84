package thrive.slips;

import java.util.List;
import java.util.stream.Stream;

/** All kinds of slips there are to draw from. */
final class AllSlips {

    static final List<Slip> LIST = Stream.of(
                    TitleSlips.list(),
                    ConflictSlips.list(),
                    TextSlips.list(),
                    NumberSlips.list(),
                    UnseenSlips.list(),
                    EncodingSlips.list(),
                    SavedSlips.list(),
                    AroundSlips.list(),
                    FileSlips.list(),
                    GapSlips.list(),
                    YamlSlips.list(),
                    WithdrawnSlips.list())
            .flatMap(List::stream)
            .toList();

    private AllSlips() {}
}
