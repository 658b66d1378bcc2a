#!/usr/bin/env bash
# Runs the tool over the sets of quantities, attribution and pairs and prints what their scorers say: tools/score-tool.sh EVAL-FOLDER
set -euo pipefail
eval=$(cd "$1" && pwd)
cd "$(dirname "${BASH_SOURCE[0]}")/.."
dotnet build src/Reconcile.Cli -c Release -v q --nologo >/dev/null
tool="dotnet src/Reconcile.Cli/bin/Release/net10.0/reconcile.dll"
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT

extracted() { # set, scorer
  python3 "$eval/score/articles.py" "$eval/$1.jsonl.gz" >"$work/articles.jsonl"
  $tool extract "$work/articles.jsonl" --format jsonl >"$work/claims.jsonl"
  echo "$1"
  python3 "$eval/score/$2.py" "$eval/$1.jsonl.gz" "$work/claims.jsonl" || echo "the scorer failed on $1" >&2
}

extracted quantities/newsquant quantities
extracted quantities/rtext_quantities quantities
extracted attribution/polnear attribution
for set in "$eval"/pairs/*.jsonl.gz; do
  $tool compare --pairs "$set" >"$work/pairs.jsonl"
  basename "$set" .jsonl.gz
  python3 "$eval/score/pairs.py" "$set" "$work/pairs.jsonl"
done
