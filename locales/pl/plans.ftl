# A family's own plan: coming in, reading it, answering it.
menu-plan = Mój plan
plan-in-title = Państwa plan
plan-in-lead = Tutaj można przeczytać plan, który ułożyliśmy razem z Państwem. Można też na niego odpowiedzieć.
plan-in-lost = Karta zginęła albo nie mają już Państwo tego e-maila? Proszę do nas zadzwonić: { $phone }.
plan-card-title = Mam kartę
plan-card-label = Kod na karcie
plan-card-hint = Osiem liter i cyfr, na przykład 7K2M 9QXA. Kartę dał Państwu nasz pracownik.
plan-card-button = Otwórz mój plan
plan-card-error = Nie znamy tego kodu. Proszę sprawdzić każdy znak albo poprosić naszego pracownika o nową kartę.
plan-email-title = Wchodzę przez e-mail
plan-email-label = Adres e-mail
plan-email-hint = Tylko jeśli używali go tu Państwo wcześniej. Wyślemy Państwu kod z sześciu cyfr.
plan-email-button = Wyślij mi kod
plan-code-title = Proszę wpisać kod
plan-code-lead = Jeśli znamy ten adres, kod jest już w drodze. Działa dziesięć minut i tylko na tym ekranie.
plan-code-label = Kod
plan-code-hint = Sześć cyfr
plan-code-button = Dalej
plan-code-again = Poproś o nowy kod
plan-code-error = Ten kod nie działa. Proszę sprawdzić cyfry albo poprosić o nowy kod.
plan-title = Nasz plan
plan-hello = Dzień dobry, { $name }.
plan-lead-practitioner = Nasz pracownik, który Państwu pomaga: { $name }. To przez cały czas ta sama osoba.
plan-not-yet = Nasz pracownik pisze plan. Gdy będzie gotowy, będzie można go tu przeczytać.
plan-nothing-shown = Na razie nie widzą Państwo żadnej części planu. Proszę zapytać pracownika, który Państwu pomaga.
plan-version = Wersja { $number }, data: { $date }
plan-first-title = Co jest najważniejsze
plan-changed = { $count ->
    [one] Od ostatniego razu jest jedna nowa rzecz.
    [few] Od ostatniego razu są { $count } nowe rzeczy.
    [many] Od ostatniego razu jest { $count } nowych rzeczy.
   *[other] Od ostatniego razu jest { $count } nowej rzeczy.
}
plan-next-title = Co będzie dalej
plan-mine-title = Co Państwo powiedzieli, że zrobią
plan-review = Znowu spojrzymy na plan najpóźniej w tym terminie: { $date }.
plan-part-summary = Co nowego
plan-part-about-us = O nas
plan-part-going-well = Co idzie dobrze
plan-part-worry = Co nas martwi
plan-part-goal = Co chcemy zmienić
plan-part-step = Kroki
plan-part-network = Kto nas wspiera
plan-part-date = Nasze terminy
plan-part-if-things-get-worse = Co robimy, jeśli będzie gorzej
plan-part-child-words = Słowami dziecka
plan-new = Nowe
plan-change = Zmienione
plan-done = Zrobione
plan-by = Kto to napisał: { $name }. Kiedy: { $date }.
plan-by-family = Z tego, co powiedziała nam Państwa rodzina. Kiedy zapisano: { $date }.
plan-by-machine = Komputer przełożył to na Państwa język. Nikt tego jeszcze nie sprawdził.
plan-original = Zobacz słowa po angielsku
plan-english-only = Tego nie ma jeszcze w Państwa języku. Można o to poprosić poniżej.
plan-not-right = To się nie zgadza
plan-not-right-label = Co się nie zgadza i dlaczego?
plan-not-right-hint = Przeczyta to tylko pracownik, który Państwu pomaga. Nikt inny z rodziny tego nie zobaczy.
plan-dates = Dodaj moje terminy do kalendarza
plan-calendar-title = Wizyta
plan-say-title = Państwa odpowiedź
plan-say-kind = Czego to dotyczy?
plan-say-label = Państwa słowa
plan-say-hint = Przeczyta to tylko pracownik, który Państwu pomaga. Nie przeczyta tego od razu: w niebezpieczeństwie proszę zadzwonić pod 999.
plan-say-error = Proszę najpierw napisać kilka słów
plan-say-agree = Zgadzam się z planem
plan-say-not-right = To się nie zgadza
plan-say-view = Chcę dodać swoje zdanie
plan-say-message = Wiadomość do pracownika, który mi pomaga
plan-say-understand = Rozumiem plan
plan-say-question = Mam pytanie
plan-say-interpreter = Proszę o tłumacza
plan-say-language = Proszę o to w moim języku
plan-say-conference = Proszę o spotkanie naszej rodziny
plan-say-who-looked = Proszę mi powiedzieć, kto oglądał nasz plan
plan-said-title = Co Państwo powiedzieli
plan-answered = Nasza odpowiedź:
plan-answer-waits = Pracownik, który Państwu pomaga, jeszcze nie odpowiedział. Odpowie w ciągu dwóch dni roboczych.
plan-worse = Jeśli będzie gorzej, proszę do nas zadzwonić: { $phone }. Jeśli ktoś jest w niebezpieczeństwie, proszę zadzwonić pod 999.
plan-out = Wyjdź ze strony planu
plan-use-email = Następnym razem chcę wejść przez e-mail
plan-use-email-text = Z e-mailem mogą Państwo wrócić tu bez karty. Proszę to zrobić tylko wtedy, gdy nikt inny nie czyta Państwa e-maili.
plan-handed-over = Teraz pomaga Wam { $name }, od: { $date }.
plan-part-conference = Spotkanie naszej rodziny
plan-part-family-plan = Co postanowiła nasza rodzina
plan-say-done = To jest zrobione
plan-say-not-done = To nie jest jeszcze zrobione
plan-say-family-plan = Co postanowiła nasza rodzina
plan-seen-by-you = Z całej rodziny tylko Państwo mogą to zobaczyć.
plan-seen-by-others = Ktoś inny z rodziny też może to zobaczyć.
plan-explained = Wyjaśniliśmy Państwu wersję { $number }. Kto wyjaśniał: { $name }. Kiedy: { $date }.
plan-listen = Posłuchaj
plan-listen-stop = Zatrzymaj
plan-choose-title = Który plan?
plan-choose-lead = Mają tu Państwo więcej niż jeden plan. Proszę wybrać ten, który chcą Państwo przeczytać.
plan-choose-other = Przeczytaj inny plan
plan-contact-title = Wchodzę przez e-mail lub telefon
plan-contact-label = Adres e-mail lub numer telefonu komórkowego
plan-contact-error = Proszę wpisać adres e-mail albo numer telefonu komórkowego, na przykład 07700 900123
plan-use-contact = Następnym razem chcę wejść przez e-mail lub telefon
plan-key = Chcę otwierać mój plan tym urządzeniem
plan-key-title = Wchodzę przez swoje urządzenie
plan-key-text = Plan można otworzyć palcem, twarzą albo tak, jak odblokowują Państwo ekran. Proszę to zrobić tylko na urządzeniu, którego nikt inny nie może odblokować.
plan-key-make = Użyj tego urządzenia
plan-key-use = Otwórz tym urządzeniem
plan-key-count = { $count ->
    [one] Jedno urządzenie może otworzyć Państwa plan.
    [few] { $count } urządzenia mogą otworzyć Państwa plan.
    [many] { $count } urządzeń może otworzyć Państwa plan.
   *[other] { $count } urządzenia może otworzyć Państwa plan.
}
plan-key-end = Zapomnij moje urządzenia
plan-key-failed = To się nie udało. Proszę spróbować jeszcze raz albo użyć karty lub kodu.
plan-key-no-script = Aby to działało, w Państwa przeglądarce muszą być włączone skrypty.
plan-hard-word = „{ $word }” znaczy: { $plain }
