# Privacy, accessibility and cookies, in short words.
privacy-title = Prywatność
privacy-who = Tę stronę prowadzi { $council }. Przechowujemy to, co nam Państwo mówią, żeby pomóc Państwa rodzinie. Prawo nazywa to zadaniem publicznym.
privacy-sealed = To, co piszą Państwo w prośbie, jest w naszej bazie danych zamknięte na klucz. Otworzyć to mogą tylko pracownicy, którzy tego potrzebują.
privacy-looks = Za każdym razem, gdy pracownik zagląda do Państwa prośby, zapisujemy to.
privacy-tracking = Nie śledzimy Państwa. Nie pobieramy niczego od innych firm.
privacy-draft = Jeśli zaczną Państwo prośbę i jej nie wyślą, usuniemy ją po 28 dniach.
privacy-rights = Mogą Państwo poprosić o pokazanie tego, co o Państwu mamy. Proszę do nas zadzwonić, a pomożemy to zrobić.
accessibility-title = Dostępność
accessibility-aim = Chcemy, żeby każdy mógł korzystać z tej strony. Sprawdzamy ją według zasad, które nazywają się WCAG 2.2, poziom AA.
accessibility-can = Tekst można powiększyć cztery razy. Ze strony można korzystać za pomocą samej klawiatury, bez skryptów lub z czytnikiem ekranu.
accessibility-not-yet = Słowa w innych językach napisał komputer. Nikt ich jeszcze nie sprawdził.
accessibility-tell = Jeśli z czegoś trudno korzystać, proszę do nas zadzwonić. Pomożemy w inny sposób i to naprawimy.
cookies-title = Ciasteczka
cookies-one = Używamy jednego ciasteczka. Pamięta Państwa odpowiedzi i listę, dopóki Państwo tu są. Znika, gdy Państwo wychodzą.
cookies-none = Nie używamy ciasteczek, żeby Państwa liczyć lub śledzić.
