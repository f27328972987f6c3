"""What the leaders of the made-up practice note after their talk: by question, how it began and how it went on."""

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
OFTEN = ("1.presenter", "1.relationship", "1.between-us", "1.next-time")
SOMETIMES = ("1.not-knowing", "1.echo")
ABOUT_FADING = (
    "Four of us and many empty chairs. We did not speak of it, and should have.",
    "Small and intimate, and yet everybody counted who was not there.",
    "It was said aloud for the first time: is this still a group?",
    "A good case, and a sad walk to the car.",
    "Those who came were reliable as ever. I thought mostly of the others.",
)
