# C6 Four doors, one mailbox. State: draft.
c6-title = Four doors, one mailbox
c6-subtitle = Computer, app and consent
c6-story = Your post from the authorities is in one place. But there are four doors to it. You choose a door yourself.
    .again = The doors are borger.dk, an app, e-Boks and mit.dk-siden. The same letters are behind them.
c6-wish = You want to log in to “{ $service }”.
c6-state = The first door is on borger.dk. Touch “{ $label }”.
    .again = There are three doors on the computer. Touch “{ $label }”.
c6-open = Find the letter about “{ $label }”. Touch it.
    .again = Look for the word “{ $label }”. Remember the letter. You will look for it again.
c6-other-letter = You opened another letter. That is not dangerous. Go back. Then find the right one.
c6-app = The second door is on the phone. Touch “{ $label }”.
    .again = Now we look at the phone. Touch “{ $label }”.
c6-app-log-on = The app does not know you yet. Touch “{ $label }”.
    .again = You use MitID only the first time. Touch “{ $label }”.
c6-approve =
    The phone asks. Read. Does it say what you want?
    Yes: slide “Godkend”.
    No: touch “Afvis”.
    .again =
        It says: “{ $request }”. Did you want that before the phone asked?
        Yes: slide “Godkend”.
        No: touch “Afvis”.
c6-approve-again = The phone asks again. Read. Does it say what you want?
    .again =
        It says: “{ $request }”. Did you want that before the phone asked?
        Yes: slide “Godkend”.
        No: touch “Afvis”.
c6-pin = The app needs a code of its own. Write the new PIN from the practice card.
    .again = The six figures are for this app only. Touch one figure at a time.
c6-pin-simple = That code is easy to guess. Then others can read your post. Write the one from the practice card.
c6-pin-refused = That code cannot be used. Write the new PIN from the practice card.
c6-open-app = Is the letter about “{ $label }” here too? Touch it.
    .again = The same letters are behind each door. Look for the word “{ $label }”.
c6-eboks = It was the same letter. Now the third door: Touch “{ $label }”.
    .again = Look at the computer again. Touch “{ $label }”.
c6-consent = The letter is not here. What is missing? Read the page. Choose a button.
    .again = You saw the letter behind two doors. The third door lacks your yes.
c6-reported-lost = You want to report the letter lost. But it is in your mailbox. The door lacks your yes. Touch “Tilbage”.
c6-open-eboks = Now all the letters are here. Find “{ $label }” again. Touch it.
    .again = It is the same letter as before. Look for the word “{ $label }”.
c6-private = The letter from “Lykkekøb” is from a shop. Find a door that shows it. Then open the letter.
    .again = A shop is not an authority. Try a door. Look for “Lykkekøb”.
c6-not-here = Here is only post from the authorities. The letter from the shop is behind another door. Touch “Alle døre”.
c6-genuine = How do you know that a door is the real one? Choose one answer.
    .again = There are three answers. What can you trust? Choose one answer.
c6-answer-looks = The page looks like the real one
c6-answer-sms = There was a link in an SMS
c6-answer-own = I went to borger.dk myself
c6-answer-looks-wrong = A false page can look like the real one. Choose again.
c6-answer-sms-wrong = Stop. A link can lead to a false page. In real life, a thief can get your code. Choose again.
c6-good-same = You found the same letter behind three doors.
c6-good-consent = You gave your consent, and the letter was there.
c6-good-private = You found the letter from a shop.
c6-next = Practise again in two weeks. Is a letter missing? Try another door.
c6-word-samtykke = Consent: a yes that you give yourself. You can take it back.
c6-word-indkaldt = Summoned: you must come on a certain day.
c6-word-foraeldremyndighed = Custody: the right and duty to decide for a child.
c6-word-bortfalder = It no longer counts.
c6-word-friplads = You pay less or nothing for the place.
