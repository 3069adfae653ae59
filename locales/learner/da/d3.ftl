# D3 Ask for a mandate and act with my own MitID. State: draft.
d3-title = Handl for en anden
d3-subtitle = Altid med dit eget MitID
d3-way = Din mor beder om hjælp. Læs på bordet. Hvad vælger du?
    .again = Du skal have lov, før du gør noget for hende. Tryk på ét billede.
    .helper = Spørg: Hvad har moren brug for? Hvad er kun hendes? Sig ikke svaret.
d3-mothers-codes = Stop. Du brugte din mors MitID. Det er kun hendes, også i familien. Prøv igen.
d3-got-her-mitid = Stop. Man kan ikke få MitID for en anden. Det skal din mor selv gøre. Prøv igen.
d3-mothers-number = Stop. Dit eget MitID er nok. Din mors nummer er kun hendes. Prøv igen.
d3-called = De må ikke tale med dig om din mor. Det kræver en fuldmagt til at kontakte dem. Tryk på »Tilbage«.
d3-ask = Du vil have lov til at hjælpe. Tryk på »{ $label }«.
    .again = Din mor giver lov. Du får lov. Tryk på »{ $label }«.
    .helper = Bed borgeren læse begge knapper. Spørg: Giver du, eller beder du? Peg ikke.
d3-gave-instead = Du trykkede på »Giv fuldmagt«. Så må din mor handle for dig. Tryk på »Tilbage«.
d3-how-both =
    Din mor har MitID. Hvordan beder du om fuldmagten? Du bestemmer.
    »Digitalt«: Hun skriver under med sit MitID.
    »På papir«: Hun skriver under i hånden.
    .again = Begge veje er gode. »Digitalt« går ofte hurtigst. »På papir« skal sendes med posten.
    .helper = Lad borgeren vælge selv. Begge veje er gode at øve.
d3-how-paper = Din mor har ikke MitID. Hvordan kan hun skrive under?
    .again = Hun har en kuglepen. Hun har ikke MitID. Tryk på én knap.
    .helper = Spørg: Hvad skal man bruge for at skrive under på nettet? Sig ikke svaret.
d3-no-mitid = På nettet skriver man under med MitID. Din mor har ikke MitID. Prøv igen.
d3-signs = Din mor har fået et brev. Hvem skal skrive under?
    .again = Fuldmagten er hendes. Hvem bestemmer over hendes MitID? Tryk på ét billede.
    .helper = Spørg: Hvem giver lov her? Hvordan kan man hjælpe uden at røre? Sig ikke svaret.
d3-signed-for-her = Stop. Du skrev under for hende. Det må kun hun. Sæt dig ved siden af hende, og kig væk. Prøv igen.
d3-letter = Der er gået nogle dage. Du har fået et brev om fuldmagten. Åbn det.
    .again = Brevet handler om en fuldmagt på papir. Tryk på det brev.
    .helper = Bed borgeren læse titlerne. Spørg: Hvilken handler om en fuldmagt? Peg ikke.
d3-other-letter = Det er et andet brev. Tryk på »Tilbage til Indbakke«. Find så brevet om en fuldmagt.
d3-line = Hvad skal din mor gøre? Tryk på den linje i brevet.
    .again = Find linjen om hånden og om alle sider. Tryk på linjen.
    .helper = Bed borgeren læse brevet linje for linje. Spørg: Hvem skal gøre hvad? Peg ikke.
d3-other-line = Den linje siger noget andet. Find linjen om, hvad din mor skal gøre.
d3-file = Under brevet ligger papiret til din mor. Åbn det.
    .again = Det hedder en blanket og har 2 sider. Tryk på den.
    .helper = Spørg: Hvor ligger de papirer, der følger med? Vent på svaret. Peg ikke.
d3-print = Din mor skal bruge det på papir. Tryk på »{ $label }«.
    .again = Find knappen, hvor der står »{ $label }«. Tryk på den.
    .helper = Spørg: Hvordan kommer siderne ud på papir? Vent på svaret. Peg ikke.
d3-sheets = Papiret ligger på bordet. Hvem skal skrive under?
    .again = Brevet siger, hvem der selv skal gøre det. Tryk på ét billede.
    .helper = Spørg: Hvad stod der i brevet? Hvis navn skal stå der? Sig ikke svaret.
