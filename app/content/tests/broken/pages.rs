//! Practice pages: how they hang together, and what is said on them.

use crate::Broken;
use crate::Change::{Add, Put};
use crate::sound::{COMPUTER, LESSON, PHONE};

pub const FAULTS: &[Broken] = &[
    Broken {
        kind: "two pages of one name in a file",
        change: &[Add(
            COMPUTER,
            r#"
[[page]]
id = "waiting"
device = "computer"
"#,
        )],
        found: &["demo-data/pages/computer.toml:55:6: there is another page `waiting`; give the page an id of its own"],
    },
    Broken {
        kind: "a page that nobody sees",
        change: &[Add(
            COMPUTER,
            r#"
[[page]]
id = "portal-old"
device = "computer"
"#,
        )],
        found: &[
            "demo-data/pages/computer.toml:55:6: no lesson ever shows the page `portal-old`; let a lesson begin on it or an outcome go to it, or take it out",
        ],
    },
    Broken {
        kind: "an outcome goes to an unknown page",
        change: &[Put(
            PHONE,
            r#"fact = "mitid.rejected", go = ["phone-done"]"#,
            r#"fact = "mitid.rejected", go = ["phone-down"]"#,
        )],
        found: &[
            "demo-data/pages/phone.toml:45:40: there is no page `phone-down`; use the id of a [[page]] in demo-data/pages",
        ],
    },
    Broken {
        kind: "a condition names an unknown page",
        change: &[Put(
            COMPUTER,
            r#"show = ["help"]"#,
            r#"show = ["help", "!phone:phone-pim"]"#,
        )],
        found: &[
            "demo-data/pages/computer.toml:11:17: there is no page `phone-pim`; use the id of a [[page]] in demo-data/pages",
        ],
    },
    Broken {
        kind: "a condition names an unknown page",
        change: &[Put(
            PHONE,
            r#"{ result = "ok", when = ["computer:waiting"]"#,
            r#"{ result = "ok", when = ["computer:waiting", "!computer:wait"]"#,
        )],
        found: &[
            "demo-data/pages/phone.toml:26:50: there is no page `wait`; use the id of a [[page]] in demo-data/pages",
        ],
    },
    Broken {
        kind: "a page on the wrong device",
        change: &[Put(
            COMPUTER,
            r#"show = ["help"]"#,
            r#"show = ["help", "!computer:phone-pin"]"#,
        )],
        found: &[
            "demo-data/pages/computer.toml:11:17: page `phone-pin` belongs to the phone; name it with the phone, or use another page",
        ],
    },
    Broken {
        kind: "a page on the wrong device",
        change: &[Put(
            LESSON,
            r#"start = { computer = "portal", phone = "phone-home" }"#,
            r#"start = { computer = "portal", phone = "waiting" }"#,
        )],
        found: &[
            "demo-data/lessons/b2.toml:32:40: page `waiting` belongs to the computer; name it with the computer, or use another page",
        ],
    },
    Broken {
        kind: "a flag that nothing sets",
        change: &[
            Put(COMPUTER, r#"show = ["help"]"#, r#"show = ["helped"]"#),
            Put(COMPUTER, r#"set = ["help"]"#, r#"set = ["help"]"#),
        ],
        found: &[
            "demo-data/pages/computer.toml:11:9: nothing sets the flag `helped`; set it in an outcome or at the start, or mend its name",
        ],
    },
    Broken {
        kind: "a flag that nothing sets",
        change: &[Put(
            COMPUTER,
            r#"text = "Hjælp"
"#,
            r#"text = "Hjælp"
chosen = "helping"
"#,
        )],
        found: &[
            "demo-data/pages/computer.toml:21:10: nothing sets the flag `helping`; set it in an outcome or at the start, or mend its name",
        ],
    },
    Broken {
        kind: "a place that nothing fills",
        change: &[Put(COMPUTER, "Post fra {sender}", "Post fra {sendr}")],
        found: &[
            "demo-data/pages/computer.toml:7:10: nothing fills {sendr}; use a place of demo-data/pages/README.md, or put the word into the variants",
        ],
    },
    Broken {
        kind: "a place that nothing fills",
        change: &[
            Put(
                COMPUTER,
                r#"says = "Her er hjælp.""#,
                r#"says = "Her er hjælp, {navn}.""#,
            ),
            Put(
                COMPUTER,
                r#"text = "Her er hjælp.""#,
                r#"text = "Her er hjælp, {navn}.""#,
            ),
        ],
        found: &[
            "demo-data/pages/computer.toml:10:8: nothing fills {navn}; use a place of demo-data/pages/README.md, or put the word into the variants",
            "demo-data/pages/computer.toml:21:62: nothing fills {navn}; use a place of demo-data/pages/README.md, or put the word into the variants",
        ],
    },
    Broken {
        kind: "a place is not closed",
        change: &[Put(COMPUTER, "Post fra {sender}", "Post fra {sender")],
        found: &["demo-data/pages/computer.toml:7:10: a `{` is not closed; close it with `}`"],
    },
    Broken {
        kind: "an unknown limit",
        change: &[Put(PHONE, "{limit:pin-tries}", "{limit:pin-try}")],
        found: &[
            "demo-data/pages/phone.toml:13:8: there is no limit `pin-try`; use the id of a [[limit]] in demo-data/limits.toml",
        ],
    },
    Broken {
        kind: "said and not written",
        change: &[Put(
            COMPUTER,
            r#"says = "Her er hjælp.""#,
            r#"says = "Hvad kan jeg gøre?""#,
        )],
        found: &[
            "demo-data/pages/computer.toml:21:62: what is said aloud cannot be read on any page; write the same words in the text of a part",
        ],
    },
];
