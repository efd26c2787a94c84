#!/bin/bash
# Tries bin/thrive.cmd under Wine, with a stand-in for java.exe that says what it was called with: its arguments, the code page,
# the exit codes, the start-up archive, and folders of odd names.
# Needs target/thrive (mvn package), wine, a C compiler for Windows and script (Debian: apt-get install --no-install-recommends
# wine wine64 gcc-mingw-w64-x86-64 bsdutils). What Wine cannot show stands in docs/decisions/2-start-up.md.
# Usage: docs/checks/wine.sh
set -euo pipefail
cd "$(dirname "$0")/../.."
built=$PWD/target/thrive
work=$(mktemp -d)
export WINEPREFIX=$work/prefix WINEDEBUG=-all LC_ALL=C.UTF-8
unset TERM THRIVE_OPTS THRIVE_ARCHIVE
trap 'wineserver -k 2>/dev/null || true; rm -rf "$work"' EXIT
failed=0

windows() { # windows PATH: as Windows names it
    printf 'Z:%s' "${1//\//\\}"
}

install_at() { # install_at FOLDER: the program, but for what no start needs
    mkdir -p "$1"
    cp -r "$built/bin" "$built/lib" "$1"
}

java_at() { # java_at FOLDER VERSION: a stand-in for a Java
    mkdir -p "$1/bin"
    cp "$work/java.exe" "$1/bin"
    printf 'IMPLEMENTOR="Nobody & Co"\r\nJAVA_RUNTIME_VERSION="%s+1"\r\nJAVA_VERSION="%s"\r\n' "$2" "$2" >"$1/release"
}

batch() { # batch LINES: runs them as a batch file; output and messages in $said, the exit code in $ended
    printf '@echo off\n%s\n' "$1" | sed 's/$/\r/' >"$work/caller.cmd"
    ended=0
    wine cmd /c "$(windows "$work/caller.cmd")" </dev/null >"$work/said" 2>&1 || ended=$?
    said=$(tr -d '\r' <"$work/said")
}

has() { # has NAME TEXT: whether $said has the text as a line, or as a part of one
    if [[ $said == *"$2"* ]]; then
        echo "ok      $1"
    else
        echo "FAILED  $1: no $2 in"
        sed 's/^/        /' <<<"$said"
        failed=1
    fi
}

has_not() { # has_not NAME TEXT
    if [[ $said == *"$2"* ]]; then
        echo "FAILED  $1: $2"
        failed=1
    else
        echo "ok      $1"
    fi
}

made() { # how many archives the stand-in has made so far
    wc -l 2>/dev/null <"$work/made" || echo 0
}

same() { # same NAME EXPECTED ACTUAL
    if [[ $2 == "$3" ]]; then echo "ok      $1"; else echo "FAILED  $1: $3, not $2"; failed=1; fi
}

x86_64-w64-mingw32-gcc -O1 -o "$work/java.exe" docs/checks/JavaStandIn.c -lshell32
java_at "$work/jdk" 21.0.1
install_at "$work/thrive"
JAVA_HOME=$(windows "$work/jdk")
STANDIN_LOG=$(windows "$work/made")
THRIVE=$(windows "$work/thrive/bin/thrive.cmd")
export JAVA_HOME STANDIN_LOG THRIVE

echo "Arguments, and what is on the path"
for left in aaa.jar picocli-0.0.1.jar; do echo no jar >"$work/thrive/lib/$left"; done
batch 'call "%THRIVE%" score "a  b" "c&d" --notes=-q z! ""'
has "the arguments as they were typed" $'<thrive.Main>\n<score>\n<a  b>\n<c&d>\n<--notes=-q>\n<z!>\n<>'
has "the jars of the list" "lib\\thrive-"
has_not "no jar that lies beside them" "aaa.jar"
has_not "no older jar" "picocli-0.0.1.jar"
has "Java is asked whether it talks to a console" "<-Dthrive.terminal=ask>"
batch 'set "HOME=mine"
call "%THRIVE%" x
echo HOME is %HOME%'
has "the caller's HOME stays" "HOME is mine"

echo "Exit codes"
for code in 0 1 2 3 70; do
    STANDIN_EXIT=$code batch '"%THRIVE%" x'
    same "$code is passed on" $code $ended
done
# (What "||" and "&&" make of a batch file this Wine does not know: it runs what stands behind either.)

echo "The code page"
printf '@echo off\r\nchcp 850 >nul\r\ncall "%%THRIVE%%" x\r\nchcp\r\n' >"$work/page.cmd"
said=$(script -qec "wine cmd /c $(windows "$work/page.cmd" | sed 's/\\/\\\\/g')" /dev/null </dev/null |
    sed 's/\x1b\[[0-9]*C/ /g; s/\x1b\[[0-9;?]*[A-Za-z]//g' | tr -d '\r')
