//! A small content folder in which nothing is wrong: one lesson with two variants, two page files, two languages.
//!
//! Deliberately absent: anything that no example breaks.

use std::collections::BTreeMap;

use egne_core::views::messages::ids;

pub const LESSON: &str = "demo-data/lessons/b2.toml";
pub const COMPUTER: &str = "demo-data/pages/computer.toml";
pub const PHONE: &str = "demo-data/pages/phone.toml";
pub const LIMITS: &str = "demo-data/limits.toml";
pub const CONTACTS: &str = "demo-data/contacts.toml";
pub const PERSON: &str = "demo-data/personas/amina.toml";
pub const LANGUAGES: &str = "locales/languages.toml";
pub const DANISH: &str = "locales/learner/da/b2.ftl";
pub const ENGLISH: &str = "locales/learner/en/b2.ftl";
pub const DANISH_COACH: &str = "locales/learner/da/shell.ftl";
pub const ENGLISH_COACH: &str = "locales/learner/en/shell.ftl";

/// Drawings of the sound folder.
pub const PICTURES: [&str; 5] = ["card", "hand", "lock", "log-in", "phone"];

/// The files by name.
pub fn folder() -> BTreeMap<String, String> {
    let coach = |language: &str, word: &str| {
        let lines = ids::ALL.iter().map(|id| format!("{id} = {word}\n"));
        format!(
            "# The coach's layer, {language}. State: draft.\n{}",
            lines.collect::<String>()
        )
    };
    let files = [
        (LESSON, LESSON_TOML.to_owned()),
        (COMPUTER, COMPUTER_TOML.to_owned()),
        (PHONE, PHONE_TOML.to_owned()),
        (LIMITS, LIMITS_TOML.to_owned()),
        (CONTACTS, CONTACTS_TOML.to_owned()),
        (PERSON, PERSON_TOML.to_owned()),
        (LANGUAGES, LANGUAGES_TOML.to_owned()),
        (DANISH, DANISH_FTL.to_owned()),
        (ENGLISH, ENGLISH_FTL.to_owned()),
        (DANISH_COACH, coach("Danish", "Ord")),
        (ENGLISH_COACH, coach("English", "Word")),
    ];
    files.map(|(name, text)| (name.to_owned(), text)).into()
}

pub const LESSON_TOML: &str = r#"format = 1
id = "b2"
title = "b2-title"
subtitle = "b2-subtitle"
picture = "lock"
tint = 0
persona = "amina"
card = ["user-id", "pin"]
good = ["b2-good"]
next = "b2-next"
contacts = ["support"]

[service]
name = "MitID, log-in"
source = "domain.md 1.8 (read 2026-11)"
expires = "2027-05-01"

[[words]]
danish = "Bruger-ID"
meaning = "b2-word-user-id"
[[words]]
danish = "Godkend"
meaning = "b2-word-approve"

[[watch]]
fact = "mitid.swiped-short"
say = "b2-short"

[[variant]]
id = "first"
service = "Øveportalen"
start = { computer = "portal", phone = "phone-home" }
words = { sender = "Øvebutikken" }
[[variant.request]]
text = "Log på Øveportalen"
detail = "Du er ved at logge på."
picture = "log-in"
wish = "b2-wish"
wish_picture = "log-in"
right = "approve"
good = "b2-right"
bad = "b2-wrong"

[[variant]]
id = "second"
service = "Øvekommunen"
start = { computer = "portal", phone = "phone-home" }
words = { sender = "Øveboligen" }
[[variant.request]]
text = "Betal 120,00 kr."
detail = "Til Hurtiggevinst"
picture = "card"
wish = "b2-wish"
right = "reject"
good = "b2-right"
bad = "b2-wrong"

[[step]]
id = "log-on"
kind = "tap"
say = "b2-log-on"
label = "Log på"
picture = "hand"
goal = { fact = "portal.log-on-pressed" }
[[step.watch]]
fact = "portal.help-pressed"
say = "b2-help"

