using Reconcile.Extraction.Addresses;
using Reconcile.Extraction.Entities;
using Reconcile.Extraction.Times;
using Reconcile.Language.Lexicons;
using Reconcile.Matching.Anchors;

namespace Reconcile.Matching.Profiles;

/// <summary>Makes the profile of a claim from its frame.</summary>
internal static class ProfileBuilder
{
    private static readonly WordList Parts = WordList.Load("Matching/Profiles/one-of-several.lexicon");

    public static ClaimProfile[] Build(IReadOnlyList<Claim> claims)
    {
        var articles = new Dictionary<string, int>(StringComparer.Ordinal);
        var anchors = new StoryAnchors(claims);
        string[][] concepts = [.. claims.Select(c => Concepts.Of(c.Frame))];
        var sentences = new Dictionary<(string, TextSpan), Sentence>();
        Sentence before = default;
        string? reading = null;
        foreach (var group in Enumerable.Range(0, claims.Count).GroupBy(i => (claims[i].ArticleId, claims[i].Sentence)))
        {
            Claim[] inside = [.. group.Select(i => claims[i])];
            Sentence sentence = Context(inside, Sorted(group.SelectMany(i => concepts[i])), anchors);
            if (reading == group.Key.ArticleId && sentence.Anchor is { Home: false, Past: false, Places: [] } && StoryAnchors.PointsBack(inside)) sentence = sentence with { Anchor = before.Anchor };
            sentences[group.Key] = before = sentence;
            reading = group.Key.ArticleId;
        }

        var profiles = new ClaimProfile[claims.Count];
        for (int i = 0; i < claims.Count; i++)
        {
            Claim claim = claims[i];
            if (!articles.TryGetValue(claim.ArticleId, out int article)) articles[claim.ArticleId] = article = articles.Count;
            Sentence sentence = sentences[(claim.ArticleId, claim.Sentence)];
            profiles[i] = Build(claim, Subject(claims, i), i, article, concepts[i], sentence with { Anchor = anchors.Of(claim, sentence.Anchor) }, anchors.OtherScript);
        }

        for (int i = 0; i < profiles.Length; i++) (profiles[i].Antecedent, profiles[i].AgentAlias) = (Antecedent(claims, i), Alias(claims, i));
        foreach (ClaimProfile[] article in profiles.GroupBy(p => p.Article).Select(g => g.ToArray()))
        {
            var around = new ArticleProfile([.. article.Select(p => p.Claim)]);
            foreach (ClaimProfile profile in article) profile.Around = around;
            around.Gather(article);
        }

        return profiles;
    }

    /// <summary>What the sentence around a claim tells of its event.</summary>
    private readonly record struct Sentence(string[] Entities, string[] Lemmas, Anchor Anchor);

    /// <summary>The last place of the clauses of the sentence before the word <c>where</c>.</summary>
    private static FrameNode? Antecedent(IReadOnlyList<Claim> claims, int at)
    {
        Claim claim = claims[at];
        if (!claim.Text.StartsWith("where ", StringComparison.OrdinalIgnoreCase)) return null;
        FrameNode? last = null;
        for (int i = at; i >= 0 && claims[i].ArticleId == claim.ArticleId && claims[i].Sentence == claim.Sentence; i--) Look(claims[i]);
        for (int i = at + 1; i < claims.Count && claims[i].ArticleId == claim.ArticleId && claims[i].Sentence == claim.Sentence; i++) Look(claims[i]);
        return last;

        void Look(Claim other)
        {
            foreach (FrameNode node in other.Frame.Nodes)
                if (node.Role is FrameRole.Place or FrameRole.Oblique && node.Span.End <= claim.Span.Start && (last is null || node.Span.End > last.Span.End)) last = node;
        }
    }

