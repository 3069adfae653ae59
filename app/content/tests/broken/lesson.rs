//! The lesson as a whole: its name, variants, card, words, requests, drawings and dates.

use crate::Broken;
use crate::Change::{Add, Cut, Put};
use crate::sound::{COMPUTER, CONTACTS, DANISH, ENGLISH, LESSON, LIMITS, PERSON};

pub const FAULTS: &[Broken] = &[
    Broken {
        kind: "the file name is not the id",
        change: &[Put(LESSON, r#"id = "b2""#, r#"id = "b3""#)],
        found: &[
            "demo-data/lessons/b2.toml:2:6: the file is `b2.toml` and the lesson is `b3`; name the file b3.toml, or mend the id",
        ],
    },
    Broken {
        kind: "an unknown letter of a course",
        change: &[Put(LESSON, r#"id = "b2""#, r#"id = "x2""#)],
        found: &[
            "demo-data/lessons/b2.toml:2:6: `x2` begins with no letter of a course; begin the id with a to f, h or y",
            "demo-data/lessons/b2.toml:2:6: the file is `b2.toml` and the lesson is `x2`; name the file x2.toml, or mend the id",
        ],
    },
    Broken {
        kind: "no number of the lesson",
        change: &[Put(LESSON, r#"id = "b2""#, r#"id = "b-two""#)],
        found: &[
            "demo-data/lessons/b2.toml:2:6: `b-two` is not a letter and a number; write the letter of the course and a number, as in b2",
            "demo-data/lessons/b2.toml:2:6: the file is `b2.toml` and the lesson is `b-two`; name the file b-two.toml, or mend the id",
        ],
    },
    Broken {
        kind: "one variant only",
        change: &[Cut(
            LESSON,
            r#"[[variant]]
id = "first""#,
            "[[variant]]",
        )],
        found: &[
            "demo-data/lessons/b2.toml:30:6: there is one variant only; add a second [[variant]]: a lesson counts as learnt after a clean run on a new one",
        ],
    },
    Broken {
        kind: "two variants of one name",
        change: &[Put(LESSON, r#"id = "second""#, r#"id = "first""#)],
        found: &["demo-data/lessons/b2.toml:45:6: there is another variant `first`; give the variant an id of its own"],
    },
    Broken {
        kind: "an unknown letter in a mailbox",
        change: &[Put(
            LESSON,
            r#"id = "second""#,
            r#"id = "second"
mailbox = { letters = ["nobody"] }"#,
        )],
        found: &[
            "demo-data/lessons/b2.toml:46:24: there is no letter `nobody`; use the name of a file in demo-data/letters, without its ending",
        ],
    },
    Broken {
        kind: "a wanted letter that is not in the mailbox",
        change: &[Put(
            LESSON,
            r#"id = "second""#,
            r#"id = "second"
mailbox = { letters = [], wanted = "hearing" }"#,
        )],
        found: &[
            "demo-data/lessons/b2.toml:46:36: `hearing` is not in this mailbox; name one of the letters of the mailbox, or put it among them",
        ],
    },
    Broken {
        kind: "follows an unknown lesson",
        change: &[Put(
            LESSON,
            r#"next = "b2-next""#,
            r#"next = "b2-next"
follow = "b3""#,
        )],
        found: &[
            "demo-data/lessons/b2.toml:11:10: there is no lesson `b3`; use the id of a lesson, or leave follow out",
        ],
    },
    Broken {
        kind: "follows itself",
        change: &[Put(
            LESSON,
            r#"next = "b2-next""#,
            r#"next = "b2-next"
follow = "b2""#,
        )],
        found: &[
            "demo-data/lessons/b2.toml:11:10: the lesson follows itself; use the id of another lesson, or leave follow out",
        ],
    },
    Broken {
        kind: "an unknown tint",
        change: &[Put(LESSON, "tint = 0", "tint = 3")],
        found: &["demo-data/lessons/b2.toml:6:8: tint 3 is none of the three; write 0, 1 or 2"],
    },
    Broken {
        kind: "a word without its Danish",
        change: &[Put(LESSON, r#"danish = "Godkend""#, r#"danish = """#)],
        found: &[
            "demo-data/lessons/b2.toml:22:10: a word without its Danish; write the word as it stands on the screen",
        ],
    },
    Broken {
        kind: "a word twice",
        change: &[Put(LESSON, r#"danish = "Godkend""#, r#"danish = "bruger-id""#)],
        found: &["demo-data/lessons/b2.toml:22:10: the word `bruger-id` is there twice; leave one of the two out"],
    },
    Broken {
        kind: "the card shows what the person has not",
        change: &[
            Put(
                LESSON,
                r#"card = ["user-id", "pin"]"#,
                r#"card = ["user-id", "password"]"#,
            ),
            Put(
                PERSON,
                r#"password = "blaahest7"
"#,
                "",
            ),
        ],
        found: &[
            "demo-data/lessons/b2.toml:8:20: the card shows password, and `amina` has none; write password = in the file of the person, or take it off the card",
        ],
    },
    Broken {
        kind: "an unknown contact",
        change: &[Put(LESSON, r#"contacts = ["support"]"#, r#"contacts = ["bank"]"#)],
        found: &[
            "demo-data/lessons/b2.toml:11:13: there is no contact `bank`; use the id of a [[contact]] in demo-data/contacts.toml",
        ],
    },
    Broken {
        kind: "no message is named",
        change: &[
            Put(LESSON, r#"next = "b2-next""#, r#"next = """#),
            Put(DANISH, "b2-next = Øv igen om to dage.\n", ""),
            Put(ENGLISH, "b2-next = Practise again in two days.\n", ""),
        ],
        found: &["demo-data/lessons/b2.toml:10:8: no message is named here; name a message of locales/learner/da"],
    },
    Broken {
        kind: "too few false requests",
        change: &[Put(LESSON, r#"right = "reject""#, r#"right = "approve""#)],
        found: &[
            "demo-data/lessons/b2.toml:40:9: 0 of 2 requests are false; let at least one in four be false: to stop is a skill and is practised",
        ],
    },
    Broken {
        kind: "a request without a message for the right decision",
        change: &[Put(
            LESSON,
            r#"good = "b2-right"
"#,
            "",
        )],
        found: &[
            "demo-data/lessons/b2.toml:34:1: the request has no message for the right decision; write good = with a message that says what was right",
        ],
    },
    Broken {
        kind: "a request without a message for the wrong decision",
        change: &[Put(
            LESSON,
            r#"bad = "b2-wrong"
"#,
            "",
        )],
        found: &[
            "demo-data/lessons/b2.toml:34:1: the request has no message for the wrong decision; write bad = with a message that says what it would have meant and how to go on",
        ],
    },
    Broken {
        kind: "a request without a wish",
        change: &[Put(
            LESSON,
            r#"wish = "b2-wish"
"#,
            "",
        )],
        found: &[
            "demo-data/lessons/b2.toml:34:1: a step shows the wish, and the request has none; write wish = with a message of what the learner wants at this moment",
        ],
    },
    Broken {
        kind: "a false request of somebody real",
        change: &[Put(LESSON, r#"detail = "Til Hurtiggevinst""#, r#"detail = "Til Skat""#)],
        found: &[
            "demo-data/lessons/b2.toml:51:10: a false request names `Skat`; invent the sender: no real name stands on anything false",
        ],
    },
    Broken {
        kind: "a false request of somebody real",
        change: &[Put(
            LESSON,
            r#"text = "Betal 120,00 kr.""#,
            r#"text = "Ny aftale med PostNord""#,
        )],
        found: &[
            "demo-data/lessons/b2.toml:50:8: a false request names `PostNord`; invent the sender: no real name stands on anything false",
        ],
    },
    Broken {
        kind: "an unknown drawing",
        change: &[Put(LESSON, r#"picture = "lock""#, r#"picture = "look""#)],
        found: &[
            "demo-data/lessons/b2.toml:5:11: there is no drawing `look`; use the name of a drawing in ui/pictures",
        ],
    },
    Broken {
        kind: "an unknown drawing",
        change: &[Put(LESSON, r#"picture = "log-in""#, r#"picture = "log-ind""#)],
        found: &[
            "demo-data/lessons/b2.toml:37:11: there is no drawing `log-ind`; use the name of a drawing in ui/pictures",
        ],
    },
    Broken {
        kind: "an unknown drawing",
        change: &[Put(LESSON, r#"wish_picture = "log-in""#, r#"wish_picture = "log-ind""#)],
        found: &[
            "demo-data/lessons/b2.toml:39:16: there is no drawing `log-ind`; use the name of a drawing in ui/pictures",
        ],
    },
    Broken {
        kind: "an unknown drawing",
        change: &[Put(
            LESSON,
            r#"label = "Log på"
picture = "hand""#,
            r#"label = "Log på"
picture = "finger""#,
        )],
        found: &[
            "demo-data/lessons/b2.toml:63:11: there is no drawing `finger`; use the name of a drawing in ui/pictures",
        ],
    },
    Broken {
        kind: "an unknown drawing",
        change: &[Put(
            LESSON,
            r#"say = "b2-answer-looks"
picture = "hand""#,
            r#"say = "b2-answer-looks"
picture = """#,
        )],
        found: &["demo-data/lessons/b2.toml:106:11: there is no drawing ``; use the name of a drawing in ui/pictures"],
    },
    Broken {
        kind: "an unknown drawing",
        change: &[Put(COMPUTER, r#"picture = "phone""#, r#"picture = "phones""#)],
        found: &[
            "demo-data/pages/computer.toml:51:11: there is no drawing `phones`; use the name of a drawing in ui/pictures",
        ],
    },
    Broken {
        kind: "no source is named",
        change: &[Put(
            LESSON,
            r#"source = "domain.md 1.8 (read 2026-11)""#,
            r#"source = " ""#,
        )],
        found: &[
            "demo-data/lessons/b2.toml:15:10: no source is named; say where the facts come from and when they were read",
        ],
    },
    Broken {
        kind: "no source is named",
        change: &[Put(LIMITS, r#"source = "training value""#, r#"source = """#)],
        found: &[
            "demo-data/limits.toml:6:10: no source is named; say where the facts come from and when they were read",
        ],
    },
    Broken {
        kind: "no source is named",
        change: &[Put(
            CONTACTS,
            r#"source = "domain.md 1.5 (read 2026-11)""#,
            r#"source = """#,
        )],
        found: &[
            "demo-data/contacts.toml:6:10: no source is named; say where the facts come from and when they were read",
        ],
    },
    Broken {
        kind: "no name of what is imitated",
        change: &[Put(LESSON, r#"name = "MitID, log-in""#, r#"name = """#)],
        found: &["demo-data/lessons/b2.toml:14:8: what is imitated has no name; name the service and the part of it"],
    },
    Broken {
        kind: "an expiry that is no date",
        change: &[Put(LESSON, r#"expires = "2027-05-01""#, r#"expires = "May 2027""#)],
        found: &["demo-data/lessons/b2.toml:16:11: `May 2027` is not a date; write it as in 2027-05-01"],
    },
    Broken {
        kind: "an expiry that is no date",
        change: &[Put(LIMITS, r#"expires = "2027-05-01""#, r#"expires = "2027-02-30""#)],
        found: &["demo-data/limits.toml:7:11: `2027-02-30` is not a date; write it as in 2027-05-01"],
    },
    Broken {
        kind: "out of date",
        change: &[Put(LESSON, r#"expires = "2027-05-01""#, r#"expires = "2026-11-19""#)],
        found: &[
            "demo-data/lessons/b2.toml:16:11: out of date since 2026-11-19; compare the facts with their source and set a new date",
        ],
    },
    Broken {
        kind: "out of date",
        change: &[Put(LIMITS, r#"expires = "2027-05-01""#, r#"expires = "2026-05-01""#)],
        found: &[
            "demo-data/limits.toml:7:11: out of date since 2026-05-01; compare the facts with their source and set a new date",
        ],
    },
    Broken {
        kind: "out of date",
        change: &[Put(CONTACTS, r#"expires = "2027-05-01""#, r#"expires = "2026-05-01""#)],
        found: &[
            "demo-data/contacts.toml:7:11: out of date since 2026-05-01; compare the facts with their source and set a new date",
        ],
    },
    Broken {
        kind: "checked on no date",
        change: &[Put(
            LESSON,
            r#"expires = "2027-05-01""#,
            r#"checked_on = "yesterday"
expires = "2027-05-01""#,
        )],
        found: &[
            "demo-data/lessons/b2.toml:16:14: `yesterday` is not a date; write it as in 2026-11-20, or leave it out where nobody has compared it",
        ],
    },
    Broken {
        kind: "checked in the future",
        change: &[Put(
            LESSON,
            r#"expires = "2027-05-01""#,
            r#"checked_on = "2026-11-21"
expires = "2027-05-01""#,
        )],
        found: &[
            "demo-data/lessons/b2.toml:16:14: 2026-11-21 lies in the future; write the day on which a person compared it",
        ],
    },
    Broken {
        kind: "checked in the future",
        change: &[Put(
            CONTACTS,
            r#"expires = "2027-05-01""#,
            r#"checked_on = "2027-01-01"
expires = "2027-05-01""#,
        )],
        found: &[
            "demo-data/contacts.toml:7:14: 2027-01-01 lies in the future; write the day on which a person compared it",
        ],
    },
    Broken {
        kind: "an unknown unit",
        change: &[Put(LIMITS, r#"unit = "tries""#, r#"unit = "times""#)],
        found: &["demo-data/limits.toml:4:8: `times` is no unit; use one of tries, seconds, minutes, hours, days"],
    },
    Broken {
        kind: "two limits of one name",
        change: &[Add(
            LIMITS,
            r#"
[[limit]]
id = "pin-tries"
value = 5
unit = "tries"
published = false
source = "training value"
expires = "2027-05-01"
"#,
        )],
        found: &["demo-data/limits.toml:10:6: there is another limit `pin-tries`; give the limit an id of its own"],
    },
    Broken {
        kind: "two contacts of one name",
        change: &[Add(
            CONTACTS,
            r#"
[[contact]]
id = "support"
name = "Politi"
number = "114"
hours = "Hele døgnet."
source = "domain.md"
expires = "2027-05-01"
"#,
        )],
        found: &["demo-data/contacts.toml:10:6: there is another contact `support`; give the contact an id of its own"],
    },
];
