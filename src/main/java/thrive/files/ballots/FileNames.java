package thrive.files.ballots;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import thrive.files.text.TextFile;
import thrive.text.Folding;

/**
 * What stands in a file of ballots where names do, before anybody says what of it is one: evidence for what a single line leaves
 * open. It is gathered when first asked for, since few files ask. Capitals, and the kinds of quotes and dashes, make no difference.
 */
final class FileNames {

    private final TextFile file;
    private final Set<String> all = new HashSet<>();
    private final Set<String> behindAnother = new HashSet<>();
    private final Set<String> beforeAnother = new HashSet<>();
    private boolean isGathered;

    FileNames(TextFile file) {
        this.file = file;
    }

    /** Whether it stands anywhere as the whole of what is between two marks. */
    boolean include(String name) {
        gather();
        return all.contains(folded(name));
    }

    /** Whether it stands in any line behind a name. */
    boolean haveBehind(String name) {
        gather();
        return behindAnother.contains(folded(name));
    }

    /** Whether it stands in any line before a name. */
    boolean haveBefore(String name) {
        gather();
        return beforeAnother.contains(folded(name));
    }

    private void gather() {
        if (isGathered) {
            return;
        }
        isGathered = true;
        for (int number = 1; number <= file.lines(); number++) {
            add(PlainLine.of(file, number).names());
        }
    }

    private void add(List<Piece> names) {
        for (int i = 0; i < names.size(); i++) {
            String name = folded(names.get(i).text());
            all.add(name);
            if (i > 0) {
                behindAnother.add(name);
            }
            if (i < names.size() - 1) {
                beforeAnother.add(name);
            }
        }
    }

    private static String folded(String name) {
        return Folding.signs(name).toLowerCase(Locale.ROOT);
    }
}