    /// <summary>What an apposition of the sentence says that the agent of a relative clause is.</summary>
    private static Participant? Alias(IReadOnlyList<Claim> claims, int at)
    {
        Claim claim = claims[at];
        if (!claim.Rules.Contains("clause-relative") || claim.Frame.Find(FrameRole.Agent, claim.Frame.Root) is not (>= 0 and int agent)) return null;
        TextSpan span = claim.Frame.Nodes[agent].Span;
        for (int i = at - 1; i >= 0 && claims[i].ArticleId == claim.ArticleId && claims[i].Sentence == claim.Sentence; i--) if (Find(claims[i]) is { } before) return before;
        for (int i = at + 1; i < claims.Count && claims[i].ArticleId == claim.ArticleId && claims[i].Sentence == claim.Sentence; i++) if (Find(claims[i]) is { } after) return after;
        return null;

        Participant? Find(Claim other)
        {
            ClaimFrame frame = other.Frame;
            if (!other.Rules.Contains("clause-apposition") || frame.Find(FrameRole.Agent, frame.Root) is not (>= 0 and int who) || frame.Nodes[who].Span != span) return null;
            FrameNode root = frame.Nodes[frame.Root];
            return root.Class == WordClass.Noun && root.Definite ? new Participant(root.Lemma, null, FrameRole.Agent, agent, Modifiers(frame, frame.Root)) : null;
        }
    }

    private static Sentence Context(Claim[] claims, string[] lemmas, StoryAnchors anchors) =>
        new(Sorted(claims.SelectMany(c => c.Frame.Nodes).Where(n => n.EntityKey is not null).Select(n => n.EntityKey!)), lemmas, anchors.Of(claims));

    /// <summary>The main claim of the sentence before, where a sentence begins with <c>it</c>: the thing that it speaks of may be meant.</summary>
    private static Claim? Subject(IReadOnlyList<Claim> claims, int at)
    {
        Claim claim = claims[at];
        if (!claim.Text.StartsWith("It ", StringComparison.Ordinal) || claim.Span.Start > claim.Sentence.Start + 1) return null;
        for (int i = at - 1; i >= 0 && claims[i].ArticleId == claim.ArticleId && claim.IsRightAfter(claims[i]); i--)
            if (claims[i].Sentence != claim.Sentence && claims[i].Rules.Contains("clause-main")) return claims[i];
        return null;
    }

    /// <summary>The definite thing that the sentence before speaks of, or null: the train was late; it was packed.</summary>
    private static Participant? Meant(Claim before, ClaimFrame frame, int pronoun)
    {
        ClaimFrame told = before.Frame;
        int subject = told.Find(FrameRole.Agent, told.Root) is >= 0 and var agent ? agent : told.Find(FrameRole.Patient, told.Root);
        if (subject < 0 || frame.Find(FrameRole.Clause, frame.Root) >= 0 || (frame.Find(FrameRole.Complement, frame.Root) >= 0 && frame.Nodes[frame.Root].Class != WordClass.Verb)) return null;
        FrameNode node = told.Nodes[subject];
        bool thing = node is { Class: WordClass.Noun, Definite: true, EntityKey: null, Quantity: null } && node.EventClass is null && !PersonNouns.Contains(node.Lemma);
        return thing ? new Participant(node.Lemma, null, RoleOf(frame, frame.Nodes[pronoun]), pronoun, Modifiers(told, subject)) : null;
    }

    private static ClaimProfile Build(Claim claim, Claim? before, int index, int article, string[] concepts, Sentence sentence, bool otherScript)
    {
        ClaimFrame frame = claim.Frame;
        (string[] events, int head) = Events(claim);
        return new ClaimProfile
        {
            Claim = claim,
            Index = index,
            Article = article,
            Events = events,
            Head = frame.Nodes[head].Lemma,
            Participants = Participants(claim, before, head),
            Counts = [.. frame.Counts],
            IsWhole = IsWhole(frame, head),
            DayGiven = NamesDay(claim.Text),
            OtherScript = otherScript,
            Places = [.. frame.Nodes.Where(n => n.Role == FrameRole.Place && n.EntityKey is not null).Select(n => n.EntityKey!).Distinct()],
            Entities = Sorted(frame.Nodes.Where(n => n.EntityKey is not null).Select(n => n.EntityKey!)),
            SentenceEntities = sentence.Entities,
            SentenceLemmas = sentence.Lemmas,
            Anchor = sentence.Anchor,
            Lemmas = concepts,
            Polarity = Effective(claim),
            SpelledNames = SpelledNames(claim),
        };
    }

    /// <summary>What a speaker denies is negated; the negation may have been read from the verb of denying already.</summary>
    private static Polarity Effective(Claim claim)
    {
        bool denied = !claim.Speakers.IsEmpty && claim.Speakers[^1].Stance == Stance.Denies;
        return denied ? Polarity.Negative : claim.Polarity;
    }

