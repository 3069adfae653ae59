# B3 Log in on the same phone. State: draft.
b3-title = Log in with one phone
b3-subtitle = Find the way back
b3-wish = You want to log in to “{ $service }”.
b3-log-on = Look at the phone. Touch “{ $label }”.
    .again = Find the big button that says “{ $label }”. Touch it.
b3-net = The phone has no internet. Touch “{ $label }”.
    .again = First the phone must be on the internet. Touch “{ $label }”.
b3-tried-offline = The phone still has no internet. Nothing has happened. Touch “Tænd wi-fi”.
b3-user-id = Touch the field. Type the user ID from the practice card.
    .again = Touch “Practice card”. Type “{ $id }”, one character at a time.
b3-not-name = You typed a name. This field is for a user ID. Correct it.
b3-not-cpr = You typed a CPR number. This field is for a user ID. Correct it.
b3-real-cpr = Stop. That looks like a real CPR number. It is deleted now. Never type it here.
b3-not-known = The practice card says something else. Read the card. Type the same here.
b3-continue = Touch “{ $label }”.
    .again = Is it the same user ID as on the practice card? Then touch the big button “{ $label }”.
b3-open-app = Now you go to the app. Touch “{ $label }”.
    .again = The page is waiting for you. Touch “{ $label }”. Then the app comes up.
    .spoken = Now you go to the app. Touch the button that opens the Mit I D practice app.
b3-update = The app is too old. Touch “{ $label }”.
    .again = You need the new app. Touch “{ $label }” (update).
b3-put-off = The old app does not work any more. Touch “Åbn MitID-øveapp”. Then touch “Opdater”.
b3-pin = Type the PIN from the practice card.
    .again = The six numbers on the practice card are your “{ $label }”. Touch one number at a time.
    .spoken = Type the pin from the practice card.
b3-pin-wrong = The PIN was not right. Look at the practice card. Try again calmly.
    .spoken = The pin was not right. Look at the practice card. Try again calmly.
b3-call = Your sister calls. You talk for a long time. Touch “Let the time pass”.
    .again = The app must wait now. Touch “Let the time pass” when you are ready.
b3-late = You answered too late. Nothing has happened. Touch “{ $label }”.
    .again = The app waits only a short time. Touch “{ $label }”. Then it asks again.
b3-approve =
    Read the phone. Does it say what you want?
    Yes: slide “Godkend”.
    No: touch “Afvis”.
    .again =
        It says: “{ $request }”. Did you want that before the app asked?
        Yes: slide “Godkend” to the right.
        No: touch “Afvis”.
b3-retry = It was good that you said no. Touch “{ $label }”.
    .again = You still want to log in. Touch “{ $label }”.
b3-home = The app is done. Touch “{ $label }”.
    .again = Sometimes the phone goes back by itself. Now you find the way yourself. Touch “{ $label }”.
b3-waited = You touched a text. The app does not go on by itself. Touch “Hjem”.
b3-browser = Find the way back to the page. Touch “{ $label }”.
    .again = You began on the internet, before you came to the app. Touch “{ $label }”.
b3-app-again = You opened the app again. It is done. Touch “Hjem”. Then touch “Internet”.
b3-own-page = Find your page. Touch “{ $service }”.
    .again = Your page is still open. It is called “{ $service }”. Touch it.
b3-began-anew = You opened a new, empty page. Your own page is still open. Touch “Åbne sider”.
b3-started-over = You began again. But the first page is still going on. Touch “Åbne sider”.
b3-log-off = You found the way yourself. Always log out at the end. Touch “{ $label }”.
    .again = Others may borrow your phone. Touch “{ $label }”.
b3-real-page = How do you know that the page is real? Choose one answer.
    .again = There are three answers. What can you trust? Touch one answer.
b3-answer-address = The address at the top ends in mitid.dk
    .spoken = The address at the top ends in mit I D, dot D K
b3-answer-link = A link in a text message led me there
b3-answer-asks = The page asks for my MitID
    .spoken = The page asks for my Mit I D
b3-answer-link-wrong = Stop. A link can lead to a false page. In real life, you can lose money. Choose again.
b3-answer-asks-wrong = A false page can ask for MitID too. Choose again.
    .spoken = A false page can ask for Mit I D too. Choose again.
b3-cancelled = You touched “Afbryd”. That is all right. Touch “Undo”. It takes you back.
b3-help = You asked for help. Read the text on the phone. Then go on.
b3-good-read = You practised reading before you approve.
b3-good-way = You found the way back to the page yourself.
b3-good-log-off = You logged out.
b3-next = Practise again in two days. Find the way back all by yourself.
b3-word-aabn = Open: go into the app.
b3-word-hjem = Home: go to the first picture of the phone.
b3-word-opdater = Update: get the new app.
b3-word-proev-igen = Try again: do it once more.
