//! Parts of practice pages: what can be touched, and what may be typed.

use crate::Broken;
use crate::Change::{Add, Put};
use crate::sound::{COMPUTER, DANISH, ENGLISH, LESSON, PHONE};

pub const FAULTS: &[Broken] = &[
    Broken {
        kind: "it cannot be touched",
        change: &[Add(
            PHONE,
            r#"[[page.part]]
kind = "link"
text = "Mere"
on = [{ fact = "phone.more" }]
"#,
        )],
        found: &[
            "demo-data/pages/phone.toml:55:8: it cannot be touched: it has no id; write id = with a name of its own",
        ],
    },
    Broken {
        kind: "it says nothing",
        change: &[Put(
            COMPUTER,
            r#"text = "Hjælp"
"#,
            "",
        )],
        found: &[
            "demo-data/pages/computer.toml:18:8: it can be touched and says nothing; write text =, so that it can be read aloud",
        ],
    },
    Broken {
        kind: "a slider let go too early",
        change: &[
            Put(
                PHONE,
                r#"short = "mitid.swiped-short"
"#,
                "",
            ),
            Put(
                LESSON,
                r#"[[watch]]
fact = "mitid.swiped-short"
say = "b2-short"

"#,
                "",
            ),
            Put(DANISH, "b2-short = Træk helt til enden.\n", ""),
            Put(ENGLISH, "b2-short = Slide right to the end.\n", ""),
        ],
        found: &[
            "demo-data/pages/phone.toml:36:8: nothing is noticed when the slider is let go too early; write short = with a fact",
        ],
    },
    Broken {
        kind: "a slider without an end",
        change: &[Add(
            PHONE,
            r#"[[page.part]]
kind = "slider"
id = "lock"
text = "Lås"
short = "phone.slid"
"#,
        )],
        found: &[
            "demo-data/pages/phone.toml:55:8: nothing happens at the end of the slider; write on = with what follows",
        ],
    },
    Broken {
        kind: "two parts of one name",
        change: &[Add(
            PHONE,
            r#"[[page.part]]
kind = "secondary"
id = "again"
text = "Igen"
[[page.part]]
kind = "secondary"
id = "again"
text = "En gang til"
"#,
        )],
        found: &[
            "demo-data/pages/phone.toml:60:6: there is another part `again` on the page; give the part an id of its own, or show only one of the two at a time",
        ],
    },
    Broken {
        kind: "two fields at a time",
        change: &[Put(
            COMPUTER,
            r#"kind = "primary"
id = "continue""#,
            r#"kind = "field"
id = "password"
text = "Adgangskode"
rule = "password"
[[page.part]]
kind = "primary"
id = "continue""#,
        )],
        found: &[
            "demo-data/pages/computer.toml:37:8: page `user-id` has two fields at a time; give each field a page of its own: one act at a time",
        ],
    },
    Broken {
        kind: "too many tiles",
        change: &[Add(
            PHONE,
            r#"[[page.part]]
kind = "tiles"
id = "t0"
text = "Kort"
[[page.part]]
kind = "tiles"
id = "t1"
text = "Kort"
[[page.part]]
kind = "tiles"
id = "t2"
text = "Kort"
[[page.part]]
kind = "tiles"
id = "t3"
text = "Kort"
[[page.part]]
kind = "tiles"
id = "t4"
text = "Kort"
[[page.part]]
kind = "tiles"
id = "t5"
text = "Kort"
[[page.part]]
kind = "tiles"
id = "t6"
text = "Kort"
[[page.part]]
kind = "tiles"
id = "t7"
text = "Kort"
[[page.part]]
kind = "tiles"
id = "t8"
text = "Kort"
[[page.part]]
kind = "tiles"
id = "t9"
text = "Kort"
"#,
        )],
        found: &[
            "demo-data/pages/phone.toml:91:8: page `phone-done` has 10 tiles at a time; keep to 9: more are too small for a finger",
        ],
    },
    Broken {
        kind: "too many things to touch",
        change: &[Add(
            PHONE,
            r#"[[page.part]]
kind = "link"
id = "l0"
text = "Mere"
on = [{ fact = "phone.more" }]
[[page.part]]
kind = "link"
id = "l1"
text = "Mere"
on = [{ fact = "phone.more" }]
[[page.part]]
kind = "link"
id = "l2"
text = "Mere"
on = [{ fact = "phone.more" }]
[[page.part]]
kind = "link"
id = "l3"
text = "Mere"
on = [{ fact = "phone.more" }]
[[page.part]]
kind = "link"
id = "l4"
text = "Mere"
on = [{ fact = "phone.more" }]
[[page.part]]
kind = "link"
id = "l5"
text = "Mere"
on = [{ fact = "phone.more" }]
[[page.part]]
kind = "link"
id = "l6"
text = "Mere"
on = [{ fact = "phone.more" }]
[[page.part]]
kind = "link"
id = "l7"
text = "Mere"
on = [{ fact = "phone.more" }]
[[page.part]]
kind = "link"
id = "l8"
text = "Mere"
on = [{ fact = "phone.more" }]
"#,
        )],
        found: &[
            "demo-data/pages/phone.toml:95:8: page `phone-done` has 9 things to touch at a time; keep to 8: more are too small for a finger",
        ],
    },
    Broken {
        kind: "a field without a rule",
        change: &[Add(
            PHONE,
            r#"[[page.part]]
kind = "field"
id = "word"
text = "Ord"
"#,
        )],
        found: &[
            "demo-data/pages/phone.toml:55:8: the field `word` has no rule; write rule = , see demo-data/pages/README.md",
        ],
    },
    Broken {
        kind: "a keypad without a rule",
        change: &[Add(
            PHONE,
            r#"[[page.part]]
kind = "keypad"
id = "code"
text = "Kode"
limit = 4
"#,
        )],
        found: &[
            "demo-data/pages/phone.toml:55:8: the keypad `code` has no rule; write rule = , see demo-data/pages/README.md",
        ],
    },
    Broken {
        kind: "a keypad without a limit",
        change: &[Add(
            PHONE,
            r#"[[page.part]]
kind = "keypad"
id = "code"
text = "Kode"
rule = "app-code"
"#,
        )],
        found: &[
            "demo-data/pages/phone.toml:55:8: the keypad `code` has no limit; write limit = with the number of figures",
        ],
    },
    Broken {
        kind: "a new PIN that is not kept",
        change: &[Add(
            PHONE,
            r#"[[page.part]]
kind = "keypad"
id = "repeat"
text = "Kode"
rule = "repeat-pin"
limit = 6
"#,
        )],
        found: &[
            "demo-data/pages/phone.toml:58:8: nothing keeps the new PIN to compare with; name the keypad of the new PIN new-pin and write keep = true",
        ],
    },
    Broken {
        kind: "nothing to expect",
        change: &[Add(
            PHONE,
            r#"[[page.part]]
kind = "field"
id = "word"
text = "Ord"
rule = "exactly"
"#,
        )],
        found: &[
            "demo-data/pages/phone.toml:58:8: the rule exactly has nothing to expect; write expect = with the text that is right",
        ],
    },
    Broken {
        kind: "checks no field of the page",
        change: &[Add(
            PHONE,
            r#"[[page.part]]
kind = "primary"
id = "go"
text = "Videre"
checks = "user"
"#,
        )],
        found: &[
            "demo-data/pages/phone.toml:58:10: there is no field or keypad `user` on the page; use the id of a field or keypad of the same page",
        ],
    },
    Broken {
        kind: "dots of no keypad",
        change: &[Put(PHONE, r#"of = "pin""#, r#"of = "pim""#)],
        found: &[
            "demo-data/pages/phone.toml:17:6: there is no field or keypad `pim` on the page; use the id of a field or keypad of the same page",
        ],
    },
    Broken {
        kind: "dots that count nothing",
        change: &[Put(
            PHONE,
            r#"of = "pin"
"#,
            "",
        )],
        found: &["demo-data/pages/phone.toml:15:8: the dots count nothing; write of = with the id of a keypad"],
    },
    Broken {
        kind: "a verdict on no field",
        change: &[Put(
            COMPUTER,
            r#"verdict = { field = "user-id""#,
            r#"verdict = { field = "user""#,
        )],
        found: &[
            "demo-data/pages/computer.toml:30:21: there is no field or keypad `user`; use the id of a field or keypad",
        ],
    },
    Broken {
        kind: "a verdict that the rule never gives",
        change: &[Put(COMPUTER, r#"why = ["name"]"#, r#"why = ["name", "blocked"]"#)],
        found: &[
            "demo-data/pages/computer.toml:30:47: the rule of `user-id` never says `blocked`; use a verdict of the rule, see demo-data/pages/README.md",
        ],
    },
    Broken {
        kind: "a result that the rule never gives",
        change: &[Put(
            PHONE,
            r#"{ fact = "mitid.pin-refused" }"#,
            r#"{ result = "old", fact = "mitid.pin-refused" },
    { fact = "mitid.pin-refused" }"#,
        )],
        found: &[
            "demo-data/pages/phone.toml:27:16: the rule of `pin` never says `old`; use a verdict of the rule, see demo-data/pages/README.md",
        ],
    },
    Broken {
        kind: "a result where nothing is checked",
        change: &[Put(
            COMPUTER,
            r#"on = [{ fact = "portal.help-pressed""#,
            r#"on = [{ result = "ok", set = ["help"] }, { fact = "portal.help-pressed""#,
        )],
        found: &[
            "demo-data/pages/computer.toml:21:18: the result `ok` is never given: nothing is checked here; write checks = with the id of a field, or leave result out",
        ],
    },
];
