package thrive.files.text;

import java.util.Map;

/** What people call the characters that they do not find on their keyboard. */
final class CharacterNames {

    private static final Map<Character, String> NAMES = Map.ofEntries(
            Map.entry('’', "an apostrophe"),
            Map.entry('‘', "an opening quote"),
            Map.entry('“', "an opening quote"),
            Map.entry('”', "a closing quote"),
            Map.entry('–', "a dash"),
            Map.entry('—', "a long dash"),
            Map.entry('…', "an ellipsis"),
            Map.entry('•', "a bullet"),
            Map.entry('£', "a pound sign"),
            Map.entry('€', "a euro sign"),
            Map.entry('½', "a half"),
            Map.entry('°', "a degree sign"),
            Map.entry('™', "a trade mark"));

    private CharacterNames() {}

    /** The name and the character itself; what cannot be seen is only named. */
    static String of(int c) {
        if (c == 0xA0) {
            return "a no-break space";
        }
        if (c == 0xFEFF) {
            return "a byte order mark";
        }
        String shown = Character.toString(c);
        String name = c <= Character.MAX_VALUE ? NAMES.getOrDefault((char) c, "") : "";
        return name.isEmpty() ? shown : name + " (" + shown + ")";
    }
}
