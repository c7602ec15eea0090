# Training and events: dates, places, bookings.
training-title = Cursuri și evenimente
training-lead = Cursuri scurte pentru cei care lucrează cu familii și evenimente pentru familii. Rezervați un loc într-un minut.
training-for-families = Pentru familii
training-for-professionals = Pentru cei care lucrează cu familii
training-none = Acum nu este nimic de rezervat.
training-next = Data următoare:
training-no-dates = Acum nu este stabilită nicio zi.
training-minutes = { $count ->
    [one] un minut
    [few] { $count } minute
   *[other] { $count } de minute
}
training-outcomes = Ce veți ști și ce veți putea face după aceea
training-dates = Zile și ore
training-feed = Puneți toate zilele în calendarul dumneavoastră
training-online = Pe internet
training-with = Cu
training-left = { $count ->
    [one] A mai rămas un loc.
    [few] Au mai rămas { $count } locuri.
   *[other] Au mai rămas { $count } de locuri.
}
training-full = Nu mai sunt locuri libere. Vă puteți înscrie pe lista de așteptare.
training-full-how = Nu mai sunt locuri libere. Vă puteți înscrie pe lista de așteptare. Vă scriem când se eliberează un loc. Atunci îl păstrăm pentru dumneavoastră.
training-opens = Puteți rezerva de la această dată: { $date }.
training-closed = Acum nu se poate rezerva.
training-off = Nu mai are loc.
training-book = Rezervați un loc
training-wait = Înscrieți-vă pe lista de așteptare
training-book-title = Rezervați un loc
training-choose = Alegeți
training-name = Numele
training-email = Adresa de e-mail
training-work-email = Adresa de e-mail de la serviciu
training-email-hint = Trimitem acolo un link. Cu el vă păstrați locul.
training-organisation = Organizația
training-agency = Felul organizației
training-role = Funcția dumneavoastră
training-access = De ce aveți nevoie ca să participați? (rampă, interpret, litere mari)
training-dietary = Ce nu puteți mânca?
training-colleagues = Colegi care vin și ei
training-colleagues-hint = Pe fiecare rând un coleg: numele, apoi e-mailul. Fiecare primește linkul lui. Cel mult 10 colegi.
training-error-name = Scrieți un nume
training-error-organisation = Scrieți organizația
training-error-agency = Alegeți felul organizației
training-error-colleagues = Scrieți pe fiecare rând un coleg: numele, apoi e-mailul, cel mult 10 colegi
training-asked-title = Uitați-vă în e-mail
training-asked-text = Un loc este păstrat. Ca să rămână al dumneavoastră, deschideți linkul din e-mailul nostru.
training-asked-full-title = Sunteți pe lista de așteptare
training-asked-full-text = Nu mai sunt locuri libere. În e-mailul nostru este un link unde vedeți cum stau lucrurile.
training-asked-known = Ați mai cerut un loc înainte? Atunci e-mailul spune cum stau lucrurile.
training-booking-title = Rezervarea dumneavoastră
training-where = Unde
training-when = Când
training-length = Cât durează
training-course = Curs
training-join = Cum intrați
training-join-link = Deschideți întâlnirea pe internet
training-is-requested = Un loc este păstrat pentru dumneavoastră până la această dată: { $until }. Apăsați butonul ca să rămână al dumneavoastră.
training-is-offered = S-a eliberat un loc. Este păstrat pentru dumneavoastră până la această dată: { $until }. Apăsați butonul ca să îl luați.
training-is-confirmed = Aveți un loc.
training-is-waiting = Sunteți pe lista de așteptare. Vă scriem când se eliberează un loc.
training-is-attended = Ați fost acolo. Vă mulțumim că ați venit.
training-is-missed = Nu ați fost acolo.
training-is-cancelled = Nu aveți un loc.
training-confirm = Da, vreau acest loc
training-cancel = Renunț la locul meu
training-leave = Scoateți-mă de pe lista de așteptare
training-calendar = Puneți în calendarul meu
training-move = Alegeți altă zi sau oră
training-other = Care zi și oră?
training-hand = Dați locul meu unui coleg
training-hand-name = Numele colegului
training-hand-email = Adresa de e-mail a colegului
training-other-dates = Toate zilele și orele
training-too-late = Este prea târziu pentru asta. Locul este acum al altcuiva sau întâlnirea s-a terminat.
training-other-full = În acea zi nu mai sunt locuri libere. Aveți încă locul de dinainte.
training-other-known = Acea persoană are deja o rezervare acolo.
training-handed-title = Colegul dumneavoastră are acum locul
training-handed-text = V-am scris amândurora. Linkul dumneavoastră nu mai merge.
training-certificate = Certificatul meu
training-certificate-title = Certificat
training-certificate-check = Oricine are adresa acestei pagini poate verifica dacă certificatul este adevărat.
training-feedback = Spuneți-ne cum a fost
agency-council = Consiliul
agency-health = Servicii de sănătate
agency-police = Poliția
agency-school = Școală sau colegiu
agency-early-years = Grădiniță, creșă sau persoană care are grijă de copii
agency-housing = Serviciul pentru locuințe
agency-voluntary = Organizație de caritate sau grup din comunitate
agency-probation = Serviciul de probațiune
agency-other = Alta
agency-family = Familie
