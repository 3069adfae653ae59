//! The steps: names, mistakes, answers, secrets, ways on, labels.

use crate::Broken;
use crate::Change::Put;
use crate::sound::{DANISH, ENGLISH, LESSON};

pub const FAULTS: &[Broken] = &[
    Broken {
        kind: "two steps of one name",
        change: &[Put(
            LESSON,
            r#"id = "pin"
kind = "type""#,
            r#"id = "user-id"
kind = "type""#,
        )],
        found: &["demo-data/lessons/b2.toml:83:6: there is another step `user-id`; give the step an id of its own"],
    },
    Broken {
        kind: "a mistake without text",
        change: &[
            Put(LESSON, r#"say = "b2-help""#, r#"say = """#),
            Put(DANISH, "b2-help = Læs hjælpen. Gå så videre.\n", ""),
            Put(ENGLISH, "b2-help = Read the help. Then go on.\n", ""),
        ],
        found: &[
            "demo-data/lessons/b2.toml:67:7: the mistake `portal.help-pressed` has no message; write say = with a message: what was done, what it would have meant, how to mend it",
        ],
    },
    Broken {
        kind: "a critical mistake without text",
        change: &[
            Put(LESSON, r#"say = "b2-not-name""#, r#"say = """#),
            Put(DANISH, "b2-not-name = Det er et navn. Ret det.\n", ""),
            Put(ENGLISH, "b2-not-name = That is a name. Correct it.\n", ""),
        ],
        found: &[
            "demo-data/lessons/b2.toml:79:7: the critical mistake `mitid.user-id-refused` has no message; write say = with a message: what was done, what it would have meant, how to mend it",
        ],
    },
    Broken {
        kind: "a mistake without text",
        change: &[
            Put(LESSON, r#"say = "b2-short""#, r#"say = """#),
            Put(DANISH, "b2-short = Træk helt til enden.\n", ""),
            Put(ENGLISH, "b2-short = Slide right to the end.\n", ""),
        ],
        found: &[
            "demo-data/lessons/b2.toml:27:7: the mistake `mitid.swiped-short` has no message; write say = with a message: what was done, what it would have meant, how to mend it",
        ],
    },
    Broken {
        kind: "a single branch",
        change: &[Put(
            LESSON,
            r#"[[step.watch]]
fact = "portal.help-pressed""#,
            r#"[[step.branch]]
fact = "portal.help-pressed"
to = "decide"
[[step.watch]]
fact = "portal.help-pressed""#,
        )],
        found: &[
            "demo-data/lessons/b2.toml:65:1: step `log-on` has a single branch; write then = where there is one way on, or give it kind = \"branch\" and a second one",
        ],
    },
    Broken {
        kind: "two answers of one name",
        change: &[Put(
            LESSON,
            r#"say = "b2-answer-address"
picture = "lock"
"#,
            r#"say = "b2-answer-address"
picture = "lock"
[[step.answer]]
id = "looks"
say = "b2-answer-looks"
picture = "hand"
"#,
        )],
        found: &["demo-data/lessons/b2.toml:112:6: there is another answer `looks`; give the answer an id of its own"],
    },
    Broken {
        kind: "a wrong answer and no word about it",
        change: &[Put(
            LESSON,
            r#"say = "b2-answer-address"
picture = "lock"
"#,
            r#"say = "b2-answer-address"
picture = "lock"
[[step.answer]]
id = "sound"
say = "b2-answer-looks"
picture = "hand"
"#,
        )],
        found: &[
            "demo-data/lessons/b2.toml:112:6: the answer `sound` is wrong and nothing is said about it; add a [[step.watch]] on coach.answered with this answer",
        ],
    },
    Broken {
        kind: "a secret before the helper's eyes",
        change: &[Put(LESSON, "look_away = true\n", "")],
        found: &[
            "demo-data/lessons/b2.toml:87:8: step `pin` types something secret before the helper's eyes; write look_away = true",
        ],
    },
    Broken {
        kind: "a step is never reached",
        change: &[
            Put(LESSON, "critical = true\n", "critical = true\n"),
            Put(
                LESSON,
                r#"id = "user-id"
kind = "type""#,
                r#"id = "user-id"
then = "decide"
kind = "type""#,
            ),
        ],
        found: &[
            "demo-data/lessons/b2.toml:84:6: step `pin` is never reached; lead to it with then or [[step.branch]], or take it out",
        ],
    },
    Broken {
        kind: "a way to a step of another variant",
        change: &[
            Put(
                LESSON,
                "look_away = true",
                r#"look_away = true
only = ["first"]"#,
            ),
            Put(
                LESSON,
                r#"id = "user-id"
kind = "type""#,
                r#"id = "user-id"
then = "pin"
kind = "type""#,
            ),
        ],
        found: &[
            "demo-data/lessons/b2.toml:71:8: step `user-id` leads to `pin`, which is not in variant `second`; let that step be in the variant too, or lead elsewhere",
        ],
    },
    Broken {
        kind: "a label is never named",
        change: &[
            Put(
                DANISH,
                r#"b2-log-on = Tryk på »{ $label }«.
    .again = Find den store knap »{ $label }«. Tryk på den."#,
                r#"b2-log-on = Tryk på knappen.
    .again = Find den store knap. Tryk på den."#,
            ),
            Put(
                ENGLISH,
                r#"b2-log-on = Touch “{ $label }”.
    .again = Find the big button “{ $label }”. Touch it."#,
                r#"b2-log-on = Touch the button.
    .again = Find the big button. Touch it."#,
            ),
        ],
        found: &[
            "demo-data/lessons/b2.toml:62:9: the instruction never names »Log på«; write »{ $label }« in `b2-log-on`",
        ],
    },
    Broken {
        kind: "no page says the label",
        change: &[Put(LESSON, r#"label = "Log på""#, r#"label = "Log ind""#)],
        found: &[
            "demo-data/lessons/b2.toml:62:9: no page says »Log ind«; write the label exactly as it stands on the page",
        ],
    },
    Broken {
        kind: "a label without quotes",
        change: &[Put(
            DANISH,
            "b2-log-on = Tryk på »{ $label }«.",
            "b2-log-on = Tryk på { $label }.",
        )],
        found: &[
            "locales/learner/da/b2.ftl:12:1: `b2-log-on` names the label without quotes; put quotes around { $label }, so that it is seen to be the screen's word",
        ],
    },
    Broken {
        kind: "a label without quotes",
        change: &[Put(ENGLISH, "button “{ $label }”", "button { $label }")],
        found: &[
            "locales/learner/en/b2.ftl:13:5: `b2-log-on.again` names the label without quotes; put quotes around { $label }, so that it is seen to be the screen's word",
        ],
    },
    Broken {
        kind: "a label written out",
        change: &[Put(
            DANISH,
            "b2-log-on = Tryk på »{ $label }«.",
            "b2-log-on = Tryk på »Log på«.",
        )],
        found: &[
            "locales/learner/da/b2.ftl:12:1: `b2-log-on` writes »Log på« out; write »{ $label }«, so that it is always the word on the page",
        ],
    },
];
