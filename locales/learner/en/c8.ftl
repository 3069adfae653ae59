# C8 The buttons in a letter. State: draft.
c8-title = The buttons in a letter
c8-subtitle = Pay, sign, confirm
c8-wish-fee = You want to pay 22 kr. to the library.
c8-wish-parking = You want to pay 333 kr. for your parking.
c8-wish-tax = You want to pay 1,234 kr. in tax.
c8-wish-sign = You want to sign your consent.
c8-pay = Find the letter about “{ $label }”. Touch “Betal”.
    .again = Touch the letter about “{ $label }”. Drag the page up. Under the letter is “Betal”.
c8-other-button = That button is for something else. It is not dangerous. Go back. Then find the letter about “{ $label }”.
c8-amount = Is the amount as in the letter? Touch “{ $label }”.
    .again = Read who gets the money, and how much. Is it right? Then touch “{ $label }”.
c8-left = You went back to the letter. So it is not done yet. Touch the button under the letter again.
c8-cancelled = You touched “Afbryd”. That is quite all right. Touch the button again. Then the phone asks again.
c8-too-early = That letter comes later. Go back. Read the task once more.
c8-approve =
    Read on the phone. Does it say what you want?
    Yes: Slide “Godkend”.
    No: Touch “Afvis”.
    .again =
        It says: “{ $request }”. Is it the same as on the computer?
        Yes: Slide “Godkend” to the right.
        No: Touch “Afvis”.
c8-retry = It was right to say no. Look at the computer. Touch “{ $label }”.
    .again = You still want to do what the letter asks for. Touch “{ $label }” on the computer.
c8-sign = Read the receipt. Then find the letter about “{ $label }”. Touch “Underskriv”.
    .again = Touch “Tilbage til posten”. Then touch the letter about “{ $label }”. Under the letter is “Underskriv”.
c8-sign-check = What do you sign? Read it. Touch “{ $label }”.
    .again = Do you know the letter? Do you agree? Then touch “{ $label }”.
c8-confirm = Find the letter about “{ $label }”. Touch “Bekræft”.
    .again = Touch “Tilbage til posten”. Then touch the letter about “{ $label }”. Under the letter is “Bekræft”.
c8-confirm-do = Is the day good for you? Say yes. Touch “{ $label }”.
    .again = Then they know that your child comes. Touch “{ $label }”.
c8-join = Find the letter about “{ $label }”. Touch “Tilmeld”.
    .again = Touch “Tilbage til posten”. Then touch the letter about “{ $label }”. Under the letter is “Tilmeld”.
c8-join-do = Your child begins school. Touch “{ $label }”.
    .again = In practice the fields are filled in. Touch “{ $label }”, then the school knows.
c8-service = Find the letter about “{ $label }”. Touch “Gå til selvbetjening”.
    .again = Touch “Tilbage til posten”. Then touch the letter about “{ $label }”. Under the letter is “Gå til selvbetjening”.
c8-service-do = Here you answer yourself. Read the page. Touch “{ $label }”.
    .again = In practice the fields are filled in. Touch “{ $label }”, then they get your answer.
c8-prepare = Find the letter about “{ $label }”. Touch “Forbered dig”.
    .again = Touch “Tilbage til posten”. Then touch the letter about “{ $label }”. Under the letter is “Forbered dig”.
c8-prepare-do = Do you know what to bring? Touch “{ $label }”.
    .again = It says so in the letter. Are you ready? Then touch “{ $label }”.
c8-read = Find the letter about “{ $label }”. Touch “Læs mere”.
    .again = Touch “Tilbage til posten”. Then touch the letter about “{ $label }”. Under the letter is “Læs mere”.
c8-calendar = Find the letter about “{ $label }”. Touch “Føj til kalender”.
    .again = Go back to the post. Then touch the letter about “{ $label }”. Under the letter is “Føj til kalender”.
c8-mark = Which day must you come? Touch the day.
    .again = The day is in the letter. You may go back and read again. Then touch the day.
c8-other-day = That is another day. Then you come when nobody expects you. Touch “Tilbage til brevet” and read the day.
c8-good-read = You read before you said yes.
c8-good-buttons = You used the buttons of your letters.
c8-good-day = You put the day into the calendar.
c8-next = Practise again in two days. Always read the letter before you touch a button.
c8-word-sign = Sign: put your name under something. Here you do it with MitID.
    .spoken = Sign: put your name under something. Here you do it with Mit I D.
c8-word-confirm = Confirm: say that it is right, or that you come.
c8-word-join = Sign up: put yourself or your child down for something.
c8-word-service = Self-service: a page where you do it yourself.
c8-word-consent = Consent: you say yes, so that others may do something.
