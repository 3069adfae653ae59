# E1 Stop – think – check: SMS and mail. State: draft.
e1-title = Stop – think – check
e1-subtitle = Texts and e-mail
e1-film = Some messages are false. Now we practise seeing it. Touch “Go on”.
    .again = We look at texts and e-mail. Some are genuine. Others are false. Touch “Go on”.
e1-rule =
    Talk about three words:
    Stop: Do not touch yet.
    Think: Did you expect the message?
    Check: Go in yourself and look.
    .again = Stop when it is in a hurry. Think: Who writes? Check on the page you know yourself.
e1-choose-first = Read the message. Stop and think. Choose a button.
    .again = Did you expect it? Is it in a hurry? Does it want something secret? Choose a button.
e1-choose = Read the new message. Stop and think. Choose a button.
    .again = Who writes? What do they want? Choose what is safe.
e1-why-hurry = Right. It was false. It wanted you to hurry. Touch “{ $label }”.
    .again = A false message is often in a hurry. Touch “{ $label }”.
e1-why-code = Right. It was false. It asked for a code. Touch “{ $label }”.
    .again = Nobody may ask you for a code. Touch “{ $label }”.
e1-why-money = Right. It was false. It promised you money. Touch “{ $label }”.
    .again = A false message often promises money. Touch “{ $label }”.
e1-why-link = Right. It was false. The link led to a false page. Touch “{ $label }”.
    .again = Never go to the bank from a link. Touch “{ $label }”.
e1-why-genuine = Right. It was genuine. It did not ask for money or a code. Touch “{ $label }”.
    .again = You can keep a genuine message. Touch “{ $label }”.
e1-why-own = Right. You went in yourself. Then you are on the right page. Touch “{ $label }”.
    .again = You did not use a link. That way is always safe. Touch “{ $label }”.
e1-link-opened = Stop. You opened a link. The message was false. In real life, a thief can now get your code. Try again.
e1-code-sent = Stop. You sent a code. In real life, a thief can now use it. Never send a code. Try again.
e1-false-kept = You kept a false message. Later you may come to believe it. Delete it. Try again.
e1-genuine-deleted = You deleted a genuine message. That is not dangerous. But you may forget something important. Try again.
e1-doubt = You are not sure about a message. What do you do? Choose one answer.
    .again = There are three answers. Which one is safe? Touch one answer.
e1-answer-reply = I answer the message
e1-answer-own = I go in myself and look
e1-answer-link = I open the link and look
e1-answer-reply-wrong = A thief can read your answer. Choose again.
e1-answer-link-wrong = A link can lead to a false page. Choose again.
e1-good-stop = You practised stopping and thinking.
e1-good-own = You practised going in yourself to look.
e1-next = Practise again in two days. For every message: stop, think, check.
e1-word-link = Open a link: go to a page. The page can be false.
e1-word-delete = Delete: take the message away.
e1-word-keep = Keep the message.
e1-word-own = Go in yourself and look: open the page you know. Do not use the link.
