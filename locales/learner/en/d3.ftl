# D3 Ask for a mandate and act with my own MitID. State: draft.
d3-title = Act for someone else
d3-subtitle = Always with your own MitID
    .spoken = Always with your own Mit I D
d3-way = Your mother asks for help. Read what is on the table. What do you choose?
    .again = You need leave before you do something for her. Touch one picture.
d3-mothers-codes = Stop. You used your mother's MitID. It is hers alone, in the family too. Try again.
    .spoken = Stop. You used your mother's Mit I D. It is hers alone, in the family too. Try again.
d3-got-her-mitid = Stop. Nobody can get MitID for someone else. Your mother must do that herself. Try again.
    .spoken = Stop. Nobody can get Mit I D for someone else. Your mother must do that herself. Try again.
d3-mothers-number = Stop. Your own MitID is enough. Your mother's number is hers alone. Try again.
    .spoken = Stop. Your own Mit I D is enough. Your mother's number is hers alone. Try again.
d3-called = They may not talk with you about your mother. That needs a mandate to contact them. Touch “Tilbage”.
d3-ask = You want leave to help. Touch “{ $label }” (ask for a mandate).
    .again = Your mother gives leave. You get leave. Touch “{ $label }”.
    .spoken = You want leave to help. Touch “{ $label }”, ask for a mandate.
d3-gave-instead = You touched “Giv fuldmagt”. That lets your mother act for you. Touch “Tilbage”.
d3-how-both =
    Your mother has MitID. How do you ask for the mandate? It is up to you.
    “Digitalt”: she signs with her MitID.
    “På papir”: she signs by hand.
    .again = Both ways are good. “Digitalt” (digital) is often faster. “På papir” (on paper) goes by post.
    .spoken = Your mother has Mit I D. How do you ask for the mandate? “Digitalt”: she signs with her Mit I D. “På papir”: she signs by hand.
d3-how-paper = Your mother has no MitID. How can she sign?
    .again = She has a pen. She cannot log in online. Touch one button.
    .spoken = Your mother has no Mit I D. How can she sign?
d3-no-mitid = Online, one signs with MitID. Your mother has no MitID. Try again.
    .spoken = Online, one signs with Mit I D. Your mother has no Mit I D. Try again.
d3-signs = Your mother has got a letter. Who is to sign?
    .again = The mandate is hers. Whose name must stand there? Touch one picture.
d3-signed-for-her = Stop. You signed for her. Only she may do that. Sit beside her and look away. Try again.
d3-letter = Some days have gone by. You have got a letter about the mandate. Open it.
    .again = The letter is about a mandate, “fuldmagt”, on paper. Touch that letter.
d3-other-letter = That is another letter. Touch “Tilbage til Indbakke”. Then find the letter about a mandate, “fuldmagt”.
d3-line = What is your mother to do? Touch that line in the letter.
    .again = Find the line about her hand and about all pages. Touch the line.
d3-other-line = That line says something else. Find the line about what your mother is to do.
d3-file = Under the letter is the paper for your mother. Open it.
    .again = It is called “Blanket” (form) and has 2 pages. Touch it.
d3-print = Your mother needs it on paper. Touch “{ $label }”.
    .again = Find the button that says “{ $label }”. Touch it.
d3-sheets = The paper is on the table. Who is to sign?
    .again = The letter says who must do it in person. Touch one picture.
d3-forged = Stop. You wrote your name in your mother's place. Then the paper does not hold. Try again.
d3-not-signed = A name is missing on the paper. You get no leave and must wait longer. Try again.
d3-envelope = Put all pages into the envelope. Then touch “{ $label }” (send).
    .again = The paper has 2 pages. Both must go in. Touch “{ $label }” at the end.
    .spoken = Put all pages into the envelope. Then touch “{ $label }”, send.
d3-page-missing = A page is missing. Then you get no leave. Put both pages into the envelope.
d3-wait = Now the mandate must be made ready. That takes time. Touch “Let the time pass”.
    .again = You are told when it is ready. Touch “Let the time pass”.
d3-log-on = You have got leave. Now you are to log in. Whose MitID do you use?
    .again = First you log in. After that you choose your mother. Touch one picture.
    .spoken = You have got leave. Now you are to log in. Whose Mit I D do you use?
d3-approve =
    Read the phone. Does it say what you want?
    Yes: slide “Godkend”.
    No: touch “Afvis”.
    .again =
        It says: “{ $request }”. Did you want that before the phone asked?
        Yes: slide “Godkend” to the right.
        No: touch “Afvis”.
d3-wish-hospital = You want to log in to “Øvesygehuset” (the hospital).
    .spoken = You want to log in to “Øvesygehuset”, the hospital.
d3-wish-town = You want to log in to “Øvekommunen” (the municipality).
    .spoken = You want to log in to “Øvekommunen”, the municipality.
d3-retry = It was good that you said no. Look at the computer. Touch “{ $label }”.
    .again = You still want to log in. Touch “{ $label }” on the computer.
d3-switch = You are logged in. Now you are to help your mother. Touch “{ $label }”.
    .again = The page asks whom you act for. Touch “{ $label }”.
d3-self = You chose yourself. These are your own things. Touch “Skift person”.
d3-log-off = At the top it says whom you act for. Touch “{ $label }” (log out).
    .again = You have helped your mother. Now you are done. Touch “{ $label }”.
    .spoken = At the top it says whom you act for. Touch “{ $label }”, log out.
d3-contact = You also want to call them about your mother. What do you need first?
    .again = To act online is one thing. To call is another. Touch one answer.
d3-answer-enough = Nothing. I may do everything now
d3-answer-contact = A mandate to contact them
d3-answer-codes = My mother's codes
d3-enough-wrong = The mandate is for one thing only. They may not talk with you yet. Choose again.
d3-codes-wrong = Stop. Your mother's codes are hers alone. Never tell them on the phone. Choose again.
d3-real-page = How can you see that the MitID page is real?
    .again = It is the same when you help others. What can you trust? Touch one answer.
    .spoken = How can you see that the Mit I D page is real?
d3-answer-name = My name is on the page
d3-answer-lock = There is a padlock
d3-answer-address = The address ends in mitid.dk
    .spoken = The address ends in mit I D, dot D K
d3-name-wrong = A false page can know your name too. Choose again.
d3-lock-wrong = A false page can have a padlock too. Choose again.
d3-logged-off = You logged out. That does no harm. But you are not done. Try again.
d3-good-own = You used your own MitID.
    .spoken = You used your own Mit I D.
d3-good-asked = You asked for leave before you helped.
d3-good-switch = You chose yourself whom you acted for.
d3-next = Practise again in two days. The story is another one then. Then try “Letters on paper?”.
d3-word-asked = Asked for something.
d3-word-attached = Attached: it comes with the letter.
d3-word-form = The form: a paper with fields to fill in.
d3-word-missing = Is missing: something is not there.
d3-word-made = Is set up, so that it holds.
d3-word-giver = The principal: the one who gives leave.
