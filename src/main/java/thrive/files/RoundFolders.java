package thrive.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import thrive.model.site.Round;
import thrive.model.site.Site;

/** Finds the folders of rounds whatever their case: a round Baseline may lie in a folder baseline. */
final class RoundFolders {

    private final List<String> folders;

    private RoundFolders(Path root) {
        this.folders = SiteFolder.children(root).stream()
                .filter(Files::isDirectory)
                .map(folder -> String.valueOf(folder.getFileName()))
                .toList();
    }

    /** The site with each round spelt as its folder is, where it has none of its own spelling and just one of another. */
    static Site spelt(Site site, Path root) {
        RoundFolders folders = new RoundFolders(root);
        return site.withRounds(site.rounds().stream().map(folders::spelt).toList());
    }

    private Round spelt(Round round) {
        List<String> alike =
                folders.stream().filter(round.id()::equalsIgnoreCase).toList();
        return alike.size() == 1 ? round.withId(alike.get(0)) : round;
    }
}
