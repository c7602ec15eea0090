# Finding services, one service, and the list a family keeps.
find-title = Знайти допомогу поруч
find-words-label = Що вам потрібно?
find-place-label = Поштовий індекс або місто
find-submit = Показати послуги
find-filters = Уточнити пошук
find-filter-need = З чим важко
find-filter-any = Усі
find-filter-age = Вік дитини
find-filter-age-hint = Скільки років. Для немовляти напишіть 0.
find-filter-distance = Як далеко
find-filter-distance-option = { $miles ->
    [one] До { $miles } милі
    [few] До { $miles } миль
    [many] До { $miles } миль
   *[other] До { $miles } милі
}
find-filter-day = День
find-filter-language = Мова працівників
find-filter-free = Безкоштовно
find-filter-send = Для дітей із додатковими потребами
find-filter-online = Через інтернет або телефоном
find-filter-apply = Застосувати цей вибір
find-filter-clear = Очистити все
find-count = { $count ->
    [0] Нічого не знайдено
    [one] { $count } послуга
    [few] { $count } послуги
    [many] { $count } послуг
   *[other] { $count } послуги
}
find-count-near = { $count ->
    [0] Нічого не знайдено поблизу { $place }
    [one] { $count } послуга поблизу { $place }
    [few] { $count } послуги поблизу { $place }
    [many] { $count } послуг поблизу { $place }
   *[other] { $count } послуги поблизу { $place }
}
find-counted = ({ $count })
find-result-distance = { $miles ->
    [0] Ближче ніж за милю звідси
    [one] Приблизно за { $miles } милю звідси
    [few] Приблизно за { $miles } милі звідси
    [many] Приблизно за { $miles } миль звідси
   *[other] Приблизно за { $miles } милі звідси
}
find-result-free = Безкоштовно
find-result-online = Через інтернет або телефоном
find-page-next = Наступні послуги
find-page-previous = Попередні послуги
find-page-of = Сторінка { $page } з { $pages }
find-place-unknown = Ми не знаємо місця «{ $place }». Показуємо послуги з усієї території.
find-place-near-only = Ми не знаємо саме цього поштового індексу. Ми рахували відстань від місця поруч із ним.
find-place-outside = За це місце ({ $place }) відповідає { $council }. Ви все одно можете подивитися послуги поруч. По допомогу зверніться туди або зателефонуйте нам, і ми вас з’єднаємо.
find-place-outside-unknown = Це місце ({ $place }) поза нашою територією. Ви все одно можете шукати. Зателефонуйте нам, і ми дізнаємося, хто вам допоможе.
find-nothing-title = Ми не знайшли нічого, що підходить до всього
find-nothing-widened = Тому ми не зважали на це: { $filters }. Ось що найближче до того, що ви шукаєте.
find-distance-needs-place = Напишіть місце, щоб ми сказали, як далеко послуги. Поки що ми не зважали на «Як далеко».
find-nothing-ask = Запитайте натомість нас. Людина прочитає це і знайде для вас допомогу.
find-any-words = У жодній послузі немає всіх ваших слів. У цих є деякі з них.
find-danger-words = Схоже, що когось можуть кривдити. Ви можете отримати допомогу зараз.
find-near-me = Шукати там, де я зараз
find-near-me-failed = Нам не вдалося побачити, де ви. Введіть поштовий індекс.
find-suggestions = Можливо, ви маєте на увазі ці місця
find-error-age = Напишіть вік числом від 0 до 25
find-error-words = Напишіть менше ніж 200 літер
service-back = Назад до послуг
service-by = Надає: { $organization }
service-alert = Варто знати
service-who = Для кого це
service-when = Коли
service-where = Де
service-cost = Скільки це коштує
service-how = Як туди потрапити
service-languages = Мови
service-access = Як зайти й пересуватися всередині
service-wait = Скільки чекати
service-reach = Як зв’язатися
service-ages = Вік: від { $from } до { $to ->
    [one] { $to } року
    [few] { $to } років
    [many] { $to } років
   *[other] { $to } року
}
service-age = Вік: { $age ->
    [one] { $age } рік
    [few] { $age } роки
    [many] { $age } років
   *[other] { $age } року
}
service-ages-from = Вік: від { $from ->
    [one] { $from } року
    [few] { $from } років
    [many] { $from } років
   *[other] { $from } року
}
service-ages-to = Вік: до { $to ->
    [one] { $to } року
    [few] { $to } років
    [many] { $to } років
   *[other] { $to } року
}
service-cost-free = Безкоштовно
service-cost-unknown = Запитайте в них
service-cost-amount = £{ $amount }
service-when-unknown = Запитайте в них, коли відчинено
service-call = Зателефонувати: { $number }
service-email = Написати на електронну пошту
service-website = Їхній сайт
service-map = Подивитися на карті
service-directions = Як туди дістатися
service-near = Більше такої допомоги поруч
service-assured = Остання перевірка: { $date }
service-assured-long-ago = Це востаннє перевіряли давно. Щоб знати точно, спочатку зателефонуйте.
service-assured-never = Цього ще ніхто не перевіряв. Щоб знати точно, спочатку зателефонуйте.
service-wrong-title = Тут щось неправильно? Скажіть нам
service-wrong-label = Що неправильно?
service-wrong-hint = Не пишіть тут про свою родину. Ми читаємо це, щоб виправити сторінку.
service-wrong-thanks = Дякуємо. Ми перевіримо це й виправимо.
service-wrong-error = Напишіть, що неправильно. Має бути менше ніж 1000 літер
service-keep = Зберегти в моєму списку
service-share = Поділитися
service-gone-title = Цієї послуги вже немає в списку
service-gone-text = Можливо, вона закрилася або переїхала. Пошукайте інші поруч із вами або запитайте нас.
service-english-only = Ті, хто надає цю послугу, написали це англійською мовою.
list-title = Мій список
list-empty = Ваш список порожній. Коли знайдете послугу, виберіть «Зберегти в моєму списку».
list-more = Знайти ще допомогу
list-private = Список залишається на цьому телефоні, доки ви не закриєте браузер. Якщо швидко вийти із сайту, список зникне.
list-print = Надрукувати цей список
list-send = Надіслати цей список електронною поштою
list-send-subject = Місця, які можуть допомогти
list-clear = Очистити список
list-count = { $count ->
    [one] { $count } збережена послуга
    [few] { $count } збережені послуги
    [many] { $count } збережених послуг
   *[other] { $count } збереженої послуги
}