    private static (string[] Events, int Head) Events(Claim claim)
    {
        ClaimFrame frame = claim.Frame;
        FrameNode root = frame.Nodes[frame.Root];
        if ((LightWords.IsHappening(root.Lemma) || IsTakingPlace(frame, root) || IsThere(claim, root)) && Happening(frame) is >= 0 and int happening) return ([frame.Nodes[happening].EventClass!], happening);
        if (LightWords.IsCopula(root.Lemma) && State(frame) is >= 0 and int state) return ([frame.Nodes[state].EventClass ?? frame.Nodes[state].Lemma], state);
        if ((!LightWords.IsLightVerb(root.Lemma) && !LightWords.IsAspect(root.Lemma)) || Concepts.OfPhrase(root) is not null) return ([claim.EventClass], frame.Root);
        for (int i = 0; i < frame.Nodes.Length; i++)
        {
            FrameNode node = frame.Nodes[i];
            if (node.Head == frame.Root && node.Role is FrameRole.Patient or FrameRole.Complement && node.EventClass is not null) return ([node.EventClass], i);
        }

        return ([claim.EventClass], frame.Root);
    }

    private static bool NamesDay(string text)
    {
        foreach (Range range in text.AsSpan().SplitAny(" ,.\n"))
        {
            ReadOnlySpan<char> word = text.AsSpan()[range];
            if (word.Length > 2 && (TimeWords.Weekday(word) > 0 || TimeWords.Month(word) > 0 || word is "yesterday" or "today" or "tonight" or "tomorrow")) return true;
        }

        return false;
    }

    /// <summary>The adjective that a copula ties to its subject, or -1.</summary>
    private static int State(ClaimFrame frame)
    {
        for (int i = 0; i < frame.Nodes.Length; i++)
            if (frame.Nodes[i] is { Class: WordClass.Adjective, Role: FrameRole.Complement or FrameRole.Patient } node && node.Head == frame.Root) return i;
        return -1;
    }

