//! Texts: there in every language, put together from what is given, plain to read, with nothing real in them.

use crate::Broken;
use crate::Change::{Add, Put};
use crate::sound::{COMPUTER, DANISH, DANISH_COACH, ENGLISH, ENGLISH_COACH, LANGUAGES, LESSON};

pub const FAULTS: &[Broken] = &[
    Broken {
        kind: "message missing in another language",
        change: &[Put(ENGLISH, "b2-help = Read the help. Then go on.\n", "")],
        found: &[
            "demo-data/lessons/b2.toml:67:7: the message `b2-help` is missing in English; add it to a file in locales/learner/en",
        ],
    },
    Broken {
        kind: "a coach's message is missing",
        change: &[Put(DANISH_COACH, "button-back = Ord\n", "")],
        found: &["locales/learner/da:0:0: the coach's message `button-back` is missing in Danish; add it to shell.ftl"],
    },
    Broken {
        kind: "a coach's message is missing",
        change: &[Put(ENGLISH_COACH, "button-back = Word\n", "")],
        found: &[
            "locales/learner/en:0:0: the coach's message `button-back` is missing in English; add it to shell.ftl",
        ],
    },
    Broken {
        kind: "a language without messages",
        change: &[Add(
            LANGUAGES,
            r#"
[[language]]
tag = "so"
endonym = "Soomaali"
english = "Somali"
direction = "left-to-right"
script = "Latn"
state = "draft"
choose = "Dooro luqadda"
"#,
        )],
        found: &[
            "locales/learner/so:0:0: Somali has no messages at all; put its files into this folder, or take it out of locales/languages.toml",
        ],
    },
    Broken {
        kind: "a folder of no language",
        change: &[Add(
            "locales/learner/so/b2.ftl",
            "# B2. State: draft.\nb2-title = Gal\n",
        )],
        found: &[
            "locales/learner/so:0:0: `so` is no language of the list; add it to locales/languages.toml, or take the folder out",
        ],
    },
    Broken {
        kind: "no other words in Danish",
        change: &[
            Put(DANISH, "    .again = Tryk på ét tal ad gangen.\n", ""),
            Put(ENGLISH, "    .again = Touch one number at a time.\n", ""),
        ],
        found: &[
            "locales/learner/da/b2.ftl:20:1: the instruction `b2-pin` has no other words; add .again with the same in other words",
        ],
    },
    Broken {
        kind: "no other words in another language",
        change: &[Put(ENGLISH, "    .again = Touch one number at a time.\n", "")],
        found: &[
            "locales/learner/en/b2.ftl:18:1: `b2-pin` has other words in Danish and none here; add .again with the same in other words",
        ],
    },
    Broken {
        kind: "no tip for the helper",
        change: &[Put(DANISH, "    .helper = Kig væk.\n", "")],
        found: &[
            "locales/learner/da/b2.ftl:20:1: the instruction `b2-pin` has no tip for the helper; add .helper: what to say, what to ask, what not to do",
        ],
    },
    Broken {
        kind: "an argument left out",
        change: &[Put(ENGLISH, "“{ $service }”", "“Øveportalen”")],
        found: &[
            "locales/learner/en/b2.ftl:9:1: `b2-wish` leaves out { $service }, which Danish has; put it into the text or the same attribute as in Danish",
        ],
    },
    Broken {
        kind: "an argument too many",
        change: &[Put(ENGLISH, "b2-right = Right.", "b2-right = Right, { $service }.")],
        found: &[
            "locales/learner/en/b2.ftl:10:1: `b2-right` has { $service }, which Danish has not; take it out, or put it into the Danish text as well",
        ],
    },
    Broken {
        kind: "an argument that nothing gives",
        change: &[
            Put(DANISH, "b2-right = Rigtigt.", "b2-right = Rigtigt, { $navn }."),
            Put(ENGLISH, "b2-right = Right.", "b2-right = Right, { $navn }."),
        ],
        found: &[
            "locales/learner/da/b2.ftl:10:1: `b2-right` asks for { $navn }, which nothing gives; use { $label }, { $service }, { $id }, { $request } or { $detail }",
        ],
    },
    Broken {
        kind: "a text that cannot be put together",
        change: &[Put(DANISH, "b2-right = Rigtigt.", "b2-right = Rigtigt, { -mitid }.")],
        found: &[
            "locales/learner/da/b2.ftl:10:1: `b2-right` cannot be put together: unknown term: -mitid; name what is there, or take it out",
        ],
    },
    Broken {
        kind: "a message that nothing names",
        change: &[Add(DANISH, "b2-old = Gammel.\n")],
        found: &["locales/learner/da/b2.ftl:32:1: nothing names `b2-old`; name it in a lesson, or take it out"],
    },
    Broken {
        kind: "no state of the translation",
        change: &[Put(DANISH, "# B2 Log in. State: draft.", "# B2 Log in.")],
        found: &[
            "locales/learner/da/b2.ftl:1:1: the first line does not say how far the translation is; write `# What it is. State: draft.`, checked or native-checked",
        ],
    },
    Broken {
        kind: "no state of the translation",
        change: &[Put(ENGLISH_COACH, "State: draft.", "State: done.")],
        found: &[
            "locales/learner/en/shell.ftl:1:1: the first line does not say how far the translation is; write `# What it is. State: draft.`, checked or native-checked",
        ],
    },
    Broken {
        kind: "a long sentence",
        change: &[Put(
            DANISH,
            "b2-help = Læs hjælpen. Gå så videre.",
            "b2-help = Læs nu først den korte hjælp, som står der, og gå så videre til det, du vil nå.",
        )],
        found: &["locales/learner/da/b2.ftl:15:1: `b2-help` has a sentence of 18 words; divide it: 16 words at most"],
    },
    Broken {
        kind: "a long sentence",
        change: &[Put(
            ENGLISH,
            "b2-help = Read the help. Then go on.",
            "b2-help = Read the short help that is there now, and then go on to what it is you want.",
        )],
        found: &["locales/learner/en/b2.ftl:14:1: `b2-help` has a sentence of 18 words; divide it: 16 words at most"],
    },
    Broken {
        kind: "a heavy step",
        change: &[Put(
            DANISH,
            r#"b2-pin = Skriv koden fra kortet.
    .again = Tryk på ét tal ad gangen."#,
            r#"b2-pin = Skriv legitimationsoplysningerne fra identifikationsbeviset omhyggeligt.
    .again = Tasterne trykkes enkeltvis."#,
        )],
        found: &[
            "locales/learner/da/b2.ftl:20:1: the instruction `b2-pin` has LIX 79; write shorter sentences and words: 35 at most",
        ],
    },
    Broken {
        kind: "a heavy lesson",
        change: &[
            Put(
                DANISH,
                "b2-pin = Skriv koden fra kortet.",
                "b2-pin = Indtast oplysningerne fra kortet.",
            ),
            Put(
                DANISH,
                "b2-real-page = Hvordan ser du, at siden er ægte?",
                "b2-real-page = Kontroller hjemmesidens ægthed omhyggeligt.",
            ),
            Put(
                DANISH,
                "b2-decide = Læs.",
                "b2-decide = Gennemlæs anmodningen grundigt.",
            ),
            Put(
                DANISH,
                "    .again = Hvad kan du stole på?",
                "    .again = Gennemtænk svarmulighederne.",
            ),
            Put(
                DANISH,
                "    .again = Find den store knap »{ $label }«.",
                "    .again = Aktiver kommandoknappen »{ $label }«.",
            ),
            Put(
                DANISH,
                "    .again = Der står »{ $request }«. Ville du det?",
                "    .again = Der står »{ $request }«. Ønskede du virkelig dette?",
            ),
        ],
        found: &[
            "locales/learner/da/b2.ftl:26:1: the instruction `b2-real-page` has LIX 41; write shorter sentences and words: 35 at most",
        ],
    },
    Broken {
        kind: "many words a sentence",
        change: &[Put(
            DANISH,
            r#"b2-pin = Skriv koden fra kortet.
    .again = Tryk på ét tal ad gangen."#,
            r#"b2-pin = Skriv nu den kode på seks tal, som du kan se på dit kort.
    .again = Tryk nu på ét tal ad gangen, til du har skrevet dem alle sammen."#,
        )],
        found: &[
            "locales/learner/da/b2.ftl:20:1: the instruction `b2-pin` has 14,0 words a sentence; divide its sentences: 12 words on the average at most",
        ],
    },
    Broken {
        kind: "two acts in one step",
        change: &[Put(
            DANISH,
            "b2-log-on = Tryk på »{ $label }«.",
            "b2-log-on = Åbn siden. Tryk på »{ $label }«.",
        )],
        found: &[
            "locales/learner/da/b2.ftl:12:1: `b2-log-on` asks for two acts: åbn, tryk; make two steps of it: one act at a time",
        ],
    },
    Broken {
        kind: "a number that could be a CPR number",
        change: &[Put(
            DANISH,
            "b2-help = Læs hjælpen. Gå så videre.",
            concat!("b2-help = Dit nummer er 010190", "-1234."),
        )],
        found: &["locales/learner/da/b2.ftl:15:25: a number that could be somebody's CPR number; add 60 to the day"],
    },
    Broken {
        kind: "a number that could be a CPR number",
        change: &[Put(
            COMPUTER,
            r#"text = "Hjælp""#,
            concat!(r#"text = "Hjælp 010190"#, r#"1234""#),
        )],
        found: &["demo-data/pages/computer.toml:20:8: a number that could be somebody's CPR number; add 60 to the day"],
    },
    Broken {
        kind: "a number that could be a CPR number",
        change: &[Put(
            LESSON,
            r#"detail = "Til Hurtiggevinst""#,
            concat!(r#"detail = "Til 010190"#, r#"-1234""#),
        )],
        found: &["demo-data/lessons/b2.toml:51:10: a number that could be somebody's CPR number; add 60 to the day"],
    },
    Broken {
        kind: "a number that could be a telephone",
        change: &[Put(
            DANISH,
            "b2-help = Læs hjælpen. Gå så videre.",
            "b2-help = Ring til 22 33 44 55.",
        )],
        found: &[
            "locales/learner/da/b2.ftl:15:20: a number that could be somebody's telephone; begin it with 0 or 1; real numbers stand in demo-data/contacts.toml only",
        ],
    },
    Broken {
        kind: "a number that could be a telephone",
        change: &[Put(COMPUTER, r#"text = "Hjælp""#, r#"text = "Ring 22334455""#)],
        found: &[
            "demo-data/pages/computer.toml:20:8: a number that could be somebody's telephone; begin it with 0 or 1; real numbers stand in demo-data/contacts.toml only",
        ],
    },
    Broken {
        kind: "a link",
        change: &[Put(
            DANISH,
            "b2-help = Læs hjælpen. Gå så videre.",
            "b2-help = Se https://mitid.dk/hjælp.",
        )],
        found: &[
            "locales/learner/da/b2.ftl:15:14: `https://mitid.dk/hjælp` is a link; write no link: a learner must never follow one from here",
        ],
    },
    Broken {
        kind: "a link",
        change: &[Put(COMPUTER, r#"text = "Hjælp""#, r#"text = "www.hjaelp.example""#)],
        found: &[
            "demo-data/pages/computer.toml:20:8: `www.hjaelp.example` is a link; write no link: a learner must never follow one from here",
        ],
    },
    Broken {
        kind: "a mail address",
        change: &[Put(
            DANISH,
            "b2-help = Læs hjælpen. Gå så videre.",
            "b2-help = Skriv til hjaelp@kommunen.dk.",
        )],
        found: &[
            "locales/learner/da/b2.ftl:15:21: `hjaelp@kommunen.dk` is a mail address that could be somebody's; let it end in .example",
        ],
    },
    Broken {
        kind: "a mail address",
        change: &[Put(
            COMPUTER,
            r#"text = "Hjælp""#,
            r#"text = "Skriv til hjaelp@post.dk""#,
        )],
        found: &[
            "demo-data/pages/computer.toml:20:8: `hjaelp@post.dk` is a mail address that could be somebody's; let it end in .example",
        ],
    },
    Broken {
        kind: "an address",
        change: &[Put(
            DANISH,
            "b2-help = Læs hjælpen. Gå så videre.",
            "b2-help = Gå ind på hurtigbank.dk.",
        )],
        found: &[
            "locales/learner/da/b2.ftl:15:21: `hurtigbank.dk` is an address that could be reached; let it end in .example, or speak of mitid.dk or borger.dk",
        ],
    },
    Broken {
        kind: "an address",
        change: &[Put(COMPUTER, r#"text = "Hjælp""#, r#"text = "mitid.dk""#)],
        found: &[
            "demo-data/pages/computer.toml:20:8: `mitid.dk` is an address that could be reached; let it end in .example",
        ],
    },
    Broken {
        kind: "an address",
        change: &[Put(
            LESSON,
            r#"detail = "Til Hurtiggevinst""#,
            r#"detail = "Til gevinst.com""#,
        )],
        found: &[
            "demo-data/lessons/b2.toml:51:10: `gevinst.com` is an address that could be reached; let it end in .example",
        ],
    },
];