[[step]]
id = "user-id"
kind = "type"
say = "b2-user-id"
label = "Bruger-ID"
picture = "card"
goal = { fact = "mitid.user-id-accepted" }
[[step.watch]]
fact = "mitid.user-id-refused"
with = { why = "name" }
say = "b2-not-name"
critical = true

[[step]]
id = "pin"
kind = "type"
say = "b2-pin"
picture = "lock"
look_away = true
goal = { fact = "mitid.pin-accepted" }

[[step]]
id = "decide"
kind = "decide-stop"
say = "b2-decide"
picture = "hand"
wish = true

[[step]]
id = "real-page"
kind = "read-then-answer"
say = "b2-real-page"
picture = "lock"
goal = { fact = "coach.answered", with = { answer = "address" } }
[[step.answer]]
id = "looks"
say = "b2-answer-looks"
picture = "hand"
[[step.answer]]
id = "address"
say = "b2-answer-address"
picture = "lock"
[[step.watch]]
fact = "coach.answered"
with = { answer = "looks" }
say = "b2-looks-wrong"
"#;

const COMPUTER_TOML: &str = r#"[[page]]
id = "portal"
device = "computer"
[[page.part]]
kind = "header"
text = "{service}"
detail = "Post fra {sender}"
[[page.part]]
kind = "notice"
text = "Her er hjælp."
show = ["help"]
[[page.part]]
kind = "primary"
id = "log-on"
text = "Log på"
on = [{ fact = "portal.log-on-pressed", go = ["user-id"] }]
[[page.part]]
kind = "link"
id = "help"
text = "Hjælp"
on = [{ fact = "portal.help-pressed", set = ["help"], says = "Her er hjælp." }]

[[page]]
id = "user-id"
device = "computer"
[[page.part]]
kind = "notice"
tone = "critical"
text = "Det er et navn."
verdict = { field = "user-id", why = ["name"] }
[[page.part]]
kind = "field"
id = "user-id"
text = "Bruger-ID"
rule = "user-id"
[[page.part]]
kind = "primary"
id = "continue"
text = "FORTSÆT"
checks = "user-id"
on = [
    { result = "ok", fact = "mitid.user-id-accepted", go = ["waiting", "phone-pin"] },
    { fact = "mitid.user-id-refused" },
]

[[page]]
id = "waiting"
device = "computer"
[[page.part]]
kind = "waiting"
picture = "phone"
text = "Se på telefonen"
"#;

const PHONE_TOML: &str = r#"[[page]]
id = "phone-home"
device = "phone"
[[page.part]]
kind = "small"
text = "Telefon"

[[page]]
id = "phone-pin"
device = "phone"
[[page.part]]
kind = "small"
text = "{limit:pin-tries} forsøg"
[[page.part]]
kind = "dots"
text = "PIN-kode"
of = "pin"
limit = 6
[[page.part]]
kind = "keypad"
id = "pin"
text = "PIN-kode"
rule = "pin"
limit = 6
on = [
    { result = "ok", when = ["computer:waiting"], fact = "mitid.pin-accepted", go = ["phone-request"] },
    { fact = "mitid.pin-refused" },
]

[[page]]
id = "phone-request"
device = "phone"
[[page.part]]
kind = "request"
[[page.part]]
kind = "slider"
id = "approve"
text = "Godkend"
short = "mitid.swiped-short"
on = [{ fact = "mitid.approved", go = ["phone-done"] }]
[[page.part]]
kind = "refuse"
id = "reject"
text = "Afvis"
on = [{ fact = "mitid.rejected", go = ["phone-done"] }]

[[page]]
id = "phone-done"
device = "phone"
[[page.part]]
kind = "notice"
tone = "good"
text = "Færdig"
"#;

const LIMITS_TOML: &str = r#"[[limit]]
id = "pin-tries"
value = 3
unit = "tries"
published = false
source = "training value"
expires = "2027-05-01"
"#;

