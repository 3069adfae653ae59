# B4 Log in without scanning: code display, audio code reader, one-time codes. State: draft.
b4-title = Log in without scanning
b4-subtitle = Code display or numbers
b4-wish = You want to log in to “{ $service }”.
b4-log-on = Look at the computer. Touch “{ $label }”.
    .again = Find the big button that says “{ $label }”. Touch it.
b4-choose = Touch “{ $label }”.
    .again = There are two buttons. Touch the one that says “{ $label }”.
    .spoken =
        { $label ->
            [MitID] Touch “Mit I D”.
           *[other] Touch “{ $label }”.
        }
b4-lokal-idp = That way is for staff only. Touch “Tilbage”.
b4-user-id = Touch the field. Type the user ID from the practice card.
    .again = Touch “Practice card”. Type “{ $id }”, one character at a time.
b4-not-known = The practice card says something else. Read the card. Type the same here.
b4-real-cpr = Stop. That looks like a real CPR number. It is deleted now. Never type it here.
b4-continue = Touch “{ $label }”.
    .again = What you typed is right. Touch the big button “{ $label }”.
b4-change = You are not using the app today. Touch “{ $label }”.
    .again = The computer asks for the app. You want to change. Touch the line “{ $label }”.
b4-means = Touch “{ $label }”.
    .again = See what is in front of you. It is called “{ $label }”. Touch that name.
b4-other-means = You do not have that one here. Touch “Tilbage”. Choose the one you have.
b4-chip = A chip is something else. You do not have one. Touch “Tilbage”.
b4-read =
    Read the computer. Does it say what you want?
    Yes: touch “FORTSÆT”.
    No: touch “Afbryd”.
    .again =
        It says: “{ $request }”. Did you want that before you began?
        Yes: touch “FORTSÆT”.
        No: touch “Afbryd”.
b4-retry = It was good that you stopped. Touch “{ $label }”.
    .again = You still want to log in. Touch “{ $label }” on the computer.
b4-hold = Pick up the code display. Where should the button be? Touch a picture.
    .again = Hold it so that the numbers are the right way up. Touch “{ $label }”.
b4-hold-wrong = Now the numbers are upside down. Turn the code display. Touch the other picture.
b4-press = Look at the code display. Touch the button.
    .again = Touch “{ $label }” once. Then six numbers come.
b4-red = Look at the audio code reader. Touch “{ $label }”, the red button.
    .again = “{ $label }” is at the bottom. On the real one you can feel a dot. Touch it.
b4-listen = Listen to the six numbers. Touch “{ $label }” to hear them again.
    .again = You can also read the numbers on the code reader. Touch “{ $label }” as often as you like.
b4-code = Touch the field on the computer. Type the six numbers.
    .again = The field is called “{ $label }”. Type one number at a time.
b4-code-wrong = The code was not right. Touch “Prøv igen”. Read the numbers calmly and type them again.
b4-late = Some time went by. The code is too old now. Touch “{ $label }”.
    .again = A code works for a short time only. It does not matter. Touch “{ $label }”.
b4-press-again = Touch the button of the code display again.
    .again = You need a new code. Touch “{ $label }” on the code display.
b4-code-old = That is the old code. It no longer works. Touch “Prøv igen” and get a new code.
b4-misheard = One number was not right. You can hear a new code. Touch “{ $label }”.
    .again = It is easy to hear wrong. It does not matter. Touch “{ $label }”.
b4-red-dark = Now the code reader is dark. Find “{ $label }”. Touch it.
    .again = Use your finger and your ear. “{ $label }” is at the bottom. Touch it.
b4-listen-dark = Listen to the new numbers. Touch “{ $label }” until you know them.
    .again = Can you not hear the numbers? Touch “Vis tallene”. If you can, touch “{ $label }”.
b4-code-new = Type the new code on the computer.
    .again = Touch the field “{ $label }”. Type the new numbers, one at a time.
b4-password = Touch the field. Type the password from the practice card.
    .again = The field is called “{ $label }”. Look at “Practice card”. Type one character at a time.
b4-password-pin = You typed the PIN. It belongs to the app. Touch “Prøv igen”. Type the password.
    .spoken = You typed the pin. It belongs to the app. Touch “Prøv igen”. Type the password.
