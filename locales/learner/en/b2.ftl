# B2 Log in: computer and phone. State: draft.
b2-title = Log in with MitID
    .spoken = Log in with Mit I D
b2-subtitle = Computer and phone
b2-wish = You want to log in to “{ $service }”.
b2-log-on = Look at the computer. Touch “{ $label }”.
    .again = Find the big button that says “{ $label }”. Touch it.
b2-choose = Touch “{ $label }”.
    .again = There are two buttons. Touch the one that says “{ $label }”.
    .spoken =
        { $label ->
            [MitID] Touch “Mit I D”.
           *[other] Touch “{ $label }”.
        }
b2-lokal-idp = That way is for staff only. Touch “Tilbage”.
b2-user-id = Touch the field. Type the user ID from the practice card.
    .again = Touch “Practice card”. Type “{ $id }”, one character at a time.
b2-not-name = You typed a name. This field is for a user ID. Correct it.
b2-not-cpr = You typed a CPR number. This field is for a user ID. Correct it.
b2-real-cpr = Stop. That looks like a real CPR number. It is deleted now. Never type it here.
b2-misspelt = Nearly right. Look at the practice card. Correct one character at a time.
b2-not-known = The practice card says something else. Read the card. Type the same here.
b2-continue = Touch “{ $label }”.
    .again = Is it the same user ID as on the practice card? Then touch the big button “{ $label }”.
b2-open-app = The computer is waiting. Open “{ $label }” on the phone.
    .again = Now it is the phone's turn. Look at the phone. Touch “{ $label }”.
    .spoken = The computer is waiting. Open the Mit I D practice app on the phone.
b2-camera = That is the ordinary camera. Touch “Tilbage”. Then open the app.
b2-pin = Look at the phone. Type the PIN from the practice card.
    .again = The six numbers on the practice card are the code. Touch one number at a time.
    .spoken = Look at the phone. Type the pin from the practice card.
b2-pin-wrong = The PIN was not right. Look at the practice card. Try again calmly.
    .spoken = The pin was not right. Look at the practice card. Try again calmly.
b2-scan = Drag the phone over the black code.
    .again = Put your finger on the phone and keep it there. Drag it over the code on the computer.
b2-scan-missed = The phone did not see the code. Drag it right over the black code.
b2-approve =
    Read the phone. Does it say what you want?
    Yes: slide “Godkend”.
    No: touch “Afvis”.
    .again =
        It says: “{ $request }”. Did you want that before the phone asked?
        Yes: slide “Godkend” to the right.
        No: touch “Afvis”.
b2-retry = It was good that you said no. Look at the computer. Touch “{ $label }”.
    .again = You still want to log in. Touch “{ $label }” on the computer.
b2-back = Go back to the computer. Touch it.
    .again = The phone is done. Touch the computer.
b2-log-off = You are logged in. Always log out at the end. Touch “{ $label }”.
    .again = Others may use the computer after you. Touch “{ $label }”.
b2-real-page = How can you see that the page is real? Choose one answer.
    .again = There are three answers. What can you trust? Touch one answer.
b2-answer-looks = The page looks right
b2-answer-address = The address ends in mitid.dk
    .spoken = The address ends in mit I D, dot D K
b2-answer-lock = There is a padlock
b2-answer-looks-wrong = A false page can look quite right. Choose again.
b2-answer-lock-wrong = A false page can have a padlock too. Choose again.
b2-cancelled = You touched “Afbryd”. That is all right. Touch “Undo”. It takes you back.
b2-help = You asked for help. Read the text on the computer. Then go on.
b2-good-typed = You typed the user ID and PIN yourself.
    .spoken = You typed the user ID and pin yourself.
b2-good-read = You practised reading before you approve.
b2-good-log-off = You logged out.
b2-next = Practise again in two days. Then try “Read before you approve”.
swiped-short = Nothing is approved yet. Does it say what you want? Then slide the button right to the end.
good-own = Right. You wanted it yourself.
good-unasked = Right. You had not asked for it.
good-service = Right. It was not what you wanted.
good-amount = Right. It was more money than you wanted to pay.
bad-own = You said no. That is always safe. But this time you wanted it yourself. Try again.
bad-unasked = Stop. You had not asked for it. In real life, a stranger can use your MitID. Try again.
    .spoken = Stop. You had not asked for it. In real life, a stranger can use your Mit I D. Try again.
bad-service = Stop. It was not what you wanted. In real life, you can lose money. Try again.
bad-amount = Stop. It was more money than you wanted to pay. In real life, you can lose money. Try again.
word-bruger-id = User ID: a name you choose yourself. You use it to log in.
word-fortsaet = Continue.
word-godkend = Approve: say yes. Only to what you have asked for yourself.
word-afvis = Refuse: say no. It is always safe.
word-log-af = Log out, so that others cannot get in.
word-betal = Pay: give money for something.
