# Y1 My first mailbox at 15. State: draft.
y1-title = Min første postkasse
y1-subtitle = Når du er 15 år
y1-cancelled = Du trykkede på »Afbryd«. Det er helt i orden. Tryk på »Fortryd«. Så kommer du tilbage.
y1-logged-off = Du loggede af. Det er ikke farligt. Men du er ikke færdig. Prøv igen.
y1-message = Læs beskeden. Hvad gør du? Vælg en knap.
    .again = Der er kommet et brev til dig. Vil du kigge nu eller vente? Vælg en knap.
    .helper = Spørg: Hvem kan læse brevet nu? Hvad sker der, hvis ingen læser det? Sig ikke svaret.
y1-put-off = Stop. Du ventede. Et brev gælder, også når du ikke læser det. I virkeligheden kan du komme for sent. Prøv igen.
y1-wish = Du vil logge på »{ $service }«.
y1-log-on = Se på computeren. Tryk på »{ $label }«.
    .again = Find den store knap, hvor der står »{ $label }«. Tryk på den.
    .helper = Spørg: Hvor skal du se nu? Lad den unge selv finde knappen. Peg ikke.
y1-approve =
    Læs på telefonen. Står der det, du vil?
    Ja: Træk »Godkend«.
    Nej: Tryk på »Afvis«.
    .again =
        Der står: »{ $request }«. Ville du det, før telefonen spurgte?
        Ja: Træk »Godkend« til højre.
        Nej: Tryk på »Afvis«.
    .helper = Bed den unge læse højt. Spørg: Hvad vil du? Hvad står der? Sig ikke svaret.
y1-retry = Det var godt, du sagde nej. Se på computeren. Tryk på »{ $label }«.
    .again = Du vil stadig læse din post. Tryk på »{ $label }« på computeren.
    .helper = Ros den unge. Sig: Det er altid sikkert at sige nej. Tryk ikke selv.
y1-open = Find brevet »{ $label }«. Tryk på det.
    .again = Se efter det ord, brevet begynder med: »Velkommen«. Tryk på det brev.
    .helper = Bed den unge læse, hvad der står på hvert brev. Peg ikke.
y1-other-letter = Du åbnede et andet brev. Det er ikke farligt. Tryk på »Tilbage til Indbakke«. Prøv igen.
y1-whose = Læs brevet. Hvem får din post nu? Vælg ét svar.
    .again = Se på de første linjer i brevet. Tryk på ét svar.
    .helper = Læs gerne brevet højt sammen. Spørg: Hvad er nyt, når du er 15? Sig ikke svaret.
y1-answer-parents = Mine forældre
y1-answer-me = Jeg selv
y1-answer-school = Min skole
y1-answer-parents-wrong = Sådan var det før. Fra 15 år får du selv din post. Vælg igen.
y1-answer-school-wrong = Skolen får ikke din post. Se på de første linjer. Vælg igen.
y1-contact = Du vil vide, når der er ny post. Tryk på »{ $label }«.
    .again = Her er menuen. Tryk på den knap, hvor der står »{ $label }«.
    .helper = Lad den unge læse knapperne højt. Spørg: Hvor står dit nummer? Peg ikke.
y1-access-early = Det kommer bagefter. Tryk på »Tilbage til menuen«.
y1-notice = Hvordan vil du have besked? Vælg »SMS« eller »E-mail«.
    .again = Du kan vælge én eller dem begge. Tryk på det, du ser mest på.
    .helper = Begge valg er gode. Spørg: Hvad ser du mest på? Lad den unge vælge.
y1-save = Dit valg skal gemmes. Tryk på »{ $label }«.
    .again = Går du nu, får du ikke besked. Tryk på »{ $label }« først.
    .helper = Spørg: Hvad sker der, hvis du går nu? Vent på svaret. Peg ikke.
y1-unsaved = Du gik, før du gemte. Så får du ikke besked. Tryk på »Kontaktoplysninger« igen.
y1-nothing-chosen = Du har ikke valgt endnu. Tryk på »SMS« eller »E-mail«. Gem så.
y1-access = Du bestemmer, hvem der må læse din post. Tryk på »{ $label }«.
    .again = Det er din post nu. Tryk på den knap, hvor der står »{ $label }«.
    .helper = Spørg: Hvem kan læse din post lige nu? Vent på svaret. Peg ikke.
y1-parent =
    Må din mor eller far læse din post? Begge svar er rigtige.
    Ja: Tryk på »Giv andre adgang«.
    Nej: Tryk på »Nej, kun mig«.
    .again =
        En forælder kan så læse, men ikke svare. Du skal stadig selv læse.
        Ja: Tryk på »Giv andre adgang«.
        Nej: Tryk på »Nej, kun mig«.
    .helper = Begge svar er rigtige. Spørg: Hvad vil du helst? Sig ikke, hvad du selv vil.
y1-give = Læs, hvem du giver adgang. Tryk på »{ $label }«.
    .again = Du kan også sige nej her: »Fortryd«. Vil du stadig? Tryk på »{ $label }«.
    .helper = Bed den unge læse højt. Spørg: Hvem? Hvad? Hvor længe? Vent på svaret.
y1-code = En forælder vil hjælpe dig. Læs beskeden. Vælg en knap.
    .again = Hjælp er godt. Men hvem må kende din PIN-kode? Vælg en knap.
    .helper = Spørg: Hvem må kende din kode? Kan man hjælpe uden koden? Sig ikke svaret.
y1-code-given = Stop. Du gav din PIN-kode væk. I virkeligheden kan andre nu logge på som dig. Prøv igen.
    .spoken = Stop. Du gav din pinkode væk. I virkeligheden kan andre nu logge på som dig. Prøv igen.
y1-talk = Hvordan kan en voksen hjælpe dig uden din kode? Tal om det.
    .again = I kan læse brevet sammen. Hver bruger sin egen kode. Tal om det nu.
    .helper = Er du selv mor eller far? Sig, hvordan du kan hjælpe. Spørg ikke om koder.
y1-log-off = Log altid af til sidst. Tryk på »{ $label }«.
    .again = Andre bruger måske computeren bagefter. Tryk på »{ $label }«.
    .helper = Spørg: Hvad gør du til sidst? Lad den unge selv finde knappen.
y1-real-page = Hvordan ser du, at siden til MitID er ægte? Vælg ét svar.
    .again = Der er tre svar. Hvad kan du stole på? Tryk på ét svar.
    .helper = Lad den unge vælge selv. Spørg bagefter: Hvorfor valgte du det? Sig ikke svaret.
    .spoken = Hvordan ser du, at siden til Mit I D er ægte? Vælg ét svar.
y1-answer-colours = Farverne er rigtige
y1-answer-link = Jeg kom dertil fra et link
y1-answer-address = Adressen ender på mitid.dk
    .spoken = Adressen ender på Mit I D punktum d k
y1-answer-colours-wrong = En falsk side kan have de samme farver. Vælg igen.
y1-answer-link-wrong = Et link kan gå til en falsk side. Vælg igen.
y1-good-notice = Du valgte besked om ny post.
y1-good-parent = Du bestemte selv, hvem der må læse din post.
y1-good-code = Du beholdt din PIN-kode for dig selv.
    .spoken = Du beholdt din pinkode for dig selv.
y1-next = Øv igen om to dage. Prøv så »Mit første job«.
y1-word-effect = Det, et brev betyder efter loven. Det gælder som et brev på papir.
y1-word-access = En anden må læse din post, men ikke svare for dig.
y1-word-public = Stat, region og kommune.
