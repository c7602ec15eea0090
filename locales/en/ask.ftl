# Asking for early help, one question a page.
ask-title = Ask for help
ask-lead = Tell us what is going on. A person in our team reads it and finds the right help for you.
ask-how-long = It takes about ten minutes. You can stop and come back.
ask-least = You do not have to give a name. We need to know roughly who is in the family and what is hard.
ask-what-happens = We read what you send within one working day.
ask-agreement-note = We ask before we share, unless a child may be hurt.
ask-return-title = Come back to what you began
ask-return-text = Type the code we showed you.
ask-return-label = Your code
ask-return-hint = Eight letters and numbers, like 7K2M 9QXA
ask-return-button = Go on
ask-return-error = We do not know that code. Check each letter. A code stops working after 28 days without use.
ask-return-link = I have a code and want to go on
ask-save-title = Stop and come back later
ask-save-link = Stop and come back later
ask-save-text = Your answers are saved. To come back, you need this code:
ask-save-keep = Write it down or take a photo, if that is safe. We keep your answers for 28 days after you last use them.
ask-save-alone = Anyone with this code can read your answers. Keep it to yourself.
ask-save-go-on = Go on now
ask-save-email = Send this code to my email
ask-save-emailed = We are sending the code to your email.
ask-save-delete = Delete my answers
ask-save-deleted = Your answers are deleted.
ask-step-of = Question { $step } of { $steps }
ask-saved = Saved
ask-go-to-check = Save and go back to your answers

ask-danger-title = Is anyone in danger right now?
ask-danger-hint = If someone is hurt or about to be hurt, call 999 first. You can still send this.
ask-danger-now = Yes, now
ask-danger-worried = Not now, but I am worried about safety
ask-danger-no = No
ask-danger-shown = Please call 999 now if someone is in danger. We do not read this at once. You can still send it.

ask-who-title = Who are you?
ask-who-parent = A parent or carer
ask-who-young-person = A young person, asking for myself
ask-who-expecting = Expecting a baby
ask-who-relative = A relative or friend of the family
ask-who-professional-note = Do you work with the family? Call us for now. A page for professionals is on its way.
ask-who-young-person-note = You can ask by yourself. You do not need a parent to say yes first.

ask-hard-title = What is hard right now?
ask-hard-hint = Pick all that fit
ask-hard-words-label = Tell us in your own words
ask-hard-words-hint = Write as you would say it. Spelling does not matter. You can write in your own language.

ask-help-title = What would help?
ask-help-label = What would make things better?
ask-help-hint = A small thing is fine. “I do not know” is fine too.

ask-well-title = What is going well?
ask-well-label = What is good in your family? What are you proud of?
ask-well-network-label = Who helps you already?
ask-well-network-hint = For example a grandparent, a neighbour, a teacher. A first name is enough.

ask-children-title = Which children are in the family?
ask-children-hint = Add each child. Include a baby on the way. You do not have to give names.
ask-children-young-person-title = Tell us about you
ask-children-young-person-hint = Your age is enough. You can add brothers and sisters too.
ask-children-none = No child added yet.
ask-children-added = Children you added
ask-children-add-title = Add a child
ask-children-add = Add this child
ask-children-name = First name
ask-children-age = Age in years, or date of birth
ask-children-age-hint = For example 7, or 27/3/2019. Use 0 for a baby.
ask-children-due = Or the date a baby is due
ask-children-due-hint = For example 27/3/2027
ask-children-school = School or nursery
ask-children-extra = Anything extra they need
ask-children-unborn = A baby due on { $date }
ask-children-years = { $age ->
    [0] A baby under 1
    [one] { $age } year old
   *[other] { $age } years old
}
ask-children-born = Born on { $date }
ask-children-remove = Remove { $child }

ask-adults-title = Which adults are in the family?
ask-adults-hint = Include adults who live somewhere else but matter to the children. You can go on without adding anyone.
ask-adults-none = No adult added yet.
ask-adults-added = Adults you added
ask-adults-add-title = Add an adult
ask-adults-add = Add this adult
ask-adults-name = First name
ask-adults-relation = Who they are to the children
ask-adults-relation-hint = For example mum, dad, grandma, mum’s partner
ask-adults-responsibility = Do they have a legal say for the children?
ask-adults-responsibility-hint = The law calls this parental responsibility. Mothers always have it.
ask-adults-home = Do they live with the children?
ask-adults-remove = Remove { $adult }

ask-place-title = Where do the children live?
ask-place-label = Postcode
ask-place-second-label = A second home’s postcode
ask-place-second-hint = If the children live in two homes
ask-place-outside = This postcode is looked after by { $council }. They can help you best. You can still send this to us, and we will pass it on with you.
ask-place-outside-unknown = This postcode is outside our area. You can still send this to us, and we will find who can help.

