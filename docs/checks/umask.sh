#!/bin/sh
# Makes the zip anew under three umasks, from files that have the modes which each umask gives, and compares the bytes.
# Needs a build (mvn package), whose classes it takes.
# Usage: docs/checks/umask.sh
set -eu
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
[ -d target/classes ] || { echo "There is no build: run mvn package first" >&2; exit 2; }
for mask in 022 077 002; do
    (
        umask $mask
        mkdir -p "$work/$mask/target"
        cp -R pom.xml README.md LICENSE .mvn src docs examples "$work/$mask"
        cp -R target/classes "$work/$mask/target"
        cd "$work/$mask"
        mvn -q -o antrun:run@modes jar:jar antrun:run@jars assembly:single@folder assembly:single@zip
        cat target/thrive-*.zip | sha256sum >"$work/$mask.sum"
    )
done
sort -u "$work"/*.sum
[ "$(sort -u "$work"/*.sum | wc -l)" -eq 1 ] && echo "The same bytes under umask 022, 077 and 002."
