# The guided path: a few questions that end at the right door.
guide-title = Państwa następny krok
guide-lead = Pięć krótkich pytań. Każde można pominąć. Nie musimy znać Państwa imienia ani nazwiska.
guide-skip = Pomiń to pytanie
guide-result-title = Co można teraz zrobić
guide-result-999 = Powiedzieli Państwo, że ktoś jest teraz w niebezpieczeństwie. Proszę zadzwonić pod 999.
guide-result-call = Proszę zadzwonić do nas dzisiaj. Ktoś Państwa wysłucha i zacznie działać.
guide-result-ask = Mogą Państwo poprosić nas o pomoc. Nie trzeba odpowiadać na te pytania jeszcze raz.
guide-result-ask-button = Poproś o pomoc z tymi odpowiedziami
guide-result-services = Usługi, które mogą pomóc
guide-result-none = Nie znaleźliśmy takiej usługi w Państwa pobliżu. Proszę nas zapytać: znajdziemy pomoc.
guide-result-all = Zobacz wszystkie
