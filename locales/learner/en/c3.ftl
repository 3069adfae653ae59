# C3 Attachment, save, print. State: draft.
c3-title = A file in the letter
c3-subtitle = Open, save and print
c3-open = One letter is unread. Touch it.
    .again = You have read the other letters. Find the new letter. Touch it.
c3-open-read = You have read that letter. Touch “Tilbage til Indbakke”. Then find the unread letter.
c3-file = The letter does not say everything. Find the rest.
    .again = There is a file below the letter. Touch it.
c3-closed = You closed the letter. But what matters is in a file. In real life, you may miss a deadline. Open the letter again.
c3-letter-printed = You printed the letter. But what matters is in the file. Find the file below the letter.
c3-read-decision = Read the file to its end. What does the municipality answer?
    .again =
        The municipality says no. Do you disagree? Then you can complain. Complain by 24 June.
        Touch “I have heard or read it”.
c3-read-hospital = Read the file to its end. What must you do before and after?
    .again =
        You may eat and drink. Bring your glasses. Go in at entrance 2. Do not drive a car afterwards.
        Touch “I have heard or read it”.
c3-read-kindergarten = Read the file to its end. What does it cost?
    .again =
        The file is a list of prices. A full-time place costs 1,111 kroner. Lunch costs 333 kroner.
        Touch “I have heard or read it”.
c3-ask-decision = The municipality says no. By when must you complain? Choose one answer.
    .again = The deadline is on page 2 of the file. Touch one answer.
c3-answer-letter-date = On 27 May
c3-answer-deadline = By 24 June
c3-answer-never = There is no deadline
c3-answer-letter-date-wrong = They wrote the letter on 27 May. The deadline comes later. Choose again.
c3-answer-never-wrong = The deadline is on page 2. In real life, you may lose your right to complain. Choose again.
c3-ask-hospital = May you eat before you come? Choose one answer.
    .again = The answer is in the file, near the top. Touch one answer.
c3-answer-water = Only water
c3-answer-fast = No, not at all
c3-answer-eat = Yes, as I usually do
c3-answer-food-wrong = The file says: You may eat and drink. Choose again.
c3-ask-kindergarten = What does lunch cost each month? Choose one answer.
    .again = The price is on the list in the file. Touch one answer.
c3-answer-lunch = 333 kr.
    .spoken = 333 kroner
c3-answer-part = 888 kr.
    .spoken = 888 kroner
c3-answer-full = 1.111 kr.
    .spoken = 1111 kroner
c3-answer-part-wrong = That is the price of a part-time place. Choose again.
c3-answer-full-wrong = That is the price of a full-time place. Choose again.
c3-save = You are at your own computer. Save the file. Touch “{ $label }”.
    .again = Then you have the file when your post is closed too. “{ $label }” is above the file.
c3-find = Here are your “{ $label }” (saved files). Open the one you just saved.
    .again = Read the names. The new file is from your letter. Touch it.
    .spoken = Here are your saved files, “{ $label }”. Open the one you just saved.
c3-old-file = That is an old file about food. Find the one you just saved.
c3-print = You want the file on paper. Touch “{ $label }”.
    .again = The button “{ $label }” is above the file. Touch it.
c3-print-now = Now the computer asks once more. Touch “{ $label }”.
    .again = The button “{ $label }” means: make the paper now. Touch it.
c3-cancelled = You touched “Annuller” (cancel). So there is no paper. Touch “Print” again.
    .spoken = You touched “Annuller”, cancel. So there is no paper. Touch “Print” again.
c3-shared = Now you are at the library. You want to take the file home. What do you do?
    .again = Others use the computer after you. What is safe? Touch one answer.
c3-answer-save = I save the file on the computer
c3-answer-print = I print and take the paper with me
c3-answer-open = I leave the file open
c3-answer-save-wrong = Others can read your file then. Save only on your own computer. Choose again.
c3-answer-open-wrong = The next person can read your file then. Always close it. Choose again.
c3-good-file = You found what matters in the file.
c3-good-saved = You saved the file and found it again.
c3-good-print = You printed the file.
c3-next = Practise again in two days. Then it is a new letter with a file.
c3-word-attached = Attached: it comes with the letter. You must open it yourself.
c3-word-annex = Annex: an extra paper to the letter.
c3-word-referral = Referral: your doctor sends you to another doctor.
c3-word-parents-pay = The parents' payment: what parents pay.
c3-word-save = Save: put the file on the computer to find it again.
