# The guided path: a few questions that end at the right door.
guide-title = Găsiți următorul pas
guide-lead = Cinci întrebări scurte. Puteți sări peste oricare. Nu avem nevoie de numele dumneavoastră.
guide-skip = Săriți peste această întrebare
guide-result-title = Ce puteți face acum
guide-result-999 = Ați spus că cineva este în pericol acum. Vă rugăm să sunați la 999.
guide-result-call = Vă rugăm să ne sunați astăzi. O persoană vă ascultă și face ceva.
guide-result-ask = Cereți-ne ajutorul. Nu trebuie să răspundeți din nou la aceste întrebări.
guide-result-ask-button = Cereți-ne ajutorul cu aceste răspunsuri
guide-result-services = Servicii care vă pot ajuta
guide-result-none = Nu am găsit niciun serviciu pentru asta aproape de dumneavoastră. Întrebați-ne: găsim noi ajutor.
guide-result-all = Vedeți-le pe toate
