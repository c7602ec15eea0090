# Privacy, accessibility and cookies, in short words.
privacy-title = Datele dumneavoastră
privacy-who = De acest site se ocupă { $council }. Păstrăm ce ne spuneți ca să vă ajutăm familia. Legea numește asta sarcină publică.
privacy-sealed = Ce scrieți într-o cerere este încuiat cu o cheie în baza noastră de date. Numai angajații care au nevoie pot deschide cererea.
privacy-looks = De fiecare dată când un coleg se uită la cererea dumneavoastră, notăm asta.
privacy-tracking = Nu vă urmărim. Nu încărcăm nimic de la alte firme.
privacy-draft = Dacă începeți o cerere și nu o trimiteți, o ștergem după 28 de zile.
privacy-rights = Puteți cere să vedeți ce știm despre dumneavoastră. Sunați-ne și vă ajutăm să cereți.
accessibility-title = Acces pentru toți
accessibility-aim = Vrem ca toată lumea să poată folosi acest site. Îl verificăm după un standard numit WCAG 2.2, nivelul AA.
accessibility-can = Puteți face textul de patru ori mai mare. Puteți folosi site-ul doar cu tastatura, fără scripturi sau cu un cititor de ecran.
accessibility-not-yet = Cuvintele în alte limbi au fost scrise de un computer. Nimeni nu le-a verificat încă.
accessibility-tell = Dacă ceva este greu de folosit, sunați-ne. Vă ajutăm în alt fel și reparăm.
cookies-title = Cookie-uri
cookies-one = Folosim un singur cookie. El ține minte răspunsurile și lista dumneavoastră cât timp sunteți aici. Dispare când plecați.
cookies-none = Nu folosim niciun cookie ca să vă numărăm sau să vă urmărim.
