# The coach's layer, English. State: draft.
button-back = Back
button-finished = I am finished
button-finished-sure = Yes, delete all now
button-language = Change language
button-display = Screen
button-pictures-first = Pictures first
button-hear = Hear
button-rephrase = Other words
button-hint = Show me
button-undo = Undo
button-try-again = Try this step again
button-card = Practice card
button-close = Close
button-enlarge = Show large
button-larger = Even larger
button-print = Print slip
button-again = Practise again
button-go-on = More lessons
button-stay = I am here
label-alone = { $label }
state-draft = draft
lesson-unverified = Not yet compared with the real service
lesson-expired = May be out of date. Ask the staff.
not-a-service = Not a service from MitID, Digitaliseringsstyrelsen or borger.dk
lessons-title = What do you want to practise?
lesson-progress = Step { $now } of { $all }
lesson-task-alone = Now try it yourself: { $lesson }
card-title = Practice person
card-user-id = User ID
card-pin = PIN
helper-title = For the helper
look-away = This is secret. The helper looks away now.
look-away-helper = Helper: look away now. Only the citizen may see this.
hint-together = Do it together: the helper reads the task aloud. You touch.
hint-not-here = Nothing happened. Try another place.
device-computer = Computer for practice
device-phone = Phone for practice
end-title = You did it yourself!
end-title-tried = You came all the way to the end. You can practise again.
end-title-leaving = Thank you for practising.
end-title-empty = Are you finished?
end-slips =
    { $count ->
        [one] One thing went another way. You put it right yourself.
       *[other] { $count } things went another way. You put them right yourself.
    }
end-critical =
    { $count ->
        [one] In one place it was right to stop. Practise it again.
       *[other] In { $count } places it was right to stop. Practise it again.
    }
end-clean = Well done. Everything was right.
end-leave = Touch “Yes, delete all now”. Then we delete the practice. If not, we delete it in one minute.
end-kept = We keep nothing about you.
print-sent = We are printing the slip now.
print-done = The slip is printed. Take it with you.
paper-sent = We are printing the page now.
paper-done = The page is printed. Take it with you.
reader-hint = Put a practice passport on the reader, or touch the button. Do not use your own passport.
camera-use = Use the camera
camera-show-slip = Show your slip
camera-code = Hold the code in front of the camera.
camera-slip = Hold the code on your practice slip in front of the camera.
camera-elsewhere = That is a practice code, but not the one we need here.
camera-foreign = That code is not from the practice. Try a practice code.
camera-read = The practice code was read.
camera-on = The camera is on. We keep no pictures.
slip-code = Hold the code in front of the camera of the practice screen. Then the lesson begins again.
slip-label = Your slip
slip-title = My practice slip
slip-learnt = You did this yourself
slip-words = Danish words
slip-next = Next time
slip-card-note = The card is for practice only. It does not work in real life.
idle-title = Are you still here?
idle-body = Do you want to go on? Touch “I am here”. If not, we delete the practice in one minute.
settings-title = Screen and help
settings-text = Text
settings-text-0 = Normal
settings-text-1 = Large
settings-text-2 = Larger
settings-text-3 = Largest
settings-theme = Colours
settings-theme-0 = Light
settings-theme-1 = Dark
settings-theme-2 = Extra clear
settings-help = Help
settings-calm = Calm practice
settings-motion = Movement
settings-sound = Read aloud
key-delete = Delete
key-done = Done
key-space = Space
key-shift = Numbers or letters

# Courses, steps that the learner says are done, and the rest of MitID
course-a = Finger and screen
course-b = MitID
course-c = Digital Post
course-d = Get help
course-e = Stay safe
course-y = Young
button-told-wait = Let the time pass
button-told-listen = I have heard or read it
button-told-film = Go on
button-told-talk = We have talked about it
button-told-look-away = The helper is looking away
button-alone = Try it all alone
button-follow = Next: { $lesson }
film-missing = A film in Danish Sign Language belongs here. It has not been made yet.
device-new-phone = The new phone
device-code-display = The code display
device-code-reader = The audio code reader
device-table = The table
end-misses =
    { $count ->
        [one] One false thing looked genuine. Practise it again.
       *[other] { $count } false things looked genuine. Practise them again.
    }
end-false-alarms =
    { $count ->
        [one] One genuine thing looked false. That is better than the other way round.
       *[other] { $count } genuine things looked false. That is better than the other way round.
    }
card-password = Password
card-activation = Activation code
card-new-pin = New PIN
card-new-user-id = New user ID
key-capitals = Capital letters
button-contacts = Numbers
contacts-title = Real numbers, if it happens to you
