package thrive.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the zip holds besides the program, as somebody has it who has nothing else. */
class ContentsIT {

    private static final Pattern LINK = Pattern.compile("]\\((?!\\w+:)([^)#\\s]+)[^)]*\\)");
    private static final Pattern IN_FULL =
            Pattern.compile("TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION"
                    + "|Permission is hereby granted, free of charge|Redistribution and use in source and binary");

    @Test
    void everyJarOfTheListHasItsLicenceInFull() throws IOException {
        List<String> lines = Files.readAllLines(Distribution.FOLDER.resolve("lib/thrive.jars"));
        List<String> libraries = lines.stream()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(' ')))
                .filter(jar -> !jar.equals("thrive-" + Distribution.VERSION + ".jar"))
                .toList();
        assertThat(libraries).hasSizeGreaterThan(5);
        for (String jar : libraries) {
            Path licence = Distribution.FOLDER.resolve("licences").resolve(jar.replaceAll("\\.jar$", ".txt"));
            assertThat(licence).exists();
            assertThat(IN_FULL.matcher(Files.readString(licence)).find())
                    .as(jar)
                    .isTrue();
        }
        assertThat(Distribution.filesBelow(Distribution.FOLDER.resolve("licences")))
                .hasSameSizeAs(libraries);
    }

    @Test
    void everyLinkOfItsPagesLeadsSomewhere() throws IOException {
        List<String> dead = new ArrayList<>();
        int links = 0;
        try (FileSystem zip = Distribution.openZip();
                Stream<Path> files = Files.walk(zip.getPath("/"))) {
            for (Path page :
                    files.filter(file -> file.toString().endsWith(".md")).toList()) {
                Matcher link = LINK.matcher(Files.readString(page));
                while (link.find()) {
                    links++;
                    Path target = Objects.requireNonNull(page.getParent()).resolve(link.group(1));
                    if (!Files.exists(target.normalize())) {
                        dead.add(page + ": " + link.group(1));
                    }
                }
            }
        }
        assertThat(dead).isEmpty();
        assertThat(links).isGreaterThan(50);
    }

    @Test
    void noModeFollowsTheBuildersUmask() throws IOException {
        try (FileSystem zip = Distribution.openZip();
                Stream<Path> paths = Files.walk(zip.getPath("/thrive-" + Distribution.VERSION))) {
            for (Path path : paths.toList()) {
                boolean runs = Files.isDirectory(path) || path.endsWith("bin/thrive");
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                        .as(path.toString())
                        .isEqualTo(runs ? "rwxr-xr-x" : "rw-r--r--");
            }
        }
    }

    @Test
    void theExamplesAreThereWithoutTheirHandouts() throws IOException {
        assertThat(Distribution.filesBelow(Distribution.FOLDER.resolve("examples")))
                .contains("riverbank/site.yaml", "riverbank/baseline/scores/red.csv")
                .noneMatch(name -> name.contains("/reports/"));
    }

    /** Variables of the caller are the same as ours there, whatever the case of their letters, and Java gets them all. */
    @Test
    void theWindowsLauncherSetsNoVariableOfAnybodyElse() throws IOException {
        String script = Files.readString(Distribution.FOLDER.resolve("bin/thrive.cmd"));
        Matcher set = Pattern.compile("(?i)\\bset (?:/[ap] )?\"?(\\w+)=").matcher(script);
        List<String> names = new ArrayList<>();
        while (set.find()) {
            names.add(set.group(1));
        }
        assertThat(names)
                .hasSizeGreaterThan(20)
                .allMatch(name -> name.startsWith("THRIVE_") || name.equals("ERRORLEVEL"));
        assertThat(script.chars()).allMatch(c -> c < 0x7F);
    }
}