d3-forged = Stop. Du skrev dit navn på din mors plads. Så gælder papiret ikke. Prøv igen.
d3-not-signed = Papiret mangler et navn. Så får du ikke lov, og du skal vente længere. Prøv igen.
d3-envelope = Læg alle sider i kuverten. Tryk så på »{ $label }«.
    .again = Papiret har 2 sider. Begge skal med. Tryk til sidst på »{ $label }«.
    .helper = Spørg: Hvor mange sider er der? Er de alle med? Peg ikke.
d3-page-missing = Der mangler en side. Så får du ikke lov. Læg begge sider i kuverten.
d3-wait = Nu skal fuldmagten være klar. Det tager tid. Tryk på »Lad tiden gå«.
    .again = Du får besked, når det er klar. Tryk på »Lad tiden gå«.
    .helper = Sig: Det er en øvelse, så vi springer ventetiden over.
d3-log-on = Du har fået lov. Nu skal du logge på. Hvis MitID bruger du?
    .again = Først logger du på. Bagefter vælger du din mor. Tryk på ét billede.
    .helper = Spørg: Hvem er du, når du logger på? Hvad er kun morens? Sig ikke svaret.
d3-approve =
    Læs på telefonen. Står der det, du vil?
    Ja: Træk »Godkend«.
    Nej: Tryk på »Afvis«.
    .again =
        Der står: »{ $request }«. Ville du det, før telefonen spurgte?
        Ja: Træk »Godkend« til højre.
        Nej: Tryk på »Afvis«.
    .helper = Bed borgeren læse højt. Spørg: Hvad vil du? Hvad står der? Sig ikke svaret.
d3-wish-hospital = Du vil logge på »Øvesygehuset«.
d3-wish-town = Du vil logge på »Øvekommunen«.
d3-retry = Det var godt, du sagde nej. Se på computeren. Tryk på »{ $label }«.
    .again = Du vil stadig logge på. Tryk på »{ $label }« på computeren.
    .helper = Ros borgeren. Sig: Det er altid sikkert at sige nej. Tryk ikke selv.
d3-switch = Du er logget på. Nu skal du hjælpe din mor. Tryk på »{ $label }«.
    .again = Siden spørger, hvem du handler for. Tryk på »{ $label }«.
    .helper = Spørg: Hvem er logget på? Hvem handler det om? Peg ikke.
d3-self = Du valgte dig selv. Her er dine egne ting. Tryk på »Skift person«.
d3-log-off = Øverst står der, hvem du handler for. Tryk på »{ $label }«.
    .again = Du har hjulpet din mor. Nu er du færdig. Tryk på »{ $label }«.
    .helper = Spørg: Hvilke to navne står øverst? Hvem er hvem? Peg ikke.
d3-contact = Du vil også ringe til dem om din mor. Hvad skal du have først?
    .again = At handle på nettet er én ting. At ringe er en anden. Tryk på ét svar.
    .helper = Spørg: Hvad må man nu? Hvad må man ikke endnu? Sig ikke svaret.
d3-answer-enough = Ingenting. Jeg må alt nu
d3-answer-contact = En fuldmagt til at kontakte dem
d3-answer-codes = Min mors koder
d3-enough-wrong = Fuldmagten gælder kun én ting. De må ikke tale med dig endnu. Vælg igen.
d3-codes-wrong = Stop. Din mors koder er kun hendes. Sig dem aldrig i telefonen. Vælg igen.
d3-real-page = Hvordan kan du se, at siden med MitID er ægte?
    .again = Det er det samme, når du hjælper andre. Hvad kan du stole på? Tryk på ét svar.
    .helper = Lad borgeren vælge selv. Spørg bagefter: Hvorfor valgte du det? Sig ikke svaret.
d3-answer-name = Mit navn står på siden
d3-answer-lock = Der er en hængelås
d3-answer-address = Adressen ender på mitid.dk
    .spoken = Adressen ender på Mit I D punktum d k
d3-name-wrong = En falsk side kan også kende dit navn. Vælg igen.
d3-lock-wrong = En falsk side kan også have en hængelås. Vælg igen.
d3-logged-off = Du loggede af. Det er ikke farligt. Men du er ikke færdig. Prøv igen.
d3-good-own = Du brugte dit eget MitID.
d3-good-asked = Du bad om lov, før du hjalp.
d3-good-switch = Du valgte selv, hvem du handlede for.
d3-next = Øv igen om to dage. Så er historien en anden. Prøv så »Breve på papir?«.
d3-word-asked = Bedt om noget.
d3-word-attached = Det følger med brevet.
d3-word-form = Et papir med felter, man fylder ud.
d3-word-missing = Noget er ikke med.
d3-word-made = Bliver lavet, så det gælder.
d3-word-giver = Den, der giver lov.
