# B5 Read before you approve. State: draft.
b5-title = Read before you approve
b5-subtitle = When do you say no?
b5-first =
    The phone asks. Read. Does it say what you want?
    Yes: slide “Godkend”.
    No: touch “Afvis”.
    .again = See what you want. Then look at the phone: “{ $request }”. Is it the same?
b5-next-request = Read again. Does it say what you want?
    .again =
        It says: “{ $request }”. Did you want that before the phone asked?
        Yes: slide “Godkend”.
        No: touch “Afvis”.
b5-wish-library = You want to log in to “Øvebiblioteket” (library).
b5-wish-doctor = You want to log in to “Øvelægen” (doctor).
b5-wish-shop = You want to pay 120 kr. to “Øvebutikken” (shop).
    .spoken = You want to pay 120 kroner to “Øvebutikken”, the shop.
b5-wish-rent = You want to sign your lease with “Øveboligen”.
b5-wish-school = You want to log in to “Øveskolen” (school).
b5-wish-town = You want to log in to “Øvekommunen” (town hall).
b5-wish-parcel = You want to pay 49 kr. for a parcel.
    .spoken = You want to pay 49 kroner for a parcel.
b5-wish-nothing = It is coffee time. You are not using MitID.
    .spoken = It is coffee time. You are not using Mit I D.
b5-wish-call = A stranger calls and says: “Approve now!”
b5-good-read = You practised reading before you answer.
b5-good-stop = You practised saying no.
b5-next = Practise again in two weeks. Approve only what you have asked for yourself.
