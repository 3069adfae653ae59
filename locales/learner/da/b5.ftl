# B5 Read before you approve. State: draft.
b5-title = Læs, før du godkender
b5-subtitle = Hvornår siger du nej?
b5-first =
    Telefonen spørger. Læs. Står der det, du vil?
    Ja: Træk »Godkend«.
    Nej: Tryk på »Afvis«.
    .again = Se, hvad du vil. Se så på telefonen: »{ $request }«. Er det det samme?
    .helper = Bed borgeren læse højt. Spørg: Hvem? Hvad? Hvor meget? Sig ikke svaret.
b5-next-request = Læs igen. Står der det, du vil?
    .again =
        Der står: »{ $request }«. Ville du det, før telefonen spurgte?
        Ja: Træk »Godkend«.
        Nej: Tryk på »Afvis«.
    .helper = Spørg: Hvad vil du? Hvad står der? Vent på svaret. Sig det ikke selv.
b5-wish-library = Du vil logge på »Øvebiblioteket«.
b5-wish-doctor = Du vil logge på »Øvelægen«.
b5-wish-shop = Du vil betale 120 kr. til »Øvebutikken«.
    .spoken = Du vil betale 120 kroner til »Øvebutikken«.
b5-wish-rent = Du vil skrive under hos »Øveboligen«.
b5-wish-school = Du vil logge på »Øveskolen«.
b5-wish-town = Du vil logge på »Øvekommunen«.
b5-wish-parcel = Du vil betale 49 kr. for en pakke.
    .spoken = Du vil betale 49 kroner for en pakke.
b5-wish-nothing = Du drikker kaffe. Du bruger ikke MitID nu.
b5-wish-call = En fremmed ringer og siger: »Godkend nu!«
b5-good-read = Du øvede dig i at læse, før du svarer.
b5-good-stop = Du øvede dig i at sige nej.
b5-next = Øv igen om to uger. Godkend kun det, du selv har bedt om.
