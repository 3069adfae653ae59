# C1 Open the mailbox and read a letter. State: draft.
c1-title = Open your post
c1-subtitle = Find a letter and read it
c1-wish = You want to read your post.
c1-wish-reading = You are reading your post. You are not buying anything.
c1-log-on = Look at the computer. Touch “{ $label }”.
    .again = Here is your post from the authorities. Find the button “{ $label }”. Touch it.
c1-approve =
    Read the phone. Does it say what you want?
    Yes: slide “Godkend”.
    No: touch “Afvis”.
    .again =
        It says: “{ $request }”. Did you want that before the phone asked?
        Yes: slide “Godkend” to the right.
        No: touch “Afvis”.
c1-cancelled = You touched “Afbryd”. That is all right. Touch “Undo”. It takes you back.
c1-open = Find the letter from “{ $label }”. Touch it.
    .again = There are six letters. Read who writes. Find “{ $label }”. Touch that letter.
c1-advert = You opened an advert. It wants you to buy something. Touch “Tilbage til Indbakke” at the top.
c1-offer = Stop. You opened the offer in an advert. In real life, you may end up paying every month. Try again.
c1-other = That letter is from somebody else. Touch “Tilbage til Indbakke” at the top. Then find “{ $label }”.
c1-from = Who sent the letter? Touch the line.
    .again = The name is at the top of the letter. Touch that line.
c1-from-other = That line says something else. At the top of the letter is a name: those who write.
c1-contact = Read the letter to its end. Where can you ask for more? Touch the line.
    .again = Drag the page up. At the bottom is a number that you can call. Touch that line.
c1-contact-other = That line says something else. Read on until you find a number.
c1-close = You have read the letter. Touch “Tilbage til Indbakke” at the top.
    .again = Drag the page down to see the top. Touch the top line: “Tilbage til Indbakke”.
c1-unasked =
    The phone asks again. Read. Does it say what you want?
    Yes: slide “Godkend”.
    No: touch “Afvis”.
    .again =
        It says: “{ $request }”. Did you want that before the phone asked?
        Yes: slide “Godkend”.
        No: touch “Afvis”.
c1-log-off = You are done. Leave your post. Touch “{ $label }”.
    .again = Others may use the computer after you. Touch “{ $label }”.
c1-opened-again = You opened a letter again. Touch “Tilbage til Indbakke”. Then touch “{ $label }”.
c1-real-page = How can you trust that the page with your post is real?
    .again = There are three answers. Which way is safe? Touch one answer.
c1-answer-link = I get a link in a text message
c1-answer-own = I type borger.dk myself
    .spoken = I type borger, dot D K, myself
c1-answer-looks = The page looks right
c1-answer-link-wrong = A link can lead to a false page. Never use a link to your post. Choose again.
c1-answer-looks-wrong = A false page can look quite right. Choose again.
c1-good-found = You found the right letter yourself.
c1-good-read = You read the letter to its end.
c1-good-log-off = You logged out.
c1-next = Practise again in two days. Then try “Who, what, when?”.
c1-word-inbox = Inbox: here are your new letters.
c1-word-message = Message: another word for a letter.
c1-word-cancel = Cancel: say that you cannot come.
c1-word-fee = The fee: money you pay because something came too late.
c1-word-tax = Tax budget: what you earn and what you pay in tax.
