# Asking for early help, one question a page.
ask-title = Prośba o pomoc
ask-lead = Proszę nam opowiedzieć, co się dzieje. Ktoś z naszego zespołu to przeczyta i znajdzie dla Państwa odpowiednią pomoc.
ask-how-long = To zajmie około dziesięciu minut. Można przerwać i wrócić później.
ask-least = Nie trzeba podawać imienia ani nazwiska. Musimy wiedzieć mniej więcej, kto jest w rodzinie i co jest trudne.
ask-what-happens = To, co Państwo wyślą, przeczytamy w ciągu jednego dnia roboczego.
ask-agreement-note = Zanim przekażemy coś innym, zapytamy o zgodę, chyba że dziecku może dziać się krzywda.
ask-return-title = Powrót do rozpoczętej prośby
ask-return-text = Proszę wpisać kod, który pokazaliśmy.
ask-return-label = Państwa kod
ask-return-hint = Osiem liter i cyfr, na przykład 7K2M 9QXA
ask-return-button = Dalej
ask-return-error = Nie znamy tego kodu. Proszę sprawdzić każdy znak. Kod przestaje działać po 28 dniach bez użycia.
ask-return-link = Mam kod i chcę pisać dalej
ask-save-title = Przerwij i wróć później
ask-save-link = Przerwij i wróć później
ask-save-text = Państwa odpowiedzi są zapisane. Aby do nich wrócić, potrzebny jest ten kod:
ask-save-keep = Proszę go zapisać lub zrobić zdjęcie, jeśli to bezpieczne. Przechowujemy odpowiedzi przez 28 dni od ostatniego użycia.
ask-save-alone = Każdy, kto ma ten kod, może przeczytać Państwa odpowiedzi. Proszę nikomu go nie pokazywać.
ask-save-go-on = Pisz dalej teraz
ask-save-email = Wyślij ten kod na mój adres e-mail
ask-save-emailed = Wysyłamy kod na Państwa adres e-mail.
ask-save-delete = Usuń moje odpowiedzi
ask-delete-title = Czy usunąć Państwa odpowiedzi?
ask-delete-text = Znikną na zawsze. Można zacząć od nowa w każdej chwili.
ask-delete-keep = Nie, zachowaj je
ask-save-deleted = Państwa odpowiedzi zostały usunięte.
ask-step-of = Pytanie { $step } z { $steps }
ask-saved = Zapisano
ask-go-to-check = Zapisz i wróć do odpowiedzi

ask-danger-title = Czy ktoś jest teraz w niebezpieczeństwie?
ask-danger-hint = Jeśli komuś stała się krzywda lub zaraz może się stać, proszę najpierw zadzwonić pod 999. Potem nadal można to wysłać.
ask-danger-now = Tak, teraz
ask-danger-worried = Nie teraz, ale martwię się o bezpieczeństwo
ask-danger-no = Nie
ask-danger-shown = Jeśli ktoś jest w niebezpieczeństwie, proszę teraz zadzwonić pod 999. Nie przeczytamy tego od razu. Nadal można to wysłać.

ask-who-title = Kim Państwo są?
ask-who-parent = Rodzic lub opiekun
ask-who-young-person = Młoda osoba, proszę o pomoc dla siebie
ask-who-expecting = Spodziewam się dziecka
ask-who-relative = Ktoś z krewnych lub przyjaciół rodziny
ask-who-professional = Pracuję z tą rodziną
ask-who-professional-note = Pracują Państwo z tą rodziną? Proszę najpierw z nią porozmawiać, chyba że mogłoby to komuś zaszkodzić.
ask-who-young-person-note = Można poprosić o pomoc samodzielnie. Rodzic nie musi się najpierw zgodzić.

ask-work-title = O Państwa pracy
ask-work-name = Imię i nazwisko
ask-work-role = Czym się Państwo zajmują
ask-work-agency = Gdzie Państwo pracują
ask-work-phone = Telefon w pracy
ask-work-email = E-mail w pracy
ask-work-spoken = Czy rozmawiali Państwo o tym z rodziną?
ask-work-spoken-agreed = Tak, i rodzina się zgadza
ask-work-spoken-not-agreed = Tak, i rodzina się nie zgadza
ask-work-spoken-not-asked = Nie
ask-work-why = Jeśli rodzina się nie zgadza albo nie było rozmowy: dlaczego Państwo to wysyłają i kto o tym zdecydował?
ask-work-error-name = Proszę wpisać imię i nazwisko
ask-work-error-role = Proszę napisać, czym się Państwo zajmują
ask-work-error-why = Proszę napisać, dlaczego i kto o tym zdecydował
ask-work-for-family = Następne pytania dotyczą rodziny. Proszę odpowiedzieć na to, co Państwo wiedzą.

