# E3 False log-in page. State: draft.
e3-title = En falsk side
e3-subtitle = Læs adressen
e3-film = Nogle sider er falske. Nu øver vi at læse adressen. Tryk på »Gå videre«.
    .again = En falsk side kan se ægte ud. Se på adressen. Tryk på »Gå videre«.
    .helper = Sig: Det er svært at se. Du får god tid.
e3-rule = Se øverst på siden. Bankens adresse ender på »{ $label }«.
    .again = Adressen står øverst. Den ægte ender på »{ $label }«. Se på slutningen.
    .helper = Spørg: Hvor står adressen? Lad borgeren pege og læse højt.
    .spoken = Se øverst på siden. Bankens adresse ender på øvebanken punktum example.
e3-judge-first = Læs adressen. Ender den på »{ $label }«? Vælg en knap.
    .again =
        Se kun på slutningen: Står der »{ $label }«?
        Ja: Tryk på »Log ind her«.
        Nej: Tryk på »Forlad siden«.
    .helper = Bed borgeren læse adressen højt, tegn for tegn. Sig ikke svaret.
    .spoken = Læs adressen. Ender den på øvebanken punktum example? Vælg en knap.
e3-judge = Her er en ny side. Ender adressen på »{ $label }«? Vælg en knap.
    .again =
        Læs ét tegn ad gangen: Ender den på »{ $label }«?
        Ja: Tryk på »Log ind her«.
        Nej: Tryk på »Forlad siden«.
    .helper = Spørg: Hvad er det sidste, der står? Vent på svaret. Peg ikke.
    .spoken = Her er en ny side. Ender adressen på øvebanken punktum example? Vælg en knap.
e3-why-genuine = Rigtigt. Siden var ægte. Adressen endte, som den skal. Tryk på »{ $label }«.
    .again = Slutningen var den samme. Så er siden ægte. Tryk på »{ $label }«.
    .helper = Spørg: Hvordan kunne du se det? Vent på svaret.
e3-why-ending = Rigtigt. Siden var falsk. Adressen endte på noget andet. Tryk på »{ $label }«.
    .again = Se kun på det sidste. Det var ikke bankens. Tryk på »{ $label }«.
    .helper = Spørg: Hvad endte adressen på? Vent på svaret.
e3-why-letter = Rigtigt. Siden var falsk. Ét tegn i adressen var nyt. Tryk på »{ $label }«.
    .again = Ét nyt tegn er nok. Så er siden falsk. Tryk på »{ $label }«.
    .helper = Spørg: Hvilket tegn var det? Vent på svaret.
e3-false-trusted = Stop. Du loggede ind på en falsk side. I virkeligheden får en tyv din kode. Prøv igen.
e3-genuine-left = Du forlod siden. Det er altid sikkert. Men adressen var rigtig. Prøv igen.
e3-lock-trusted = Du trykkede på en hængelås. En falsk side kan også have en hængelås. Læs adressen.
e3-logo-trusted = Du trykkede på bankens logo. En falsk side kan også vise et logo. Læs adressen.
e3-real = Du bruger MitID. Hvordan ser du, at siden er ægte? Vælg ét svar.
    .again = Der er tre svar. Hvad kan du stole på? Tryk på ét svar.
    .helper = Lad borgeren vælge selv. Spørg bagefter: Hvorfor valgte du det? Sig ikke svaret.
e3-real-logo = Der er et logo
e3-real-address = Adressen ender på mitid.dk
    .spoken = Adressen ender på Mit I D punktum d k
e3-real-lock = Der er en hængelås
e3-real-logo-wrong = Alle kan tegne et logo. Vælg igen.
e3-real-lock-wrong = En falsk side kan også have en hængelås. Vælg igen.
e3-good-read = Du øvede dig i at læse adressen.
e3-good-leave = Du øvede dig i at forlade en falsk side.
e3-next = Øv igen om to dage. Læs altid slutningen af adressen.
e3-word-log-in = Gå ind med din kode. Kun på en ægte side.
e3-word-leave = Gå væk fra siden. Det er altid sikkert.
e3-word-safe = Det kan alle skrive. Læs adressen.
