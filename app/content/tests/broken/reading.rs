//! What cannot be read: TOML, keys, Fluent, the list of languages.

use crate::Broken;
use crate::Change::{Add, Cut, Put, Without};
use crate::sound::{COMPUTER, CONTACTS, DANISH, LANGUAGES, LESSON, LIMITS, PERSON};

pub const FAULTS: &[Broken] = &[
    Broken {
        kind: "an unknown key in a lesson",
        change: &[Put(LESSON, "tint = 0", "tint = 0\ncolour = 1")],
        found: &[
            "demo-data/lessons/b2.toml:7:1: unknown field `colour`, expected one of `format`, `id`, `title`, `subtitle`, `picture`, `tint`, `persona`, `service`, `words`, `next`, `good`, `card`, `contacts`, `follow`, `pass`, `variant`, `watch`, `step`; see demo-data/lessons/README.md for the keys of a lesson",
        ],
    },
    Broken {
        kind: "a value of the wrong kind in a lesson",
        change: &[Put(LESSON, "tint = 0", r#"tint = "0""#)],
        found: &[
            "demo-data/lessons/b2.toml:6:8: invalid type: string \"0\", expected u8; see demo-data/lessons/README.md for the keys of a lesson",
        ],
    },
    Broken {
        kind: "a missing key in a lesson",
        change: &[Put(
            LESSON,
            r#"picture = "lock"
"#,
            "",
        )],
        found: &[
            "demo-data/lessons/b2.toml:1:1: missing field `picture`; see demo-data/lessons/README.md for the keys of a lesson",
        ],
    },
    Broken {
        kind: "a lesson is not TOML",
        change: &[Put(LESSON, "tint = 0", "tint = ")],
        found: &[
            "demo-data/lessons/b2.toml:6:8: string values must be quoted, expected literal string; see demo-data/lessons/README.md for the keys of a lesson",
        ],
    },
    Broken {
        kind: "an unknown key on a page",
        change: &[Put(
            COMPUTER,
            r#"text = "Hjælp""#,
            r#"text = "Hjælp"
colour = "red""#,
        )],
        found: &[
            "demo-data/pages/computer.toml:21:1: unknown field `colour`, expected one of `kind`, `id`, `text`, `detail`, `picture`, `tone`, `show`, `verdict`, `of`, `chosen`, `on`, `hold`, `short`, `rule`, `expect`, `limit`, `secret`, `keep`, `typed`, `refused`, `document`, `checks`; see demo-data/pages/README.md for the keys",
        ],
    },
    Broken {
        kind: "a value of the wrong kind on a page",
        change: &[Put(COMPUTER, r#"kind = "header""#, r#"kind = "headline""#)],
        found: &[
            "demo-data/pages/computer.toml:5:8: unknown variant `headline`, expected one of `header`, `heading`, `paragraph`, `small`, `field`, `primary`, `secondary`, `refuse`, `link`, `app`, `notice`, `waiting`, `qr`, `dots`, `keypad`, `viewfinder`, `request`, `slider`, `tiles`, `bubble`, `address`, `display`, `letters`, `letter`, `files`, `actions`, `sheet`, `calendar`, `space`; see demo-data/pages/README.md for the keys",
        ],
    },
    Broken {
        kind: "a page file is not TOML",
        change: &[Put(COMPUTER, r#"text = "Hjælp""#, "text = Hjælp")],
        found: &[
            "demo-data/pages/computer.toml:20:8: string values must be quoted, expected literal string; see demo-data/pages/README.md for the keys",
        ],
    },
    Broken {
        kind: "a page of that name in another file",
        change: &[Add(
            "demo-data/pages/z.toml",
            r#"[[page]]
id = "portal"
device = "computer"
"#,
        )],
        found: &["demo-data/pages/z.toml:2:1: there is another page `portal`; give the page an id of its own"],
    },
    Broken {
        kind: "an unknown key in the limits",
        change: &[Put(LIMITS, "value = 3", "value = 3\nleast = 1")],
        found: &[
            "demo-data/limits.toml:4:1: unknown field `least`, expected one of `id`, `value`, `unit`, `published`, `source`, `expires`; see demo-data/limits.toml for the keys",
        ],
    },
    Broken {
        kind: "a value of the wrong kind in the limits",
        change: &[Put(LIMITS, "value = 3", r#"value = "three""#)],
        found: &[
            "demo-data/limits.toml:3:9: invalid type: string \"three\", expected u32; see demo-data/limits.toml for the keys",
        ],
    },
    Broken {
        kind: "no date in the limits",
        change: &[Put(
            LIMITS,
            r#"expires = "2027-05-01"
"#,
            "",
        )],
        found: &["demo-data/limits.toml:1:1: missing field `expires`; see demo-data/limits.toml for the keys"],
    },
    Broken {
        kind: "no limits",
        change: &[Without(LIMITS)],
        found: &["demo-data/limits.toml:0:0: No such file or directory (os error 2); put the file of limits back"],
    },
    Broken {
        kind: "an unknown key of a person",
        change: &[Put(
            PERSON,
            r#"pin = "246813""#,
            r#"pin = "246813"
age = 38"#,
        )],
        found: &[
            "demo-data/personas/amina.toml:6:1: unknown field `age`, expected one of `id`, `name`, `first_name`, `user_id`, `pin`, `cpr`, `password`, `new_pin`, `temporary_pin`, `activation_code`, `app_code`, `new_user_id`, `taken_user_id`; see demo-data/personas/amina.toml for the keys of a person",
        ],
    },
    Broken {
        kind: "a missing key of a person",
        change: &[Put(
            PERSON,
            r#"first_name = "Amina"
"#,
            "",
        )],
        found: &[
            "demo-data/personas/amina.toml:1:1: missing field `first_name`; see demo-data/personas/amina.toml for the keys of a person",
        ],
    },
    Broken {
        kind: "a CPR number that could be real",
        change: &[Put(PERSON, "830688", "230688")],
        found: &["demo-data/personas/amina.toml:6:7: the CPR number could be real; add 60 to the day"],
    },
    Broken {
        kind: "an unknown key of a contact",
        change: &[Put(
            CONTACTS,
            r#"number = "33 98 00 10""#,
            r#"number = "33 98 00 10"
price = 0"#,
        )],
        found: &[
            "demo-data/contacts.toml:5:1: unknown field `price`, expected one of `id`, `name`, `number`, `hours`, `source`, `checked_on`, `expires`; put the numbers to call back; without them the coach names none",
        ],
    },
    Broken {
        kind: "no contacts",
        change: &[Without(CONTACTS)],
        found: &[
            "demo-data/contacts.toml:0:0: No such file or directory (os error 2); put the numbers to call back; without them the coach names none",
        ],
    },
    Broken {
        kind: "a value of the wrong kind of a person",
        change: &[Put(PERSON, r#"pin = "246813""#, "pin = 246813")],
        found: &[
            "demo-data/personas/amina.toml:5:7: invalid type: integer `246813`, expected a string; see demo-data/personas/amina.toml for the keys of a person",
        ],
    },
    Broken {
        kind: "a value of the wrong kind of a contact",
        change: &[Put(CONTACTS, r#"number = "33 98 00 10""#, "number = 112")],
        found: &[
            "demo-data/contacts.toml:4:10: invalid type: integer `112`, expected a string; put the numbers to call back; without them the coach names none",
        ],
    },
    Broken {
        kind: "no list of languages",
        change: &[Without(LANGUAGES)],
        found: &[
            "locales/languages.toml:0:0: No such file or directory (os error 2); mend the list of languages; the built-in one is used",
        ],
    },
    Broken {
        kind: "an unknown key in the list of languages",
        change: &[Put(LANGUAGES, "format = 1", "format = 1\ncolour = 1")],
        found: &[
            "locales/languages.toml:2:1: unknown field `colour`, expected `format` or `language`; mend the list of languages; the built-in one is used",
        ],
    },
    Broken {
        kind: "no Danish in the list of languages",
        change: &[Cut(
            LANGUAGES,
            r#"[[language]]
tag = "da""#,
            "[[language]]",
        )],
        found: &[
            "locales/languages.toml:0:0: languages.toml has no entry with tag `da`, where every chain of fallbacks ends; mend the list of languages; the built-in one is used",
        ],
    },
    Broken {
        kind: "a brace is not closed",
        change: &[Put(DANISH, "»{ $service }«", "»{ $service «")],
        found: &["locales/learner/da/b2.ftl:9:38: a `{` is not closed; close it with `}` on this line"],
    },
    Broken {
        kind: "a message without text",
        change: &[Put(DANISH, "b2-word-approve = Sig ja.", "b2-word-approve =")],
        found: &[
            "locales/learner/da/b2.ftl:7:1: `b2-word-approve` has no text; write the text after `=`, or take the line out",
        ],
    },
    Broken {
        kind: "a name without `=`",
        change: &[Put(DANISH, "b2-word-approve = Sig ja.", "b2-word-approve Sig ja.")],
        found: &[
            "locales/learner/da/b2.ftl:7:17: a name without `=`; write `name = text`, and begin a line that goes on with four spaces",
        ],
    },
    Broken {
        kind: "a message is there twice",
        change: &[Add(DANISH, "b2-title = Log på\n")],
        found: &[
            "locales/learner/da/b2.ftl:32:1: `b2-title` is there twice, first in locales/learner/da/b2.ftl:2; keep one or rename one; a term `-name` may not share the name of a message",
        ],
    },
];
