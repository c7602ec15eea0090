# Training and events: dates, places, bookings.
training-title = Szkolenia i wydarzenia
training-lead = Krótkie szkolenia dla osób, które pracują z rodzinami, i wydarzenia dla rodzin. Miejsce można zarezerwować w minutę.
training-for-families = Dla rodzin
training-for-professionals = Dla osób, które pracują z rodzinami
training-none = Na razie nie ma tu nic do zarezerwowania.
training-next = Najbliższy termin:
training-no-dates = Na razie nie ma terminów.
training-minutes = { $count ->
    [one] jedna minuta
    [few] { $count } minuty
    [many] { $count } minut
   *[other] { $count } minuty
}
training-outcomes = Co będą Państwo potem wiedzieć i umieć
training-dates = Terminy
training-feed = Dodaj wszystkie terminy do kalendarza
training-online = Przez internet
training-with = Kto prowadzi:
training-left = { $count ->
    [one] Zostało jedno miejsce.
    [few] Zostały { $count } miejsca.
    [many] Zostało { $count } miejsc.
   *[other] Zostało { $count } miejsca.
}
training-full = Nie ma już miejsc. Mogą Państwo zapisać się na listę oczekujących.
training-full-how = Nie ma już miejsc. Mogą Państwo zapisać się na listę oczekujących. Napiszemy, gdy zwolni się miejsce. Wtedy będziemy je dla Państwa trzymać.
training-opens = Można rezerwować od tego terminu: { $date }.
training-closed = Teraz nie można tego zarezerwować.
training-off = To się nie odbędzie.
training-book = Zarezerwuj miejsce
training-wait = Zapisz się na listę oczekujących
training-book-title = Rezerwacja miejsca
training-choose = Proszę wybrać
training-name = Imię i nazwisko
training-email = Adres e-mail
training-work-email = Adres e-mail w pracy
training-email-hint = Wyślemy tam link. Dzięki niemu zachowają Państwo miejsce.
training-organisation = Organizacja
training-agency = Rodzaj organizacji
training-role = Stanowisko
training-access = Czego Państwo potrzebują, żeby wziąć udział? (podjazd, tłumacz, duży druk)
training-dietary = Czego nie mogą Państwo jeść?
training-colleagues = Osoby z pracy, które też przyjdą
training-colleagues-hint = Jedna osoba w wierszu: imię i nazwisko, potem e-mail. Każda dostanie własny link. Najwyżej 10 osób.
training-error-name = Proszę podać imię i nazwisko
training-error-organisation = Proszę podać organizację
training-error-agency = Proszę wybrać rodzaj organizacji
training-error-colleagues = Proszę wpisać jedną osobę w wierszu: imię i nazwisko, potem e-mail, najwyżej 10 osób
training-asked-title = Proszę sprawdzić swój e-mail
training-asked-text = Trzymamy dla Państwa miejsce. Aby je zachować, proszę otworzyć link w naszym e-mailu.
training-asked-full-title = Są Państwo na liście oczekujących
training-asked-full-text = Nie ma już miejsc. W naszym e-mailu jest link do strony, która pokazuje, co dzieje się z rezerwacją.
training-asked-known = Czy prosili Państwo o miejsce już wcześniej? Wtedy e-mail powie, co dzieje się z rezerwacją.
training-booking-title = Państwa rezerwacja
training-where = Gdzie
training-when = Kiedy
training-length = Jak długo
training-course = Szkolenie
training-join = Jak dołączyć
training-join-link = Otwórz spotkanie w internecie
training-is-requested = Trzymamy dla Państwa miejsce do tego terminu: { $until }. Aby je zachować, proszę nacisnąć przycisk.
training-is-offered = Zwolniło się miejsce. Trzymamy je dla Państwa do tego terminu: { $until }. Aby je wziąć, proszę nacisnąć przycisk.
training-is-confirmed = Mają Państwo miejsce.
training-is-waiting = Są Państwo na liście oczekujących. Napiszemy, gdy zwolni się miejsce.
training-is-attended = Byli tam Państwo. Dziękujemy za udział.
training-is-missed = Nie było tam Państwa.
training-is-cancelled = Nie mają Państwo miejsca.
training-confirm = Tak, chcę to miejsce
training-cancel = Rezygnuję z miejsca
training-leave = Skreśl mnie z listy oczekujących
training-calendar = Dodaj to do mojego kalendarza
training-move = Wybierz inny termin
training-other = Który termin?
training-hand = Oddaj moje miejsce komuś z pracy
training-hand-name = Imię i nazwisko tej osoby
training-hand-email = Adres e-mail tej osoby
training-other-dates = Wszystkie terminy
training-too-late = Na to jest już za późno. Miejsce ma ktoś inny albo spotkanie już się skończyło.
training-other-full = W tym terminie nie ma już miejsc. Nadal mają Państwo poprzednie miejsce.
training-other-known = Ta osoba ma już tam rezerwację.
training-handed-title = Miejsce ma teraz osoba z Państwa pracy
training-handed-text = Napisaliśmy do Państwa i do tej osoby. Państwa link już nie działa.
training-certificate = Moje zaświadczenie
training-certificate-title = Zaświadczenie
training-certificate-check = Każdy, kto ma adres tej strony, może sprawdzić, czy zaświadczenie jest prawdziwe.
training-feedback = Proszę powiedzieć nam, jak było
agency-council = Urząd
agency-health = Służba zdrowia
agency-police = Policja
agency-school = Szkoła lub kolegium
agency-early-years = Żłobek, przedszkole lub opiekunka do dzieci
agency-housing = Biuro do spraw mieszkań
agency-voluntary = Organizacja charytatywna lub grupa lokalna
agency-probation = Kuratorzy sądowi
agency-other = Inna
agency-family = Rodzina
training-certificate-file = Zapisz jako plik (PDF)
training-slides = Slajdy
training-hours = Państwa godziny szkoleń
training-hours-sum = Razem: { $hours } godz.
training-add-to = Dodaj do kalendarza w internecie
training-here-button = Jestem tutaj
training-here-hint = Ten, który Państwo podali przy rezerwacji.
training-here-unknown = Nie znajdujemy rezerwacji z tym adresem e-mail. Proszę zapytać osobę, która prowadzi spotkanie.
training-here-closed = Obecność można potwierdzić od 15 minut przed początkiem aż do końca spotkania.
training-here-title = Są Państwo na liście
training-here-text = Zaświadczenie przyjdzie e-mailem.
