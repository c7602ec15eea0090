# Asking for early help, one question a page.
ask-title = Cereți ajutor
ask-lead = Spuneți-ne ce se întâmplă. O persoană din echipa noastră citește și găsește ajutorul potrivit pentru dumneavoastră.
ask-how-long = Durează cam zece minute. Puteți să vă opriți și să reveniți.
ask-least = Nu trebuie să dați un nume. Trebuie să știm, în mare, cine este în familie și ce este greu.
ask-what-happens = Citim ce trimiteți în cel mult o zi lucrătoare.
ask-agreement-note = Vă întrebăm înainte să spunem altora, în afară de cazul când un copil ar putea păți ceva rău.
ask-return-title = Reveniți la ce ați început
ask-return-text = Scrieți codul pe care vi l-am arătat.
ask-return-label = Codul dumneavoastră
ask-return-hint = Opt litere și cifre, de exemplu 7K2M 9QXA
ask-return-button = Mergeți mai departe
ask-return-error = Nu cunoaștem acest cod. Verificați fiecare literă. Un cod nu mai merge dacă nu este folosit 28 de zile.
ask-return-link = Am un cod și vreau să merg mai departe
ask-save-title = Opriți-vă și reveniți mai târziu
ask-save-link = Opriți-vă și reveniți mai târziu
ask-save-text = Răspunsurile dumneavoastră sunt salvate. Ca să reveniți, aveți nevoie de acest cod:
ask-save-keep = Scrieți-l undeva sau faceți-i o poză, dacă este sigur. Păstrăm răspunsurile 28 de zile după ce le folosiți ultima dată.
ask-save-alone = Oricine are acest cod poate citi răspunsurile dumneavoastră. Nu îl arătați nimănui.
ask-save-go-on = Mergeți mai departe acum
ask-save-email = Trimiteți codul pe e-mailul meu
ask-save-emailed = Trimitem codul pe e-mailul dumneavoastră.
ask-save-delete = Ștergeți răspunsurile mele
ask-delete-title = Doriți să ștergeți răspunsurile?
ask-delete-text = Se pierd pentru totdeauna. Puteți începe din nou oricând.
ask-delete-keep = Nu, păstrați-le
ask-save-deleted = Răspunsurile dumneavoastră sunt șterse.
ask-step-of = Întrebarea { $step } din { $steps }
ask-saved = Salvat
ask-go-to-check = Salvați și mergeți înapoi la răspunsuri

ask-danger-title = Este cineva în pericol chiar acum?
ask-danger-hint = Dacă cineva este rănit sau urmează să fie rănit, sunați mai întâi la 999. Puteți trimite și această cerere.
ask-danger-now = Da, acum
ask-danger-worried = Nu acum, dar îmi fac griji pentru siguranța cuiva
ask-danger-no = Nu
ask-danger-shown = Vă rugăm să sunați acum la 999 dacă cineva este în pericol. Noi nu citim imediat această cerere. O puteți trimite totuși.

ask-who-title = Cine sunteți?
ask-who-parent = Un părinte sau cineva care are grijă de copii
ask-who-young-person = O persoană tânără care cere ajutor pentru sine
ask-who-expecting = O persoană care așteaptă un copil
ask-who-relative = O rudă sau un prieten al familiei
ask-who-professional = Lucrez cu familia
ask-who-professional-note = Lucrați cu familia? Vorbiți mai întâi cu ea, dacă asta nu poate face rău cuiva.
ask-who-young-person-note = Puteți cere ajutor fără altcineva. Nu este nevoie ca un părinte să spună da mai întâi.

ask-work-title = Despre munca dumneavoastră
ask-work-name = Numele dumneavoastră
ask-work-role = Ce lucrați
ask-work-agency = Unde lucrați
ask-work-phone = Telefonul de la serviciu
ask-work-email = E-mailul de la serviciu
ask-work-spoken = Ați vorbit cu familia despre asta?
ask-work-spoken-agreed = Da, și este de acord
ask-work-spoken-not-agreed = Da, și nu este de acord
ask-work-spoken-not-asked = Nu
ask-work-why = Dacă nu este de acord sau nu ați întrebat: de ce trimiteți cererea și cine a hotărât?
ask-work-error-name = Scrieți-vă numele
ask-work-error-role = Spuneți ce lucrați
ask-work-error-why = Spuneți de ce și cine a hotărât
ask-work-for-family = Următoarele întrebări sunt despre familie. Răspundeți la ce știți.