ask-hard-title = Co jest teraz trudne?
ask-hard-hint = Proszę wybrać wszystko, co pasuje
ask-hard-words-label = Proszę opowiedzieć własnymi słowami
ask-hard-words-hint = Proszę pisać tak, jak się mówi. Błędy nie mają znaczenia. Można pisać w swoim języku.

ask-help-title = Co by pomogło?
ask-help-label = Co sprawiłoby, że będzie lepiej?
ask-help-hint = Może to być coś małego. Odpowiedź „nie wiem” też jest dobra.

ask-well-title = Co idzie dobrze?
ask-well-label = Co jest dobre w Państwa rodzinie? Z czego są Państwo dumni?
ask-well-network-label = Kto już Państwu pomaga?
ask-well-network-hint = Na przykład babcia, dziadek, ktoś z sąsiadów, nauczyciel. Wystarczy imię.

ask-children-title = Jakie dzieci są w rodzinie?
ask-children-hint = Proszę dodać każde dziecko. Także to, które dopiero się urodzi. Nie trzeba podawać imion.
ask-children-young-person-title = Proszę powiedzieć nam o sobie
ask-children-young-person-hint = Wystarczy wiek. Można też dodać braci i siostry.
ask-children-expecting-title = Proszę powiedzieć nam o dziecku
ask-children-expecting-hint = Proszę podać dzień, w którym dziecko ma się urodzić. Można też dodać inne dzieci.
ask-children-none = Nie dodano jeszcze żadnego dziecka.
ask-children-added = Dodane dzieci
ask-children-add-title = Dodawanie dziecka
ask-children-change-title = Zmiana tego, co Państwo napisali
ask-people-save = Zapisz to
ask-children-add = Dodaj to dziecko
ask-children-name = Imię
ask-children-age = Wiek w latach albo data urodzenia
ask-children-age-hint = Na przykład 7 albo 27/3/2019. Dla niemowlęcia proszę wpisać 0.
ask-children-due = Albo dzień, w którym dziecko ma się urodzić
ask-children-due-hint = Na przykład 27/3/2027
ask-children-school = Szkoła, przedszkole lub żłobek
ask-children-extra = Dodatkowe potrzeby dziecka
ask-children-unborn = Dziecko, które ma się urodzić: { $date }
ask-children-years = { $age ->
    [0] Niemowlę, które nie ma jeszcze roku
    [one] { $age } rok
    [few] { $age } lata
    [many] { $age } lat
   *[other] { $age } roku
}
ask-children-born = Data urodzenia: { $date }
ask-children-remove = Usuń: { $child }

ask-adults-title = Jacy dorośli są w rodzinie?
ask-adults-hint = Proszę dodać też dorosłych, którzy mieszkają gdzie indziej, ale są ważni dla dzieci. Można przejść dalej i nikogo nie dodawać.
ask-adults-none = Nie dodano jeszcze nikogo dorosłego.
ask-adults-added = Dodani dorośli
ask-adults-add-title = Dodawanie osoby dorosłej
ask-adults-change-title = Zmiana tego, co Państwo napisali
ask-adults-add = Dodaj tę osobę
ask-adults-name = Imię
ask-adults-relation = Kim ta osoba jest dla dzieci
ask-adults-relation-hint = Na przykład mama, tata, babcia, partner mamy
ask-adults-responsibility = Czy ta osoba ma prawo decydować o dzieciach?
ask-adults-responsibility-hint = Prawo nazywa to odpowiedzialnością rodzicielską. Matki mają ją zawsze.
ask-adults-home = Czy ta osoba mieszka z dziećmi?
ask-adults-remove = Usuń: { $adult }

ask-place-title = Gdzie mieszkają dzieci?
ask-place-label = Kod pocztowy
ask-place-second-label = Kod pocztowy drugiego domu
ask-place-second-hint = Jeśli dzieci mieszkają w dwóch domach
ask-place-outside = Miejscem o tym kodzie pocztowym zajmuje się { $council }. Tam mogą Państwu pomóc najlepiej. Nadal można wysłać to do nas. Razem z Państwem przekażemy to dalej.
ask-place-outside-unknown = Ten kod pocztowy jest poza naszym terenem. Nadal można wysłać to do nas, a my znajdziemy kogoś, kto może pomóc.

