#!/usr/bin/env bash
# Time and memory of the whole program on inputs that are large or made to hurt. Usage: tools/measure-input.sh [PROGRAM], default: the release build.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
program=${1:-src/Reconcile.Cli/bin/Release/net10.0/reconcile.dll}
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
root=$PWD

story='<p>The bridge was closed on Thursday after inspectors found cracks in two girders, the town said.</p><p>The repair will take at least six weeks, and a ferry will carry people until it is done.</p>'
repeat() { awk -v n="$1" -v s="$2" 'BEGIN { for (i = 0; i < n; i++) printf "%s", s }'; }
page() { printf '<html><head><title>Big</title>%s</head><body><article>%s</article>' "$1" "$story"; }

{ page ''; repeat 1000000 '<span class="filler">word</span> '; } >"$work/30-MB-of-markup.html"
{ page "<script>$(repeat 100000 'x')</script>"; printf '<script>'; repeat 3000000 'var a=1;//'; printf '</script>'; } >"$work/30-MB-of-script.html"
{ page ''; repeat 50000 '<div>'; printf end; } >"$work/50000-nested-tags.html"
{ printf '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa">'; p=a; for n in b c d e f g h i; do printf '<!ENTITY %s "%s">' "$n" "$(repeat 10 "&$p;")"; p=$n; done
  printf ']><rss version="2.0"><channel><title>x</title><item><title>y</title><description>&i;</description></item></channel></rss>'; } >"$work/entity-bomb.xml"
{ page ''; repeat 1000000 '<span class="filler">word</span> '; } | gzip -9 >"$work/30-MB-packed.html.gz"
repeat 200000000 x | gzip -9 >"$work/200-MB-packed.html.gz"
for i in $(seq 20000); do printf '{"id":"a%d","text":"Nine ships left the harbour on Monday, the harbour master said."}\n' "$i"; done >"$work/20000-articles.jsonl"
for i in $(seq 2000); do head -c 2000 "$work/20000-articles.jsonl" | sed "s/\"a/\"b$i-/" | head -20; done >"$work/40000-articles.jsonl"
printf '<html><body><article>%s</article></body></html>' "$story" >"$work/small.html"
feed() { printf '<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour Post</title>'; repeat "$1" "<item><title>Ships</title><description>Nine ships left the harbour on Monday, the harbour master said.</description></item>"; printf '</channel></rss>'; }
feed 20000 >"$work/20000-entries.xml"
feed 80000 >"$work/80000-entries.xml"
gzip -9 <"$work/80000-entries.xml" >"$work/80000-packed.xml.gz"
answer=$(printf 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n'; page ''; printf '</body></html>')
record=$(printf 'WARC/1.0\r\nWARC-Type: response\r\nContent-Type: application/http\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n.' "${#answer}" "$answer")
archive() { for _ in $(seq "$1"); do printf %s "${record%.}"; done; }
archive 2000 >"$work/2000-pages.warc"
archive 8000 >"$work/8000-pages.warc"
gzip -9 <"$work/8000-pages.warc" >"$work/8000-pages-packed.warc.gz"

printf '%-24s %9s %8s %9s  %s\n' input size seconds 'peak MiB' says
for file in small.html 30-MB-of-markup.html 30-MB-of-script.html 50000-nested-tags.html entity-bomb.xml 30-MB-packed.html.gz 200-MB-packed.html.gz 20000-articles.jsonl 40000-articles.jsonl 20000-entries.xml 80000-entries.xml 80000-packed.xml.gz 2000-pages.warc 8000-pages.warc 8000-pages-packed.warc.gz; do
  /usr/bin/time -f '%e %M' -o "$work/time" dotnet "$root/$program" extract "$work/$file" --format jsonl >"$work/out" 2>"$work/err" || true
  read -r seconds memory < <(tail -1 "$work/time")
  printf '%-24s %7s K %8s %9s  %s\n' "$file" "$(($(stat -c %s "$work/$file") / 1024))" "$seconds" "$((memory / 1024))" "$(wc -l <"$work/out") articles; $(head -1 "$work/err" | sed "s|$work/||" | cut -c1-110)"
done
