# E3 False log-in page. State: draft.
e3-title = A false page
e3-subtitle = Read the address
e3-film = Some pages are false. Now we practise reading the address. Touch “Go on”.
    .again = A false page can look genuine. Look at the address. Touch “Go on”.
e3-rule = Look at the top of the page. The bank's address ends in “{ $label }”.
    .again = The address is at the top. The genuine one ends in “{ $label }”. Look at the end.
e3-judge-first = Read the address. Does it end in “{ $label }”? Choose a button.
    .again =
        Look only at the end: Does it say “{ $label }”?
        Yes: touch “Log ind her”.
        No: touch “Forlad siden”.
e3-judge = Here is a new page. Does the address end in “{ $label }”? Choose a button.
    .again =
        Read one character at a time: Does it end in “{ $label }”?
        Yes: touch “Log ind her”.
        No: touch “Forlad siden”.
e3-why-genuine = Right. The page was genuine. The address ended as it should. Touch “{ $label }”.
    .again = The end was the same. So the page is genuine. Touch “{ $label }”.
e3-why-ending = Right. The page was false. The address ended in something else. Touch “{ $label }”.
    .again = Look only at the end. It was not the bank's. Touch “{ $label }”.
e3-why-letter = Right. The page was false. One character in the address was new. Touch “{ $label }”.
    .again = One new character is enough. So the page is false. Touch “{ $label }”.
e3-false-trusted = Stop. You logged in on a false page. In real life, a thief gets your code. Try again.
e3-genuine-left = You left the page. That is always safe. But the address was right. Try again.
e3-lock-trusted = You touched a padlock. A false page can have a padlock too. Read the address.
e3-logo-trusted = You touched the bank's logo. A false page can show a logo too. Read the address.
e3-real = You use MitID. How do you see that the page is real? Choose one answer.
    .again = There are three answers. What can you trust? Touch one answer.
    .spoken = You use Mit I D. How do you see that the page is real? Choose one answer.
e3-real-logo = There is a logo
e3-real-address = The address ends in mitid.dk
    .spoken = The address ends in mit I D, dot D K
e3-real-lock = There is a padlock
e3-real-logo-wrong = Anybody can draw a logo. Choose again.
e3-real-lock-wrong = A false page can have a padlock too. Choose again.
e3-good-read = You practised reading the address.
e3-good-leave = You practised leaving a false page.
e3-next = Practise again in two days. Always read the end of the address.
e3-word-log-in = Log in here: go in with your code. Only on a genuine page.
e3-word-leave = Leave the page: go away from it. That is always safe.
e3-word-safe = Safe page: anybody can write that. Read the address.
