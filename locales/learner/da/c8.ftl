# C8 The buttons in a letter. State: draft.
c8-title = Knapperne i et brev
c8-subtitle = Betal, skriv under, bekræft
c8-wish-fee = Du vil betale 22 kr. til biblioteket.
c8-wish-parking = Du vil betale 333 kr. for din parkering.
c8-wish-tax = Du vil betale 1.234 kr. i skat.
c8-wish-sign = Du vil skrive under på dit samtykke.
c8-pay = Find brevet om »{ $label }«. Tryk på »Betal«.
    .again = Tryk på brevet om »{ $label }«. Træk siden op. Under brevet er »Betal«.
    .helper = Spørg: Hvad beder brevet dig om? Hvor er knappen? Vent på svaret. Peg ikke.
c8-other-button = Den knap hører til noget andet. Det er ikke farligt. Gå tilbage. Find så brevet om »{ $label }«.
c8-amount = Passer beløbet med brevet? Tryk på »{ $label }«.
    .again = Læs, hvem der får pengene, og hvor meget. Passer det? Så tryk på »{ $label }«.
    .helper = Spørg: Hvor mange penge? Til hvem? Hvad stod der i brevet? Vent på svaret.
c8-left = Du gik tilbage til brevet. Så er det ikke gjort endnu. Tryk på knappen under brevet igen.
c8-cancelled = Du trykkede på »Afbryd«. Det er helt i orden. Tryk på knappen igen. Så spørger telefonen igen.
c8-too-early = Det brev kommer senere. Gå tilbage. Læs opgaven en gang til.
c8-approve =
    Læs på telefonen. Står der det, du vil?
    Ja: Træk »Godkend«.
    Nej: Tryk på »Afvis«.
    .again =
        Der står: »{ $request }«. Er det det samme som på computeren?
        Ja: Træk »Godkend« til højre.
        Nej: Tryk på »Afvis«.
    .helper = Bed borgeren læse højt. Spørg: Hvad vil du? Hvad står der? Sig ikke svaret.
c8-retry = Det var rigtigt at sige nej. Se på computeren. Tryk på »{ $label }«.
    .again = Du vil stadig gøre det, brevet beder om. Tryk på »{ $label }« på computeren.
    .helper = Spørg: Hvad skete der, da du sagde nej? Vent på svaret.
c8-sign = Læs kvitteringen. Find så brevet om »{ $label }«. Tryk på »Underskriv«.
    .again = Tryk på »Tilbage til posten«. Tryk så på brevet om »{ $label }«. Under brevet er »Underskriv«.
    .helper = Spørg: Hvor ser du, at du har betalt? Vent på svaret. Peg ikke.
c8-sign-check = Hvad skriver du under på? Læs det. Tryk på »{ $label }«.
    .again = Kender du brevet? Er du enig? Så tryk på »{ $label }«.
    .helper = Spørg: Hvad siger du ja til? Er du enig? Sig: Et samtykke er frivilligt.
c8-confirm = Find brevet om »{ $label }«. Tryk på »Bekræft«.
    .again = Tryk på »Tilbage til posten«. Tryk så på brevet om »{ $label }«. Under brevet er »Bekræft«.
    .helper = Spørg: Hvem skal til tandlægen, og hvornår? Vent på svaret.
c8-confirm-do = Passer dagen? Sig ja. Tryk på »{ $label }«.
    .again = Så ved de, at dit barn kommer. Tryk på »{ $label }«.
    .helper = Spørg: Hvad sker der, hvis du ikke siger ja? Vent på svaret.
c8-join = Find brevet om »{ $label }«. Tryk på »Tilmeld«.
    .again = Tryk på »Tilbage til posten«. Tryk så på brevet om »{ $label }«. Under brevet er »Tilmeld«.
    .helper = Spørg: Hvad skal barnet begynde på? Vent på svaret.
c8-join-do = Dit barn skal i skole. Tryk på »{ $label }«.
    .again = I øvelsen er felterne udfyldt. Tryk på »{ $label }«, så får skolen besked.
    .helper = Spørg: Hvem får din tilmelding? Vent på svaret.
c8-service = Find brevet om »{ $label }«. Tryk på »Gå til selvbetjening«.
    .again = Tryk på »Tilbage til posten«. Tryk så på brevet om »{ $label }«. Under brevet er »Gå til selvbetjening«.
    .helper = Spørg: Hvad skal du svare på? Vent på svaret. Peg ikke.
c8-service-do = Her svarer du selv. Læs siden. Tryk på »{ $label }«.
    .again = I øvelsen er felterne udfyldt. Tryk på »{ $label }«, så får de dit svar.
    .helper = Spørg: Hvornår har de dit svar? Vent på svaret.
c8-prepare = Find brevet om »{ $label }«. Tryk på »Forbered dig«.
    .again = Tryk på »Tilbage til posten«. Tryk så på brevet om »{ $label }«. Under brevet er »Forbered dig«.
    .helper = Spørg: Hvad skal du tage med til sygehuset? Vent på svaret.
c8-prepare-do = Ved du, hvad du skal tage med? Tryk på »{ $label }«.
    .again = Det står i brevet. Er du klar? Så tryk på »{ $label }«.
    .helper = Spørg: Hvad står der om dine briller? Vent på svaret.
c8-read = Find brevet om »{ $label }«. Tryk på »Læs mere«.
    .again = Tryk på »Tilbage til posten«. Tryk så på brevet om »{ $label }«. Under brevet er »Læs mere«.
    .helper = Spørg: Skal du gøre noget her? Vent på svaret.
c8-calendar = Find brevet om »{ $label }«. Tryk på »Føj til kalender«.
    .again = Gå tilbage til posten. Tryk så på brevet om »{ $label }«. Under brevet er »Føj til kalender«.
    .helper = Spørg: Hvilken dag skal du møde? Hvor står det? Vent på svaret. Peg ikke.
c8-mark = Hvilken dag skal du møde? Tryk på dagen.
    .again = Dagen står i brevet. Gå gerne tilbage, og læs igen. Tryk så på dagen.
    .helper = Lad borgeren selv finde dagen. Spørg: Hvad er dagen, brevet blev skrevet?
c8-other-day = Det er en anden dag. Så kommer du, når ingen venter dig. Tryk på »Tilbage til brevet«, og læs dagen.
c8-good-read = Du læste, før du sagde ja.
c8-good-buttons = Du brugte knapperne i dine breve.
c8-good-day = Du skrev dagen i kalenderen.
c8-next = Øv igen om to dage. Læs altid brevet, før du trykker.
c8-word-sign = Skriv dit navn under på noget. Her gør du det med MitID.
c8-word-confirm = Sig, at det passer, eller at du kommer.
c8-word-join = Skriv dig eller dit barn op til noget.
c8-word-service = En side, hvor du selv gør det.
c8-word-consent = Du siger ja til, at andre må noget.
