#!/usr/bin/env bash
# Scores the reports of the marked stories: tools/score-stories.sh [DATA] [--list]; DATA is the folder of the evaluation sets.
set -euo pipefail
cd "$(dirname "$0")/.."
data="${1:-../shared/eval}"
listing="${2:-}"
out="$(mktemp -d)"
trap 'rm -rf "$out"' EXIT
dotnet build -c Release -p:Quick=true -v q --nologo src/Reconcile.Cli >&2
pairs=()
for story in "$data"/wild/*/ "$data"/kherson/; do
  name="$(basename "$story")"
  dotnet src/Reconcile.Cli/bin/Release/net10.0/reconcile.dll report "$story/articles.jsonl" --format json --output "$out/$name.json"
  pairs+=("$story" "$out/$name.json")
done
python3 "$data/score/story.py" "${pairs[@]}" $listing