const CONTACTS_TOML: &str = r#"[[contact]]
id = "support"
name = "Hjælp"
number = "33 98 00 10"
hours = "Hele døgnet."
source = "domain.md 1.5 (read 2026-11)"
expires = "2027-05-01"
"#;

pub const PERSON_TOML: &str = r#"id = "amina"
name = "Amina Test Yusuf"
first_name = "Amina"
user_id = "amina7"
pin = "246813"
cpr = "830688-2970"
password = "blaahest7"
new_pin = "192837"
temporary_pin = "13572468"
activation_code = "70413"
app_code = "4826"
new_user_id = "solsikke7"
taken_user_id = "amina1"
"#;

const LANGUAGES_TOML: &str = r#"format = 1

[[language]]
tag = "da"
endonym = "Dansk"
english = "Danish"
direction = "left-to-right"
script = "Latn"
state = "draft"
choose = "Vælg dit sprog"

[[language]]
tag = "en"
endonym = "English"
english = "English"
direction = "left-to-right"
script = "Latn"
state = "draft"
choose = "Choose your language"
"#;

const DANISH_FTL: &str = r#"# B2 Log in. State: draft.
b2-title = Log på med MitID
b2-subtitle = Computer og telefon
b2-good = Du læste, før du svarede.
b2-next = Øv igen om to dage.
b2-word-user-id = Et navn, du selv vælger.
b2-word-approve = Sig ja.
b2-short = Træk helt til enden.
b2-wish = Du vil logge på »{ $service }«.
b2-right = Rigtigt.
b2-wrong = Stop. Det var ikke det, du ville. Prøv igen.
b2-log-on = Tryk på »{ $label }«.
    .again = Find den store knap »{ $label }«. Tryk på den.
    .helper = Peg ikke på knappen.
b2-help = Læs hjælpen. Gå så videre.
b2-user-id = Tryk på feltet »{ $label }«. Skriv fra kortet.
    .again = Skriv »{ $id }«, ét tegn ad gangen.
    .helper = Skriv ikke for borgeren.
b2-not-name = Det er et navn. Ret det.
b2-pin = Skriv koden fra kortet.
    .again = Tryk på ét tal ad gangen.
    .helper = Kig væk.
b2-decide = Læs. Ja: Træk »Godkend«. Nej: Tryk på »Afvis«.
    .again = Der står »{ $request }«. Ville du det?
    .helper = Sig ikke svaret.
b2-real-page = Hvordan ser du, at siden er ægte? Vælg ét svar.
    .again = Hvad kan du stole på? Tryk på ét svar.
    .helper = Spørg: Hvorfor?
b2-answer-looks = Siden ser rigtig ud
b2-answer-address = Adressen ender på mitid.dk
b2-looks-wrong = En falsk side kan se rigtig ud. Vælg igen.
"#;

const ENGLISH_FTL: &str = r#"# B2 Log in. State: draft.
b2-title = Log in with MitID
b2-subtitle = Computer and phone
b2-good = You read before you answered.
b2-next = Practise again in two days.
b2-word-user-id = A name you choose yourself.
b2-word-approve = Say yes.
b2-short = Slide right to the end.
b2-wish = You want to log in to “{ $service }”.
b2-right = Right.
b2-wrong = Stop. It was not what you wanted. Try again.
b2-log-on = Touch “{ $label }”.
    .again = Find the big button “{ $label }”. Touch it.
b2-help = Read the help. Then go on.
b2-user-id = Touch the field “{ $label }”. Type from the card.
    .again = Type “{ $id }”, one character at a time.
b2-not-name = That is a name. Correct it.
b2-pin = Type the code from the card.
    .again = Touch one number at a time.
b2-decide = Read. Yes: slide “Godkend”. No: touch “Afvis”.
    .again = It says “{ $request }”. Did you want that?
b2-real-page = How do you see that the page is real? Choose one answer.
    .again = What can you trust? Touch one answer.
b2-answer-looks = The page looks right
b2-answer-address = The address ends in mitid.dk
b2-looks-wrong = A false page can look right. Choose again.
"#;
