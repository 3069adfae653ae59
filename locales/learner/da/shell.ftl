# The coach's layer, Danish. State: draft.
button-back = Tilbage
button-finished = Jeg er færdig
button-finished-sure = Ja, slet alt nu
button-language = Skift sprog
button-display = Skærm
button-pictures-first = Billeder først
button-hear = Hør
button-rephrase = Andre ord
button-hint = Vis mig
button-undo = Fortryd
button-try-again = Prøv trinnet igen
button-card = Øvekort
button-close = Luk
button-enlarge = Vis stort
button-larger = Endnu større
button-print = Print sedlen
button-again = Øv igen
button-go-on = Flere øvelser
button-stay = Jeg er her
label-alone = { $label }
state-draft = kladde
lesson-unverified = Endnu ikke sammenlignet med den rigtige tjeneste
lesson-expired = Kan være forældet. Spørg personalet.
not-a-service = Ikke en tjeneste fra MitID, Digitaliseringsstyrelsen eller borger.dk
lessons-title = Hvad vil du øve?
lesson-progress = Trin { $now } af { $all }
lesson-task-alone = Nu kan du prøve selv: { $lesson }
card-title = Øveperson
card-user-id = Bruger-ID
card-pin = PIN-kode
helper-title = Til hjælperen
look-away = Det her er hemmeligt. Hjælperen kigger væk nu.
look-away-helper = Hjælper: Kig væk nu. Kun borgeren må se det her.
hint-together = Gør det sammen: Hjælperen læser opgaven højt. Du trykker.
hint-not-here = Der skete ikke noget. Prøv et andet sted.
device-computer = Computer til øvelse
device-phone = Telefon til øvelse
end-title = Du gjorde det selv!
end-title-tried = Du nåede helt til slutningen. Øv gerne igen.
end-title-leaving = Tak, fordi du øvede.
end-title-empty = Er du færdig?
end-slips =
    { $count ->
        [one] Én ting gik anderledes. Du rettede den selv.
       *[other] { $count } ting gik anderledes. Du rettede dem selv.
    }
end-critical =
    { $count ->
        [one] Ét sted var det rigtigt at stoppe. Øv det igen.
       *[other] { $count } steder var det rigtigt at stoppe. Øv det igen.
    }
end-clean = Flot. Alt var rigtigt.
end-leave = Tryk på »Ja, slet alt nu«. Så sletter vi øvelsen. Ellers sletter vi den om et minut.
end-kept = Vi gemmer intet om dig.
print-sent = Vi printer sedlen nu.
print-done = Sedlen er printet. Tag den med.
paper-sent = Vi printer siden nu.
paper-done = Siden er printet. Tag den med.
reader-hint = Læg et øvepas på læseren, eller tryk på knappen. Brug ikke dit eget pas.
camera-use = Brug kameraet
camera-show-slip = Vis din seddel
camera-code = Hold koden foran kameraet.
camera-slip = Hold koden på din øveseddel foran kameraet.
camera-elsewhere = Det er en øvekode, men ikke den, vi skal bruge her.
camera-foreign = Den kode er ikke fra øvelsen. Prøv en øvekode.
camera-read = Øvekoden er læst.
camera-on = Kameraet er tændt. Vi gemmer ingen billeder.
slip-code = Hold koden foran øveskærmens kamera. Så begynder øvelsen igen.
slip-label = Din seddel
slip-title = Min øveseddel
slip-learnt = Det gjorde du selv
slip-words = Danske ord
slip-next = Næste gang
slip-card-note = Kortet er kun til øvelse. Det virker ikke i virkeligheden.
idle-title = Er du her stadig?
idle-body = Vil du øve videre? Tryk på »Jeg er her«. Ellers sletter vi øvelsen om et minut.
settings-title = Skærm og hjælp
settings-text = Tekst
settings-text-0 = Normal
settings-text-1 = Stor
settings-text-2 = Større
settings-text-3 = Størst
settings-theme = Farver
settings-theme-0 = Lys
settings-theme-1 = Mørk
settings-theme-2 = Ekstra tydelig
settings-help = Hjælp
settings-calm = Rolig øvelse
settings-motion = Bevægelse
settings-sound = Læs højt
key-delete = Slet
key-done = Færdig
key-space = Mellemrum
key-shift = Tal eller bogstaver

# Courses, steps that the learner says are done, and the rest of MitID
course-a = Finger og skærm
course-b = MitID
course-c = Digital Post
course-d = Få hjælp
course-e = Vær tryg
course-y = Ung
button-told-wait = Lad tiden gå
button-told-listen = Jeg har hørt eller læst det
button-told-film = Gå videre
button-told-talk = Vi har talt om det
button-told-look-away = Hjælperen kigger væk
button-alone = Prøv helt selv
button-follow = Næste: { $lesson }
film-missing = Her kommer en film på dansk tegnsprog. Den er ikke lavet endnu.
device-new-phone = Den nye telefon
device-code-display = Kodeviseren
device-code-reader = Kodeoplæseren
device-table = Bordet
end-misses =
    { $count ->
        [one] Én falsk ting så rigtig ud. Øv den igen.
       *[other] { $count } falske ting så rigtige ud. Øv dem igen.
    }
end-false-alarms =
    { $count ->
        [one] Én rigtig ting så falsk ud. Det er bedre end omvendt.
       *[other] { $count } rigtige ting så falske ud. Det er bedre end omvendt.
    }
card-password = Adgangskode
card-activation = Aktiveringskode
card-new-pin = Ny PIN-kode
card-new-user-id = Nyt bruger-ID
key-capitals = Store bogstaver
button-contacts = Numre
contacts-title = Rigtige numre, hvis det sker for dig
