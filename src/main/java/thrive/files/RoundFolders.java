package thrive.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import thrive.model.site.Round;
import thrive.model.site.Site;

/** Finds the folders of rounds whatever their case: a round Baseline may lie in a folder baseline. */
final class RoundFolders {

    private final List<String> folders = new ArrayList<>();

    private RoundFolders(Path root) {
        for (Path child : SiteFolder.children(root)) {
            if (Files.isDirectory(child)) {
                folders.add(String.valueOf(child.getFileName()));
            }
        }
    }

    /** The site with each round spelt as its folder is, where it has none of its own spelling and just one of another. */
    static Site spelt(Site site, Path root) {
        RoundFolders folders = new RoundFolders(root);
        List<Round> rounds = new ArrayList<>();
        for (Round round : site.rounds()) {
            rounds.add(folders.spelt(round));
        }
        return site.withRounds(rounds);
    }

    private Round spelt(Round round) {
        List<String> alike = new ArrayList<>();
        for (String folder : folders) {
            if (folder.equalsIgnoreCase(round.id())) {
                alike.add(folder);
            }
        }
        return alike.size() == 1 ? round.withId(alike.get(0)) : round;
    }
}
