#!/usr/bin/env bash
# How fast batches are, beside the least that any program does with the same files.
# usage: src/bench/run.sh [N [KIND [FORM]]]
#
#   N     how many pages, by default 2000
#   KIND  random (the default), seeds, or small: see src/bench/java/org/xbrlr/bench/BenchPages.java
#   FORM  lines (the default): one file of JSON Lines; files: a file for each page
#
# Cold: wc, cat and a process of xbrlr for one and for all cores, each once, with its peak memory. Warm: the same in one JVM, several
# times. Ratios within one run can be trusted; absolute figures are those of the machine and of what else it does.
# For the stages: java -cp target/bench/test-classes:target/bench/classes:$(cat target/bench/classpath) org.openjdk.jmh.Main
set -euo pipefail
cd "$(dirname "$0")/../.."
pages=${1:-2000}
kind=${2:-random}
form=${3:-lines}
rounds=${ROUNDS:-3}
work=target/bench
data=$(mktemp -d)
trap 'rm -rf "$data"' EXIT

mvn -B -q -Pbench "-Dxbrlr.target=$PWD/$work" test-compile dependency:build-classpath "-Dmdep.outputFile=$PWD/$work/classpath"
classpath=$work/test-classes:$work/classes:$(cat "$work/classpath")
input=$data/pages
[ "$form" = files ] || input=$data/pages.jsonl
java -cp "$classpath" org.xbrlr.bench.BenchPages "$kind" "$pages" "$input"

# measure NAME COMMAND...: seconds and peak memory of a process
measure() {
    python3 - "$@" <<'PY'
import resource, subprocess, sys, time
start = time.time()
code = subprocess.call(sys.argv[2:], stdout=subprocess.DEVNULL)
seconds = time.time() - start
peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
print(f"{sys.argv[1]:<16} {seconds:9.3f} s {peak:9.0f} MB peak{'' if code == 0 else f', exit code {code}'}")
PY
}
options="-XX:+UseParallelGC ${JAVA_OPTS:--XX:MaxNewSize=256m}" # those of the launcher
# shellcheck disable=SC2086 # a list of words
xbrlr() { measure "batch --jobs $1" java $options -cp "$classpath" org.xbrlr.cli.Main \
    batch -q --jobs "$1" -o "$data/facts.csv" "$input"; }

echo "$pages pages ($kind, $form), $(nproc) cores, $(uptime | sed 's/.*load/load/'), $(java -version 2>&1 | sed -n 1p)"
find "$input" -type f -print0 >"$data/names"
measure "wc -l" xargs -0 -a "$data/names" -n 1000 wc -l
measure cat xargs -0 -a "$data/names" -n 1000 cat
xbrlr 1
xbrlr "$(nproc)"
# shellcheck disable=SC2086 # a list of words
java $options -cp "$classpath" org.xbrlr.bench.Throughput "$input" "$rounds"
