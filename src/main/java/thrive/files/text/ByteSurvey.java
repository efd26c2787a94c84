package thrive.files.text;

/** What a first look over the bytes of a file finds: most sheets are plain ASCII and need no second one. */
record ByteSurvey(int firstZero, boolean isAscii) {

    static ByteSurvey of(byte[] bytes, int from) {
        int zero = -1;
        boolean ascii = true;
        for (int i = from; i < bytes.length; i++) {
            byte b = bytes[i];
            if (b < 0) {
                ascii = false;
            } else if (b == 0 && zero < 0) {
                zero = i;
            }
        }
        return new ByteSurvey(zero, ascii);
    }
}