b4-password-capitals = You typed capital letters. Here they make a difference. Touch “Prøv igen”. Type small letters.
b4-password-wrong = The password was not right. Touch “Prøv igen”. Look at the practice card and type calmly.
b4-no-scan = The phone cannot read the code. It does not matter. Touch “{ $label }”.
    .again = There is another way. Look at the phone. Touch “{ $label }”.
b4-scan-missed = The phone cannot read the code. More light on the screen may help. Here we take another way.
b4-settings = Look at the phone. Touch “{ $label }”.
    .again = You can change things in the app. Touch “{ $label }”.
b4-approval = Touch “{ $label }”.
    .again = There are three buttons. Touch “{ $label }”.
b4-other-setting = Here you change something else. Touch “Tilbage”.
b4-pin = Type the PIN from the practice card.
    .again = The app asks for “{ $label }”. The six numbers are on the practice card. Touch one number at a time.
    .spoken = Type the pin from the practice card.
b4-pin-wrong = The PIN was not right. Look at the practice card. Try again calmly.
    .spoken = The pin was not right. Look at the practice card. Try again calmly.
b4-codes = Touch “{ $label }”.
    .again = You want to type numbers, not scan. Touch “{ $label }”.
b4-codes-qr = A QR code has to be scanned. You want to type numbers. Touch “Engangskoder”.
b4-onward = Touch “{ $label }”.
    .again = Now “Engangskoder” is chosen. Touch “{ $label }” at the bottom.
b4-agree = Put a tick. Touch “{ $label }”.
    .again = There is an empty box. Touch that line: “{ $label }”.
b4-tick-missing = A tick is missing. Touch “Jeg vil gerne skifte til engangskoder”.
b4-begin = Touch “{ $label }”.
    .again = Now the change begins. Touch “{ $label }” at the bottom.
b4-wait = Now you have to wait. See on the phone how long. Here the time passes quickly.
    .again = The waiting time keeps you safe. Touch “Let the time pass”.
b4-confirm = Now the time has passed. Touch “{ $label }”.
    .again = The change is ready. Touch “{ $label }” on the phone.
b4-open-app = Now you want to log in again. Open “{ $label }” on the phone.
    .again = The computer is waiting. Now it is the phone's turn. Touch “{ $label }”.
    .spoken = Now you want to log in again. Open the Mit I D practice app on the phone.
b4-app-code = Read the four numbers on the computer. Type them on the phone.
    .again = The numbers are on the computer. Touch one number at a time on the phone.
b4-app-code-wrong = The numbers were not the same. Read them on the computer. Type them again.
b4-approve =
    Read the phone. Does it say what you want?
    Yes: slide “Godkend”.
    No: touch “Afvis”.
    .again =
        It says: “{ $request }”. Did you want that before the phone asked?
        Yes: slide “Godkend” to the right.
        No: touch “Afvis”.
b4-back = Go back to the computer. Touch it.
    .again = The phone is done. Touch the computer.
b4-log-off = You are logged in. Always log out at the end. Touch “{ $label }”.
    .again = Others may use the computer after you. Touch “{ $label }”.
b4-real-page = You are to type a code. How do you know that the page is real?
    .again = There are three answers. What can you trust? Touch one answer.
b4-answer-name = The page knows my name
b4-answer-code = The page asks for a one-time code
b4-answer-address = The address ends in mitid.dk
    .spoken = The address ends in mit I D, dot D K
b4-answer-name-wrong = A false page can know your name too. Choose again.
b4-answer-code-wrong = A false page wants your code too. Choose again.
b4-cancelled = You touched “Afbryd”. That is all right. Touch “Undo”. It takes you back.
b4-good-read = You practised reading before you say yes.
b4-good-code = You typed your codes yourself.
b4-good-log-off = You logged out.
b4-next = Practise again in two days. Then try “Read before you approve”.
b4-word-kodeviser = Code display: a small thing with a button. It shows six numbers.
b4-word-kodeoplaeser = Audio code reader: a thing that reads six numbers aloud.
b4-word-engangskode = One-time code: numbers that work only once and for a short time.
b4-word-adgangskode = Password: words and numbers that only you know. You choose them yourself.
b4-word-skift = Choose something else to log in with.