has "65001 while Java runs" "page 65001"
has "850 again afterwards" "code page: 850"

echo "The start-up archive"
same "made once so far" 1 "$(made)"
batch 'call "%THRIVE%" x'
has "started from" "<-XX:SharedArchiveFile="
has "quiet" "<-Xlog:disable>"
same "git leaves it alone" "*" "$(tr -d '\r' <"$work/thrive/cache/.gitignore")"
archive=$(echo "$work"/thrive/cache/*/archive.jsa)
printf 'an' >"$archive"
batch 'call "%THRIVE%" x'
same "made anew where it was cut short" 2 "$(made)"
java_at "$work/other" 25
JAVA_HOME=$(windows "$work/other") batch 'call "%THRIVE%" x'
same "each Java has its own" 3 "$(made)"
batch 'call "%THRIVE%" x'
same "and the first keeps its" 3 "$(made)"
touch -d '2001-01-01' "$work"/thrive/lib/thrive-*.jar
batch 'call "%THRIVE%" x'
same "made anew for other jars" 4 "$(made)"
mv "$work/thrive" "$work/moved"
THRIVE=$(windows "$work/moved/bin/thrive.cmd") batch 'call "%THRIVE%" x'
same "made anew in another folder" 5 "$(made)"
mv "$work/moved" "$work/thrive"
cp "$work"/thrive/lib/jspecify-*.jar "$work/whole.jar"
truncate -s 1000 "$work"/thrive/lib/jspecify-*.jar
batch '"%THRIVE%" x'
has "a damaged jar is a fault of its own" "is missing or damaged. Please unpack it again."
same "exit 70 for it" 70 "$ended"
cp "$work/whole.jar" "$(echo "$work"/thrive/lib/jspecify-*.jar)"
rm -rf "$work/thrive/cache"
echo "no folder" >"$work/thrive/cache"
mkdir -p "$work/local"
LOCAL=$(windows "$work/local") batch 'set "LOCALAPPDATA=%LOCAL%"
call "%THRIVE%" x'
has "in LOCALAPPDATA where the install cannot be written to" "local\\thrive\\Z\\"
batch 'set LOCALAPPDATA=
call "%THRIVE%" x'
has_not "none where there is no place for it" "SharedArchiveFile"
rm -f "$work/thrive/cache"
STANDIN_ARCHIVE=no batch 'set LOCALAPPDATA=
call "%THRIVE%" x
call "%THRIVE%" x'
same "tried only once where this Java cannot" 7 "$(made)"
has_not "and then left out" "SharedArchiveFile"
rm -rf "$work/thrive/cache"
for _ in 1 2 3 4 5 6 7 8 9 10; do
    wine cmd /c "$(windows "$work/caller.cmd")" </dev/null >>"$work/ten" 2>&1 &
done
wait
said=$(grep -v '^<\|^page ' "$work/ten" | tr -d '\r' || true)
same "ten first starts at once are quiet" "" "$said"
batch 'call "%THRIVE%" x'
has "and leave an archive" "<-XX:SharedArchiveFile="

echo "Folders"
for name in 'a b' 'a#b' 'x & y' 'bang! (1)' "it's [d]" 'é' 'Łódź Ω'; do
    install_at "$work/odd/$name"
    before=$(made)
    THRIVE=$(windows "$work/odd/$name/bin/thrive.cmd") batch 'call "%THRIVE%" x
call "%THRIVE%" x'
    has "$name: starts" $'<thrive.Main>\n<x>'
    has "$name: from its archive" "<-XX:SharedArchiveFile="
    same "$name: made once" $((before + 1)) "$(made)"
done
install_at "$work/odd/a;b"
THRIVE=$(windows "$work/odd/a;b/bin/thrive.cmd") batch '"%THRIVE%" x'
has "a;b: refused" "takes the semicolon"
same "a;b: exit 3" 3 $ended

echo "What is missing"
java_at "$work/old" 11.0.2
JAVA_HOME=$(windows "$work/old") batch '"%THRIVE%" x'
has "an old Java" "found 11 at"
same "exit 3" 3 $ended
rm "$work/old/release"
JAVA_HOME=$(windows "$work/old") STANDIN_VERSION=1.8.0_292 batch 'call "%THRIVE%" x'
has "a Java without a release file is asked" "found 8 at"
rm "$work"/thrive/lib/picocli-4*.jar
batch '"%THRIVE%" x'
has "a missing jar" "a fault of its own"
same "exit 70" 70 $ended

((failed == 0)) && echo "All as it should be."
exit $failed