ask-hard-title = Ce este greu acum?
ask-hard-hint = Alegeți tot ce se potrivește
ask-hard-words-label = Spuneți-ne cu cuvintele dumneavoastră
ask-hard-words-hint = Scrieți așa cum ați vorbi. Greșelile de scriere nu contează. Puteți scrie în limba dumneavoastră.

ask-help-title = Ce v-ar ajuta?
ask-help-label = Ce ar face lucrurile mai bune?
ask-help-hint = Este bine și un lucru mic. Este bine și „Nu știu”.

ask-well-title = Ce merge bine?
ask-well-label = Ce este bun în familia dumneavoastră? Ce vă face să simțiți mândrie?
ask-well-network-label = Cine vă ajută deja?
ask-well-network-hint = De exemplu un bunic, o vecină, un profesor. Ajunge un prenume.

ask-children-title = Ce copii sunt în familie?
ask-children-hint = Adăugați fiecare copil. Adăugați și un copil care urmează să se nască. Nu trebuie să dați nume.
ask-children-young-person-title = Spuneți-ne despre dumneavoastră
ask-children-young-person-hint = Ajunge vârsta dumneavoastră. Puteți adăuga și frați și surori.
ask-children-expecting-title = Spuneți-ne despre bebeluș
ask-children-expecting-hint = Scrieți data la care urmează să se nască bebelușul. Puteți adăuga și alți copii.
ask-children-none = Niciun copil adăugat încă.
ask-children-added = Copiii pe care i-ați adăugat
ask-children-add-title = Adăugați un copil
ask-children-change-title = Schimbați ce ați spus
ask-people-save = Salvați
ask-children-add = Adăugați acest copil
ask-children-name = Prenume
ask-children-age = Vârsta în ani sau data nașterii
ask-children-age-hint = De exemplu 7 sau 27/3/2019. Scrieți 0 pentru un bebeluș.
ask-children-due = Sau data la care urmează să se nască un copil
ask-children-due-hint = De exemplu 27/3/2027
ask-children-school = Școala sau grădinița
ask-children-extra = De ce altceva are nevoie copilul
ask-children-unborn = Un copil care urmează să se nască: { $date }
ask-children-years = { $age ->
    [0] Un bebeluș sub 1 an
    [one] { $age } an
    [few] { $age } ani
   *[other] { $age } de ani
}
ask-children-born = Data nașterii: { $date }
ask-children-remove = Scoateți din listă: { $child }

ask-adults-title = Ce adulți sunt în familie?
ask-adults-hint = Adăugați și adulții care locuiesc în altă parte, dar sunt importanți pentru copii. Puteți merge mai departe fără să adăugați pe nimeni.
ask-adults-none = Niciun adult adăugat încă.
ask-adults-added = Adulții pe care i-ați adăugat
ask-adults-add-title = Adăugați un adult
ask-adults-change-title = Schimbați ce ați spus
ask-adults-add = Adăugați acest adult
ask-adults-name = Prenume
ask-adults-relation = Ce este această persoană pentru copii
ask-adults-relation-hint = De exemplu mama, tata, bunica, partenerul mamei
ask-adults-responsibility = Are dreptul, prin lege, să hotărască pentru copii?
ask-adults-responsibility-hint = Legea numește asta răspundere părintească. Mamele o au întotdeauna.
ask-adults-home = Locuiește cu copiii?
ask-adults-remove = Scoateți din listă: { $adult }