ask-you-title = Jak mamy się do Państwa zwracać?
ask-you-label = Państwa imię
ask-you-hint = Wystarczy imię. Można też zostawić puste miejsce.

ask-contact-title = Jak możemy się z Państwem bezpiecznie skontaktować?
ask-contact-hint = Proszę wybrać tylko sposoby, które są dla Państwa bezpieczne. Nie użyjemy niczego, czego Państwo nie wybiorą.
ask-contact-call = Proszę do mnie zadzwonić
ask-contact-text = Proszę wysłać mi wiadomość tekstową
ask-contact-email = Proszę wysłać mi e-mail
ask-contact-letter = Proszę wysłać mi list
ask-contact-none = Proszę się ze mną nie kontaktować. Zajrzę tutaj z moim kodem.
ask-contact-details-title = Proszę podać szczegóły
ask-contact-phone = Numer telefonu do rozmów
ask-contact-text-number = Numer telefonu do wiadomości tekstowych
ask-contact-address = Adres e-mail
ask-contact-letter-address = Adres do listów
ask-contact-when-call = Kiedy można bezpiecznie do Państwa zadzwonić?
ask-contact-when-text = Kiedy można bezpiecznie wysłać Państwu wiadomość tekstową?
ask-contact-when-email = Kiedy można bezpiecznie wysłać Państwu e-mail?
ask-contact-when-hint = Proszę wybrać wszystkie bezpieczne pory
ask-contact-any-time = O każdej porze
ask-contact-mornings = W dni robocze rano, od 9 do 12
ask-contact-afternoons = W dni robocze po południu, od 12 do 17
ask-contact-evenings = W dni robocze wieczorem, od 17 do 20
ask-contact-weekends = W weekendy, od 9 do 17
ask-contact-times-label = Coś jeszcze o bezpiecznych porach
ask-contact-times-hint = Na przykład „nie w piątki”
ask-contact-message = Czy możemy zostawić wiadomość?
ask-contact-say = Jak możemy się przedstawić?
ask-contact-say-council = Jako urząd
ask-contact-say-name = Tylko imieniem
ask-contact-say-nothing = Proszę nic nie mówić, chyba że to ja odbiorę
ask-contact-send-code = Proszę wysłać mi numer sprawy e-mailem
ask-contact-send-code-hint = W e-mailu nie ma imion dzieci, nazw usług ani nazw zespołów urzędu.

ask-language-title = Jaki język jest dla Państwa najlepszy?
ask-language-spoken = Język, w którym wolą Państwo mówić
ask-language-read = Język, w którym wolą Państwo czytać
ask-language-interpreter = Proszę o tłumacza
ask-language-sign = Używam brytyjskiego języka migowego
ask-language-easy-read = Proszę o tekst łatwy do czytania: krótkie słowa i obrazki
ask-language-large-print = Proszę o duży druk
ask-language-audio = Wolę słuchać, niż czytać
ask-language-other = Inny język
ask-language-other-label = Inny język: jaki?
ask-language-other-hint = Jeśli wybrali Państwo „Inny język”
ask-language-needs = Co jeszcze by pomogło?

ask-agreement-title = Czy się Państwo zgadzają?
ask-agreement-help = Czy chcą Państwo, żebyśmy pomogli Państwa rodzinie?
ask-agreement-help-relative = Czy chcą Państwo, żebyśmy pomogli tej rodzinie?
ask-agreement-family = Czy rodzina wie, że proszą Państwo o pomoc?
ask-agreement-family-hint = Najlepiej, żeby wiedziała. Jeśli nie jest bezpiecznie jej powiedzieć, proszę wybrać „Nie”.
ask-agreement-help-yes = Tak, proszę o pomoc
ask-agreement-help-talk = Chcę najpierw porozmawiać
ask-agreement-share-title = Z kim możemy porozmawiać, żeby nie musieli Państwo opowiadać wszystkiego od nowa?
ask-agreement-share-hint = Można nie wybrać nikogo, wybrać kilka pozycji albo wszystkie. Państwa wybór nie zmienia tego, czy pomożemy.
ask-agreement-share-school = Szkoła, przedszkole lub żłobek
ask-agreement-share-health = Pielęgniarka środowiskowa, pielęgniarka szkolna lub lekarz
ask-agreement-share-housing = Biuro do spraw mieszkań
ask-agreement-share-police = Policja
ask-agreement-share-voluntary = Organizacje charytatywne, które mogą pomóc
ask-agreement-law = Jeśli uważamy, że dziecku może dziać się krzywda, możemy musieć przekazać informacje bez pytania. Tak mówi prawo. Powiemy Państwu o tym, chyba że nie byłoby to bezpieczne.
ask-agreement-child = Czy dziecko, które ma 12 lat lub więcej, o tym wie?
ask-agreement-child-hint = Starsze dzieci często chcą mieć coś do powiedzenia. Nie szkodzi, jeśli jeszcze nie wiedzą.

