# Finding services, one service, and the list a family keeps.
find-title = Găsiți ajutor aproape de dumneavoastră
find-words-label = De ce aveți nevoie?
find-place-label = Cod poștal sau oraș
find-submit = Arătați serviciile
find-filters = Alegeți mai exact
find-filter-need = Ce este greu
find-filter-any = Oricare
find-filter-age = Vârsta copilului
find-filter-age-hint = În ani. Scrieți 0 pentru un bebeluș.
find-filter-distance = Cât de departe
find-filter-distance-option = { $miles ->
    [one] Până la { $miles } milă
    [few] Până la { $miles } mile
   *[other] Până la { $miles } de mile
}
find-filter-day = Ziua
find-filter-language = Limba vorbită de angajați
find-filter-free = Gratuit
find-filter-send = Pentru copii cu nevoi speciale
find-filter-online = Pe internet sau la telefon
find-filter-apply = Folosiți aceste alegeri
find-filter-clear = Ștergeți tot
find-count = { $count ->
    [0] Nu am găsit nimic
    [one] { $count } serviciu
    [few] { $count } servicii
   *[other] { $count } de servicii
}
find-count-near = { $count ->
    [0] Nu am găsit nimic aproape de { $place }
    [one] { $count } serviciu aproape de { $place }
    [few] { $count } servicii aproape de { $place }
   *[other] { $count } de servicii aproape de { $place }
}
find-counted = ({ $count })
find-result-distance = { $miles ->
    [0] La mai puțin de o milă
    [one] Cam la { $miles } milă
    [few] Cam la { $miles } mile
   *[other] Cam la { $miles } de mile
}
find-result-free = Gratuit
find-result-online = Pe internet sau la telefon
find-page-next = Mai multe servicii
find-page-previous = Serviciile dinainte
find-page-of = Pagina { $page } din { $pages }
find-place-unknown = Nu cunoaștem locul „{ $place }”. Vă arătăm servicii din toată zona.
find-place-near-only = Nu cunoaștem exact acest cod poștal. Am măsurat dintr-un loc apropiat.
find-place-outside = De { $place } se ocupă { $council }. Puteți vedea totuși serviciile din apropiere. Pentru ajutor, întrebați acolo sau sunați-ne și vă facem noi legătura.
find-place-outside-unknown = { $place } este în afara zonei noastre. Puteți căuta totuși. Sunați-ne și aflăm cine vă ajută.
find-nothing-title = Nu am găsit nimic care să se potrivească întru totul
find-nothing-widened = Așa că am lăsat deoparte: { $filters }. Acestea se apropie de ce ați cerut.
find-distance-needs-place = Scrieți un loc, ca să vă spunem cât de departe sunt serviciile. Deocamdată am lăsat deoparte „Cât de departe”.
find-nothing-ask = Cereți-ne nouă ajutorul. O persoană citește și găsește ajutor pentru dumneavoastră.
find-any-words = Niciun serviciu nu are toate cuvintele dumneavoastră. Acestea au o parte din ele.
find-danger-words = Se pare că cineva ar putea păți ceva rău. Puteți primi ajutor acum.
find-near-me = Folosiți locul unde sunt acum
find-near-me-failed = Nu am putut vedea unde sunteți. Scrieți codul poștal.
find-suggestions = Locuri la care poate vă gândiți
find-error-age = Scrieți vârsta ca număr de la 0 la 25
find-error-words = Folosiți mai puțin de 200 de litere
service-back = Înapoi la servicii
service-by = De la { $organization }
service-alert = Bine de știut
service-who = Pentru cine este
service-when = Când
service-where = Unde
service-cost = Cât costă
service-how = Cum puteți începe
service-languages = Limbi
service-access = Cum intrați și vă mișcați înăuntru
service-wait = Cât aveți de așteptat
service-reach = Luați legătura
service-ages = { $to ->
    [one] Vârsta: de la { $from } la { $to } an
    [few] Vârsta: de la { $from } la { $to } ani
   *[other] Vârsta: de la { $from } la { $to } de ani
}
service-age = { $age ->
    [one] Vârsta: { $age } an
    [few] Vârsta: { $age } ani
   *[other] Vârsta: { $age } de ani
}
service-ages-from = { $from ->
    [one] Vârsta: de la { $from } an în sus
    [few] Vârsta: de la { $from } ani în sus
   *[other] Vârsta: de la { $from } de ani în sus
}
service-ages-to = { $to ->
    [one] Vârsta: până la { $to } an
    [few] Vârsta: până la { $to } ani
   *[other] Vârsta: până la { $to } de ani
}
service-cost-free = Gratuit
service-cost-unknown = Întrebați acolo
service-cost-amount = £{ $amount }
service-when-unknown = Întrebați acolo când este deschis
service-call = Sunați la { $number }
service-email = Trimiteți un e-mail
service-website = Site-ul lor
service-map = Vedeți pe hartă
service-directions = Cum ajungeți acolo
service-near = Mai mult ajutor de acest fel în apropiere
service-assured = Ultima verificare: { $date }
service-assured-long-ago = Ultima verificare a fost cu mult timp în urmă. Sunați mai întâi, ca să știți sigur.
service-assured-never = Nimeni nu a verificat încă acest lucru. Sunați mai întâi, ca să știți sigur.
service-wrong-title = Este ceva greșit? Spuneți-ne
service-wrong-label = Ce este greșit?
service-wrong-hint = Nu scrieți aici despre familia dumneavoastră. Citim mesajul ca să reparăm pagina.
service-wrong-thanks = Vă mulțumim. Vom verifica și vom repara.
service-wrong-error = Scrieți ce este greșit, cu mai puțin de 1000 de litere
service-keep = Păstrați în lista mea
service-share = Dați mai departe
service-gone-title = Acest serviciu nu mai este pe listă
service-gone-text = Poate că s-a închis sau s-a mutat. Căutați altele aproape de dumneavoastră sau întrebați-ne.
service-english-only = Serviciul a scris acest text în engleză.
list-title = Lista mea
list-empty = Lista dumneavoastră este goală. Când găsiți un serviciu, alegeți „Păstrați în lista mea”.
list-more = Găsiți mai mult ajutor
list-private = Lista rămâne pe acest telefon până când închideți browserul. Dacă ieșiți repede de pe site, lista se șterge.
list-print = Tipăriți această listă
list-send = Trimiteți această listă prin e-mail
list-send-subject = Câteva locuri care pot ajuta
list-clear = Goliți lista
list-count = { $count ->
    [one] { $count } serviciu păstrat
    [few] { $count } servicii păstrate
   *[other] { $count } de servicii păstrate
}
