//! What the reader of the crate finds: a lesson that cannot be played.

use crate::Change::{Add, Cut, Put, Without};
use crate::sound::{COMPUTER, DANISH, LESSON, PHONE};
use crate::{Broken, sound};

pub const FAULTS: &[Broken] = &[
    Broken {
        kind: "no lesson",
        change: &[Without(LESSON)],
        found: &["demo-data/lessons:0:0: there is no lesson; put lesson files into this folder"],
    },
    Broken {
        kind: "unknown format",
        change: &[Put(LESSON, "format = 1", "format = 2")],
        found: &["demo-data/lessons/b2.toml:1:1: format 2 is not known; write format = 1"],
    },
    Broken {
        kind: "no variant",
        change: &[
            Cut(LESSON, "[[variant]]", "[[step]]"),
            Put(LESSON, "format = 1", "format = 1\nvariant = []"),
        ],
        found: &["demo-data/lessons/b2.toml:3:1: no variant; add at least one [[variant]]"],
    },
    Broken {
        kind: "no step",
        change: &[
            Cut(LESSON, "[[step]]", ""),
            Put(LESSON, "format = 1", "format = 1\nstep = []"),
        ],
        found: &["demo-data/lessons/b2.toml:3:1: no step; add at least one [[step]]"],
    },
    Broken {
        kind: "a wrong kind of goal",
        change: &[Put(
            LESSON,
            r#"goal = { fact = "portal.log-on-pressed" }
"#,
            "",
        )],
        found: &[
            "demo-data/lessons/b2.toml:59:1: step `log-on` has the wrong kind of goal; give every step a goal, and none to decide-stop, where the request says what is right, to branch, or to look-away, wait, listen, film and talk, which end by a button of the coach",
        ],
    },
    Broken {
        kind: "a wrong kind of goal",
        change: &[Put(
            LESSON,
            "wish = true\n",
            r#"wish = true
goal = { fact = "mitid.approved" }
"#,
        )],
        found: &[
            "demo-data/lessons/b2.toml:91:1: step `decide` has the wrong kind of goal; give every step a goal, and none to decide-stop, where the request says what is right, to branch, or to look-away, wait, listen, film and talk, which end by a button of the coach",
        ],
    },
    Broken {
        kind: "answers and kind do not fit",
        change: &[Put(LESSON, r#"kind = "read-then-answer""#, r#"kind = "tap""#)],
        found: &[
            "demo-data/lessons/b2.toml:98:1: step `real-page`: answers and kind do not fit; read-then-answer has [[step.answer]], other kinds have none",
        ],
    },
    Broken {
        kind: "branches and kind do not fit",
        change: &[Put(LESSON, r#"kind = "decide-stop""#, r#"kind = "branch""#)],
        found: &[
            "demo-data/lessons/b2.toml:91:1: step `decide`: branches and kind do not fit; branch has two or more [[step.branch]], other kinds have none",
        ],
    },
    Broken {
        kind: "waits for nothing",
        change: &[
            Put(LESSON, r#"kind = "decide-stop""#, r#"kind = "wait""#),
            Put(
                DANISH,
                "b2-decide = Læs. Ja: Træk »Godkend«. Nej: Tryk på »Afvis«.",
                "b2-decide = Vent lidt.",
            ),
        ],
        found: &[
            "demo-data/lessons/b2.toml:91:1: step `decide` waits for nothing; write seconds = , as long as the real service takes",
        ],
    },
    Broken {
        kind: "nothing to repair",
        change: &[Put(LESSON, r#"kind = "tap""#, r#"kind = "repair""#)],
        found: &[
            "demo-data/lessons/b2.toml:59:1: step `log-on` has nothing to repair; write arrange = { go = [...] } with the page that went wrong",
        ],
    },
    Broken {
        kind: "unknown variant",
        change: &[Put(
            LESSON,
            "wish = true\n",
            r#"wish = true
only = ["third"]
"#,
        )],
        found: &[
            "demo-data/lessons/b2.toml:91:1: step `decide` is for the unknown variant `third`; use the id of a [[variant]]",
        ],
    },
    Broken {
        kind: "a way back",
        change: &[Put(
            LESSON,
            "look_away = true\n",
            r#"look_away = true
then = "log-on"
"#,
        )],
        found: &[
            "demo-data/lessons/b2.toml:83:1: step `pin` leads to `log-on`, which does not come after it; use the id of a later [[step]], or \"end\"",
        ],
    },
    Broken {
        kind: "unknown fact",
        change: &[Put(
            LESSON,
            r#"fact = "portal.log-on-pressed""#,
            r#"fact = "portal.logged-on""#,
        )],
        found: &[
            "demo-data/lessons/b2.toml:64:17: `portal.logged-on` is not a fact of the practice world; use a fact that a page of demo-data/pages brings about",
        ],
    },
    Broken {
        kind: "a lesson names an unknown page",
        change: &[Put(LESSON, r#"phone = "phone-home""#, r#"phone = "phone-hom""#)],
        found: &[
            "demo-data/lessons/b2.toml:32:40: there is no page `phone-hom`; use the id of a [[page]] in demo-data/pages",
        ],
    },
    Broken {
        kind: "a lesson names an unknown page",
        change: &[Put(
            LESSON,
            "look_away = true\n",
            r#"look_away = true
arrange = { go = ["phone-pim"] }
"#,
        )],
        found: &[
            "demo-data/lessons/b2.toml:88:19: there is no page `phone-pim`; use the id of a [[page]] in demo-data/pages",
        ],
    },
    Broken {
        kind: "message missing in Danish",
        change: &[Put(
            DANISH,
            r#"b2-pin = Skriv koden fra kortet.
    .again = Tryk på ét tal ad gangen.
    .helper = Kig væk.
"#,
            "",
        )],
        found: &[
            "demo-data/lessons/b2.toml:85:7: the message `b2-pin` is missing in Danish; add it to a file in locales/learner/da",
        ],
    },
    Broken {
        kind: "person missing",
        change: &[Put(LESSON, r#"persona = "amina""#, r#"persona = "bilal""#)],
        found: &["demo-data/lessons/b2.toml:7:1: there is no person `bilal`; add the person to demo-data/personas"],
    },
    Broken {
        kind: "another lesson of that name",
        change: &[Add("demo-data/lessons/c1.toml", sound::LESSON_TOML)],
        found: &[
            "demo-data/lessons/c1.toml:2:1: there is another lesson `b2`; give the lesson an id of its own",
            "demo-data/lessons/c1.toml:2:6: the file is `c1.toml` and the lesson is `b2`; name the file b2.toml, or mend the id",
        ],
    },
    Broken {
        kind: "a step cannot be finished",
        change: &[Put(
            PHONE,
            r#"when = ["computer:waiting"]"#,
            r#"when = ["computer:portal"]"#,
        )],
        found: &[
            "demo-data/lessons/b2.toml:83:1: step `pin` cannot be finished in variant `first`; give the step a goal that the practice world can make true",
            "demo-data/lessons/b2.toml:83:1: step `pin` cannot be finished in variant `second`; give the step a goal that the practice world can make true",
        ],
    },
    Broken {
        kind: "a mistake can never be made",
        change: &[Put(
            LESSON,
            r#"with = { why = "name" }"#,
            r#"with = { why = "blocked" }"#,
        )],
        found: &[
            "demo-data/lessons/b2.toml:70:1: step `user-id`: the mistake `mitid.user-id-refused` can never be made; give the step a goal that the practice world can make true",
        ],
    },
    Broken {
        kind: "no way on after a mistake",
        change: &[Put(
            COMPUTER,
            r#"fact = "portal.help-pressed", set"#,
            r#"fact = "portal.help-pressed", go = ["waiting"], set"#,
        )],
        found: &[
            "demo-data/lessons/b2.toml:59:1: step `log-on`: no way on after the mistake `portal.help-pressed` in variant `first`; give the step a goal that the practice world can make true",
            "demo-data/lessons/b2.toml:59:1: step `log-on`: no way on after the mistake `portal.help-pressed` in variant `second`; give the step a goal that the practice world can make true",
        ],
    },
    Broken {
        kind: "no message for a wrong decision",
        change: &[
            Put(
                LESSON,
                r#"[[variant.request]]
text = "Betal 120,00 kr."
detail = "Til Hurtiggevinst"
picture = "card"
wish = "b2-wish"
right = "reject"
good = "b2-right"
bad = "b2-wrong"
"#,
                "",
            ),
            Put(LESSON, r#"right = "approve""#, r#"right = "reject""#),
        ],
        found: &[
            "demo-data/lessons/b2.toml:83:1: step `decide`: the wrong decision has no message in variant `second`; give the step a goal that the practice world can make true",
        ],
    },
    Broken {
        kind: "a branch does not lead to the end",
        change: &[
            Put(
                LESSON,
                r#"kind = "decide-stop""#,
                r#"kind = "branch"
branch = [{ fact = "mitid.approved", to = "real-page" }, { fact = "mitid.rejected", to = "closing" }]"#,
            ),
            Put(
                LESSON,
                r#"kind = "read-then-answer"
"#,
                r#"kind = "read-then-answer"
then = "end"
"#,
            ),
            Add(
                LESSON,
                r#"
[[step]]
id = "closing"
kind = "tap"
say = "b2-log-on"
label = "Log på"
picture = "hand"
goal = { fact = "portal.log-on-pressed" }
"#,
            ),
        ],
        found: &[
            "demo-data/lessons/b2.toml:119:1: step `closing` cannot be finished in variant `first`; give the step a goal that the practice world can make true",
            "demo-data/lessons/b2.toml:119:1: step `closing` cannot be finished in variant `second`; give the step a goal that the practice world can make true",
        ],
    },
    Broken {
        kind: "a branch that cannot be taken",
        change: &[
            Put(
                LESSON,
                r#"kind = "decide-stop""#,
                r#"kind = "branch"
branch = [{ fact = "mitid.approved", to = "real-page" }, { fact = "portal.help-pressed", to = "closing" }]"#,
            ),
            Put(
                LESSON,
                r#"kind = "read-then-answer"
"#,
                r#"kind = "read-then-answer"
then = "end"
"#,
            ),
            Add(
                LESSON,
                r#"
[[step]]
id = "closing"
kind = "tap"
say = "b2-log-on"
label = "Log på"
picture = "hand"
goal = { fact = "portal.log-on-pressed" }
"#,
            ),
        ],
        found: &[
            "demo-data/lessons/b2.toml:91:1: step `decide`: the branch to `closing` cannot be taken in variant `first`; give the step a goal that the practice world can make true",
            "demo-data/lessons/b2.toml:91:1: step `decide`: the branch to `closing` cannot be taken in variant `second`; give the step a goal that the practice world can make true",
        ],
    },
];