    /// <summary>There was no vote: what there is or is not, has happened or has not.</summary>
    private static bool IsThere(Claim claim, FrameNode root)
    {
        int at = root.Span.Start - claim.Span.Start;
        return root.Lemma == "be" && at > 0 && at <= claim.Text.Length && claim.Text.AsSpan(0, at).Contains("there ", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsTakingPlace(ClaimFrame frame, FrameNode root) =>
        root.Lemma == "take" && frame.Find(FrameRole.Patient, frame.Root) is >= 0 and int place && frame.Nodes[place].Lemma == "place";

    /// <summary>Whether the claim tells of an event as a whole: the shooting happened.</summary>
    private static bool IsWhole(ClaimFrame frame, int head) =>
        head != frame.Root && frame.Nodes[head] is { Role: FrameRole.Agent, Definite: true } && !Array.Exists(Modifiers(frame, head), m => Parts.Contains(m));

    /// <summary>The noun of an event that is said to have happened, or -1.</summary>
    private static int Happening(ClaimFrame frame)
    {
        for (int i = 0; i < frame.Nodes.Length; i++)
            if (frame.Nodes[i] is { Role: FrameRole.Agent, Class: WordClass.Noun, EventClass: not null } && frame.Nodes[i].Head == frame.Root) return i;
        return -1;
    }

    private static Participant[] Participants(Claim claim, Claim? before, int head)
    {
        ClaimFrame frame = claim.Frame;
        var list = new List<Participant>();
        for (int i = 0; i < frame.Nodes.Length; i++)
        {
            FrameNode node = frame.Nodes[i];
            if (node.Role is not (FrameRole.Agent or FrameRole.Patient or FrameRole.Recipient or FrameRole.Attribute or FrameRole.Oblique)) continue;
            if (node.Head != frame.Root && node.Head != head) continue;
            if (Pronouns.IsReflexive(node.Lemma)) continue;
            if (node.Class == WordClass.Pronoun && node.EntityKey is null)
            {
                if ((node.Role == FrameRole.Agent ? Denier(claim) : null) is { } denier) list.Add(denier with { Node = i });
                else if (before is not null && node.Lemma == "it" && node.Span.Start == claim.Span.Start && Meant(before, frame, i) is { } thing) list.Add(thing);
                else if (Self(claim, node) is { } self) list.Add(self with { Node = i, Role = RoleOf(frame, node) });
                continue;
            }

            int kernel = Kernel(frame, i);
            FrameNode meant = Named(frame, kernel) ?? Placed(frame, kernel) ?? frame.Nodes[kernel];

            list.Add(new Participant(meant.EntityName ?? meant.Lemma, meant.EntityKey, RoleOf(frame, node), kernel, Modifiers(frame, kernel)));
        }

        // Whoever acts on himself undergoes.
        if (list.Find(p => p.Role == FrameRole.Agent) is { } actor)
            for (int i = 0; i < frame.Nodes.Length; i++)
                if (frame.Nodes[i].Role == FrameRole.Patient && Pronouns.IsReflexive(frame.Nodes[i].Lemma) && (frame.Nodes[i].Head == frame.Root || frame.Nodes[i].Head == head)) list.Add(actor with { Node = i, Role = FrameRole.Patient });
        return [.. list];
    }

    /// <summary>The name that stands in apposition to a noun for a person: the chief executive, Ann Lee.</summary>
    private static FrameNode? Named(ClaimFrame frame, int noun)
    {
        if (frame.Nodes[noun].EntityKey is not null || frame.Nodes[noun].Quantity is not null || !PersonNouns.Contains(frame.Nodes[noun].Lemma)) return null;
        FrameNode? found = null;
        foreach (FrameNode node in frame.Nodes)
        {
            if ((node.Head != noun && !IsOfBody(frame, node.Head, noun)) || node.Role != FrameRole.Apposition || node.EntityKey is null || !node.EntityKey.StartsWith("person:", StringComparison.Ordinal)) continue;
            if (found is not null) return null;
            found = node;
        }

        return found;
    }

    /// <summary>The director of the company, Ann Lee: the name may hang on the company.</summary>
    private static bool IsOfBody(ClaimFrame frame, int at, int noun) =>
        at >= 0 && frame.Nodes[at] is { Preposition: "of", Class: WordClass.Noun, EntityKey: null } body && body.Head == noun && !PersonNouns.Contains(body.Lemma);

    /// <summary>The city of Tarsk is Tarsk.</summary>
    private static FrameNode? Placed(ClaimFrame frame, int noun)
    {
        if (frame.Nodes[noun].EntityKey is not null || !frame.Nodes[noun].Definite || !PlaceWords.IsPlaceNoun(frame.Nodes[noun].Lemma)) return null;
        foreach (FrameNode node in frame.Nodes)
            if (node.Head == noun && node.Preposition == "of" && node.EntityKey is { } key && (key.StartsWith("place:", StringComparison.Ordinal) || key.StartsWith("name:", StringComparison.Ordinal))) return node;
        return null;
    }

    /// <summary>Who resigns is out of office as one who is dismissed, and who stays on is not; what somebody goes ahead with is what is done.</summary>
    private static FrameRole RoleOf(ClaimFrame frame, FrameNode node) =>
        node.Role == FrameRole.Agent && frame.Nodes[frame.Root].EventClass is "resign" or "stay-on" ? FrameRole.Patient
        : node is { Role: FrameRole.Oblique, Preposition: "with" } && frame.Nodes[frame.Root].EventClass == "proceed" ? FrameRole.Patient : node.Role;

    /// <summary>A group of vessels are vessels, 300 tons of fuel are fuel: the noun that a word of quantity stands before.</summary>
    private static int Kernel(ClaimFrame frame, int at)
    {
        FrameNode node = frame.Nodes[at];
        bool measured = node.Quantity is { Unit: not null } quantity && (quantity.Role & (QuantityRole.Duration | QuantityRole.Age)) == 0;
        if (node.EntityKey is not null || !(measured || LightWords.IsGroup(node.Lemma))) return at;
        for (int i = 0; i < frame.Nodes.Length; i++)
            if (frame.Nodes[i].Head == at && frame.Nodes[i].Preposition == "of" && frame.Nodes[i].Class == WordClass.Noun) return i;
        return at;
    }

    /// <summary>The company denied that it did: it is the company.</summary>
    private static Participant? Denier(Claim claim) =>
        !claim.Speakers.IsEmpty && claim.Speakers[^1] is { Stance: Stance.Denies, Direct: false } speaker ? Of(speaker) : null;

    /// <summary>The speaker who speaks of himself: I in his own words, it where a company is said to say that it will close.</summary>
    private static Participant? Self(Claim claim, FrameNode node)
    {
        if (claim.Speakers.IsEmpty || claim.Speakers[^1] is not { Kind: not SpeakerKind.Unknown } speaker) return null;
        if (IsOwn(claim, node, speaker) || IsTheirOwn(claim, node, speaker)) return Of(speaker);
        bool self = speaker.Direct ? node.Lemma is "I" or "i" && speaker.Kind == SpeakerKind.Person : node.Lemma == "it" && speaker.Kind == SpeakerKind.Organisation;
        return self ? Of(speaker) : null;
    }

    /// <summary>The rebels said they had not shot: who denies a deed in the plural denies his own.</summary>
    private static bool IsTheirOwn(Claim claim, FrameNode node, Speaker speaker) =>
        !speaker.Direct && node.Lemma == "they" && node.Head == claim.Frame.Root && node.Span.Start == claim.Span.Start && claim.Polarity == Polarity.Negative && claim.Rules.Contains("clause-complement")
        && speaker.Key.StartsWith("words:", StringComparison.Ordinal) && speaker.Name.EndsWith('s') && PersonNouns.Contains(Of(speaker).Lemma);

    /// <summary>The mayor said she had not been told: she is the mayor, where the pronoun begins what is said; a coach or a lawyer speaks of others.</summary>
    private static bool IsOwn(Claim claim, FrameNode node, Speaker speaker)
    {
        if (speaker.Direct || speaker.Kind is not (SpeakerKind.Person or SpeakerKind.Role) || node.Lemma is not ("he" or "she") || node.Head != claim.Frame.Root || node.Span.Start != claim.Span.Start || !claim.Rules.Contains("clause-complement")) return false;
        return !speaker.Key.StartsWith("words:", StringComparison.Ordinal) || Of(speaker).Lemma is "mayor" or "minister" or "president" or "governor" or "premier" or "chancellor" or "senator" or "secretary" or "commissioner" or "ambassador";
    }

    private static Participant Of(Speaker speaker)
    {
        if (!speaker.Key.StartsWith("words:", StringComparison.Ordinal)) return new Participant(speaker.Name, speaker.Key, FrameRole.Agent, 0, []);
        // The minister of Velmar is a minister.
        string words = speaker.Key["words:".Length..];
        if (words.IndexOf(" of ", StringComparison.Ordinal) is > 0 and var of) words = words[..of];
        string last = words[(words.LastIndexOf(' ') + 1)..];
        return new Participant(!PersonNouns.Contains(last) && last.EndsWith('s') && PersonNouns.Contains(last[..^1]) ? last[..^1] : last, null, FrameRole.Agent, 0, []);
    }

    /// <summary>Keys or lemmas of the words that restrict a noun.</summary>
    private static string[] Modifiers(ClaimFrame frame, int head)
    {
        var list = new List<string>();
        foreach (FrameNode node in frame.Nodes)
        {
            if (node.Head == head && node.Role is FrameRole.Modifier or FrameRole.Possessor && node.Quantity is null) list.Add(node.EntityKey ?? node.Lemma);
        }

        return [.. list];
    }

    /// <summary>Full names of persons in the claim, then of those who say it; a pronoun that stands for a name spells nothing.</summary>
    private static SpelledName[] SpelledNames(Claim claim)
    {
        List<SpelledName>? names = null;
        foreach (FrameNode node in claim.Frame.Nodes)
        {
            if (node.EntityName is { } name && name.Contains(' ', StringComparison.Ordinal) && claim.Text.Contains(name, StringComparison.OrdinalIgnoreCase) && EntityKeys.MayBePerson(node.EntityKey))
                (names ??= []).Add(new SpelledName(name, node.EntityKey![0] == 'p'));
        }

        foreach ((string name, string source) in claim.SpelledSpeakers) (names ??= []).Add(new SpelledName(name, true, source));
        return names is null ? [] : [.. names];
    }

    private static string[] Sorted(IEnumerable<string> values) => [.. values.Distinct().Order(StringComparer.Ordinal)];
}
