package thrive.files.text;

/** What a first look over the bytes of a file finds: most sheets are plain ASCII and need no second one. */
record ByteSurvey(int firstZero, boolean hasControls, boolean isAscii) {

    static ByteSurvey of(byte[] bytes, int from) {
        int zero = -1;
        boolean controls = false;
        boolean ascii = true;
        for (int i = from; i < bytes.length; i++) {
            byte b = bytes[i];
            if (b < 0) {
                ascii = false;
            } else if (b < ' ' || b == 0x7F) {
                controls |= ControlCharacters.isControl(b);
                zero = b == 0 && zero < 0 ? i : zero;
            }
        }
        return new ByteSurvey(zero, controls, ascii);
    }
}
