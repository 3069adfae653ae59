# E1 Stop – think – check: SMS and mail. State: draft.
e1-title = Stop – tænk – tjek
e1-subtitle = SMS og mail
e1-film = Nogle beskeder er falske. Nu øver vi at se det. Tryk på »Gå videre«.
    .again = Vi ser på SMS og mail. Nogle er ægte. Andre er falske. Tryk på »Gå videre«.
    .helper = Sig: Alle får falske beskeder. Spørg ikke om borgerens egne beskeder.
e1-rule =
    Tal om tre ord:
    Stop: Tryk ikke endnu.
    Tænk: Ventede du beskeden?
    Tjek: Gå selv ind og se efter.
    .again = Stop, når det haster. Tænk: Hvem skriver? Tjek på den side, du selv kender.
    .helper = Lad borgeren sige de tre ord højt. Spørg: Hvad gør du, når en besked haster?
e1-choose-first = Læs beskeden. Stop og tænk. Vælg en knap.
    .again = Ventede du den? Haster den? Vil den have noget hemmeligt? Vælg en knap.
    .helper = Bed borgeren læse højt. Spørg: Hvem skriver? Hvad vil de have? Sig ikke svaret.
e1-choose = Læs den nye besked. Stop og tænk. Vælg en knap.
    .again = Hvem skriver? Hvad vil de have? Vælg det, der er sikkert.
    .helper = Spørg: Ventede du den? Haster den? Vent på svaret. Peg ikke.
e1-why-hurry = Rigtigt. Den var falsk. Den ville have dig til at skynde dig. Tryk på »{ $label }«.
    .again = En falsk besked haster ofte. Tryk på »{ $label }«.
    .helper = Spørg: Hvordan kunne du se det? Vent på svaret.
e1-why-code = Rigtigt. Den var falsk. Den bad om en kode. Tryk på »{ $label }«.
    .again = Ingen må bede dig om en kode. Tryk på »{ $label }«.
    .helper = Spørg: Hvad bad beskeden om? Vent på svaret.
e1-why-money = Rigtigt. Den var falsk. Den lovede dig penge. Tryk på »{ $label }«.
    .again = En falsk besked lover ofte penge. Tryk på »{ $label }«.
    .helper = Spørg: Hvad lovede beskeden? Vent på svaret.
e1-why-link = Rigtigt. Den var falsk. Linket gik til en falsk side. Tryk på »{ $label }«.
    .again = Gå aldrig til banken fra et link. Tryk på »{ $label }«.
    .helper = Spørg: Hvordan kommer du selv ind til din bank? Vent på svaret.
e1-why-genuine = Rigtigt. Den var ægte. Den bad ikke om penge eller en kode. Tryk på »{ $label }«.
    .again = En ægte besked kan du beholde. Tryk på »{ $label }«.
    .helper = Spørg: Hvorfor stoler du på den? Vent på svaret.
e1-why-own = Rigtigt. Du gik selv ind. Så er du på den rigtige side. Tryk på »{ $label }«.
    .again = Du brugte ikke et link. Den vej er altid sikker. Tryk på »{ $label }«.
    .helper = Spørg: Hvor går du selv ind derhjemme? Vent på svaret.
e1-link-opened = Stop. Du åbnede et link. Beskeden var falsk. I virkeligheden kan en tyv nu få din kode. Prøv igen.
e1-code-sent = Stop. Du sendte en kode. I virkeligheden kan en tyv nu bruge den. Send aldrig en kode. Prøv igen.
e1-false-kept = Du beholdt en falsk besked. Senere kan du komme til at tro på den. Slet den. Prøv igen.
e1-genuine-deleted = Du slettede en ægte besked. Det er ikke farligt. Men du kan glemme noget vigtigt. Prøv igen.
e1-doubt = Du er i tvivl om en besked. Hvad gør du? Vælg ét svar.
    .again = Der er tre svar. Hvilket svar er sikkert? Tryk på ét svar.
    .helper = Lad borgeren vælge selv. Spørg bagefter: Hvorfor valgte du det? Sig ikke svaret.
e1-answer-reply = Jeg svarer på beskeden
e1-answer-own = Jeg går selv ind og ser efter
e1-answer-link = Jeg åbner linket og ser
e1-answer-reply-wrong = En tyv kan læse dit svar. Vælg igen.
e1-answer-link-wrong = Et link kan gå til en falsk side. Vælg igen.
e1-good-stop = Du øvede dig i at stoppe og tænke.
e1-good-own = Du øvede dig i at gå selv ind og se efter.
e1-next = Øv igen om to dage. Ved hver besked: Stop, tænk, tjek.
e1-word-link = Gå til en side. Siden kan være falsk.
e1-word-delete = Fjern beskeden.
e1-word-keep = Gem beskeden.
e1-word-own = Åbn selv den side, du kender. Brug ikke linket.