ask-place-title = Unde locuiesc copiii?
ask-place-label = Cod poștal
ask-place-second-label = Codul poștal al celei de-a doua case
ask-place-second-hint = Dacă copiii locuiesc în două case
ask-place-outside = De acest cod poștal se ocupă { $council }. Acolo primiți cel mai bun ajutor. Ne puteți trimite totuși cererea, iar noi o dăm mai departe împreună cu dumneavoastră.
ask-place-outside-unknown = Acest cod poștal este în afara zonei noastre. Ne puteți trimite totuși cererea, iar noi aflăm cine vă poate ajuta.

ask-you-title = Cum să vă spunem?
ask-you-label = Numele dumneavoastră
ask-you-hint = Ajunge un prenume. Puteți lăsa gol.

ask-contact-title = Cum putem lua legătura cu dumneavoastră fără pericol?
ask-contact-hint = Alegeți numai căile sigure pentru dumneavoastră. Nu folosim nimic din ce nu alegeți.
ask-contact-call = Sunați-mă
ask-contact-text = Trimiteți-mi un mesaj text
ask-contact-email = Trimiteți-mi un e-mail
ask-contact-letter = Trimiteți-mi o scrisoare
ask-contact-none = Nu luați legătura cu mine. Mă uit eu aici, cu codul meu.
ask-contact-details-title = Spuneți-ne cum
ask-contact-phone = Numărul de telefon pentru apeluri
ask-contact-text-number = Numărul de telefon pentru mesaje text
ask-contact-address = Adresa de e-mail
ask-contact-letter-address = Adresa pentru scrisori
ask-contact-when-call = Când este sigur să vă sunăm?
ask-contact-when-text = Când este sigur să vă trimitem un mesaj text?
ask-contact-when-email = Când este sigur să vă trimitem un e-mail?
ask-contact-when-hint = Alegeți toate orele sigure
ask-contact-any-time = Oricând
ask-contact-mornings = De luni până vineri dimineața, de la 9 la 12
ask-contact-afternoons = De luni până vineri după-amiaza, de la 12 la 17
ask-contact-evenings = De luni până vineri seara, de la 17 la 20
ask-contact-weekends = În weekend, de la 9 la 17
ask-contact-times-label = Altceva despre orele sigure
ask-contact-times-hint = De exemplu „nu vinerea”
ask-contact-message = Putem lăsa un mesaj?
ask-contact-say = Cine putem spune că suntem?
ask-contact-say-council = Consiliul
ask-contact-say-name = Doar un prenume
ask-contact-say-nothing = Nu spuneți nimic dacă nu răspund eu
ask-contact-send-code = Trimiteți-mi numărul cererii prin e-mail
ask-contact-send-code-hint = E-mailul nu numește niciun copil, niciun serviciu și nicio echipă a consiliului.

ask-language-title = Ce limbă este cea mai bună pentru dumneavoastră?
ask-language-spoken = Limba pe care vă place să o vorbiți
ask-language-read = Limba în care vă place să citiți
ask-language-interpreter = Aș dori un interpret
ask-language-sign = Folosesc limba britanică a semnelor
ask-language-easy-read = Aș dori text ușor de citit: cuvinte scurte și imagini
ask-language-large-print = Aș dori text cu litere mari
ask-language-audio = Aș dori să ascult în loc să citesc
ask-language-other = Altă limbă
ask-language-other-label = Altă limbă: care?
ask-language-other-hint = Dacă ați ales „Altă limbă”
ask-language-needs = Ce altceva v-ar ajuta?

ask-agreement-title = Sunteți de acord?
ask-agreement-help = Doriți să vă ajutăm familia?
ask-agreement-help-relative = Doriți să ajutăm această familie?
ask-agreement-family = Știe familia că cereți ajutor?
ask-agreement-family-hint = Cel mai bine este să știe. Dacă nu este sigur să îi spuneți, alegeți „Nu”.
ask-agreement-help-yes = Da, vă rog să ajutați
ask-agreement-help-talk = Vreau să vorbim mai întâi
ask-agreement-share-title = Cu cine putem vorbi, ca să nu vă spuneți povestea din nou?
ask-agreement-share-hint = Puteți să nu alegeți nimic, să alegeți câteva sau pe toate. Vă ajutăm orice ați alege.
ask-agreement-share-school = Școala sau grădinița
ask-agreement-share-health = Asistenta care vine acasă la copii mici, asistenta școlii sau medicul
ask-agreement-share-housing = Serviciul pentru locuințe
ask-agreement-share-police = Poliția
ask-agreement-share-voluntary = Organizații de ajutor care v-ar putea sprijini
ask-agreement-law = Dacă credem că un copil ar putea păți ceva rău, poate că trebuie să spunem altora fără să vă întrebăm. Așa spune legea. Vă vom anunța, în afară de cazul când nu este sigur.
ask-agreement-child = Știe despre asta un copil de 12 ani sau mai mare?
ask-agreement-child-hint = Copiii mai mari vor adesea să-și spună părerea. Nu este nicio problemă dacă nu știu încă.

