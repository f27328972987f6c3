"""What is said in the made-up practice. Nobody in it is real, and nothing in it names a patient."""

WHO = (
    "the man",
    "the woman",
    "the young mother",
    "the retired teacher",
    "the student",
    "the widow",
    "the father",
    "the eldest daughter",
    "the baker",
    "the neighbour",
    "the bus driver",
    "the new grandmother",
    "the quiet one",
    "the organist",
)
DOES = (
    "who never takes off the coat",
    "who always comes on Friday at noon",
    "who brings a list",
    "who says it is nothing",
    "who cannot be examined",
    "who thanks too much",
    "who speaks for somebody else",
    "who laughs at the wrong moment",
    "who wants one more test",
    "who knows better",
    "who does not come back",
    "who waits outside the door",
    "who brings cake",
    "who asks how I am",
    "who falls silent",
    "who is always late",
    "who keeps the letter unopened",
    "who wants a promise",
    "who complained, and stayed",
    "who comes for the certificate",
)
PLAIN = (
    "A house call nobody wanted",
    "Three generations in one room",
    "The telephone in the night",
    "A drawing on my desk",
    "Too polite to be angry",
    "The consultation that would not end",
    "Nothing more to be done",
    "The empty chair",
    "Saying no for the third time",
    "A door left ajar",
    "The wrong waiting room",
    "What the nurse noticed",
    "My tenth patient that day",
    "The interpreter and I",
    "A funeral I did not go to",
    "The present I could not refuse",
)
SAW = (
    "How alone one can be with somebody who never stops talking.",
    "The group felt what the presenter could not yet feel: how angry this patient makes us.",
    "Nobody wanted to be the patient, and nobody wanted to be the doctor either.",
    "The tenderness came late, after much about tests and letters.",
    "It took half an hour until somebody spoke of the dying.",
    "We liked this patient more than the presenter did, and then less.",
    "The wish to rescue, and the shame about it.",
    "That being needed can be a trap with an open door.",
    "A child sat in the room the whole time, in everybody's mind.",
    "We were as careful with the presenter as the presenter is with the patient.",
    "Hope, and how heavy it is to carry it for two.",
    "Why this story today? The presenter did not know, and it was good so.",
)
REMAINED = (
    "The silence at the end was not empty.",
    "The presenter said only: I shall sit down next time.",
    "A picture stayed: two people on either side of a window.",
    "We left the question open.",
    "Somebody said “I am glad it is not mine”, and all breathed out.",
    "It was easier to see the clinician than the patient.",
    "Relief, and a little envy.",
    "",
    "",
)
THOUGHTS = (
    "Whether I step in too early when it becomes quiet.",
    "The seating: the two who trained together always sit side by side.",
    "Who has not spoken of leaving, and might be thinking of it?",
    "I should like to begin with the silence next time, and see what comes.",
    "The word “compliance” came up five times. What were we defending against?",
    "Ask whether the new room is warm enough in winter.",
    "I was tired and let it run. It ran well.",
)
REASONS_OF_LEADER = ("The leader could not come.", "The room was double-booked.")
OTHER_REASONS = ("Snow: hardly anybody could have come.", "A strike of the trains.")
SAID: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "1.presenter": (
        (
            "Gently held.",
            "Two questions too many at the start, then the group let the presenter sit back.",
            "The presenter was well protected today.",
            "There was an undertone of advice, which the presenter took with a smile.",
            "The presenter wept a little and nobody hurried to help.",
            "I felt the presenter was left alone for ten minutes.",
            "Warm, almost too warm: nobody dared to be irritated.",
            "The presenter came back into the circle looking lighter.",
        ),
        (
            "It was the newest member who found the right tone.",
            "I asked once what it is like to listen.",
            "Pushing the chair back helped.",
            "Next time I shall say earlier that nobody has to defend anything.",
            "",
            "",
        ),
    ),
    "1.relationship": (
        (
            "Yes, nearly all the way.",
            "Only in the second half.",
            "We drifted into the illness and came back by way of a picture.",
            "The relationship was there from the first sentence.",
            "Not at first: twenty minutes of referral letters.",
            "In the first case yes, in the second hardly.",
            "With detours through the family.",
        ),
        (
            "Somebody asked “and how is it to be in that room?”, and the tone changed.",
            "What helped was asking who feels what.",
            "The group noticed it without us.",
            "The anger belonged to the relationship; we took it for a digression.",
            "",
        ),
    ),
    "1.between-us": (
        (
            "Easy.",
            "We looked at each other at the same moment, and then neither of us spoke.",
            "I spoke more than I wanted to; we said so to each other afterwards.",
            "We disagreed about the ending, kindly.",
            "Good to be two with a group that quiet.",
            "A small rivalry about who sums up.",
            "We had not planned who opens, and it showed.",
            "Calm, a well-worn path by now.",
        ),
        (
            "We want to sit opposite each other again.",
            "It may have been the case: two people who cannot agree who is in charge.",
            "We shall plan for ten minutes before the next one.",
            "",
            "",
            "",
        ),
    ),
    "1.next-time": (
        (
            "Begin on time even if two are missing.",
            "Leave a longer silence after the story.",
            "Ask what became of the last case, briefly.",
            "Remind everybody of the dates in spring.",
            "Say a word about advice, lightly.",
            "Let the second case begin at the half hour, not later.",
            "Offer a turn to whoever has listened for long.",
        ),
        ("", "", "And put the clock where both of us see it.", "And ask how the group feels about its size."),
    ),
    "1.not-knowing": (
        (
            "Better than last time.",
            "Hardly: everybody had an answer in the bag.",
            "For a long while, yes, and then somebody saved us with a guideline.",
        ),
        ("It was uncomfortable and alive.", "I was the first who could not bear it.", ""),
    ),
    "1.echo": (
        (
            "The group became as tired as the clinician in the story.",
            "We all began to whisper.",
            "Nobody wanted to stop, as in the consultation that was told.",
            "People came and went for water, and the story was of someone who cannot stay.",
        ),
        ("We saw it only afterwards.", "Naming it helped at once.", ""),
    ),
    "1.supervision": (
        (
            "How much do I protect, and whom?",
            "The one who is silent: leave it, or open a door?",
            "My irritation with the certainty in the room.",
            "What becomes of us if two more leave?",
        ),
        ("",),
    ),
}
"""What the leaders note after their talk: by question, how it began and how it went on."""
OFTEN = ("1.presenter", "1.relationship", "1.between-us", "1.next-time")
SOMETIMES = ("1.not-knowing", "1.echo")
ABOUT_FADING = (
    "Four of us and many empty chairs. We did not speak of it, and should have.",
    "Small and intimate, and yet everybody counted who was not there.",
    "It was said aloud for the first time: is this still a group?",
    "A good case, and a sad walk to the car.",
    "Those who came were reliable as ever. I thought mostly of the others.",
)
