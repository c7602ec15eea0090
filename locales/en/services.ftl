# Finding services, one service, and the list a family keeps.
find-title = Find help near you
find-words-label = What do you need?
find-place-label = Postcode or town
find-submit = Show services
find-filters = Narrow it down
find-filter-need = What is hard
find-filter-any = Any
find-filter-age = Age of the child
find-filter-age-hint = In years. Use 0 for a baby.
find-filter-distance = How far
find-filter-distance-option = { $miles ->
    [one] Up to { $miles } mile
   *[other] Up to { $miles } miles
}
find-filter-day = Day
find-filter-language = Staff speak
find-filter-free = Free
find-filter-send = For children with extra needs
find-filter-online = Online or by phone
find-filter-apply = Use these
find-filter-clear = Clear all
find-count = { $count ->
    [0] Nothing found
    [one] { $count } service
   *[other] { $count } services
}
find-count-near = { $count ->
    [0] Nothing found near { $place }
    [one] { $count } service near { $place }
   *[other] { $count } services near { $place }
}
find-counted = ({ $count })
find-result-distance = { $miles ->
    [0] Less than a mile away
    [one] About { $miles } mile away
   *[other] About { $miles } miles away
}
find-result-free = Free
find-result-online = Online or by phone
find-page-next = More services
find-page-previous = Services before these
find-page-of = Page { $page } of { $pages }
find-place-unknown = We do not know the place “{ $place }”. We show services from the whole area.
find-place-near-only = We do not know that exact postcode. We measured from near it.
find-place-outside = { $place } is looked after by { $council }. You can still see services near you. For help, ask them, or call us and we will put you through.
find-place-outside-unknown = { $place } is outside our area. You can still look. Call us and we will find out who helps you.
find-nothing-title = We found nothing that fits it all
find-nothing-widened = So we left this out: { $filters }. These come close.
find-distance-needs-place = Type a place, so that we can say how far things are. For now we left “how far” out.
find-nothing-ask = Ask us instead. A person reads it and finds help for you.
find-any-words = No service has all your words. These have some of them.
find-danger-words = It sounds as if someone may be hurt. You can get help now.
find-near-me = Use where I am
find-near-me-failed = We could not see where you are. Type your postcode.
find-suggestions = Places you may mean
find-error-age = Type the age as a number from 0 to 25
find-error-words = Use fewer than 200 letters
service-back = Back to the services
service-by = By { $organization }
service-alert = Good to know
service-who = Who it is for
service-when = When
service-where = Where
service-cost = What it costs
service-how = How to get in
service-languages = Languages
service-access = Getting in and around
service-wait = How long you wait
service-reach = Get in touch
service-ages = Ages { $from } to { $to }
service-age = Age { $age }
service-ages-from = Ages { $from } and over
service-ages-to = Up to age { $to }
service-cost-free = Free
service-cost-unknown = Ask them
service-cost-amount = £{ $amount }
service-when-unknown = Ask them when it is open
service-call = Call { $number }
service-email = Send an email
service-website = Their website
service-map = See it on a map
service-directions = How to get there
service-near = More help like this nearby
service-assured = Last checked on { $date }
service-assured-long-ago = This was last checked a long time ago. Call first to be sure.
service-assured-never = Nobody has checked this yet. Call first to be sure.
service-wrong-title = Is this wrong? Tell us
service-wrong-label = What is wrong?
service-wrong-hint = Do not write about your family here. We read this to mend the page.
service-wrong-thanks = Thank you. We will check it and mend it.
service-wrong-error = Write what is wrong, in fewer than 1,000 letters
service-keep = Keep in my list
service-share = Share
service-gone-title = This service is not listed any more
service-gone-text = It may have closed, or moved. Look for others near you, or ask us.
service-english-only = The service wrote this in English.
list-title = My list
list-empty = Your list is empty. When you find a service, choose “Keep in my list”.
list-more = Find more help
list-private = The list stays on this phone until you close the browser. Leaving the site fast clears it.
list-print = Print this list
list-send = Send this list by email
list-send-subject = Some places that may help
list-clear = Clear the list
list-count = { $count ->
    [one] { $count } service kept
   *[other] { $count } services kept
}
