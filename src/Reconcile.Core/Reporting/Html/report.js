"use strict";
(function () {
  var filters = document.getElementById("filters");
  if (filters) {
    var byId = function (id) { return document.getElementById(id); };
    var cards = Array.prototype.map.call(document.querySelectorAll(".finding"), function (node) {
      var data = node.dataset;
      return {
        node: node, relation: data.relation, type: data.type, confidence: Number(data.confidence),
        outlet: data.outlet.split(" "), speaker: data.speaker.split(" "), words: null
      };
    });
    var shown = byId("shown");
    var fits = function (card, wanted) {
      if (wanted.relation && card.relation !== wanted.relation) return false;
      if (wanted.type && card.type !== wanted.type) return false;
      if (card.confidence < wanted.confidence) return false;
      if (wanted.outlet && card.outlet.indexOf(wanted.outlet) < 0) return false;
      if (wanted.speaker && card.speaker.indexOf(wanted.speaker) < 0) return false;
      if (!wanted.words.length) return true;
      if (card.words === null) card.words = card.node.textContent.toLowerCase();
      return wanted.words.every(function (word) { return card.words.indexOf(word) >= 0; });
    };
    var apply = function () {
      var wanted = {
        relation: byId("relation").value, type: byId("type").value, outlet: byId("outlet").value, speaker: byId("speaker").value,
        confidence: Number(byId("confidence").value), words: byId("words").value.toLowerCase().split(/\s+/).filter(Boolean)
      };
      byId("confidence-value").textContent = wanted.confidence.toFixed(2);
      var count = 0;
      cards.forEach(function (card) {
        var fit = fits(card, wanted);
        if (fit) count++;
        if (card.node.hidden === fit) card.node.hidden = !fit;
      });
      shown.textContent = count === cards.length ? "All " + count + " findings" : count + " of " + cards.length + " findings";
    };
    var reset = function () {
      ["relation", "type", "outlet", "speaker", "words"].forEach(function (id) { byId(id).value = ""; });
      byId("confidence").value = "0";
      apply();
    };
    filters.hidden = false;
    filters.addEventListener("input", apply);
    byId("reset").addEventListener("click", reset);
    Array.prototype.forEach.call(document.querySelectorAll(".tiles a"), function (tile) {
      tile.addEventListener("click", function () {
        reset();
        byId("relation").value = tile.dataset.relation;
        if (byId("relation").selectedIndex < 0) byId("relation").value = "";
        apply();
      });
    });
    apply();
  }

  // A link into a folded or filtered part opens it and puts the focus there.
  var reveal = function () {
    var target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    for (var node = target; node; node = node.parentElement) {
      if (node.tagName === "DETAILS") node.open = true;
      if (node.classList.contains("finding")) node.hidden = false;
    }
    if (!target.hasAttribute("tabindex")) target.tabIndex = -1;
    target.scrollIntoView();
    target.focus({ preventScroll: true });
  };
  window.addEventListener("hashchange", reveal);
  reveal();
})();
