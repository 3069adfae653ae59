# C1 Open the mailbox and read a letter. State: draft.
c1-title = Åbn din post
c1-subtitle = Find et brev, og læs det
c1-wish = Du vil læse din post.
c1-wish-reading = Du læser din post. Du køber ikke noget.
c1-log-on = Se på computeren. Tryk på »{ $label }«.
    .again = Her ligger din post fra det offentlige. Find knappen »{ $label }«. Tryk på den.
    .helper = Spørg: Hvor kommer man ind til sin post? Vent på svaret. Peg ikke på knappen.
c1-approve =
    Læs på telefonen. Står der det, du vil?
    Ja: Træk »Godkend«.
    Nej: Tryk på »Afvis«.
    .again =
        Der står: »{ $request }«. Ville du det, før telefonen spurgte?
        Ja: Træk »Godkend« til højre.
        Nej: Tryk på »Afvis«.
    .helper = Bed borgeren læse højt. Spørg: Hvad vil du? Hvad står der? Sig ikke svaret.
c1-cancelled = Du trykkede på »Afbryd«. Det er helt i orden. Tryk på »Fortryd«. Så kommer du tilbage.
c1-open = Find brevet fra »{ $label }«. Tryk på det.
    .again = Der er seks breve. Læs, hvem der skriver. Find »{ $label }«. Tryk på det brev.
    .helper = Spørg: Hvem skriver til dig i hvert brev? Vent på svaret. Peg ikke.
c1-advert = Du åbnede en reklame. Den vil have dig til at købe noget. Tryk øverst på »Tilbage til Indbakke«.
c1-offer = Stop. Du åbnede tilbuddet i en reklame. I virkeligheden kan du komme til at betale hver måned. Prøv igen.
c1-other = Det brev er fra en anden. Tryk øverst på »Tilbage til Indbakke«. Find så »{ $label }«.
c1-from = Hvem har sendt brevet? Tryk på linjen.
    .again = Navnet står øverst i brevet. Tryk på den linje.
    .helper = Spørg: Hvor står navnet på dem, der skriver? Vent på svaret. Peg ikke.
c1-from-other = Den linje siger noget andet. Øverst i brevet står et navn: dem, der skriver.
c1-contact = Læs brevet helt ned. Hvor kan du spørge om mere? Tryk på linjen.
    .again = Træk siden op. Nederst står et nummer, du kan ringe til. Tryk på den linje.
    .helper = Spørg: Er der mere af brevet? Hvordan ser du resten? Rør ikke ved skærmen.
c1-contact-other = Den linje siger noget andet. Læs videre, til du finder et nummer.
c1-close = Du har læst brevet. Tryk øverst på »Tilbage til Indbakke«.
    .again = Træk siden ned, så du ser toppen. Tryk på den øverste linje: »Tilbage til Indbakke«.
    .helper = Spørg: Hvordan kommer du tilbage til dine andre breve? Vent på svaret. Peg ikke.
c1-unasked =
    Telefonen spørger igen. Læs. Står der det, du vil?
    Ja: Træk »Godkend«.
    Nej: Tryk på »Afvis«.
    .again =
        Der står: »{ $request }«. Ville du det, før telefonen spurgte?
        Ja: Træk »Godkend«.
        Nej: Tryk på »Afvis«.
    .helper = Spørg: Hvad er du i gang med? Hvad står der? Vent på svaret. Sig det ikke selv.
c1-log-off = Du er færdig. Gå ud af din post. Tryk på »{ $label }«.
    .again = Andre kan bruge computeren efter dig. Tryk på »{ $label }«.
    .helper = Sig: Det er ikke nok at lukke siden. Lad borgeren selv finde knappen. Peg ikke.
c1-opened-again = Du åbnede et brev igen. Tryk på »Tilbage til Indbakke«. Tryk så på »{ $label }«.
c1-real-page = Hvordan kan du stole på, at siden med din post er ægte?
    .again = Der er tre svar. Hvilken vej er sikker? Tryk på ét svar.
    .helper = Lad borgeren vælge selv. Spørg bagefter: Hvorfor valgte du det? Sig ikke svaret.
c1-answer-link = Jeg får et link i en SMS
c1-answer-own = Jeg skriver selv borger.dk
    .spoken = Jeg skriver selv borger punktum d k
c1-answer-looks = Siden ser rigtig ud
c1-answer-link-wrong = Et link kan gå til en falsk side. Brug aldrig et link til din post. Vælg igen.
c1-answer-looks-wrong = En falsk side kan se helt rigtig ud. Vælg igen.
c1-good-found = Du fandt selv det rigtige brev.
c1-good-read = Du læste brevet helt ned.
c1-good-log-off = Du loggede af.
c1-next = Øv igen om to dage. Prøv så »Hvem, hvad, hvornår?«.
c1-word-inbox = Her ligger dine nye breve.
c1-word-message = Et andet ord for et brev.
c1-word-cancel = Sig, at du ikke kan komme.
c1-word-fee = Penge, du betaler, fordi noget kom for sent.
c1-word-tax = Et budget: hvad du tjener, og hvad du betaler i skat.