ask-you-title = What should we call you?
ask-you-label = Your name
ask-you-hint = A first name is fine. You can leave this empty.

ask-contact-title = How can we reach you safely?
ask-contact-hint = Pick only ways that are safe for you. We use nothing you do not pick.
ask-contact-call = Call me
ask-contact-text = Text me
ask-contact-email = Email me
ask-contact-letter = Write me a letter
ask-contact-none = Do not reach me. I will look here with my code.
ask-contact-details-title = Tell us how
ask-contact-phone = Phone number for calls
ask-contact-text-number = Phone number for texts
ask-contact-address = Email address
ask-contact-letter-address = Address for letters
ask-contact-when = When is it safe?
ask-contact-any-time = Any time
ask-contact-times = Only at these times
ask-contact-times-label = Safe times
ask-contact-times-hint = For example weekdays from 9 to 11
ask-contact-message = May we leave a message?
ask-contact-say = Who may we say we are?
ask-contact-say-council = The council
ask-contact-say-name = Only a first name
ask-contact-say-nothing = Say nothing unless I answer
ask-contact-send-code = Send me my reference by email
ask-contact-send-code-hint = The email names no child, no service and no council team.

ask-language-title = Which language is best for you?
ask-language-spoken = The language you like to speak
ask-language-read = The language you like to read
ask-language-interpreter = I would like an interpreter
ask-language-sign = I use British Sign Language
ask-language-easy-read = I would like Easy Read: short words and pictures
ask-language-large-print = I would like large print
ask-language-audio = I would like to listen instead of read
ask-language-other = Another language
ask-language-needs = What else would help?

ask-agreement-title = Do you agree?
ask-agreement-help = Would you like us to help your family?
ask-agreement-help-yes = Yes, please help
ask-agreement-help-talk = I want to talk first
ask-agreement-share-title = Who may we talk to, so that you do not tell your story again?
ask-agreement-share-hint = Pick none, some or all. Your choice does not change whether we help.
ask-agreement-share-school = School or nursery
ask-agreement-share-health = Health visitor, school nurse or doctor
ask-agreement-share-housing = Housing
ask-agreement-share-police = Police
ask-agreement-share-voluntary = Charities that could help
ask-agreement-law = If we think a child may be hurt, we may have to share without asking. The law says so. We will tell you unless that is not safe.
ask-agreement-child = Does a child of 12 or over know about this?
ask-agreement-child-hint = Older children often want a say. It is fine if they do not know yet.

ask-check-title = Check your answers
ask-check-lead = Read this through. You can change anything. Then send it.
ask-check-send = Send this to the team
ask-check-empty = Left empty

ask-sent-title = We have it
ask-sent-thanks = Thank you for telling us. It was the right thing to do.
ask-sent-reference = Your reference
ask-sent-code = Your code
ask-sent-keep = With both you can see what happens next. Write them down, if that is safe.
ask-sent-next-title = What happens next
ask-sent-next-read = A worker in { $team } reads it by { $when }.
ask-sent-next-decide = We tell you what we can do by { $when }.
ask-sent-next-urgent = You told us about danger. We look at yours first. If things get worse, call 999.
ask-sent-next-reach = We reach you only in the ways you picked.
ask-sent-next-here = You asked us not to reach you. Look here with your reference and code.
ask-sent-worse = If things change, call us: { $phone }. If someone is in danger, call 999.
ask-sent-follow = See your request
ask-sent-done = Finish and forget me on this phone

ask-error-choose = Choose one
ask-error-choose-some = Choose at least one, or write in your own words
ask-error-too-long = Use fewer than { $limit } letters
ask-error-child-age = Type an age, a date of birth, or the date a baby is due
ask-error-child-age-unclear = We cannot read that age or date. Type an age like 7, or a date like 27/3/2019
ask-error-child-due-unclear = We cannot read that date. Type it like 27/3/2027
ask-error-child-one = Add at least one child, or a baby on the way
ask-error-too-many = You can add up to { $limit }. Tell us about others in your own words.
ask-error-relation = Say who they are to the children
ask-error-postcode = Type a full postcode, like ST1 3QN
ask-error-contact-choose = Pick a safe way, or pick “I will look here”
ask-error-contact-both = Pick “I will look here” alone, or pick safe ways
ask-error-phone = Type a phone number, like 07700 900123
ask-error-email = Type an email address, like name@example.org
ask-error-letter = Type the address for letters
ask-error-times = Say at which times it is safe
ask-error-agreement = Say if you would like us to help
ask-error-language = Choose a language
