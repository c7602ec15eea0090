# Finding services, one service, and the list a family keeps.
find-title = Pomoc w pobliżu
find-words-label = Czego Państwo potrzebują?
find-place-label = Kod pocztowy lub miejscowość
find-submit = Pokaż usługi
find-filters = Dokładniejszy wybór
find-filter-need = Co jest trudne
find-filter-any = Wszystkie
find-filter-age = Wiek dziecka
find-filter-age-hint = W latach. Dla niemowlęcia proszę wpisać 0.
find-filter-distance = Jak daleko
find-filter-distance-option = { $miles ->
    [one] Do { $miles } mili
    [few] Do { $miles } mil
    [many] Do { $miles } mil
   *[other] Do { $miles } mili
}
find-filter-day = Dzień
find-filter-language = Język pracowników
find-filter-free = Za darmo
find-filter-send = Dla dzieci z dodatkowymi potrzebami
find-filter-online = Przez internet lub telefon
find-filter-apply = Zastosuj ten wybór
find-filter-clear = Wyczyść wszystko
find-count = { $count ->
    [0] Nic nie znaleziono
    [one] { $count } usługa
    [few] { $count } usługi
    [many] { $count } usług
   *[other] { $count } usługi
}
find-count-near = { $count ->
    [0] Nic nie znaleziono w pobliżu { $place }
    [one] { $count } usługa w pobliżu { $place }
    [few] { $count } usługi w pobliżu { $place }
    [many] { $count } usług w pobliżu { $place }
   *[other] { $count } usługi w pobliżu { $place }
}
find-counted = ({ $count })
find-result-distance = { $miles ->
    [0] Bliżej niż milę stąd
    [one] Około { $miles } mili stąd
    [few] Około { $miles } mil stąd
    [many] Około { $miles } mil stąd
   *[other] Około { $miles } mili stąd
}
find-result-free = Za darmo
find-result-online = Przez internet lub telefon
find-page-next = Następne usługi
find-page-previous = Poprzednie usługi
find-page-of = Strona { $page } z { $pages }
find-place-unknown = Nie znamy miejsca „{ $place }”. Pokazujemy usługi z całego terenu.
find-place-near-only = Nie znamy dokładnie tego kodu pocztowego. Odległość liczymy od miejsca w pobliżu.
find-place-outside = Tym miejscem ({ $place }) zajmuje się { $council }. Nadal mogą Państwo zobaczyć usługi w pobliżu. O pomoc proszę zapytać tam albo zadzwonić do nas, a my połączymy.
find-place-outside-unknown = To miejsce ({ $place }) jest poza naszym terenem. Nadal można szukać. Proszę do nas zadzwonić, a sprawdzimy, kto Państwu pomoże.
find-nothing-title = Nie znaleźliśmy niczego, co pasuje do wszystkiego
find-nothing-widened = Dlatego pominęliśmy: { $filters }. To jest najbliższe temu, czego Państwo szukają.
find-distance-needs-place = Proszę wpisać miejsce, żebyśmy mogli powiedzieć, jak daleko są usługi. Na razie pominęliśmy „Jak daleko”.
find-nothing-ask = Mogą Państwo zapytać nas. Ktoś to przeczyta i znajdzie dla Państwa pomoc.
find-any-words = Żadna usługa nie ma wszystkich Państwa słów. Te mają niektóre z nich.
find-danger-words = Wygląda na to, że komuś może dziać się krzywda. Pomoc można dostać już teraz.
find-near-me = Szukaj tam, gdzie jestem
find-near-me-failed = Nie udało się sprawdzić, gdzie Państwo są. Proszę wpisać kod pocztowy.
find-suggestions = Może chodzi o jedno z tych miejsc
find-error-age = Proszę wpisać wiek jako liczbę od 0 do 25
find-error-words = Proszę napisać mniej niż 200 liter
service-back = Wróć do usług
service-by = Prowadzi: { $organization }
service-alert = Warto wiedzieć
service-who = Dla kogo
service-when = Kiedy
service-where = Gdzie
service-cost = Ile to kosztuje
service-how = Jak się zgłosić
service-languages = Języki
service-access = Wejście i poruszanie się na miejscu
service-wait = Jak długo się czeka
service-reach = Kontakt
service-ages = Wiek: od { $from } do { $to ->
    [one] { $to } roku
    [few] { $to } lat
    [many] { $to } lat
   *[other] { $to } roku
}
service-age = Wiek: { $age ->
    [one] { $age } rok
    [few] { $age } lata
    [many] { $age } lat
   *[other] { $age } roku
}
service-ages-from = Wiek: od { $from ->
    [one] { $from } roku
    [few] { $from } lat
    [many] { $from } lat
   *[other] { $from } roku
}
service-ages-to = Wiek: do { $to ->
    [one] { $to } roku
    [few] { $to } lat
    [many] { $to } lat
   *[other] { $to } roku
}
service-cost-free = Za darmo
service-cost-unknown = Proszę zapytać na miejscu
service-cost-amount = £{ $amount }
service-when-unknown = Proszę zapytać na miejscu, kiedy jest otwarte
service-call = Zadzwoń: { $number }
service-email = Wyślij e-mail
service-website = Strona internetowa tej usługi
service-map = Zobacz na mapie
service-directions = Jak dojechać
service-near = Więcej takiej pomocy w pobliżu
service-assured = Ostatnie sprawdzenie: { $date }
service-assured-long-ago = Ostatni raz sprawdzono to dawno temu. Dla pewności proszę najpierw zadzwonić.
service-assured-never = Nikt tego jeszcze nie sprawdził. Dla pewności proszę najpierw zadzwonić.
service-wrong-title = Coś się tu nie zgadza? Proszę nam powiedzieć
service-wrong-label = Co się nie zgadza?
service-wrong-hint = Proszę nie pisać tu o swojej rodzinie. Czytamy to, żeby poprawić stronę.
service-wrong-thanks = Dziękujemy. Sprawdzimy to i poprawimy.
service-wrong-error = Proszę napisać, co się nie zgadza. Tekst musi mieć mniej niż 1000 liter
service-keep = Zapisz na mojej liście
service-share = Udostępnij
service-gone-title = Tej usługi nie ma już na liście
service-gone-text = Może została zamknięta lub przeniesiona. Proszę poszukać innych w pobliżu albo zapytać nas.
service-english-only = Autorzy tej usługi napisali to po angielsku.
list-title = Moja lista
list-empty = Państwa lista jest pusta. Gdy znajdą Państwo usługę, proszę wybrać „Zapisz na mojej liście”.
list-more = Znajdź więcej pomocy
list-private = Lista zostaje na tym telefonie, dopóki nie zamkną Państwo przeglądarki. Szybkie opuszczenie strony ją usuwa.
list-print = Drukuj tę listę
list-send = Wyślij tę listę e-mailem
list-send-subject = Miejsca, które mogą pomóc
list-clear = Wyczyść listę
list-count = { $count ->
    [one] { $count } zapisana usługa
    [few] { $count } zapisane usługi
    [many] { $count } zapisanych usług
   *[other] { $count } zapisanej usługi
}
