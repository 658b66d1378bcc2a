using static Reconcile.Core.Tests.Reporting.Samples.StoryBuilder;

namespace Reconcile.Core.Tests.Reporting.Samples;

/// <summary>Five invented articles about a fire with a finding of every relation.</summary>
internal static class WarehouseFire
{
    public static Reconciliation Report { get; } = Make();

    private static Reconciliation Make()
    {
        var story = new StoryBuilder();
        story.Article(
            "post-1", "The Harbour Post", "2024-05-03",
            "At least 12 people were killed when a warehouse burned down in Port Ellery on Friday.\n" +
            "Fire chief Mara Lind said nobody was inside the east wing when the roof fell.\n" +
            "The owner, Calder Freight, said every alarm in the building had sounded.\n" +
            "Lind expects the quay to reopen on Sunday.",
            path: "articles/post 1.txt", title: "Warehouse burns in Port Ellery");
        string twelve = story.Claim("At least 12 people were killed", AtLeast(12));
        string nobody = story.Claim("nobody was inside the east wing", Exactly(0), null, Says("Mara Lind", Stance.States, SpeakerKind.Person));
        string alarms = story.Claim("every alarm in the building had sounded", null, null, Says("Calder Freight", Stance.Claims));
        string reopen = story.Claim("the quay to reopen on Sunday", null, Day("2024-05-05"), Says("Mara Lind", Stance.Predicts, SpeakerKind.Person));

        story.Article(
            "gazette-1", "Island Gazette", "2024-05-03",
            "Nine people died in the Port Ellery blaze, the mayor’s office said.\n" +
            "Two workers were pulled from the east wing alive.\n" +
            "No alarm was heard in the building, survivors told the Gazette.\n" +
            "The crews were overwhelmed and helpless.",
            path: "articles/gazette-1.md");
        string nine = story.Claim("Nine people died in the Port Ellery blaze", Exactly(9), null, Says("the mayor’s office"));
        string workers = story.Claim("Two workers were pulled from the east wing alive", Exactly(2, "worker"));
        string noAlarm = story.Claim("No alarm was heard in the building", Exactly(0, "alarm"), null, Says("survivors", Stance.States, SpeakerKind.Anonymous));
        string helpless = story.Claim("The crews were overwhelmed and helpless");

        story.Article(
            "continental-2", "Continental", "2024-05-04",
            "The death toll in the Port Ellery fire rose to 19 on Saturday.\n" +
            "Police said the fire began shortly after midnight.\n" +
            "Calder Freight denied that the doors had been locked.\n" +
            "Between 15 and 25 people are missing, rescuers said.\n" +
            "The crews were in full control throughout, the town hall said.",
            origin: "Northern Wire");
        string nineteen = story.Claim("The death toll in the Port Ellery fire rose to 19", Exactly(19));
        string midnight = story.Claim("the fire began shortly after midnight", null, Day("2024-05-03"), Says("Police"));
        string unlocked = story.Claim("the doors had been locked", null, null, Says("Calder Freight", Stance.Denies));
        string missing = story.Claim("Between 15 and 25 people are missing", Between(15, 25), null, Says("rescuers", Stance.States, SpeakerKind.Role));
        string control = story.Claim("The crews were in full control throughout", null, null, Says("the town hall"));

        story.Article(
            "dispatch-3", "Morning Dispatch", "2024-05-05",
            "Nineteen people are now known to have died in the warehouse.\n" +
            "The blaze started at about 6 p.m., according to the fire service.\n" +
            "The doors were locked, investigators found.\n" +
            "The quay stayed shut on Sunday.\n" +
            "About 20 people are missing, rescuers said.");
        string known = story.Claim("Nineteen people are now known to have died", Exactly(19));
        string evening = story.Claim("The blaze started at about 6 p.m.", null, Day("2024-05-03"), Says("the fire service"));
        string locked = story.Claim("The doors were locked", null, null, Says("investigators", Stance.Confirms, SpeakerKind.Role));
        string shut = story.Claim("The quay stayed shut on Sunday", null, Day("2024-05-05"));
        string aboutTwenty = story.Claim("About 20 people are missing", Between(18, 22), null, Says("rescuers", Stance.States, SpeakerKind.Role));

        story.Article("notes", null, null, "At least 12 people were killed, a leaflet says.");
        string leaflet = story.Claim("At least 12 people were killed", AtLeast(12), null, Says("a leaflet", Stance.States, SpeakerKind.Unknown));

        story.Finding(
            FindingRelation.Contradiction, ConflictType.Count, 0.91, "How many people died in the fire at Port Ellery?",
            "Nine is below the twelve that the other side gives as the least, and both speak of the evening of 3 May.",
            "The coroner’s list of the dead for 3 May.",
            ("at least 12 people", [twelve, leaflet]), ("nine people", [nine]));
        story.Finding(
            FindingRelation.Contradiction, ConflictType.CountVsEvent, 0.84, "Was anybody inside the east wing?",
            "Nobody is said to have been inside, and two workers are said to have been brought out of it.", null,
            ("nobody was inside", [nobody]), ("two workers were inside", [workers]));
        story.Finding(
            FindingRelation.Contradiction, ConflictType.DateTime, 0.72, "When did the fire begin?",
            "Shortly after midnight and about six in the evening cannot both be the start.", "The log of emergency calls.",
            ("shortly after midnight", [midnight]), ("about 6 p.m.", [evening]));
        story.Finding(
            FindingRelation.Dispute, ConflictType.UniversalVsInstance, 0.66, "Did the alarms sound?",
            "The owner says that every alarm sounded, survivors say that none was heard.", null,
            ("every alarm sounded", [alarms]), ("no alarm was heard", [noAlarm]));
        story.Finding(
            FindingRelation.Dispute, ConflictType.Denial, 0.78, "Were the doors locked?",
            "Calder Freight denies what investigators say they found.", null,
            ("the doors were not locked", [unlocked]), ("the doors were locked", [locked]));
        story.Finding(
            FindingRelation.Update, ConflictType.Count, 0.88, "How did the death toll change?",
            "The toll of 4 May supersedes that of 3 May.", null,
            ("at least 12 on 3 May", [twelve]), ("19 on 4 May", [nineteen]));
        story.Finding(
            FindingRelation.Forecast, ConflictType.Status, 0.6, "Did the quay reopen on 5 May?",
            "It was expected to reopen on the day on which it stayed shut.", null,
            ("expected to reopen", [reopen]), ("stayed shut", [shut]));
        story.Finding(
            FindingRelation.Framing, ConflictType.Other, 0.55, "How did the crews cope?",
            "The same work is called helpless by one side and in full control by the other.", null,
            ("overwhelmed and helpless", [helpless]), ("in full control", [control]));
        story.Finding(
            FindingRelation.Agreement, ConflictType.Other, 0.9, "How many people are known to have died by 5 May?",
            "Two outlets give the same number.", null, ("19 people", [nineteen, known]));
        story.Finding(
            FindingRelation.SingleSource, ConflictType.Other, 0.7, "How many people are missing?",
            "Both figures come from the rescuers.", null, ("about 20 people", [missing, aboutTwenty]));
        story.NonConflicts.Add(new NonConflict(missing, aboutTwenty, "approximation", "About 20 lies within 15 to 25."));
        return story.Build();
    }
}
