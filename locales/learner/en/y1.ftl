# Y1 My first mailbox at 15. State: draft.
y1-title = My first mailbox
y1-subtitle = When you are 15
y1-cancelled = You touched “Afbryd”. That is all right. Touch “Undo”. It takes you back.
y1-logged-off = You logged out. That is not dangerous. But you are not finished. Try again.
y1-message = Read the message. What do you do? Choose a button.
    .again = A letter has come for you. Will you look now or wait? Choose a button.
y1-put-off = Stop. You waited. A letter counts even when you do not read it. In real life, you can be too late. Try again.
y1-wish = You want to log in to “{ $service }”.
y1-log-on = Look at the computer. Touch “{ $label }”.
    .again = Find the large button that says “{ $label }”. Touch it.
y1-approve =
    Read the phone. Does it say what you want?
    Yes: slide “Godkend”.
    No: touch “Afvis”.
    .again =
        It says: “{ $request }”. Did you want that before the phone asked?
        Yes: slide “Godkend” to the right.
        No: touch “Afvis”.
y1-retry = It was good that you said no. Look at the computer. Touch “{ $label }”.
    .again = You still want to read your post. Touch “{ $label }” on the computer.
y1-open = Find the letter “{ $label }”. Touch it.
    .again = Look for the word that the letter begins with: “Velkommen” (welcome). Touch that letter.
y1-other-letter = You opened another letter. That is not dangerous. Touch “Tilbage til Indbakke”. Try again.
y1-whose = Read the letter. Who gets your post now? Choose one answer.
    .again = Look at the first lines of the letter. Touch one answer.
y1-answer-parents = My parents
y1-answer-me = I do
y1-answer-school = My school
y1-answer-parents-wrong = It was so before. From 15, you get your post yourself. Choose again.
    .spoken = It was so before. From fifteen, you get your post yourself. Choose again.
y1-answer-school-wrong = The school does not get your post. Look at the first lines. Choose again.
y1-contact = You want to know when there is new post. Touch “{ $label }”.
    .again = Here is the menu. Touch the button that says “{ $label }”.
y1-access-early = That comes afterwards. Touch “Tilbage til menuen”.
y1-notice = How do you want to be told? Choose “SMS” or “E-mail”.
    .again = You can choose one or both. Touch what you look at most.
y1-save = Your choice must be saved. Touch “{ $label }”.
    .again = If you go now, nobody tells you. Touch “{ $label }” first.
y1-unsaved = You went before you saved. Then nobody tells you. Touch “Kontaktoplysninger” again.
y1-nothing-chosen = You have not chosen yet. Touch “SMS” or “E-mail”. Then save.
y1-access = You decide who may read your post. Touch “{ $label }”.
    .again = It is your post now. Touch the button that says “{ $label }”.
y1-parent =
    May your mother or father read your post? Both answers are right.
    Yes: touch “Giv andre adgang”.
    No: touch “Nej, kun mig”.
    .again =
        Then a parent can read, but not answer. You must still read it yourself.
        Yes: touch “Giv andre adgang”.
        No: touch “Nej, kun mig”.
y1-give = Read who gets access. Touch “{ $label }”.
    .again = You can also say no here: “Fortryd”. Do you still want it? Touch “{ $label }”.
y1-code = A parent wants to help you. Read the message. Choose a button.
    .again = Help is good. But who may know your PIN? Choose a button.
y1-code-given = Stop. You gave your PIN away. In real life, others can now log in as you. Try again.
    .spoken = Stop. You gave your pin away. In real life, others can now log in as you. Try again.
y1-talk = How can an adult help you without your code? Talk about it.
    .again = You can read the letter together. Each uses a code of their own. Talk about it now.
y1-log-off = Always log out at the end. Touch “{ $label }”.
    .again = Others may use the computer afterwards. Touch “{ $label }”.
y1-real-page = How do you see that the MitID page is real? Choose one answer.
    .again = There are three answers. What can you trust? Touch one answer.
    .spoken = How do you see that the Mit I D page is real? Choose one answer.
y1-answer-colours = The colours are right
y1-answer-link = I came there from a link
y1-answer-address = The address ends in mitid.dk
    .spoken = The address ends in mit I D, dot D K
y1-answer-colours-wrong = A false page can have the same colours. Choose again.
y1-answer-link-wrong = A link can lead to a false page. Choose again.
y1-good-notice = You chose to be told about new post.
y1-good-parent = You decided yourself who may read your post.
y1-good-code = You kept your PIN to yourself.
    .spoken = You kept your pin to yourself.
y1-next = Practise again in two days. Then try “My first job”.
y1-word-effect = Legal effect: what a letter means by law. It counts as a letter on paper does.
y1-word-access = Read access: another person may read your post, but not answer for you.
y1-word-public = The public sector: the state, the region and the municipality.
