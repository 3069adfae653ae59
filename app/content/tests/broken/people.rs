//! Invented people: plainly invented, and with names and numbers that the practice world takes.

use crate::Change::{Add, Put};
use crate::sound::{LESSON, PERSON};
use crate::{Broken, sound};

pub const FAULTS: &[Broken] = &[
    Broken {
        kind: "the file name is not the person",
        change: &[
            Put(PERSON, r#"id = "amina""#, r#"id = "amira""#),
            Put(LESSON, r#"persona = "amina""#, r#"persona = "amira""#),
        ],
        found: &[
            "demo-data/personas/amina.toml:1:6: the file is `amina.toml` and the person is `amira`; name the file amira.toml, or mend the id",
        ],
    },
    Broken {
        kind: "two people of one name",
        change: &[Add("demo-data/personas/bo.toml", sound::PERSON_TOML)],
        found: &[
            "demo-data/personas/bo.toml:1:6: the file is `bo.toml` and the person is `amina`; name the file amina.toml, or mend the id",
            "demo-data/personas/bo.toml:1:6: there is another person `amina`; give the person an id of its own",
        ],
    },
    Broken {
        kind: "a name that could be somebody's",
        change: &[Put(PERSON, "Amina Test Yusuf", "Amina Yusuf")],
        found: &[
            "demo-data/personas/amina.toml:2:8: `Amina Yusuf` could be somebody; put Test or Øvelse into the name",
        ],
    },
    Broken {
        kind: "no CPR number of practice",
        change: &[Put(PERSON, "830688-2970", "830688")],
        found: &[
            "demo-data/personas/amina.toml:6:7: the CPR number is not one of practice; write DDMMYY-SSSS with 60 added to the day",
        ],
    },
    Broken {
        kind: "a user ID that breaks a rule",
        change: &[Put(PERSON, r#"user_id = "amina7""#, r#"user_id = "ami""#)],
        found: &[
            "demo-data/personas/amina.toml:4:11: `ami` could not be a user ID: too-short; keep to the rule new-user-id of demo-data/pages/README.md",
        ],
    },
    Broken {
        kind: "a user ID that breaks a rule",
        change: &[Put(
            PERSON,
            r#"new_user_id = "solsikke7""#,
            r#"new_user_id = "sol/sikke7""#,
        )],
        found: &[
            "demo-data/personas/amina.toml:12:15: `sol/sikke7` could not be a user ID: sign; keep to the rule new-user-id of demo-data/pages/README.md",
        ],
    },
    Broken {
        kind: "a PIN of another length",
        change: &[Put(PERSON, r#"new_pin = "192837""#, r#"new_pin = "1928""#)],
        found: &["demo-data/personas/amina.toml:8:11: a PIN has six figures; write six figures"],
    },
    Broken {
        kind: "a PIN too simple",
        change: &[Put(PERSON, r#"new_pin = "192837""#, r#"new_pin = "654321""#)],
        found: &[
            "demo-data/personas/amina.toml:8:11: the PIN is too simple; write six figures that are neither equal nor in a row",
        ],
    },
    Broken {
        kind: "a PIN from the temporary one",
        change: &[Put(PERSON, r#"new_pin = "192837""#, r#"new_pin = "135724""#)],
        found: &[
            "demo-data/personas/amina.toml:8:11: the PIN begins the temporary PIN; write other figures than those of the temporary PIN",
        ],
    },
    Broken {
        kind: "a temporary PIN of another length",
        change: &[Put(
            PERSON,
            r#"temporary_pin = "13572468""#,
            r#"temporary_pin = "135724""#,
        )],
        found: &[
            "demo-data/personas/amina.toml:9:17: a temporary PIN has eight figures; write eight figures, the first 0 or 1",
        ],
    },
    Broken {
        kind: "a temporary PIN that could be a telephone",
        change: &[Put(
            PERSON,
            r#"temporary_pin = "13572468""#,
            r#"temporary_pin = "23572468""#,
        )],
        found: &[
            "demo-data/personas/amina.toml:9:17: the temporary PIN could be somebody's telephone; begin it with 0 or 1",
        ],
    },
    Broken {
        kind: "a short password",
        change: &[Put(PERSON, r#"password = "blaahest7""#, r#"password = "hest7""#)],
        found: &["demo-data/personas/amina.toml:7:12: a password has eight characters or more; write a longer one"],
    },
    Broken {
        kind: "a code of another length",
        change: &[Put(PERSON, r#"app_code = "4826""#, r#"app_code = "482""#)],
        found: &[
            "demo-data/personas/amina.toml:11:12: the code for an app that does not scan has four figures; write four figures",
        ],
    },
];
