# C6 Four doors, one mailbox. State: draft.
c6-title = Fire døre, én postkasse
c6-subtitle = Computer, app og samtykke
c6-story = Din post fra det offentlige ligger ét sted. Men der er fire døre ind. Du vælger selv en dør.
    .again = Dørene er borger.dk, en app, e-Boks og mit.dk-siden. Bag dem er de samme breve.
    .helper = Spørg: Hvor læser du din post i dag? Bed ikke om at se den.
c6-wish = Du vil logge på »{ $service }«.
c6-state = Den første dør er på borger.dk. Tryk på »{ $label }«.
    .again = Der er tre døre på computeren. Tryk på »{ $label }«.
    .helper = Lad borgeren læse dørenes navne højt. Peg ikke.
c6-open = Find brevet om »{ $label }«. Tryk på det.
    .again = Se efter ordet »{ $label }«. Husk brevet. Du skal finde det igen.
    .helper = Lad borgeren læse titlerne højt. Peg ikke på brevet.
c6-other-letter = Du åbnede et andet brev. Det er ikke farligt. Gå tilbage. Find så det rigtige.
c6-app = Den anden dør er på telefonen. Tryk på »{ $label }«.
    .again = Nu ser vi på telefonen. Tryk på »{ $label }«.
    .helper = Sig kun: Se på telefonen. Peg ikke.
c6-app-log-on = Appen kender dig ikke endnu. Tryk på »{ $label }«.
    .again = Du bruger kun MitID den første gang. Tryk på »{ $label }«.
    .helper = Spørg: Hvorfor spørger appen om MitID? Vent på svaret.
c6-approve =
    Telefonen spørger. Læs. Står der det, du vil?
    Ja: Træk »Godkend«.
    Nej: Tryk på »Afvis«.
    .again =
        Der står: »{ $request }«. Ville du det, før telefonen spurgte?
        Ja: Træk »Godkend«.
        Nej: Tryk på »Afvis«.
    .helper = Bed borgeren læse højt. Spørg: Hvem? Hvad? Sig ikke svaret.
c6-approve-again = Telefonen spørger igen. Læs. Står der det, du vil?
    .again =
        Der står: »{ $request }«. Ville du det, før telefonen spurgte?
        Ja: Træk »Godkend«.
        Nej: Tryk på »Afvis«.
    .helper = Spørg: Hvad vil du? Hvad står der? Vent på svaret. Sig det ikke selv.
c6-pin = Appen skal have sin egen kode. Skriv den nye PIN-kode fra øvekortet.
    .again = De seks tal er kun til denne app. Tryk på et tal ad gangen.
    .helper = Kig væk nu. Borgeren vælger koden alene.
c6-pin-simple = Den kode er nem at gætte. Så kan andre læse din post. Skriv den fra øvekortet.
c6-pin-refused = Den kode kan ikke bruges. Skriv den nye PIN-kode fra øvekortet.
c6-open-app = Er brevet om »{ $label }« her også? Tryk på det.
    .again = Bag hver dør er de samme breve. Se efter ordet »{ $label }«.
    .helper = Spørg: Er det et nyt brev eller det samme? Vent på svaret.
c6-eboks = Det var det samme brev. Nu til den tredje dør: Tryk på »{ $label }«.
    .again = Se på computeren igen. Tryk på »{ $label }«.
    .helper = Lad borgeren læse dørenes navne højt. Peg ikke.
c6-consent = Brevet er ikke her. Hvad mangler? Læs siden. Vælg en knap.
    .again = Du så brevet bag to døre. Den tredje dør mangler dit ja.
    .helper = Lad borgeren læse siden højt. Spørg: Er brevet væk? Sig ikke svaret.
c6-reported-lost = Du vil melde brevet væk. Men det ligger i din postkasse. Døren mangler dit ja. Tryk på »Tilbage«.
c6-open-eboks = Nu er alle brevene her. Find »{ $label }« igen. Tryk på det.
    .again = Det er det samme brev som før. Se efter ordet »{ $label }«.
    .helper = Spørg: Hvor mange døre har du nu set brevet bag? Vent på svaret.
c6-private = Brevet fra »Lykkekøb« er fra en butik. Find en dør, der viser det. Åbn så brevet.
    .again = En butik er ikke det offentlige. Prøv en dør. Se efter »Lykkekøb«.
    .helper = Lad borgeren prøve selv. Der er altid en vej tilbage.
c6-not-here = Her er kun post fra det offentlige. Brevet fra butikken ligger bag en anden dør. Tryk på »Alle døre«.
c6-genuine = Hvordan ved du, at en dør er den rigtige? Vælg ét svar.
    .again = Der er tre svar. Hvad kan du stole på? Vælg ét svar.
    .helper = Lad borgeren vælge selv. Spørg bagefter: Hvorfor valgte du det?
c6-answer-looks = Siden ligner den rigtige
c6-answer-sms = Der var et link i en sms
c6-answer-own = Jeg gik selv ind på borger.dk
c6-answer-looks-wrong = En falsk side kan ligne den rigtige. Vælg igen.
c6-answer-sms-wrong = Stop. Et link kan gå til en falsk side. I virkeligheden kan en tyv få din kode. Vælg igen.
c6-good-same = Du fandt det samme brev bag tre døre.
c6-good-consent = Du gav samtykke, og så kom brevet.
c6-good-private = Du fandt brevet fra en butik.
c6-next = Øv igen om to uger. Mangler et brev? Prøv en anden dør.
c6-word-samtykke = Et ja, som du selv giver. Du kan tage det tilbage.
c6-word-indkaldt = Du skal komme på en bestemt dag.
c6-word-foraeldremyndighed = Ret og pligt til at bestemme for et barn.
c6-word-bortfalder = Det gælder ikke mere.
c6-word-friplads = Du betaler mindre eller intet for pladsen.
