# Training and events: dates, places, bookings.
training-title = Навчання й заходи
training-lead = Короткі заняття для тих, хто працює з родинами, і заходи для родин. Записатися можна за хвилину.
training-for-families = Для родин
training-for-professionals = Для тих, хто працює з родинами
training-none = Зараз немає на що записатися.
training-next = Найближча дата:
training-no-dates = Зараз дат немає.
training-minutes = { $count ->
    [one] { $count } хвилина
    [few] { $count } хвилини
    [many] { $count } хвилин
   *[other] { $count } хвилини
}
training-outcomes = Що ви після цього знатимете й умітимете
training-dates = Дати
training-feed = Додати всі дати у свій календар
training-online = Через інтернет
training-with = Хто веде:
training-left = { $count ->
    [one] Залишилося { $count } місце.
    [few] Залишилося { $count } місця.
    [many] Залишилося { $count } місць.
   *[other] Залишилося { $count } місця.
}
training-full = Місць немає. Можна стати в список очікування.
training-full-how = Місць немає. Можна стати в список очікування. Ми напишемо вам, коли звільниться місце. Тоді ми притримаємо його для вас.
training-opens = Записатися можна з цього часу: { $date }
training-closed = Зараз сюди не можна записатися.
training-off = Це не відбудеться.
training-book = Записатися
training-wait = Стати в список очікування
training-book-title = Записатися
training-choose = Виберіть
training-name = Ім’я
training-email = Адреса електронної пошти
training-work-email = Робоча адреса електронної пошти
training-email-hint = Туди ми надішлемо посилання. З ним ви залишите місце за собою.
training-organisation = Організація
training-agency = Вид організації
training-role = Ваша посада
training-access = Що вам потрібно, щоб узяти участь? (пандус, перекладач, великий шрифт)
training-dietary = Чого вам не можна їсти?
training-colleagues = Колеги, які теж прийдуть
training-colleagues-hint = По одній людині в рядку: ім’я, адреса електронної пошти. Кожна людина отримає своє посилання. Не більше ніж 10.
training-error-name = Напишіть ім’я
training-error-organisation = Напишіть назву організації
training-error-agency = Виберіть вид організації
training-error-colleagues = Напишіть по одній людині в рядку: ім’я, потім адреса електронної пошти. Не більше ніж 10
training-asked-title = Подивіться свою електронну пошту
training-asked-text = Ми тримаємо місце. Щоб залишити його за собою, відкрийте посилання з нашого листа.
training-asked-full-title = Ви в списку очікування
training-asked-full-text = Місць немає. У нашому листі є посилання. За ним видно, що з вашим записом.
training-asked-known = Ви вже записувалися раніше? Тоді в листі сказано, що з вашим записом.
training-booking-title = Ваш запис
training-where = Де
training-when = Коли
training-length = Як довго
training-course = Курс
training-join = Як долучитися
training-join-link = Відкрити заняття в інтернеті
training-is-requested = Ми тримаємо для вас місце до цього часу: { $until }. Натисніть кнопку, щоб залишити його за собою.
training-is-offered = Звільнилося місце. Ми тримаємо його для вас до цього часу: { $until }. Натисніть кнопку, щоб узяти його.
training-is-confirmed = У вас є місце.
training-is-waiting = Ви в списку очікування. Ми напишемо вам, коли звільниться місце.
training-is-attended = Ви були там. Дякуємо, що прийшли.
training-is-missed = Вас там не було.
training-is-cancelled = У вас немає місця.
training-confirm = Так, я хочу це місце
training-cancel = Віддати моє місце
training-leave = Вийти зі списку очікування
training-calendar = Додати в мій календар
training-move = Вибрати іншу дату
training-other = Яка дата?
training-hand = Передати моє місце колезі
training-hand-name = Ім’я колеги
training-hand-email = Адреса електронної пошти колеги
training-other-dates = Усі дати
training-too-late = Для цього вже запізно. Місце отримав хтось інший, або заняття вже закінчилося.
training-other-full = На цю дату місць немає. Ваше попереднє місце досі за вами.
training-other-known = Ця людина вже записана туди.
training-handed-title = Ваше місце передано колезі
training-handed-text = Ми написали вам обом. Ваше посилання більше не діє.
training-certificate = Мій сертифікат
training-certificate-title = Сертифікат
training-certificate-check = Кожен, хто має адресу цієї сторінки, може перевірити, що це правда.
training-feedback = Розкажіть нам, як усе було
agency-council = Рада
agency-health = Охорона здоров’я
agency-police = Поліція
agency-school = Школа або коледж
agency-early-years = Дитячий садок або няня
agency-housing = Служба житла
agency-voluntary = Благодійна або громадська організація
agency-probation = Служба пробації
agency-other = Інша
agency-family = Родина
training-certificate-file = Зберегти як файл (PDF)
training-slides = Слайди
training-hours = Ваші години навчання
training-hours-sum = Усього: { $hours } год
training-add-to = Додати до календаря в інтернеті
training-here-button = Я тут
training-here-hint = Та, з якою ви записувалися.
training-here-unknown = Ми не знайшли місця з цією адресою. Запитайте людину, яка веде зустріч.
training-here-closed = Сказати, що ви тут, можна за 15 хвилин до початку і до самого кінця.
training-here-title = Ви у списку
training-here-text = Сертифікат прийде на електронну пошту.