ask-check-title = Sprawdzenie odpowiedzi
ask-check-lead = Proszę przeczytać wszystko. Można zmienić każdą odpowiedź. Potem proszę to wysłać.
ask-check-send = Wyślij to do zespołu
ask-check-empty = Puste miejsce

ask-sent-title = Mamy Państwa prośbę
ask-sent-thanks = Dziękujemy, że nam Państwo o tym powiedzieli. To była dobra decyzja.
ask-sent-reference = Numer sprawy
ask-sent-code = Państwa kod
ask-sent-keep = Numer sprawy i kod razem pozwalają zobaczyć, co będzie dalej. Proszę je zapisać, jeśli to bezpieczne.
ask-sent-next-title = Co będzie dalej
ask-sent-next-read = Pracownik zespołu { $team } przeczyta to najpóźniej w tym terminie: { $when }.
ask-sent-next-decide = Powiemy Państwu, co możemy zrobić, najpóźniej w tym terminie: { $when }.
ask-sent-next-urgent = Powiedzieli nam Państwo o niebezpieczeństwie. Państwa prośbę czytamy najpierw. Jeśli będzie gorzej, proszę zadzwonić pod 999.
ask-sent-next-reach = Skontaktujemy się z Państwem tylko w wybrany przez Państwa sposób.
ask-sent-next-here = Prosili Państwo, żeby się nie kontaktować. Proszę zajrzeć tutaj z numerem sprawy i kodem.
ask-sent-worse = Jeśli coś się zmieni, proszę do nas zadzwonić: { $phone }. Jeśli ktoś jest w niebezpieczeństwie, proszę zadzwonić pod 999.
ask-sent-follow = Zobacz swoją prośbę
ask-sent-done = Zakończ i zapomnij mnie na tym telefonie

ask-error-choose = Proszę wybrać jedną odpowiedź
ask-error-choose-some = Proszę wybrać co najmniej jedną odpowiedź albo napisać własnymi słowami
ask-error-too-long = Proszę napisać mniej niż { $limit } liter
ask-error-child-age = Proszę wpisać wiek, datę urodzenia albo dzień, w którym dziecko ma się urodzić
ask-error-child-age-unclear = Nie możemy odczytać tego wieku lub tej daty. Proszę wpisać wiek, na przykład 7, albo datę, na przykład 27/3/2019
ask-error-child-due-unclear = Nie możemy odczytać tej daty. Proszę wpisać ją tak: 27/3/2027
ask-error-child-one = Proszę dodać co najmniej jedno dziecko, także takie, które dopiero się urodzi
ask-error-too-many = Można dodać najwyżej { $limit }. O pozostałych osobach proszę napisać własnymi słowami.
ask-error-relation = Proszę napisać, kim ta osoba jest dla dzieci
ask-error-postcode = Proszę wpisać pełny kod pocztowy, na przykład ST1 3QN
ask-error-contact-choose = Proszę wybrać bezpieczny sposób albo wybrać „Zajrzę tutaj”
ask-error-contact-both = Proszę wybrać tylko „Zajrzę tutaj” albo wybrać bezpieczne sposoby
ask-error-phone = Proszę wpisać numer telefonu, na przykład 07700 900123
ask-error-email = Proszę wpisać adres e-mail, na przykład name@example.org
ask-error-letter = Proszę wpisać adres do listów
ask-error-when = Proszę wybrać, kiedy to jest bezpieczne
ask-error-phone-text = Proszę wpisać numer telefonu do wiadomości tekstowych, na przykład 07700 900123
ask-error-language-other = Proszę wpisać nazwę języka
ask-error-agreement = Proszę powiedzieć, czy chcą Państwo naszej pomocy
ask-error-language = Proszę wybrać język
