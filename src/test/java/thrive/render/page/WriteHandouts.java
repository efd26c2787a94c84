package thrive.render.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import thrive.report.HandoutView;

/** Writes the example site's handouts into a folder, to be looked at. */
final class WriteHandouts {

    private WriteHandouts() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        Handouts handouts = new Handouts();
        for (HandoutView view : new Riverbank().handouts()) {
            Files.writeString(folder.resolve(view.handout() + ".html"), handouts.html(view));
            Files.writeString(folder.resolve(view.handout() + ".md"), handouts.markdown(view));
        }
    }
}
