/* A stand-in for java.exe: says what it was called with and in which code page, makes an archive where it is asked for one, and
   ends with the code that STANDIN_EXIT names. Where it is asked for its version it says STANDIN_VERSION. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>
#include <windows.h>

static void say(const wchar_t *text) {
    char line[32768];
    WideCharToMultiByte(CP_UTF8, 0, text, -1, line, sizeof line, NULL, NULL);
    printf("<%s>\n", line);
}

int wmain(int count, wchar_t **words) {
    const wchar_t *archive = L"-XX:ArchiveClassesAtExit=";
    const wchar_t *made = _wgetenv(L"STANDIN_ARCHIVE");
    const wchar_t *log = _wgetenv(L"STANDIN_LOG");
    const wchar_t *exit_code = _wgetenv(L"STANDIN_EXIT");
    if (count > 1 && wcscmp(words[1], L"-version") == 0) {
        fprintf(stderr, "Picked up JAVA_TOOL_OPTIONS: -Da=b\nopenjdk version \"%s\" 2026-01-01\n", getenv("STANDIN_VERSION"));
        return 0;
    }
    for (int i = 1; i < count; i++) {
        if (wcsncmp(words[i], archive, wcslen(archive)) == 0) {
            if (log) {
                FILE *file = _wfopen(log, L"ab");
                fputs("made\n", file);
                fclose(file);
            }
            if (!made || wcscmp(made, L"no") != 0) {
                FILE *file = _wfopen(words[i] + wcslen(archive), L"wb");
                if (!file) return 1;
                fputs("an archive", file);
                fclose(file);
            }
            return 0;
        }
    }
    printf("page %u\n", GetConsoleOutputCP());
    for (int i = 1; i < count; i++) say(words[i]);
    return exit_code ? _wtoi(exit_code) : 0;
}
int main(void) { int n; wchar_t **w = CommandLineToArgvW(GetCommandLineW(), &n); return wmain(n, w); }