ask-check-title = Verificați răspunsurile
ask-check-lead = Citiți tot. Puteți schimba orice. Apoi trimiteți.
ask-check-send = Trimiteți echipei
ask-check-empty = Lăsat gol

ask-sent-title = Am primit cererea
ask-sent-thanks = Vă mulțumim că ne-ați spus. Ați făcut ce trebuia.
ask-sent-reference = Numărul cererii dumneavoastră
ask-sent-code = Codul dumneavoastră
ask-sent-keep = Cu amândouă puteți vedea ce urmează. Scrieți-le undeva, dacă este sigur.
ask-sent-next-title = Ce urmează
ask-sent-next-read = Un coleg din { $team } citește cererea. Cel târziu: { $when }.
ask-sent-next-decide = Vă spunem ce putem face. Cel târziu: { $when }.
ask-sent-next-urgent = Ne-ați spus despre un pericol. Ne uităm mai întâi la cererea dumneavoastră. Dacă lucrurile se înrăutățesc, sunați la 999.
ask-sent-next-reach = Luăm legătura cu dumneavoastră numai pe căile alese de dumneavoastră.
ask-sent-next-here = Ne-ați rugat să nu luăm legătura cu dumneavoastră. Uitați-vă aici cu numărul cererii și cu codul.
ask-sent-worse = Dacă se schimbă ceva, sunați-ne: { $phone }. Dacă cineva este în pericol, sunați la 999.
ask-sent-follow = Vedeți cererea dumneavoastră
ask-sent-done = Gata, ștergeți datele mele de pe acest telefon

ask-error-choose = Alegeți un răspuns
ask-error-choose-some = Alegeți cel puțin un răspuns sau scrieți cu cuvintele dumneavoastră
ask-error-too-long = { $limit ->
    [few] Folosiți mai puțin de { $limit } litere
   *[other] Folosiți mai puțin de { $limit } de litere
}
ask-error-child-age = Scrieți o vârstă, o dată a nașterii sau data la care urmează să se nască un copil
ask-error-child-age-unclear = Nu putem citi această vârstă sau dată. Scrieți o vârstă ca 7 sau o dată ca 27/3/2019
ask-error-child-due-unclear = Nu putem citi această dată. Scrieți-o așa: 27/3/2027
ask-error-child-one = Adăugați cel puțin un copil sau un copil care urmează să se nască
ask-error-too-many = Puteți adăuga cel mult { $limit }. Spuneți-ne despre ceilalți cu cuvintele dumneavoastră.
ask-error-relation = Spuneți ce este această persoană pentru copii
ask-error-postcode = Scrieți un cod poștal întreg, de exemplu ST1 3QN
ask-error-contact-choose = Alegeți o cale sigură sau alegeți „Mă uit eu aici”
ask-error-contact-both = Alegeți doar „Mă uit eu aici” sau alegeți căi sigure
ask-error-phone = Scrieți un număr de telefon, de exemplu 07700 900123
ask-error-email = Scrieți o adresă de e-mail, de exemplu name@example.org
ask-error-letter = Scrieți adresa pentru scrisori
ask-error-when = Alegeți când este sigur
ask-error-phone-text = Scrieți un număr de telefon pentru mesaje text, de exemplu 07700 900123
ask-error-language-other = Scrieți numele limbii
ask-error-agreement = Spuneți dacă doriți să vă ajutăm
ask-error-language = Alegeți o limbă
