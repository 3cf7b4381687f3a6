# Всё, что читает человек, по-русски. Имена стоят так, как в тексте: рамки не требуют падежных окончаний.

language-name = Русский

## labels on lines: worded by code, never by a model

label-fact = { $outlet ->
    [none] Изложено в статье как факт, не проверено
   *[other] Изложено как факт ({ $outlet }), не проверено
  }
label-claim-named = Утверждение ({ $holder })
label-claim-vague = Утверждение ({ $holder }; кто именно, не указано)
label-claim-vague-bare = Утверждение ({ $holder }; кто именно, не указано)
label-claim-nobody = Мнение без указания, чьё оно
label-claim-nested = Утверждение ({ $holder }; в изложении: { $via })
label-opinion = Мнение ({ $holder })
label-forecast = Прогноз ({ $holder })
label-opinion-editorial = Мнение редакции ({ $outlet })
label-forecast-editorial = Прогноз редакции ({ $outlet })
label-opinion-nobody = Мнение, высказанное в статье (автор не указан)
label-forecast-nobody = Прогноз, высказанный в статье (автор не указан)
label-not-assessed = Не оценено, не принимайте за факт
label-premise = { $holder ->
    [none] В статье подано как данность, источник не назван
   *[other] Подано как данность ({ $holder }), источник не назван
  }

## kinds, as a sentence

kind-ReportageNewsArticle = Новость: всё, что приведено без ссылки на кого-либо, — слова самого издания
kind-AnalysisNewsArticle = Аналитика: так события толкует автор
kind-OpinionNewsArticle = Мнение: это взгляд автора
kind-BackgroundNewsArticle = Справка: это изложение автора
kind-ReviewNewsArticle = Рецензия: это оценка автора
kind-SatiricalArticle = Сатира: ничто в ней не сообщается как факт
kind-AdvertiserContentArticle = Оплаченный материал: за этот текст кто-то заплатил
kind-Editorial = Редакционная статья: это взгляд самого издания
kind-Interview = Интервью: это слова собеседника
kind-Interview-of = Интервью: это слова собеседника ({ $holder })
kind-OfficialStatement = Официальное заявление: это утверждения тех, кто его сделал
kind-Unknown = Издание не обозначило жанр: читайте как мнение
kind-guessed = { $kind } (наше предположение: само издание жанр не указало)

## settings: the remedy that is shown when one is wrong

setting-telegram-bot-token = TELEGRAM_BOT_TOKEN: нужен весь токен от @BotFather, например 123456:ABC….
setting-telegram-api-root = TELEGRAM_API_ROOT: нужен адрес http или https; можно не задавать.
setting-telegram-webhook-url = TELEGRAM_WEBHOOK_URL: нужен адрес https; если не задавать, работает long polling.
setting-telegram-webhook-secret = TELEGRAM_WEBHOOK_SECRET: нужно от 1 до 256 знаков из A–Z, a–z, 0–9, _ и -; вместе с TELEGRAM_WEBHOOK_URL задаётся обязательно.
setting-discord-bot-token = DISCORD_BOT_TOKEN: нужен токен бота с портала разработчиков.
setting-discord-api-root = DISCORD_API_ROOT: нужен адрес http или https; можно не задавать.
setting-openai-api-key = OPENAI_API_KEY: нужен ключ; можно не задавать.
setting-openai-base-url = OPENAI_BASE_URL: нужен адрес http или https; можно не задавать.
setting-openai-model = OPENAI_MODEL: нужно имя модели, для которой задан OPENAI_API_KEY.
setting-openai-daily-budget-usd = OPENAI_DAILY_BUDGET_USD: нужна сумма в долларах США, 0 или больше.
setting-openai-review-labels = OPENAI_REVIEW_LABELS: нужно true или false; действует только вместе с OPENAI_API_KEY.
setting-openai-prices = OPENAI_PRICES: нужны два числа через запятую, цены входа и выхода в долларах США за миллион токенов; если задан бюджет, обязательны.
setting-database-url = DATABASE_URL: нужно file:ПУТЬ или postgres://….
setting-admins = ADMINS: нужен список вида telegram:123,discord:456.
setting-http-host = HTTP_HOST: нужно имя узла или адрес.
setting-history-days = HISTORY_DAYS: нужно целое число дней, не меньше 31.
setting-http-port = HTTP_PORT: нужен порт, от 0 до 65535.
setting-fetch-allow-hosts = FETCH_ALLOW_HOSTS: нужен список узлов, например intranet.example,10.0.0.5:8080.
setting-log-level = LOG_LEVEL: нужно trace, debug, info, warn, error или silent.
setting-log-format = LOG_FORMAT: нужно pretty или json.

error-config-invalid = Настройки заданы неверно: { $names }.
    .why = { $faults }
    .do = Исправьте их в переменных окружения или в файле .env; образец каждой есть в .env.example.

## the brief

brief-place = { $region }, сводка за { $date }
brief-no-author = автор не указан
brief-no-outlet = издание неизвестно
brief-undated = без даты
brief-changed = изменено { $date }, первая дата не указана
brief-missing-headline = в нашей копии нет заголовка
brief-missing-link = в нашей копии нет ссылки
brief-missing-headline-link = в нашей копии нет ни заголовка, ни ссылки
brief-headline = { $outlet ->
    [none] Заголовок издания
   *[other] Заголовок издания ({ $outlet })
  }
line-translated = { $text } (машинный перевод)
line-translated-by-editor = { $text } (перевод нашей редакции)
brief-original-language = Строки приводятся на языке статьи: { $language }
brief-not-heard = Чьей собственной позиции в этой статье нет: { $parties }.
brief-disclaimer = { $outlet ->
    [none] Оговорка издания: { $words }
   *[other] Оговорка издания ({ $outlet }): { $words }
  }
brief-sample = Это образец: статья, её автор и издание вымышлены.
brief-extracted = Составлено без языковой модели
brief-by-model = Сжато языковой моделью { $model }, каждая строка сверена программой с местом статьи, на которое она опирается
brief-engine = { $model ->
    [none] Извлечено программой, без языковой модели
   *[other] Сжато моделью { $model } по промптам { $prompt }, каждая строка проверена программой
}{ $cost ->
    [none] {""}
    [unknown] ; сколько стоила модель, неизвестно (чтобы знать, задайте OPENAI_PRICES)
   *[other] ; работа модели стоила { $cost } доллара США
}.
brief-checked = одобрено редактором: сверено со статьёй, но не с фактами
brief-unchecked = редактор этого ещё не проверял
part = Часть { $number } из { $of }

status-notice-draft = Черновик, не одобрен
status-notice-held = Отложено редактором, не одобрено
status-notice-rejected = Отклонено редактором
status-notice-approved = Одобрено, ещё не опубликовано
status-notice-corrected = Заменено исправленной версией
status-notice-retracted = Отозвано редакцией
notice-published = Сводка изменена
notice-published-text = { $place }: редакция внесла исправление. Сводка изменена на своём месте; прочтите её, пожалуйста, ещё раз.
notice-retracted = Сводка отозвана
notice-retracted-text = { $place }: редакция её отозвала. Пожалуйста, не полагайтесь на то, что там стояло.
surplus = Больше не входит в сводку
surplus-text = { $place }: исправленная сводка короче и заканчивается выше.
left-out = Не показано по вашему выбору
left-out-text = { $place }: после исправления в ней остались одни статьи с мнениями, а от них вы отказались.

button-evidence = На чём основано
button-why = Откуда метки?
button-original = Оригинал
button-report = Сообщить об ошибке

## the day's digest

day-length = { $count ->
    [one] { $count } статья
    [few] { $count } статьи
   *[other] { $count } статей
  }, примерно { $minutes ->
    [one] { $minutes } минута
    [few] { $minutes } минуты
   *[other] { $minutes } минут
  } чтения.
day-event = { $count ->
    [one] { $count } статья
    [few] { $count } статьи
   *[other] { $count } статей
  } об одном событии{ $names ->
    [none] {""}
   *[other] : { $names }
  }
day-differ = В чём статьи расходятся
day-given = Подано как данность:
day-said = Что сообщают и на кого ссылаются:
day-made = Какие выводы из этого делают:
day-label-in = { $label }, из публикации ({ $outlet })
day-label-by = { $label }, в статье: { $outlet }
day-repeats = { $agency ->
    [none] { $count ->
        [2] { $outlets }: оба издания печатают один текст. Это один источник, а не совпадение мнений.
       *[other] { $outlets }: все печатают один текст. Это один источник, а не совпадение мнений.
      }
   *[other] { $count ->
        [2] { $outlets }: оба издания повторяют сообщение агентства { $agency }. Это один источник, а не совпадение мнений.
       *[other] { $outlets }: все повторяют сообщение агентства { $agency }. Это один источник, а не совпадение мнений.
      }
  }
day-not-heard = Чьей собственной позиции нет ни в одной из этих статей: { $parties }.
day-elsewhere = Также об этом регионе
day-elsewhere-in = Изложено в сводке: { $region }.
day-nothing = Сегодня сводки нет. { $reason }
nothing-no-articles = Статей о регионе не поступило.
nothing-nothing-new = Поступившее не добавляет к последней сводке ничего нового.
nothing-not-verified = Поступившее не удалось как следует проверить.
nothing-day-off = У редакции выходной.
day-correction = { $kind } сводки за { $date }{ $what ->
    [none] .
   *[other] : { $what }
  } Почему: { $why }

day-held-reason = не одобрена к сроку ({ $deadline })
alert-day-composed = { $region }: готов черновик сегодняшней сводки ({ $brief }). Срок — { $deadline } ({ $zone }). Откройте /desk или решите, что сегодня сводки не будет.
alert-day-nothing-new = { $region }: черновик не составлен, после последнего выпуска статей не поступало. Добавьте статьи или решите, что сегодня сводки не будет. Срок сводки — { $deadline } ({ $zone }).
alert-day-not-composed = { $region }: черновик сегодняшней сводки не составлен. { $why }
alert-day-reminded = { $region }: сегодняшний черновик ({ $brief }) ещё никто не одобрил. Если так и останется, к сроку, { $deadline } ({ $zone }), он будет отложен и сам не отправится.
alert-day-held = { $region }: сегодняшний черновик ({ $brief }) не одобрен к сроку, { $deadline } ({ $zone }). Он отложен, никто его не получил. Откройте /desk, чтобы всё же одобрить его или отклонить.
alert-day-unpublished = { $region }: сегодняшняя сводка ({ $brief }) одобрена, но к сроку, { $deadline } ({ $zone }), её никто не опубликовал. Откройте /desk и опубликуйте её.
alert-day-missing = { $region }: срок, { $deadline } ({ $zone }), прошёл без черновика и без решения. Читатели сегодня ничего не получат, если вы не составите сводку.
alert-day-silent = { $region }: читатели уже { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[other] { $days } дней
  } не получали сводок.

button-day = Сегодня
button-day-open = Открыть: { $region }
button-digest = Черновик: { $region }
button-nothing = Сводки не будет: { $region }
button-nothing-no-articles = Статей не поступило
button-nothing-nothing-new = В поступившем ничего нового
button-nothing-not-verified = Проверить не удалось
button-nothing-day-off = У нас выходной
day-no-regions = Ни на один регион пока никто не подписан, поэтому и сводок никто не ждёт.
day-standing = { $region }, срок — { $deadline } ({ $zone }): { $state }.
day-state-none = черновика ещё нет
day-state-nothing = решено, что сводки не будет
day-state-draft = черновик ждёт одобрения
day-state-held = сводка отложена
day-state-rejected = сводка отклонена
day-state-approved = сводка одобрена, ещё не опубликована
day-state-published = сводка опубликована
day-state-corrected = сводка исправлена
day-state-retracted = сводка отозвана
day-nothing-why = { $region }: почему сегодня не будет сводки?
day-nothing-decided = Решено: сегодня сводки не будет ({ $region }). { $told ->
    [no] Читателям об этом не сообщается.
    [published] Читателям сообщат об этом в их обычное время.
   *[other] Читателям сообщат, когда второй редактор одобрит уведомление.
  }

balance-behind = Для редакторов. В основе: { $articles ->
    [one] { $articles } статья
    [few] { $articles } статьи
   *[other] { $articles } статей
  }, { $outlets ->
    [one] { $outlets } издание
    [few] { $outlets } издания
   *[other] { $outlets } изданий
  } ({ $countries }); авторы: { $authors ->
    [none] никто не назван
   *[other] { $authors }
  }.
balance-no-outlet = не указаны
balance-not-rated = страна не указана: { $count }
balance-not-heard = Часто упоминаются, но их собственной позиции нет ни в одной из статей: { $parties }.
balance-one-sided = { $event ->
    [none] Во всей сводке говорит только одна сторона: { $party }.
   *[other] О событии ({ $event }) говорит только одна сторона: { $party }.
  }
left-out-near-copy = Не вошло как копия { $of }: { $name } ({ $article })
left-out-length = Не вошло из-за длины: { $name } ({ $article })
left-out-more = { $count ->
    [one] Из-за длины не вошла ещё { $count } статья.
    [few] Из-за длины не вошли ещё { $count } статьи.
   *[other] Из-за длины не вошло ещё { $count } статей.
  }
left-out-already-sent = Не вошло, уже было у читателей в сводке { $of }: { $name } ({ $article })
left-out-no-lines = Не вошло, ни одна строка не понятна сама по себе: { $name } ({ $article })

outlet-not-rated = сведений об издании нет
outlet-owner-not-rated = сведений о владельце нет
outlet-rated = { $ownership }, по данным { $host }, { $date }

## the desk: what is refused

error-not-allowed = { $name }: нет права на это действие.
    .why = Для него нужна роль: { $role }.
    .do = Обратитесь к администратору: роль дают people add или ADMINS в настройках.
    .chat = Попросите администратора сделать это или дать вам роль.
error-wrong-status = Сводка { $brief } сейчас в состоянии «{ $status }».
    .why = Это возможно только в состоянии: { $needed }.
    .do = Посмотрите её командой show { $brief } и решите заново.
    .chat = Откройте её в /desk и решите по тому, что там сейчас.
error-second-editor = Вы уже одобрили эту сводку.
    .why = В ней есть строки с риском ({ $risks }), они ждут второго редактора.
    .do = Попросите другого редактора одобрить её или уберите эти строки.
error-reason-missing = Нужна причина: { $what }.
    .why = Она хранится вместе с решением, чтобы потом его могли понять другие.
    .do = Укажите её: --reason ТЕКСТ.
    .chat = Сделайте это ещё раз и, когда вас спросят, напишите почему.
error-sentence-unknown = В статье нет предложения { $sentence }.
    .why = Предложения пронумерованы S1, S2, … в последней версии статьи.
    .do = Их список выводит standpoint label СТАТЬЯ.
    .chat = Откройте строку в /desk заново: у статьи могла появиться новая версия.
error-holder-not-in-text = «{ $holder }» в статье не встречается.
    .why = Тот, чьи это слова, называется так же, как в статье; никого другого добавлять нельзя.
    .do = Скопируйте имя из статьи или не указывайте --holder, если никто не назван.
    .chat = Скопируйте имя из статьи; если никто не назван, напишите «-».
error-not-a-fact = { $sentence } нельзя пометить как факт: там сказано «{ $cue }».
    .why = Эти слова — чьё-то суждение, ожидание или утверждение, и никакое решение не делает их фактом.
    .do = Сошлитесь на часть без них или оставьте метку как есть.
error-kind-lowered = Издание само указало жанр { $declared }, заменить его на { $kind } нельзя.
    .why = Жанр, указанный изданием, не заменяется менее осторожным: мнение прочли бы как новость.
    .do = Оставьте жанр как есть или выберите столь же осторожный.
error-no-override = Метку предложения { $sentence } никто из редакторов не менял.
    .why = В последней версии статьи отменять нечего.
    .do = Что меняли редакторы, показывает standpoint overrides.
error-changed-meanwhile = Сводку { $brief } в этот самый момент изменил кто-то другой.
    .why = Двое решали одновременно; действует другое решение.
    .do = Посмотрите её ещё раз и решите заново.
error-sample-not-delivered = Сводка { $brief } составлена по образцу статьи и никогда не отправляется.
    .why = Образцы выдуманы; читатели приняли бы их за новости.
    .do = Добавьте свою статью и опубликуйте сводку по ней.
error-last-admin = { $name } — последний администратор.
    .why = Без администратора никто не сможет снова добавить людей.
    .do = Сначала сделайте администратором кого-то ещё.
error-time-invalid = Время { $time } использовать нельзя.
    .why = Время суток пишется ЧЧ:ММ, момент — по ISO 8601 с поясом, например 2026-11-23T18:00+04:00, и он должен быть впереди.
    .do = Запишите его именно так.
error-zone-invalid = { $zone } — не часовой пояс.
    .why = Пояса называются так: Asia/Baku.
    .do = Укажите в таком же виде город поблизости.
error-article-unknown = Статьи { $article } нет.
    .why = В хранилище нет статьи с таким идентификатором.
    .do = Список выводит команда articles.
    .chat = Пришлите статью сюда ещё раз.
error-brief-unknown = Сводки { $brief } нет.
    .why = В хранилище нет сводки с таким идентификатором.
    .do = Список выводит команда briefs.
    .chat = Последнюю показывает /brief; остальные редакторы найдут в /desk.
error-region-unknown = Региона { $region } нет.
    .why = Есть регионы: { $regions }.
    .do = Укажите один из них.
error-person-unknown = Редактора { $person } нет.
    .why = В списке нет никого с таким идентификатором или именем, или человека убрали.
    .do = Список выводит команда people list.
    .chat = Выберите кого-нибудь из списка ещё раз.
error-subscription-unknown = Подписки { $subscription } нет.
    .why = В хранилище нет подписки с таким идентификатором.
    .do = Список выводит команда subscriptions list.
    .chat = Что куда приходит, показывает /subscriptions.
error-eval-unknown = Оценки качества { $name } нет.
    .why = Есть такие: { $names }.
    .do = Укажите одну из них.
error-node-too-old = Это Node { $version }.
    .why = Standpoint нужен Node 22.18 или новее, который исполняет TypeScript как есть.
    .do = Запустите npm start или npm run standpoint, у них есть свой Node, или установите более новый.
error-platform-refused = { $platform } не принимает токен бота.
    .why = Токен неверен или отозван.
    .do = Впишите верный токен в настройки и запустите снова.
error-prompt-invalid = Промпт { $file } использовать нельзя: { $fault }.
    .why = Каждый промпт называет свои переменные вверху и пользуется только ими.
    .do = Исправьте файл в prompts/.
error-usage = { $fault }
    .why = Командную строку не удалось понять.
    .do = См. --help.
error-unexpected = Случилось непредвиденное: { $fault }
    .why = Это ошибка Standpoint, а не ваша.
    .do = Запустите doctor и пришлите нам эти слова.

error-country-unknown = Страны { $country } нет.
    .why = Страна издания показывается читателям, поэтому ошибку в названии сохранить нельзя.
    .do = Укажите английское название или две буквы, например Azerbaijan или AZ.
error-ownership-unsourced = Сведения о владельце не сохранены: { $outlet }.
    .why = Читателям говорится, откуда это известно и когда прочитано.
    .do = Укажите также --source АДРЕС и --read ДАТА.
error-edition-decided = Сводка за { $date } ({ $region }) уже в состоянии «{ $status }».
    .why = Новый черновик рядом с ней мог бы уйти читателям второй сводкой за тот же день.
    .do = Исправьте её (standpoint correct { $brief }) или составьте завтрашнюю.
    .chat = Откройте её в /desk и исправьте или составьте завтрашнюю.
error-translation-refused = Перевод отклонён: { $rules }.
    .why = Насколько может судить программа, он говорит не то, что оригинал: по числам, единицам, именам, цитатам, тому, кто это говорит, отрицаниям, оговоркам и будущему времени.
    .do = Держитесь ближе к оригиналу или оставьте строку без перевода.
error-language-same = Сводка { $brief } уже на этом языке.
    .why = Из неё можно составить черновик только на другом языке.
    .do = Выберите другой язык.
error-nothing-decided = Уже решено, что сводки за { $date } не будет: { $region }.
    .why = Решение и его причина хранятся один раз на каждый день.
    .do = Если с тех пор что-то поступило, всё же составьте черновик: standpoint digest --region РЕГИОН.
    .chat = Если с тех пор что-то поступило, всё же составьте черновик: /desk, затем «Сегодня».
error-nothing-new = После последнего выпуска новых статей не было: { $region }.
    .why = Выпуск составляется из статей, которых не было в прежних.
    .do = Добавьте статьи или решите, что сегодня сводки не будет: standpoint nothing РЕГИОН --because nothing-new.
    .chat = Пришлите сюда статьи или решите в /desk, в «Сегодня», что сводки не будет.

## chat: commands and answers

command-start = Что такое Standpoint и с чего начать
command-brief = Прочесть последнюю сводку
command-regions = Регионы, о которых мы пишем
command-subscribe = Получать здесь каждую сводку по региону
command-subscriptions = Что приходит сюда и в другие места, которые вы можете настроить
command-stop = Больше не присылать сюда сводок
command-why = Как ставятся метки
command-language = Язык, на котором вам отвечают
command-help = Что здесь можно сделать
command-cancel = Снять заданный вам вопрос
command-settings = Что, когда и как сюда приходит
command-search = Искать в опубликованных сводках
command-privacy = Что о вас хранится
command-forget = Удалить всё, что о вас хранится
command-desk = Редакторская: что ждёт решения

evidence-heading = Места статьи, на которые опирается каждая строка
evidence-around = Рядом в тексте
why-name = Почему
why-heading = Почему такие метки?
why-basis-fact = Автор или издание прямо говорит об этом как о том, что можно проверить. Здесь этого никто не проверял.
why-basis-claim = Это слова или мнение не автора, а кого-то другого.
why-basis-opinion = Это суждение автора, а не то, что можно проверить.
why-basis-forecast = Это ожидание автора; этого ещё не произошло.
why-basis-not-assessed = Мы не смогли определить, кто за этим стоит.

chat-start = Standpoint присылает короткие сводки по аналитическим статьям о региональной безопасности. Каждая строка начинается с того, кто за ней стоит: изложено как факт, чьё-то утверждение, мнение или прогноз автора. Ничего из этого мы не сверяли с фактами.
chat-start-next = Выберите регион, чтобы прочесть его последнюю сводку или получать здесь каждую.
chat-why = Каждое предложение статьи получает метку по строгим правилам: кто назван источником, есть ли в нём оценка или предсказание, как издание называет саму статью. При сомнении ставится более осторожная метка. Метки ставит программа, а не языковая модель; каждую сводку одобряют редакторы. Кнопка «На чём основано» под сводкой показывает места статьи.
chat-regions = Мы пишем об этих регионах. Выберите один, чтобы прочесть его последнюю сводку.
chat-language-which = На каком языке?
chat-language-chosen = Теперь здесь всё по-русски: ответы, метки и оформление сводок. Слова статьи остаются на её языке, пока редактор не одобрит перевод.
chat-language-chosen-alone = Теперь вам отвечают по-русски. То, что приходит сюда для всех, не меняется: это может изменить только администратор.
chat-language-not-offered = Standpoint пока не говорит на языке вашего приложения и отвечает по-русски. Другой язык можно выбрать ниже.
chat-unknown = Не удалось вас понять. /help покажет, что здесь можно сделать.
chat-no-brief = Сводок по этому региону пока не было: { $region }. /subscribe { $id } — и первая придёт сюда.
chat-no-brief-any = Сводок пока не было. /subscribe РЕГИОН — и первая придёт сюда.
chat-which-region = Какой регион? Выберите один.
chat-start-region = Вы перешли по ссылке на регион: { $region }. Это его последняя сводка; каждую новую можно получать здесь.
chat-subscribed = Теперь сюда будет приходить каждая сводка: { $region }. Отказаться: /stop.
chat-subscribed-already = Сюда уже приходит каждая сводка: { $region }. Отказаться: /stop.
chat-may-not-configure = Менять то, что сюда приходит, может только администратор этого места.
chat-too-much = Слишком много сразу. Пожалуйста, подождите минуту и продолжайте.
chat-search-which = Какие слова искать? Сводки находятся по словам в них самих и в их статьях.
chat-search-field = Слова
chat-search-found = Опубликованные сводки со словами «{ $words }»
chat-search-none = В опубликованных сводках нет слов «{ $words }». Попробуйте меньше слов или выберите регион.
chat-search-more = Есть ещё: добавьте слово, чтобы сузить поиск.
chat-search-in-article = Эти слова есть в статье, но не в строках сводки.
chat-search-read = Прочесть { $number }
chat-stopped = Сводки сюда больше не будут приходить. Вернуть их: /subscribe.
chat-stopped-none = Сводки сюда не приходят. Начать: /subscribe РЕГИОН.
chat-report-which = Какая строка неверна? Редакторы увидят её вместе с местом статьи.
chat-report-thanks = Спасибо. Редакторы увидят эту строку, её место в статье и ваше сообщение.
chat-report-words = Что не так с этой строкой? «{ $line }»
chat-report-field = Что не так
button-report-words = Написать, что не так
chat-report-line = Строка { $number }: { $label }
chat-cancelled = Вопрос снят; ничего не изменилось.
chat-cancelled-nothing = Вопросов к вам не было. /help покажет, что здесь можно сделать.
chat-question-over = Слишком поздно: ответа ждут один час. Ничего не изменено.
button-ask-again = Спросить ещё раз
chat-answer-here = Напишите ответ здесь. /cancel снимет вопрос.
chat-answer-here-now = Сейчас там:
chat-about-nothing = Это сообщение — не наша сводка. Под сводками тоже есть кнопка «На чём основано».
chat-report-choice = Какая строка неверна
chat-report-field-optional = Что не так, если хотите сказать
chat-gone = Этой сводки больше нет.
button-read = { $region }
button-subscribe-here = Выбрать, что сюда приходит
button-subscribe = Получать здесь: { $region }
button-stop = Прекратить
button-regions = Регионы
button-settings = Настройки
button-language = Язык
button-help = Помощь
button-send-there = Присылать туда: { $region }

## settings of a place

subscriptions-heading = Что куда приходит
subscriptions-none = Сюда пока ничего не приходит. Выберите регион или наберите /subscribe.
subscriptions-row = { $place }: { $regions }
subscriptions-here = здесь
subscriptions-unreachable = { $place }: { $regions } · ничего не приходит: { $reason }

settings-heading = { $place ->
    [here] Настройки этого чата
   *[other] Настройки ({ $place })
  }
settings-regions = Регионы: { $regions }
settings-time = { $time ->
    [once] Время: сразу после публикации
   *[other] Время: { $time }
  }
settings-days = Дни: { $days }
settings-days-all = каждый день
settings-days-work = с понедельника по пятницу
settings-zone = { $city ->
    [none] Часовой пояс: { $offset }, сейчас { $now }
   *[other] Часовой пояс: { $city } ({ $offset }), сейчас { $now }
  }
settings-quiet = { $from ->
    [none] Тихие часы: нет
   *[other] Тихие часы: { $from }–{ $to }
  }
settings-sound = { $silent ->
    [true] Звук: выключен
   *[false] Звук: включён
  }
settings-opinion = { $left ->
    [true] Статьи с мнениями: совсем не присылаются
   *[false] Статьи с мнениями: присылаются с метками
  }
settings-mention = Упоминание: роль при каждой сводке
settings-talk = Обсуждение: ветка под каждой сводкой
settings-paused = Пауза до { $until }
settings-next = Следующая сводка придёт не раньше: { $when } (время: { $city }).
settings-next-once = Следующая сводка придёт сразу после публикации.
settings-changed = Готово. Теперь настроено так.
settings-unchanged = Так уже и было; ничего не изменилось.
settings-undone = Отменено. Теперь настроено так.
settings-undo-gone = Это уже нельзя отменить.
settings-last-region = Должен остаться хотя бы один регион. «Отписаться» отключает всё.
settings-last-day = Должен остаться хотя бы один день. «Отписаться» отключает всё.
settings-no-time = Это не время суток. Примеры: 8:30, 21.15, 19:00.
settings-no-zone = Такого места мы не знаем. Попробуйте крупный город поблизости или смещение: UTC+4, +5:30.
settings-no-quiet = Это не промежуток времени. Примеры: 22:00-7:00, 23-6:30.
settings-page-regions = Регионы, сводки по которым приходят сюда. Нажмите, чтобы изменить.
settings-page-time = Когда приходят сводки, по местному времени.
settings-page-days = Дни, в которые приходят сводки. Нажмите, чтобы изменить.
settings-page-zone = Часовой пояс этого времени.
settings-page-quiet = Часы, когда ничего не присылается; что на них пришлось, придёт, когда они кончатся.
settings-has = { $name }: да
settings-has-not = { $name }: нет
settings-ask-time = Во сколько присылать сводки? Например, 8:30 или 19:00.
settings-ask-zone = В каком вы городе или какое у вас смещение? Например, Баку или UTC+5:30.
settings-ask-quiet = С какого по какой час должно быть тихо? Например, 22:00-7:00.
settings-form = Настройки
settings-field-ask-time = Время
settings-field-ask-zone = Город или смещение
settings-field-ask-quiet = От – до
settings-button-regions = Регионы
settings-button-time = Время
settings-button-days = Дни
settings-button-zone = Часовой пояс
settings-button-quiet = Тихие часы
settings-button-mention-off = Никого не упоминать
settings-button-talk-off = Без веток для обсуждения
settings-button-sound-on = Со звуком
settings-button-sound-off = Без звука
settings-button-opinion-on = Присылать мнения
settings-button-opinion-off = Без статей-мнений
settings-button-pause-on = Пауза на неделю
settings-button-pause-off = Продолжить сейчас
settings-button-undo = Отменить
settings-button-stop = Отписаться
settings-button-back = Назад
settings-button-time-once = Сразу после публикации
settings-button-time-other = Другое время…
settings-button-days-all = Каждый день
settings-button-days-work = Пн–Пт
settings-button-zone-other = Другой город или смещение…
settings-button-quiet-off = Без тихих часов
settings-button-quiet-other = Другие часы…
settings-button-channel = Настроить канал

presence-group = Я здесь. Администратор командой /settings выбирает, что и когда сюда приходит; прочесть может каждый: /brief.
presence-resumed = Я снова могу здесь писать. { $next }
presence-channel = В канале { $channel } я могу публиковать то, что вы здесь выберете. Пока вы не выберете регион, ничего не публикуется.
channel-which = Перешлите сюда любую публикацию канала или пришлите его публичное имя, например @name. Сначала добавьте меня в канал администратором с правом публикации.
channel-field = Публичное имя канала
channel-unknown = Такой канал не найден, или меня в нём ещё нет.
channel-may-not = Отсюда вы это настроить не можете. Это может только администратор канала с правом публикации, сначала добавив меня администратором с тем же правом.

## privacy

privacy-kept = Пока вы пользуетесь ботом, хранятся: ваш числовой идентификатор на этой платформе, ваш выбор в /settings, сведения о том, какие сообщения сюда отправлены (чтобы сводку можно было исправить или отозвать), и ошибки, о которых вы сообщили, вашими словами.
privacy-not-kept = Не хранится: ваше имя, другие ваши сообщения, что вы читаете, ищете или нажимаете.
privacy-who = Ничего не передаётся и не продаётся. Сервером, где это хранится, управляет оператор этого бота. /forget всё удаляет.
privacy-of-you = О вас сейчас хранится
forget-would = Будет удалено
forget-consequence = Сводки в этом чате останутся; исправить или отозвать их здесь будет уже нельзя. Настроенное вами в группах и каналах продолжит работать, без вашего имени.
forget-done = Удалено
kept-subscription = Ваша подписка с настройками и их историей.
kept-messages = Записи о сообщениях в вашем чате: { $count }.
kept-reports = Ошибки, о которых вы сообщили: { $count }.
kept-places = Группы и каналы, которые вы настроили: { $count }.
kept-nothing = О вас ничего не хранится.
kept-editor = Вы здесь редактор: ваши решения о сводках входят в их историю и остаются. Роль может снять администратор.
button-forget = Удалить мои данные…
button-forget-all = Удалить всё

## store

error-store-unopened = Хранилище { $store } не открывается.
    .why = { $fault ->
        [address] DATABASE_URL — не file:ПУТЬ и не postgres://….
        [folder] Там, где нужен файл, стоит папка, или наоборот.
        [permission] Этому пользователю нельзя там читать или писать.
        [not-a-store] Файл с таким именем есть, но это не хранилище, или он повреждён.
        [unreachable] Сервер базы данных не отвечает.
        [login] Сервер базы данных не принимает пользователя или пароль.
        [no-database] На сервере нет базы с таким именем.
        [driver] Драйвер базы данных не установлен или не для этой машины.
       *[other] Система сообщает: { $detail }.
    }
    .do = { $fault ->
        [address] Задайте DATABASE_URL в виде file:data/standpoint.db.
        [folder] Укажите в DATABASE_URL файл в папке, которая есть или может быть создана.
        [permission] Дайте этому пользователю право или укажите другое место в DATABASE_URL.
        [not-a-store] Укажите другой файл в DATABASE_URL или поставьте на его место резервную копию.
        [unreachable] Запустите сервер или исправьте узел и порт в DATABASE_URL.
        [login] Исправьте пользователя и пароль в DATABASE_URL.
        [no-database] Создайте базу на сервере или исправьте имя в DATABASE_URL.
        [driver] Выполните npm ci на этой машине.
       *[other] Проверьте диск и DATABASE_URL.
    }
error-store-full = В хранилище { $store } нет места.
    .why = Диск заполнен или квота исчерпана; то, что записывалось, не сохранено, всё прежнее цело.
    .do = Освободите место и повторите.
error-store-busy = Хранилище { $store } занято.
    .why = Другая программа держит его дольше десяти секунд.
    .do = Повторите; если так и останется, найдите другую программу, которая с ним работает.
error-store-newer = Хранилище { $store } создано более новым Standpoint.
    .why = Оно знает { $migration }, а эта программа — нет; ничего не изменено.
    .do = Обновите программу или укажите другое хранилище в DATABASE_URL.

## terminal

terminal-hint = Введите команду (help, brief, regions, desk, quit) или номер кнопки.
terminal-message = —— { $number } ——
terminal-message-changed = —— { $number }, изменено ——
terminal-no-button = { $count ->
    [0] Здесь нет кнопок. Введите help, desk или regions.
    [one] Кнопки { $number } нет: последняя — { $count }.
   *[other] Кнопки { $number } нет: они идут от 1 до { $count }.
  }

## telegram, and what every platform answers about a delivery

delivery-blocked = человек заблокировал бота
delivery-not-started = человек не запускал бота
delivery-deactivated = учётной записи больше нет
delivery-removed = бота удалили из этого места
delivery-no-permission = боту нельзя писать в этом месте
delivery-not-found = такого места нет, или бота в нём никогда не было
delivery-topic-gone = темы или ветки больше нет
delivery-topic-closed = тема или ветка закрыта
delivery-message-gone = сообщения, которое нужно изменить, больше нет
delivery-message-fixed = сообщение уже нельзя изменить
delivery-rejected = платформа не приняла сообщение; причина в журнале
delivery-wait = платформа просит подождать
delivery-down = платформа не ответила
delivery-paused-by-reader = пауза по выбору читателя
metric-deliveries = Сообщения по тому, что с ними стало
metric-deliveries-due = Сообщения, чьё время пришло, но которые ещё ждут
metric-oldest-due-seconds = На сколько просрочено то из них, что ждёт дольше всех
metric-deliveries-failed = Сообщения, которыми должен заняться человек или которые отправляются повторно, по причинам
metric-deliveries-late = Сообщения последних суток, ушедшие более чем на минуту позже своего времени
metric-model-calls = Вызовы модели за сегодня (UTC)
metric-model-cost-usd = Сколько они стоили или, пока это неизвестно, могут стоить
metric-feed-age-seconds = Сколько прошло с опроса ленты
metric-last-edition-seconds = Сколько прошло с последней публикации сводки по региону
alert-unreachable = Сводки больше не могут приходить в это место: { $place }. Причина: { $reason }. { $mended ->
    [elsewhere] Выберите другое место или другую тему: отправьте там /settings.
   *[there] Когда она исчезнет, сводки снова пойдут сами.
}
alert-role-gone = Роли, которую упоминали сводки в { $place }, больше нет. Сводки по-прежнему приходят, но никого не упоминают. Чтобы упоминать другую, отправьте там /subscribe.
alert-token = { $platform } не принимает токен бота: там ничего не принимается и не отправляется. Впишите верный токен в настройки и запустите бота снова.
alert-down = { $platform }: связи нет уже { $minutes } мин. Попытки повторяются сами; ничего не потеряно.
alert-disk = Диск с хранилищем почти заполнен: осталось { $megabytes } МБ. Освободите место, пока ещё можно что-то записать.
delivery-missed = не удалось отправить в течение суток после срока
delivery-token = платформа не приняла токен бота
chat-start-first = Это только для вас. Сначала нажмите «Старт» в личном чате со мной, потом спросите ещё раз.
chat-start-button = Старт
chat-sent-privately = Отправлено вам в личный чат.

## the desk in a chat

chat-failed = Что-то сломалось на нашей стороне. Попробуйте, пожалуйста, ещё раз; операторам видно, что произошло.
desk-empty = В редакторской пусто. Пришлите мне статью в личном чате: текст, ссылку или файл.
desk-waiting = { $count ->
    [one] Ждёт { $count } сводка. Откройте, чтобы прочесть построчно.
    [few] Ждут { $count } сводки. Откройте любую, чтобы прочесть построчно.
   *[other] Ждут { $count } сводок. Откройте любую, чтобы прочесть построчно.
  }
desk-row-draft = Черновик: { $brief }
desk-row-held = Отложена: { $brief }
desk-row-approved = Одобрена: { $brief }
desk-risk-in-line = Есть строка с риском, она ждёт второго редактора: { $risk } ({ $passages }).
desk-risk-left-out = Не вошло в сводку из-за риска: { $risk } ({ $passages }).
desk-refused = Отклонено ({ $rule })
source-changed = Источник { $article } изменился после составления сводки: она ссылается на версию { $cited }, последняя — { $newest }.
source-header = Изменилось в карточке статьи: { $fields }
source-removed = Исчезло
source-added = Новое
source-more = { $count ->
    [one] … и ещё { $count } предложение
    [few] … и ещё { $count } предложения
   *[other] … и ещё { $count } предложений
}
source-line = Строка, которая опирается на исчезнувшее
desk-row-outdated = Источник изменился · { $row }
link-near-copy = Почти копия { $article }: общие { $percent } % более короткого текста.
link-shared-text = Общий текст с { $article }: { $percent } % более короткого текста.
link-one-agency = Та же новость агентства { $agency }, что и в { $article }: источник один, а не два.
desk-confirm = { $count ->
    [0] Эту сводку никто не получит: на её регион нет подписок. Всё равно опубликовать?
    [one] Сводка уйдёт по { $count } подписке, в назначенное для неё время. Незаметно убрать её с экранов потом нельзя.
    [few] Сводка уйдёт по { $count } подпискам, по каждой в своё время. Незаметно убрать её с экранов потом нельзя.
   *[other] Сводка уйдёт по { $count } подпискам, по каждой в своё время. Незаметно убрать её с экранов потом нельзя.
  }
desk-decided-first-approval = Ваше одобрение сводки { $brief } записано. Её должен одобрить и второй редактор: в ней есть строка с риском, обойдён отказ проверки или для её региона всегда нужны двое.
desk-decided-draft = Сводка { $brief } — черновик.
desk-decided-held = Сводка { $brief } отложена.
desk-decided-rejected = Сводка { $brief } отклонена.
desk-decided-approved = Сводка { $brief } одобрена. Она выйдет, только когда её кто-нибудь опубликует.
desk-decided-published = Сводка { $brief } опубликована и отправляется подписчикам.
desk-decided-corrected = Сводка { $brief } исправлена.
desk-decided-retracted = Сводка { $brief } отозвана.
button-approve = Одобрить
button-hold = Отложить
button-reject = Отклонить
button-publish = Опубликовать…
button-back = Назад
button-older = Ещё: { $count }
button-desk = В редакторскую
risk-accusation = обвинение в адрес тех, кого можно опознать
risk-force-movement = перемещения или позиции войск
risk-toll = число жертв, потери или захват
risk-disputed-name = спорное название
risk-satire = сатира
risk-paid-content = оплаченный материал
risk-override = отказ проверки, который обошли
risk-region = регион, где всегда нужны два редактора

## regions

region-south-caucasus = Южный Кавказ
region-middle-east = Ближний Восток
region-central-asia = Центральная Азия
region-eastern-europe = Восточная Европа
region-south-asia = Южная Азия
region-elsewhere = Другие регионы

## discord

discord-option-region = Регион, по названию
discord-option-regions = Один регион или несколько, через запятую
discord-option-channel = Куда присылать: канал, ветка или форум (если не указать: сюда)
discord-option-time = Когда, в виде ЧЧ:ММ (если не указать: сразу после публикации)
discord-option-zone = По времени какого города: введите город
discord-option-days = В какие дни
discord-option-role = Роль, упоминаемая при каждой сводке (если не указать: никто)
discord-option-discussion = Открывать под каждой сводкой ветку для обсуждения
discord-time-at-once = Сразу после публикации
discord-days-1234567 = Каждый день
discord-days-12345 = С понедельника по пятницу
discord-days-67 = Суббота и воскресенье
discord-days-1 = По понедельникам
discord-days-2 = По вторникам
discord-days-3 = По средам
discord-days-4 = По четвергам
discord-days-5 = По пятницам
discord-days-6 = По субботам
discord-days-7 = По воскресеньям
discord-menu-evidence = На чём основано
discord-menu-add = Добавить в Standpoint
discord-choose = Выберите
discord-option-words = Какие слова искать
discord-option-add = Добавить статью: ссылкой, файлом или текстом в форме
discord-option-link = Адрес статьи
discord-option-file = PDF, Word (.docx), веб-страница или текстовый файл
discord-failed = Не получилось, и виноваты мы. Попробуйте, пожалуйста, ещё раз через минуту.
discord-late = Discord больше не ждал этого ответа, поэтому он приходит сюда. То, о чём вы просили, уже обработано один раз: прочтите это, прежде чем повторять.
discord-form-late = Подготовка заняла столько времени, что Discord уже не принимает форму. Ничего не изменилось.
discord-refused-10003 = Канала больше нет.
discord-refused-10008 = Сообщения больше нет.
discord-refused-40067 = Этот форум требует тег у каждой публикации. Отключите это в настройках форума или выберите другое место.
discord-refused-50001 = Standpoint не видит этот канал, или его удалили с сервера.
discord-refused-50007 = Этот человек не принимает личные сообщения от Standpoint.
discord-refused-50008 = В канал такого типа сообщения не отправляются.
discord-refused-50013 = Standpoint не может писать в этом канале.
discord-refused-50083 = Ветка в архиве.
discord-refused-other = Discord не принял сообщение.
discord-retry-limit = Discord просит сделать паузу.
discord-retry-token = Discord не принимает токен бота.
discord-retry-server = Discord ответил собственной ошибкой.
discord-retry-network = Discord недоступен.

## why this label: cue is the words of the sentence, or none

why-question = Вопрос: автор им на что-то намекает, но ничего не утверждает.
why-imperative = Автор говорит читателю, что делать.
why-advice = { $cue ->
    [none] Совет или требование автора.
   *[other] «{ $cue }» — совет или требование автора.
  }
why-first-person = { $cue ->
    [none] Автор говорит о себе.
   *[other] «{ $cue }»: автор говорит от первого лица.
  }
why-exclamation = Восклицание автора.
why-reader = Автор обращается к читателю.
why-irony = { $cue ->
    [none] Автор дистанцируется от какого-то слова.
   *[other] Автор берёт «{ $cue }» в кавычки, не говоря, чьи это слова.
  }
why-stance = { $cue ->
    [none] Автор говорит, насколько это верно или желательно.
   *[other] «{ $cue }» — собственное отношение автора.
  }
why-evaluation = { $cue ->
    [none] Автор даёт оценку.
   *[other] «{ $cue }» — оценка; проверить её нельзя.
  }
why-interpretation = { $cue ->
    [none] Так автор толкует события.
   *[other] «{ $cue }»: так автор толкует события.
  }
why-cause = { $cue ->
    [none] Так автор видит причины, мотивы или следствия.
   *[other] «{ $cue }»: так автор видит причины, мотивы или следствия.
  }
why-generalisation = { $cue ->
    [none] Обобщение автора.
   *[other] «{ $cue }» — обобщение.
  }
why-hypothetical = { $cue ->
    [none] Автор что-то предполагает.
   *[other] «{ $cue }» — предположение; не сказано, что это произошло.
  }
why-degree = { $cue ->
    [none] Автор взвешивает или сравнивает.
   *[other] «{ $cue }»: автор взвешивает или сравнивает по собственной мерке.
  }
why-contrast = { $cue ->
    [none] Автор приводит довод.
   *[other] Слова «{ $cue }» делают это частью рассуждения автора.
  }
why-forecast = { $cue ->
    [none] Речь о будущем.
   *[other] «{ $cue }»: речь о том, чего ещё не было.
  }
why-hard-evidence = { $cue ->
    [none] Прямо сказано о том, что оставляет след в документах.
   *[other] Прямо сказано о том, что оставляет след в документах («{ $cue }»).
  }
why-report = Новость сообщает это от себя, ни на кого не ссылаясь.
why-flat = Сказано прямо, без признаков оценки.
why-toll = { $cue ->
    [none] Число жертв, потери или захват: кто-то считал, а кто, не сказано.
   *[other] «{ $cue }» — число жертв, потери или захват: кто-то считал, а кто, не сказано.
  }
why-attack = { $cue ->
    [none] Нападение, как о нём рассказывает автор; источник в тексте не назван.
   *[other] «{ $cue }»: нападение, как о нём рассказывает автор; источник в тексте не назван.
  }
why-capture = { $cue ->
    [none] Места взяты или потеряны, по словам автора; источника текст не называет.
   *[other] «{ $cue }»: места взяты или потеряны, по словам автора; источника текст не называет.
  }
why-server = Сервер с языковой моделью прочёл предложение ещё раз и увидел в нём меньше определённости, чем программа, которая ставит метки.
why-editor = Редактор прочёл предложение и выбрал эту метку.
why-default = Ничто здесь не показывает, что это можно проверить, поэтому это считается мнением автора.
why-open-quotation = Стоит внутри цитаты, начатой в более раннем предложении.
why-after-colon = Стоит после двоеточия за словами, которые называют говорящего.
why-enumeration = { $cue ->
    [none] Продолжает перечень, начатый чужими словами.
   *[other] «{ $cue }» продолжает перечень, начатый чужими словами.
  }
why-resumes = Рядом с чужими словами здесь говорит сам автор.
why-quotation = Это цитата.
why-endorsed = { $cue ->
    [none] Автор оценивает чужие слова или присоединяется к ним.
   *[other] Словами «{ $cue }» автор оценивает чужие слова или присоединяется к ним.
  }
why-claim-named = { $cue ->
    [none] Передаёт чьи-то слова или мнение и называет чьи.
   *[other] Передаёт чьи-то слова или мнение («{ $cue }») и называет чьи.
  }
why-claim-vague = { $cue ->
    [none] Передаёт сказанное другими; они не названы.
   *[other] Передаёт сказанное другими («{ $cue }»); они не названы.
  }
why-claim-nobody = { $cue ->
    [none] Передаёт мнение, не говоря чьё.
   *[other] «{ $cue }» передаёт мнение, не говоря чьё.
  }
why-claim-unresolved = Передаёт чьи-то слова или мнение; само предложение не говорит чьи.
why-claim-several = Передаёт, что говорят несколько сторон, каждая в своей части; целиком оно не принадлежит ни одной из них.
why-claim-nested = { $cue ->
    [none] Передаёт, что, по словам одной стороны, сказала другая.
   *[other] Передаёт, что, по словам одной стороны, сказала другая («{ $cue }»).
  }
why-kind-never-fact = В сатире и оплаченных материалах ничего не показывается как факт.
why-model-fact = { $cue ->
    [none] Если взвесить слово за словом, это похоже на запись в документах и содержит то, что можно проверить.
   *[other] Если взвесить слово за словом (больше всего «{ $cue }»), это похоже на запись в документах и содержит то, что можно проверить.
  }
why-model-opinion = { $cue ->
    [none] Если взвесить слово за словом, это скорее суждение автора, чем запись о событии.
   *[other] Если взвесить слово за словом (больше всего «{ $cue }»), это скорее суждение автора, чем запись о событии.
  }
why-official-statement = Официальное заявление: всё в нём — утверждения тех, кто его сделал.
why-paid-content = Оплаченный материал: всё в нём — утверждения тех, кто за него заплатил.
why-interview-answer = Интервью: ответы — утверждения собеседника.
why-interview-forecast = Интервью: чего ожидает собеседник.
why-interview-question = Вопрос интервьюера: то, что в нём подано как данность, никем не утверждается.
why-not-assessed = Этот язык или эту письменность мы оценивать не умеем.
why-no-words = Здесь нет слов, которые можно оценить.
why-too-long = Предложение слишком длинное, чтобы различить, кто стоит за какой его частью.
why-capitals = Всё прописными буквами: имена не отличить от других слов.
why-headline = Набрано как заголовок: имена не отличить от других слов.
why-unmarked = Столько слов без запятой и точки, что не видно, где кончается одна мысль.
why-unbalanced = В нём начинается цитата, которая нигде не кончается.
why-goes-on = Речь идёт о том, чьи слова приведены выше, и это может быть их продолжением.
why-fragment = Слишком мало слов, чтобы сказать, кто за ними стоит.

## model: why there is less of it in a brief, or nothing; as "Refused, …" in front of what was asked or written

model-asked = строки, запрошенные у языковой модели { $model }
gate-model-malformed = ответ модели не той формы, что запрошена
gate-model-empty = модель не нашла что сказать
gate-model-language = ответ модели на языке этой статьи проверить нельзя
gate-model-no-prices = задан дневной бюджет, но не цены, поэтому модель не вызывается
gate-model-budget = в дневном бюджете нет места для ещё одного вызова
gate-model-unauthorised = сервер модели не принимает ключ
gate-model-unknown = сервер не знает такой модели или адреса
gate-model-quota = на счёте у сервера модели кончились средства
gate-model-rate-limited = сервер модели просит ждать слишком долго
gate-model-too-long = статья слишком длинна для модели
gate-model-bad-request = сервер модели не принимает запрос
gate-model-refused = модель отказалась отвечать
gate-model-cut-off = ответ модели оборван на пределе длины
gate-model-filtered = фильтр сервера модели не пропустил ответ
gate-model-unreadable = сервер модели прислал то, что не похоже на ответ
gate-model-timeout = сервер модели не ответил вовремя
gate-model-unreachable = сервер модели недоступен
gate-model-server-error = у сервера модели собственная ошибка

## evaluations and their figures

eval-labels = Метки в сравнении с размеченными предложениями: записи по статьям (id, article, text, best, accept, holders, premises) или отдельные предложения (text, lang, label)
eval-claims = Атрибуция в сравнении с размеченными статьями: один файл статей (id, text) и один файл атрибуций (id, source, cue, content)
train-done = Модель обучена: статей { $articles }, предложений { $sentences }; регуляризация { $penalty } ({ $tried }). Записано в { $path }.
train-grades = Статьи с мнениями, по очереди исключаемые из обучения: утечка, точность фактов, найдено фактов, принято меток; сначала только правила, затем по порогу уверенности для факта
train-curve = Кривая обучения: доля статей, число предложений в обучении, оценка Брайера на пятой части статей, которая в обучении никогда не участвует (меньше — лучше)
train-with = С предложениями из открытых текстов ({ $found }; не найдено: { $missing }), только для измерения: оценка Брайера на исключённых из обучения статьях проекта с ними { $with }, без них { $without }; на самих открытых текстах, у модели, которая их не видела, { $outside }
eval-ablation = Только правила, только модель и то и другое вместе: записи размеченных статей (как для labels)
eval-agreement = Согласие двух разметчиков: файлы записей одного и другого, сопоставляются по article и id (как для labels)
eval-kinds = Новость или чей-то взгляд, если не знать указанного жанра: записи размеченных статей или тексты (text, kind), а также чем их счёл читатель (article, side)
eval-column-count = всего
eval-column-confidence = уверенность
eval-column-accepted = принято
eval-groups = Статьи об одном событии: пары (a, b, same, set) и файлы с их текстами (id, event, title, text, published), документы GUM, доклады CRS, размеченные статьи
eval-groups-without = { $count ->
    [one] Не вошла { $count } пара: нужных текстов не было в файлах.
    [few] Не вошли { $count } пары: нужных текстов не было в файлах.
   *[other] Не вошло { $count } пар: нужных текстов не было в файлах.
  }
eval-regions = Регионы статей: размеченные идентификаторы (id, regions, also, set) и файлы с их текстами (тексты для digest, размеченные статьи, документы GUM, доклады CRS, статьи, текстовый файл по имени)
eval-regions-without = { $count ->
    [one] Не вошёл { $count } размеченный идентификатор: нужного текста не было в файлах.
    [few] Не вошли { $count } размеченных идентификатора: нужных текстов не было в файлах.
   *[other] Не вошло { $count } размеченных идентификаторов: нужных текстов не было в файлах.
  }
figure-regions-tuned-precision = Статьи для настройки: указанные регионы, точность
figure-regions-tuned-recall = Статьи для настройки: указанные регионы, полнота
figure-regions-tuned-f1 = Статьи для настройки: указанные регионы, F1
figure-regions-tuned-first = Статьи для настройки: первый регион верен
figure-regions-tuned-several = Статьи для настройки: регионов больше одного
figure-regions-kept-back-precision = Отложенные статьи: указанные регионы, точность
figure-regions-kept-back-recall = Отложенные статьи: указанные регионы, полнота
figure-regions-kept-back-f1 = Отложенные статьи: указанные регионы, F1
figure-regions-kept-back-first = Отложенные статьи: первый регион верен
figure-regions-kept-back-several = Отложенные статьи: регионов больше одного
figure-groups-tuned-precision = Пары для настройки: точность
figure-groups-tuned-recall = Пары для настройки: полнота
figure-groups-tuned-f1 = Пары для настройки: F1
figure-groups-tuned-plain = Пары для настройки: F1 простого косинуса TF-IDF с порогом, подобранным на них же
figure-groups-tuned-plain-best = Пары для настройки: то же с лучшим порогом
figure-groups-kept-back-precision = Отложенные пары: точность
figure-groups-kept-back-recall = Отложенные пары: полнота
figure-groups-kept-back-f1 = Отложенные пары: F1
figure-groups-kept-back-plain = Отложенные пары: F1 простого косинуса TF-IDF с порогом, подобранным на парах для настройки
figure-groups-kept-back-plain-best = Отложенные пары: то же с порогом, лучшим именно для них
figure-calibration-error = Ошибка калибровки уверенности (ожидаемая, десять интервалов)
figure-kappa = Каппа Коэна по меткам, которые выбрал каждый разметчик
figure-agreement = Выбрана одна и та же метка
figure-agreement-passing = Каждый допустил бы метку другого
figure-news-precision = Новость: точность
figure-news-recall = Новость: полнота
figure-news-f1 = Новость: F1
figure-view-precision = Чей-то взгляд: точность
figure-view-recall = Чей-то взгляд: полнота
figure-view-f1 = Чей-то взгляд: F1
figure-kind-unknown = Предположения нет (читается как чей-то взгляд)
figure-other-facts = Из предложений на языках, которые не оцениваются: помечено как факт, без жанра или как новость
figure-leak = Утечка: помечено как факт там, где этого не допустил бы ни один разметчик
figure-accepted = Метка, с которой разметчик согласился бы
figure-fact-accepted = Из помеченного как факт: принято как факт
figure-fact-found = Из настоящих фактов: помечено как факт
figure-claim-accepted = Из помеченного как утверждение: принято как утверждение
figure-claim-found = Из настоящих утверждений: помечено как утверждение
figure-forecast-accepted = Из помеченного как прогноз: принято как прогноз
figure-forecast-found = Из настоящих прогнозов: помечено как прогноз
figure-opinion-accepted = Из помеченного как мнение: принято как мнение
figure-opinion-found = Из настоящих мнений: помечено как мнение
figure-holder = Найденные утверждения: чьи они, указано в точности как у разметчика
figure-premises-named = Что оба разметчика сочли поданным как данность: названо
figure-premises-agreed = Что мы назвали поданным как данность: увидели и разметчики
figure-macro-f1 = Макро-F1
figure-subjective-precision = Субъективное: точность
figure-subjective-recall = Субъективное: полнота
figure-subjective-f1 = Субъективное: F1
figure-objective-precision = Объективное: точность
figure-objective-recall = Объективное: полнота
figure-objective-f1 = Объективное: F1
figure-attributed-precision = В предложении есть атрибуция: точность
figure-attributed-recall = В предложении есть атрибуция: полнота
figure-attributed-f1 = В предложении есть атрибуция: F1
figure-words-given-precision = Из них только те, где слова кому-то приписаны: точность
figure-words-given-recall = Из них только те, где слова кому-то приписаны: полнота
figure-words-given-f1 = Из них только те, где слова кому-то приписаны: F1
figure-source = Источник в точности как в разметке

## reading: what can't be read, and what was taken out of a text

source-stdin = стандартный ввод
kind-evidence-editor = указано редактором

error-file-missing = Файла { $path } нет.
    .why = По этому пути ничего нет.
    .do = Проверьте имя; пути считаются от папки, в которой вы находитесь.
error-file-is-folder = В папке { $path } нет статей.
    .why = В ней нет файлов .txt, .md, .html, .htm, .pdf или .docx; вложенные папки не просматриваются.
    .do = Укажите файл или папку с такими файлами.
error-file-unreadable = { $path } не читается.
    .why = Система отказывает: { $reason }.
    .do = Проверьте, что вам можно его читать и что это обычный файл.
error-file-empty = Пусто: { $path }.
    .why = В нём нет ни одного байта.
    .do = Сохраните статью заново и проверьте, что её текст в файле.
error-file-too-large = Слишком большой файл: { $path }.
    .why = Больше { $megabytes } МБ, статей таких не бывает.
    .do = Сохраните одну статью, без картинок и вложений.
error-file-binary = { $name } — не текст.
    .why = Там картинка, звук, архив или другие двоичные данные.
    .do = Пришлите статью текстом, сохранённой страницей, PDF или Word (.docx).
error-file-no-text = Статьи нет: { $name }.
    .why = Когда убрали меню, уведомления и прочее, слов не осталось.
    .do = Проверьте, что там сама статья, а не уведомление или вход; или вставьте текст в файл .txt.
error-file-too-complex = Страница { $name } слишком сложна.
    .why = Элементов в ней гораздо больше или они глубже, чем на странице любой статьи.
    .do = Скопируйте текст статьи в файл .txt.
error-page-consent-wall = Это только запрос согласия: { $name }.
    .why = Там говорится лишь о файлах cookie и персональных данных; сама статья — за этим запросом.
    .do = Откройте страницу в браузере, ответьте на запрос и сохраните страницу или вставьте текст статьи.
error-page-error = Это страница ошибки: { $name }.
    .why = Она сообщает, что такой страницы нет, доступ закрыт или перед ней стоит проверка.
    .do = Проверьте ссылку в браузере; сохраните страницу статьи или вставьте её текст.
error-page-paywalled = Там только начало статьи: { $name }.
    .why = Страница обрывается на платном доступе.
    .do = Откройте её по своей подписке и сохраните целиком или вставьте текст статьи.
error-page-media-only = Там снимки или видео, а не статья: { $name }.
    .why = Кроме подписей слов меньше, чем бывает в статье.
    .do = Если есть расшифровка или статья, дайте её страницу или текст.
error-page-not-article = Это список статей, а не статья: { $name }.
    .why = Главная страница, раздел или список: заголовки других страниц и мало своего текста.
    .do = Откройте нужную статью и дайте её ссылку или страницу.
error-stdin-empty = Стандартный ввод пуст.
    .why = До его конца ничего не пришло.
    .do = Передайте команде текст статьи или HTML.
error-line-invalid = Строку { $line } использовать нельзя.
    .why = { $problem }
    .do = Один объект JSON на строку, с полями, которые называет --help.

furniture-advertisement = пометка рекламы
furniture-aside = врезка рядом со статьёй
furniture-author-note = сведения об авторе, внесены в карточку статьи
furniture-byline = подпись, внесена в карточку статьи
furniture-caption = подпись к снимку
furniture-comments = комментарии
furniture-contact = строка с контактами
furniture-contributions = приглашение присылать материалы
furniture-cookies = уведомление о файлах cookie
furniture-copyright = авторские права
furniture-counter = время чтения или счётчик
furniture-credited = стоит на месте автора, но не человек: агентство, отдел, организация
furniture-date = строка с датой, внесена в карточку статьи
furniture-disclaimer = оговорка, сохранена в карточке статьи
furniture-editors-note = примечание редакции, сохранено в карточке статьи
furniture-font-widget = размер шрифта
furniture-footer = низ страницы
furniture-kind-label = обозначение жанра, внесено в карточку статьи
furniture-link = ссылка без текста
furniture-navigation = навигация
furniture-newsletter = рассылка или приглашение подписаться
furniture-outlet-note = сведения об издании
furniture-outside = стоит на странице вне статьи
furniture-photo-credit = источник снимка или материала
furniture-read-also = отсылка к другим статьям
furniture-pull-quote = слова текста, повторённые крупно
furniture-record = строка выходных данных перед текстом
furniture-related = список других статей
furniture-section = название сайта или раздела над заголовком
furniture-separator = разделитель
furniture-share = кнопки «поделиться»
furniture-site-name = название сайта
furniture-support = просьба о поддержке
furniture-tags = теги
furniture-title = заголовок, внесён в карточку статьи

## command line

cli-about = Сводки по региональной безопасности, которые никогда не выдают мнение за факт. Статьи добавляет add, черновик из них составляет brief, редакторы одобряют его и публикуют. У каждой команды есть свой --help.
cli-title-usage = Использование:
cli-title-arguments = Аргументы
cli-title-options = Параметры
cli-title-verbs = Команды

cli-verb-add = Добавить статьи: прочесть, очистить, сохранить, поставить метки
cli-verb-articles = Список сохранённых статей
cli-verb-label = Показать, кто стоит за каждым предложением статьи и почему
cli-verb-header = Исправить карточку статьи: жанр, заголовок, авторов, издание, дату
cli-verb-relabel = Исправить метку предложения; исправление остаётся и при новой разметке, и в новых версиях
cli-verb-overrides = Метки, которые исправили редакторы, как данные для обучения: один объект JSON на строку
cli-verb-brief = Составить черновик из статей; файлы сначала добавляются
cli-verb-translate = Составить черновик сводки, в том числе дневной, на другом языке; если есть модель, строки переводятся
cli-verb-digest = Составить черновик дневной сводки по региону из того, что поступило после последнего выпуска
cli-verb-nothing = Решить, что сегодня сводки не будет, и почему
cli-verb-briefs = Список сводок, каждая версия отдельной строкой
cli-verb-show = Показать сводку: на каких местах статей основаны её строки, что отклонено и какие были решения
cli-verb-approve = Одобрить черновик; строки с риском ждут второго редактора
cli-verb-hold = Отложить черновик
cli-verb-reject = Отклонить черновик
cli-verb-publish = Опубликовать одобренную сводку: по каждой подписке она уйдёт в своё время
cli-verb-deliveries = Кто получил сводку, кто нет и почему
cli-verb-reports = О каких ошибках сообщают читатели
cli-verb-log = Кто что решил, когда и откуда
cli-verb-people-add = Добавить редактора, сменить ему роль или добавить учётную запись
cli-verb-people-list = Список редакторов
cli-verb-people-role = Сделать редакторами всех, у кого есть роль на сервере Discord
cli-argument-server = Идентификатор сервера в Discord
cli-argument-role = Идентификатор роли в Discord
cli-option-remove = Больше не считать их редакторами
cli-role-added = Все, у кого есть роль { $role } на сервере { $server }, — редакторы, пока она у них есть.
cli-role-removed = Роль { $role } на сервере { $server } больше никого не делает редактором.
cli-verb-people-remove = Снять с человека его роль
cli-verb-subscriptions-add = Присылать сводки в указанное место или изменить, что туда приходит
cli-verb-subscriptions-list = Список подписок: что, куда и когда приходит
cli-verb-subscriptions-remove = Больше не присылать туда сводок
cli-verb-subscriptions-export = Вывести подписки в виде JSON Lines
cli-verb-subscriptions-import = Принять подписки из JSON Lines; для места, которое уже есть, подписка меняется
cli-verb-feeds-add = Добавить ленту, чтобы её статьи поступали сами
cli-verb-feeds-list = Список лент: когда опрошена каждая и что с ней не так
cli-verb-feeds-remove = Больше не опрашивать ленту; её статьи остаются
cli-verb-feeds-poll = Взять новое из лент сейчас же; работающий бот делает это сам
cli-verb-feeds-import = Добавить ленты из файла OPML
cli-verb-doctor = Проверить, всё ли на месте
cli-verb-backup = Скопировать хранилище любого вида в один файл, не прерывая работы
cli-verb-restore = Восстановить резервную копию в пустое хранилище любого вида, указанное в DATABASE_URL
cli-verb-eval = Оценить качество на файлах размеченных записей: labels, claims и другие оценки
cli-verb-read = Фильтр: на входе страницы, на выходе статьи (--lines)
cli-verb-gate = Фильтр: на входе строки с их местами статьи, на выходе ответ проверки (--lines)
cli-verb-start = Запустить, как это делает npm start
cli-verb-help = Показать справку по команде
cli-verb-outlets-set = Записать, что известно об издании: страна, владелец и откуда это известно, язык
cli-verb-outlets-list = Список изданий и того, что о них известно
cli-verb-regions-set = Настроить день региона: срок, время на подготовку, кому о чём сообщать
cli-verb-regions-list = Список регионов, их сроки и настройки
cli-group-outlets = Что читателям говорится об изданиях
cli-group-regions = Когда нужна сводка по каждому региону
cli-group-feeds = Откуда статьи поступают сами
cli-group-people = Кто может решать
cli-group-subscriptions = Кто что получает, где и когда

cli-argument-source = Файл, папка, ссылка или «-», то есть стандартный ввод
cli-argument-article = Идентификатор сохранённой статьи, файл, ссылка или «-», то есть стандартный ввод
cli-argument-brief = Идентификатор сводки или ID:ВЕРСИЯ
cli-argument-outlet = Название издания
cli-argument-region = Регион, например south-caucasus
cli-argument-sentence = Номер предложения, например S12
cli-argument-name = Имя человека
cli-argument-person = Идентификатор или имя человека
cli-argument-subscription = Идентификатор подписки
cli-argument-file = Файл JSON Lines или «-», то есть стандартный ввод
cli-argument-address = Адрес ленты
cli-argument-feed = Идентификатор или адрес ленты; для poll, если не указать, все
cli-argument-opml = Файл OPML, как его выгружают программы для чтения лент, или «-», то есть стандартный ввод
cli-argument-target = Какой файл создать
cli-argument-evaluation = Какую оценку качества провести
cli-argument-data = Её файлы

cli-option-help = Показать эту справку
cli-option-json = Ответить в JSON, для программ
cli-option-as = Действовать не оператором, а этим редактором (идентификатор или имя)
cli-option-reason = Почему; сохраняется вместе с решением
cli-option-kind = Жанр, указанный изданием, например OpinionNewsArticle
cli-option-basis = fact, claim, opinion или forecast
cli-option-holder = Чьи это слова, как сказано в статье
cli-option-undo = Отменить исправление, сделанное редактором
cli-option-region = Регион, например south-caucasus
cli-option-regions = Регион; можно указать несколько раз
cli-option-outlet = Название издания
cli-option-author = Имя автора; можно указать несколько раз
cli-option-title = Заголовок издания
cli-option-url = Адрес статьи
cli-option-published = Когда вышла статья, например 2026-11-23
cli-option-query = Только те, в которых есть эти слова
cli-option-since = Только с этого дня или момента
cli-option-status = Только в этом состоянии, например draft
cli-option-explain = Также: какие слова нарушили каждое правило, что строка добавляет к источнику и что опускает
cli-option-lines = Работать фильтром: один объект JSON на строку, на входе и на выходе
cli-option-form = text, markdown, json, telegram или discord
cli-option-now = Все получат её сразу
cli-option-at = Сводка выйдет сама в этот момент, например 2026-11-24T08:00+04:00
cli-option-role = editor или admin
cli-option-telegram = Идентификатор в Telegram, число
cli-option-discord = Идентификатор в Discord, число
cli-option-platform = telegram или discord
cli-option-destination = Идентификатор чата или канала
cli-option-thread = Идентификатор темы или ветки
cli-option-time = Местное время, например 08:00; если не указать: сразу после публикации
cli-option-zone = Часовой пояс, например Asia/Baku; если не указать: пояс региона
cli-option-days = Дни, понедельник — 1: 1-5 или 6,7; если не указать: каждый день
cli-option-spoken = Язык сводки: en, az, ru или tr; если есть модель, строки переводятся
cli-option-speak = Язык ответов: en, az, ru или tr; если не указан — язык системы. Ставится перед командой
cli-option-translation = Строка на языке сводки, сверяется с оригиналом; «-» убирает перевод
cli-word-options = параметры
cli-word-verb = команда
cli-desk-empty = В редакторской пусто. Добавьте статью (standpoint add ФАЙЛ), затем составьте черновик (standpoint brief СТАТЬЯ).
cli-option-limit = Не больше указанного числа
cli-option-every = Сколько минут между опросами; если не указать: как просит издание, иначе 30
cli-option-date = Местная дата выпуска, например 2026-11-23; если не указать: сегодняшняя
cli-option-because = Почему: no-articles, nothing-new, not-verified или day-off
cli-option-country = Страна издания, например Azerbaijan или AZ; none убирает её
cli-option-ownership = Кто владеет изданием или какому государству оно принадлежит, вашими словами; none убирает это
cli-option-source = Страница, где это сказано
cli-option-read = Когда вы прочли эту страницу, например 2026-11-23
cli-option-language = Язык издания, например az; none убирает его
cli-option-deadline = К какому времени нужна сводка, по часам региона, например 08:00
cli-option-lead = За сколько минут до срока составляется черновик
cli-option-silence = Через сколько дней без выпуска редакторы получают предупреждение
cli-option-tell = Сообщать ли читателям, что сводки не будет: yes или no
cli-option-second = Нужен ли второй редактор каждой сводке региона: yes или no
cli-option-open = Только те, которыми редакторы ещё не занимались

cli-unknown-verb = Команды { $name } нет{ $meant ->
    [none] .
   *[other] ; может быть, { $meant }?
  }
cli-unknown-option = Параметра { $name } нет{ $meant ->
    [none] .
   *[other] ; может быть, { $meant }?
  }
cli-missing-argument = Не хватает аргумента { $name }.
cli-missing-option = Не хватает параметра --{ $name }.
cli-missing-value = Параметру { $name } нужно значение.
cli-too-much = Для этой команды это лишнее: { $surplus }.
cli-no-verb = Не хватает команды.
cli-not-understood = Такой команды нет.
cli-option-choices = Параметр --{ $name } не принимает «{ $value }»; возможные значения: { $choices }.
cli-option-invalid = Параметр --{ $name } не принимает «{ $value }».
cli-name-of-several = Имя { $name } носят несколько редакторов: укажите идентификатор ({ $ids }).
cli-one-article-only = --title и --url относятся к одной статье, а названо несколько.
cli-lines-only = { $name } работает только фильтром: добавьте --lines.
cli-now-and-at = --now и --at нельзя указать вместе.
cli-line-no-json = Это не JSON.
cli-line-fields = { $names ->
    [none] Это не объект нужного вида.
   *[other] Не хватает или неверно: { $names }.
  }

error-output-failed = Ответ записать не удалось.
    .why = Там, куда идёт вывод, система сообщает: { $detail }.
    .do = Освободите там место или направьте вывод в другое место.
error-backup-failed = Резервная копия не сделана: { $path }.
    .why = { $fault ->
        [exists] Файл с таким именем уже есть, а копии ничего не перезаписывают.
        [full] Там, где она должна стоять, нет места.
       *[other] Система сообщает: { $detail }.
    }
    .do = { $fault ->
        [exists] Укажите другой файл или уберите этот.
        [full] Освободите место или укажите файл на другом диске.
       *[other] Укажите файл в существующей папке, куда вам можно писать.
    }

error-bot-runs-already = { $platform } из этого хранилища уже обслуживает другой процесс.
    .why = Хранилище SQLite рассчитано на один процесс бота; командная строка может работать рядом.
    .do = Пусть работает тот, или сначала остановите его. Для нескольких процессов перейдите на PostgreSQL (docs/operators.md).
error-restore-refused = Ничего не восстановлено.
    .why = { $fault ->
        [missing] Файла { $path } нет.
       *[not-empty] В хранилище, указанном в DATABASE_URL, уже что-то есть, а копия ничего не заменяет.
    }
    .do = { $fault ->
        [missing] Укажите файл, сделанный командой backup.
       *[not-empty] Укажите в DATABASE_URL пустое хранилище: новый файл или новую базу.
    }

cli-sample = [образец]
kind-name-ReportageNewsArticle = новость
kind-name-AnalysisNewsArticle = аналитика
kind-name-OpinionNewsArticle = мнение
kind-name-BackgroundNewsArticle = справка
kind-name-ReviewNewsArticle = рецензия
kind-name-SatiricalArticle = сатира
kind-name-AdvertiserContentArticle = оплаченный материал
kind-name-Editorial = редакционная статья
kind-name-Interview = интервью
kind-name-OfficialStatement = заявление
kind-name-Unknown = жанр не указан
status-draft = черновик
status-held = отложена
status-rejected = отклонена
status-approved = одобрена
status-published = опубликована
status-corrected = исправлена
status-retracted = отозвана
cli-column-article = СТАТЬЯ
cli-column-added = ДОБАВЛЕНО
cli-column-published = ВЫШЛО
cli-column-kind = ЖАНР
cli-column-region = РЕГИОН
cli-column-what = ЧТО
cli-column-brief = СВОДКА
cli-column-status = СОСТОЯНИЕ
cli-column-date = ДАТА
cli-column-made = СОСТАВЛЕНО
cli-column-person = РЕДАКТОР
cli-column-name = ИМЯ
cli-column-role = РОЛЬ
cli-column-accounts = УЧЁТНЫЕ ЗАПИСИ
cli-column-subscription = ПОДПИСКА
cli-column-place = МЕСТО
cli-column-regions = РЕГИОНЫ
cli-column-when = КОГДА
cli-column-state = СОСТОЯНИЕ
cli-column-destination = КУДА
cli-column-next = СЛЕД. ПОПЫТКА
cli-column-reason = ПРИЧИНА
cli-column-feed = ЛЕНТА
cli-column-outlet = ИЗДАНИЕ
cli-column-articles = СТАТЬИ/ЗАПИСИ
cli-column-good = УДАЧНЫЙ ОПРОС
cli-column-known = ЧТО ИЗВЕСТНО
cli-column-zone = ПОЯС
cli-column-deadline = СРОК
cli-column-lead = ЧЕРНОВИК ЗА
cli-column-silence = ТРЕВОГА ЧЕРЕЗ
cli-column-tell = СООБЩАТЬ О ПРОПУСКЕ
cli-column-second = ВТОРОЙ РЕДАКТОР
cli-column-value = ЗНАЧЕНИЕ
cli-column-interval = 95 %
cli-column-figure = ПОКАЗАТЕЛЬ

cli-progress = [{ $number }/{ $of }] { $words }
cli-added-new = Статья { $article } сохранена.
cli-added-known = Статья { $article } уже была; ничего не изменилось.
cli-added-changed = Статья { $article } изменилась: это её версия { $version }, прежние сохранены.
cli-added-short-new = { $article }  новая: { $kind }
cli-added-short-known = { $article }  уже была: { $kind }
cli-added-short-changed = { $article }  новая версия: { $kind }
cli-added-some = Добавлено: { $added }, не удалось: { $failed }.
cli-added-outdated = На прежнюю версию ссылаются сводки: { $briefs }. Что изменилось, покажет standpoint show СВОДКА.
cli-added-next = Дальше: standpoint label { $article } или standpoint brief { $article }
article-title = { $title ->
    [none] Заголовок: нет
   *[other] Заголовок: «{ $title }»
  }
article-author = { $author ->
    [none] Автор: не указан
   *[other] Автор: { $author }
  }
article-outlet = { $outlet ->
    [none] Издание: неизвестно
   *[other] Издание: { $outlet }
  }
article-published = { $date ->
    [none] Дата выхода: не указана
   *[other] Дата выхода: { $date }
  }
article-modified = Изменено: { $date }
article-url = { $url ->
    [none] Ссылка: нет
   *[other] Ссылка: { $url }
  }
article-language = Язык: { $language }
article-regions = { $regions ->
    [none] Регионы: ни одного из наших
   *[other] Регионы: { $regions }
  }
article-origins = Откуда взято: { $origins }
origin-json-ld = JSON-LD страницы
origin-microdata = микроданные страницы
origin-rdfa = RDFa страницы
origin-opengraph = OpenGraph страницы
origin-meta = поля meta страницы
origin-link = каноническая ссылка страницы
origin-time = время, отмеченное на странице
origin-page = сама страница
origin-front-matter = заголовок и поля файла
origin-text = строки самого текста
origin-document = свойства файла
origin-address = адрес, откуда получено
origin-feed = лента
origin-forward = канал, откуда переслано
origin-editor = редактор
header-field-title = заголовок
header-field-authors = автор
header-field-outlet = издание
header-field-url = ссылка
header-field-published = дата
header-field-modified = изменение
header-field-language = язык
header-field-kind = жанр
article-disclaimer = Издание добавляет: «{ $words }»
cli-article-sentences = Предложений: { $count }; лишних элементов убрано: { $removed }
cli-articles-none = Статей пока нет. Добавьте: standpoint add ФАЙЛ
cli-articles-none-such = Подходящих статей нет. Все перечисляет standpoint articles.

label-kind-because = Основание: «{ $words }»
cli-label-hedged = Сказано с оговоркой.
cli-label-clauses = Предложение получает метку самой осторожной из своих частей; строка может опираться на одну часть.
cli-label-premises = Подано как данность, источник не назван
cli-label-risks = Ждёт второго редактора
cli-label-parties = Кто упомянут и чья позиция приведена
cli-label-party = { $name }: упоминается в { $sentences ->
    [one] { $sentences } предложении
   *[other] { $sentences } предложениях
  }, { $claims ->
    [0] позиции нет
    [one] { $claims } утверждение
    [few] { $claims } утверждения
   *[other] { $claims } утверждений
  }
cli-label-mix = Доли слов, только для редакторов
label-mix-shares = сообщается как факт: { $fact } %, утверждения других: { $claim } %, мнение: { $opinion } %, прогноз: { $forecast } %
cli-label-removed = Убрано из текста

cli-brief-refused = { $count ->
    [one] Отклонена { $count } строка; почему, покажет standpoint show { $brief }.
    [few] Отклонены { $count } строки; почему, покажет standpoint show { $brief }.
   *[other] Отклонено { $count } строк; почему, покажет standpoint show { $brief }.
  }
cli-brief-next = Дальше: standpoint show { $brief } (на чём она основана), затем standpoint approve { $brief }
cli-header-placed = Статья { $article } теперь относится к регионам: { $regions }.
cli-header-nothing = Укажите, что исправить: --kind, --region, --title, --author, --outlet или --published.
cli-basis-or-undo = Укажите --basis МЕТКА или --undo.
cli-relabelled = { $sentence }: было «{ $before }», теперь «{ $after }».
cli-relabelled-briefs = Сводки, составленные раньше, не изменились: { $briefs }. Чтобы в них была новая метка, составьте их заново.
cli-overrides-none = Меток редакторы пока не меняли. standpoint relabel СТАТЬЯ ПРЕДЛОЖЕНИЕ --basis МЕТКА
cli-briefs-none = Сводок пока нет. Составьте: standpoint brief ФАЙЛ
cli-briefs-none-such = Подходящих сводок нет. Все перечисляет standpoint briefs.
cli-show-status = Сводка { $brief }: { $status }
cli-show-made = Составлена { $time } ({ $by })
cli-show-approved = Одобрена { $time }
cli-show-released = Опубликована { $time }
cli-decision = { $time }  { $who } ({ $place }): { $action } { $subject }{ $change ->
    [none] {""}
   *[other] , { $change }
  }{ $reason ->
    [none] {""}
   *[other] . Причина: { $reason }
  }
cli-decided-to-approve = одобрение
cli-decided-to-hold = отложено
cli-decided-to-reject = отклонение
cli-decided-to-publish = публикация
cli-decided-to-stop = остановка
cli-decided-to-resume = продолжение
cli-decided-to-retract = отзыв
cli-decided-to-correct = исправление
cli-decided-to-edit = правка
cli-decided-to-note = примечание
cli-decided-to-withhold-author = автор скрыт
cli-decided-to-translate = черновик на другом языке
cli-decided-to-test = проба
cli-decided-to-take = взято себе
cli-decided-to-hand-over = передача
cli-decided-to-embargo = эмбарго
cli-decided-to-relabel = исправление метки
cli-decided-to-undo-relabel = отмена исправления метки
cli-decided-to-correct-header = исправление карточки
cli-decided-to-set-article-regions = выбор регионов
cli-decided-to-nothing-today = сводки не будет:
cli-decided-to-close-report = закрыто сообщение об ошибке
cli-decided-to-add-person = добавлен человек
cli-decided-to-remove-person = снята роль с человека
cli-decided-to-add-role = добавлена роль
cli-decided-to-remove-role = роль убрана
cli-decided-to-invite = приглашение
cli-decided-to-join = вход по приглашению
cli-decided-to-add-feed = добавлена лента
cli-decided-to-remove-feed = лента убрана
cli-decided-to-set-outlet = сведения об издании
cli-decided-to-set-region = настройка региона
cli-decided-to-set-staff-place = служебное место
cli-decided-to-subscribe = подписка
cli-decided-to-unsubscribe = отписка
cli-log-none = Решений пока нет.
cli-decided-later = Сводка { $brief } выйдет { $time }: её опубликует тот Standpoint, который тогда будет работать.
cli-decided-next = Дальше: standpoint publish { $brief }
cli-recipients = { $count ->
    [0] Её никто не получит: на её регион нет подписок. standpoint subscriptions list
    [one] Она уйдёт по { $count } подписке; как это идёт, покажет standpoint deliveries { $brief }.
    [few] Она уйдёт по { $count } подпискам; как это идёт, покажет standpoint deliveries { $brief }.
   *[other] Она уйдёт по { $count } подпискам; как это идёт, покажет standpoint deliveries { $brief }.
  }
cli-deliveries = Сводка { $brief }: { $total ->
    [one] { $total } место
    [few] { $total } места
   *[other] { $total } мест
  }, отправлено: { $sent }, в пути: { $pending }, не удалось: { $failed }.
cli-deliveries-nobody = Сводка { $brief } опубликована, но никто её не получает: на её регион не было подписок.
cli-deliveries-not-published = Сводка { $brief } не отправлялась. Её состояние: { $status }.
cli-deliveries-by-hand = нет: исправить должен человек
desk-reports-none = Сообщений об ошибках нет.
cli-report = { $report }  { $time }  читатель ({ $platform }) о сводке { $brief }{ $handled ->
    [yes] {" "}(закрыто)
   *[no] {""}
  }
cli-people-none = Редакторов пока нет: командная строка действует как оператор. Добавьте: standpoint people add ИМЯ --role admin --telegram ID
cli-person-known = Редактор { $name } уже есть, без учётной записи. Укажите учётную запись (--telegram, --discord) или другое имя.
cli-person-added = { $name } теперь в списке, роль — { $role }.
cli-person-removed = { $name } с этой минуты больше не редактор.
cli-subscriptions-none = Подписок пока нет. Читатели отправляют /subscribe там, где хотят получать сводки; или: standpoint subscriptions add --platform telegram --destination ID --region south-caucasus
cli-subscription-active = действует
cli-subscription-paused = { $reason ->
    [none] пауза
   *[other] пауза: { $reason }
  }
cli-subscribed = Подписка { $subscription } ({ $place }): сводки приходят { $when }.
cli-unsubscribed = Подписка { $subscription } прекращена: туда ({ $place }) больше ничего не придёт.
cli-when-at-once = сразу после публикации
cli-when = в { $time }, { $zone }{ $days ->
    [all] {""}
   *[other] {" "}({ $days })
  }
cli-imported = Принято: { $imported }, не удалось: { $failed }.
cli-restored = Теперь в хранилище есть всё, что было в { $file } (записей: { $rows }).
cli-backed-up = В { $file } хранилище сохранено таким, каким было в этот момент ({ $megabytes } МБ).
cli-eval-title = { $name }, { $set }: посчитано { $count }

doctor-state-ok = в порядке
doctor-state-warning = внимание
doctor-state-problem = ошибка
doctor-name-node = Node
doctor-name-settings = настройки
doctor-name-store = хранилище
doctor-name-writing = запись
doctor-name-disk = диск
doctor-name-editors = редакторы
doctor-name-deliveries = отправка
doctor-name-edition = выпуск
doctor-name-tokens = токены
doctor-name-telegram = Telegram
doctor-name-discord = Discord
doctor-name-model = модель
doctor-name-regions = регионы
doctor-node = { $version }
doctor-settings = { $settings }
doctor-store = { $store } отвечает: схема { $schema }, статей: { $articles }, сводок: { $briefs }, подписок: { $subscriptions }.
doctor-writing = Записанное сохраняется.
doctor-disk = Свободно: { $free }.
doctor-disk-low = Там, где хранилище, свободно только { $free }.
    .do = Освободите место: когда диск полон, ничего нельзя записать.
doctor-editors = { $count ->
    [0] С учётной записью нет никого; командная строка действует как оператор.
   *[other] С учётной записью: { $count }.
  }
doctor-editors-none = Ни у кого из редакторов нет учётной записи, поэтому открыть редакторскую в чате некому.
    .do = Задайте ADMINS или выполните standpoint people add ИМЯ --role admin --telegram ID.
doctor-deliveries = В пути: { $pending }, неудач нет.
doctor-deliveries-failed = В пути: { $pending }, не удалось: { $failed }, подписок на паузе: { $paused }.
    .do = Какие и почему, покажут standpoint deliveries СВОДКА и standpoint subscriptions list.
doctor-edition = Последняя сводка вышла { $time }, регион: { $region }.
doctor-silence = { $region }: читатели уже { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[other] { $days } дней
  } не получали сводок.
    .do = Откройте /desk и «Сегодня» или выполните standpoint digest --region { $id }.
doctor-name-silence = молчание
doctor-edition-none = Ни одна сводка ещё не опубликована.
    .do = Выполните standpoint brief ФАЙЛ, затем одобрите и опубликуйте.
doctor-tokens-none = Ни один токен не задан, поэтому npm start открывает чат в этом терминале и до читателей ничего не доходит.
    .do = Задайте TELEGRAM_BOT_TOKEN или DISCORD_BOT_TOKEN.
doctor-token-set = { $platform }: токен задан.
doctor-token-unset = { $platform }: токен не задан, платформа не используется.
doctor-model = { $model }, дневной бюджет в долларах США: { $budget }; учтено за сегодня: { $spent }.
doctor-model-none = Нет: сводки извлекаются из слов самих статей.
doctor-model-no-cap = { $model }, расходы ничем не ограничены; учтено за сегодня, в долларах США: { $spent }.
    .do = Задайте OPENAI_DAILY_BUDGET_USD и OPENAI_PRICES.
doctor-regions = { $regions }.

cli-outlet-nothing = Укажите, что известно: --country, --ownership вместе с --source и --read или --language.
cli-outlet-set = { $outlet }: { $known }
cli-outlet-language = язык: { $language }
cli-outlets-none = Ни одно издание не внесено: рядом с их названиями в сводках стоит «сведений об издании нет». Внесите: standpoint outlets set НАЗВАНИЕ
cli-nothing-decided = Сводки за { $date } не будет. { $reason } { $told ->
    [no] Читателям об этом не сообщается.
    [published] Читателям сообщат об этом в их обычное время.
   *[other] Читателям сообщат, когда второй редактор одобрит уведомление.
  }
cli-region-nothing = Укажите, что настроить: --deadline, --lead, --silence, --tell или --second.
cli-yes = да
cli-no = нет
cli-minutes = { $count ->
    [one] { $count } минуту
    [few] { $count } минуты
   *[other] { $count } минут
  }
cli-days = { $count ->
    [one] { $count } день
    [few] { $count } дня
   *[other] { $count } дней
  }

## gate: why a line was turned away, as "Refused, …" in front of it

gate-evidence-missing = не указано место статьи, указана часть слова или слишком много мест
gate-label-weaker = метка менее осторожна, чем место статьи
gate-holders-merged = смешаны места статьи, за которыми стоят разные лица
gate-holder-differs = слова приписаны не тому, кого называет место статьи
gate-question = место статьи только спрашивает
gate-question-lost = место статьи спрашивает, а строка утверждает
gate-question-added = место статьи утверждает, а строка спрашивает
gate-instruction = в строке есть команда
gate-planted-label = строка приносит собственную метку
gate-mention = упомянута учётная запись или все участники сразу
gate-link = в строке есть ссылка или адрес
gate-markup = в строке есть разметка
gate-hidden-character = в строке есть невидимый читателю знак
gate-mixed-scripts = в одном слове смешаны буквы двух алфавитов
gate-length = строка слишком короткая или слишком длинная
gate-fragment = нет сказуемого
gate-speaker-differs = слова приписаны тому, кому место статьи их не приписывает
gate-attribution-lost = пропало, кто это говорит
gate-negation-changed = отрицание потеряно или добавлено
gate-hedge-changed = изменена степень уверенности
gate-reality-changed = попытка, план или опасение выданы за совершившееся
gate-quantifier-changed = изменено, сколько, насколько или как часто
gate-condition-lost = потеряно условие
gate-time-lost = потеряно время
gate-scope-lost = потеряно место, цель или ограничение
gate-doubt-lost = отрезано, кто это говорит или насколько это точно
gate-head-lost = отрезано то, о чём речь
gate-restriction-lost = речь о более широком круге, чем в этом месте статьи
gate-subject-changed = у глагола другое подлежащее
gate-tense-changed = изменено время глагола
gate-number-not-in-passage = числа нет в этом месте статьи
gate-unit-changed = изменена единица измерения
gate-name-not-in-passage = имени нет в этом месте статьи
gate-name-cut = часть имени отрезана
gate-quotation-altered = цитата не дословна
gate-quotation-marks-lost = процитированные слова потеряли кавычки
gate-cause-added = названа причина, которой в этом месте статьи нет
gate-connective-added = добавлена связь, которой в этом месте статьи нет
gate-role-changed = изменено, кто что кому сделал
gate-loaded-word = оценочное слово, которого в этом месте статьи нет
gate-order-changed = порядок слов не тот, что в этом месте статьи
gate-word-not-in-passage = слова нет в этом месте статьи
gate-repeated = повторяет другую строку
gate-brief-full = сводка заполнена

error-nothing-to-brief = В этой статье не из чего составить сводку.
    .why = { $reason ->
        [statements] Ни одно предложение ничего не утверждает: это вопросы, заголовки, подписи или сноски.
        [leaning] { $sentences ->
            [one] { $sentences } предложение опирается
            [few] { $sentences } предложения опираются
           *[other] { $sentences } предложений опираются
          } на то, чего там нет («это», «он», «второе»), а отдельная строка должна быть понятна сама по себе.
        [unresolved] Она передаёт чьи-то слова, а чьи, не видно ни из одного предложения.
        [refused] Её предложения опираются друг на друга, повторяют поданное как данность или не прошли проверку.
       *[other] Ни одно предложение не понятно само по себе: статья слишком коротка или вся из вопросов, заголовков и сносок.
      }
    .do = Посмотрите предложения командой label или добавьте статью целиком.
error-no-lines = Ни одна строка этой сводки не прошла проверку.
    .why = Каждую сверили с её местом в статье, и каждая что-то потеряла или добавила.
    .do = Посмотрите отклонённые строки командой show или напишите свои командой edit.
    .chat = Оставьте хотя бы одну строку или возьмите другую статью.

eval-gate = Проверка строк по их местам статьи: записи верных и изменённых строк (source_sentence, claim, type, label) или машинных пересказов с голосами людей (doc, claim, label)
figure-gate-caught = Изменённые строки: поймано
figure-gate-worst = Изменённые строки: поймано, худший вид изменений
figure-gate-refused = Верные строки: отклонено
figure-gate-balanced = Машинные пересказы: сбалансированная точность (balanced accuracy)
figure-gate-area = Машинные пересказы: площадь под кривой ROC
figure-gate-supported-found = Подтверждённые пересказы: оценены как подтверждённые
figure-gate-unsupported-found = Неподтверждённые пересказы: оценены как неподтверждённые

eval-read = Чтение в сравнении с эталоном: папки страниц (ИМЯ.html с ИМЯ.json или папка на страницу, в ней source.html, expected.html и expected-metadata.json) или один файл предложений (doc, genre, par, text)
figure-read-text-precision = Текст статьи: точность
figure-read-text-recall = Текст статьи: полнота
figure-read-text-f1 = Текст статьи: F1
figure-read-plain-precision = Readability как есть на тех же страницах: точность
figure-read-plain-recall = Readability как есть на тех же страницах: полнота
figure-read-plain-f1 = Readability как есть на тех же страницах: F1
figure-read-title-precision = Заголовки: верных среди указанных
figure-read-title-recall = Заголовки: найдено
figure-read-author-precision = Авторы: верных среди названных
figure-read-author-recall = Авторы: найдено
figure-read-date-precision = Даты выхода: верных среди указанных
figure-read-date-recall = Даты выхода: найдено
figure-read-kind-precision = Жанры: верных среди указанных
figure-read-kind-recall = Жанры: найдено
figure-read-false-refusal = Статьи, которые следовало прочесть: отвергнуто
figure-read-refused = Страницы без статьи: отвергнуто
figure-read-code = Страницы без статьи: отвергнуто с верным кодом
figure-read-split-precision = Предложения новостей: точность
figure-read-split-recall = Предложения новостей: полнота
figure-read-split-f1 = Предложения новостей: F1

## links and feeds

error-url-not-allowed = Не загружено: { $url }
    .why = { $fault ->
        [scheme] Загружаются только адреса, которые начинаются с http:// или https://.
        [credentials] В адресе стоит имя или пароль.
        [port] Назван порт, на котором работают не сайты.
        [address] Адрес ведёт в частную сеть, а не на сайт в открытом интернете.
       *[invalid] Такой адрес использовать нельзя.
    }
    .do = { $fault ->
        [address] Если это ваш сервер, назовите его в FETCH_ALLOW_HOSTS; иначе дайте открытый адрес сайта.
        [credentials] Дайте адрес без них или сохраните страницу и укажите файл.
       *[other] Проверьте адрес; он выглядит так: https://example.org/article.
    }
error-url-unreachable = Загрузить не удалось: { $url }
    .why = { $fault ->
        [dns] Сервера с таким именем не найдено.
        [refused] Сервер не принимает там соединений.
        [timeout] Прошло больше времени, чем даётся сайту.
        [tls] Сертификату или шифрованию сервера нельзя доверять ({ $detail }).
        [redirects] Адрес перенаправляет больше { $detail } раз.
        [compression] Ответ сжат так, что его не распаковать.
       *[broken] Соединение оборвалось, или пришёл не ответ.
    }
    .do = { $fault ->
        [dns] Проверьте адрес и доступ этой машины в интернет.
        [redirects] Откройте в браузере и дайте адрес, на котором он остановится.
        [tls] Откройте в браузере; если с сайтом всё в порядке, сохраните страницу и укажите файл.
       *[other] Попробуйте позже; если так и останется, сохраните страницу и укажите файл.
    }
error-url-answered = Нам не отдали { $url }: сервер ответил { $status }.
    .why = { $fault ->
        [closed] Страница требует входа, или сайт не обслуживает программы.
        [paid] За страницу нужно платить.
        [gone] По этому адресу страницы нет или больше нет.
        [busy] К сайту сейчас слишком много обращений.
        [law] Сайту нельзя показывать её здесь по закону.
        [server] У сайта сейчас собственная ошибка.
       *[other] На месте статьи у сайта что-то другое.
    }
    .do = { $fault ->
        [gone] Проверьте адрес.
        [busy] { $minutes ->
            [0] Попробуйте позже.
            [one] Попробуйте через { $minutes } минуту.
            [few] Попробуйте через { $minutes } минуты.
           *[other] Попробуйте через { $minutes } минут.
        }
        [server] { $minutes ->
            [0] Попробуйте позже.
            [one] Попробуйте через { $minutes } минуту.
            [few] Попробуйте через { $minutes } минуты.
           *[other] Попробуйте через { $minutes } минут.
        }
       *[other] Откройте в браузере, сохраните страницу и укажите файл.
    }
error-url-content = Статьи нет: { $url }
    .why = Тип содержимого — { $type }; статьи читаются со страниц, из текстов, PDF и Word.
    .do = Дайте адрес страницы статьи; адрес ленты принимает feeds add.
    .chat = Пришлите адрес страницы статьи.
error-url-too-large = Слишком велико: { $url }
    .why = Больше { $megabytes } МБ, статей таких не бывает.
    .do = Сохраните одну статью, без картинок и вложений, и укажите файл.
error-url-empty = Пусто: { $url }
    .why = Сервер ответил без содержимого.
    .do = Откройте в браузере; если статья там, сохраните страницу и укажите файл.
error-url-robots = Не загружено: { $url }
    .why = { $fault ->
        [refused] robots.txt сайта просит программы не загружать эту страницу.
       *[unknown] Спросить сайт, можно ли программам загружать страницу, не удалось: его robots.txt сейчас недоступен.
    }
    .do = { $fault ->
        [refused] Откройте в браузере, сохраните страницу и укажите файл или попросите сайт о разрешении.
       *[unknown] Ничего не нужно: попытка повторится.
    }
error-feed-unreadable = Это не лента, которую можно прочесть: { $url }
    .why = { $fault ->
        [page] Это веб-страница.
        [empty] Там пусто.
       *[other] Это не RSS, не Atom, не RDF и не JSON Feed, или лента повреждена.
    }
    .do = { $fault ->
        [page] { $found ->
            [none] Найдите адрес её ленты, часто он за ссылкой RSS; отдельную статью принимает add.
           *[other] Она сама называет своей лентой: { $found }
        }
       *[other] Проверьте адрес в браузере; если лента раньше работала, попытка повторится, и ничего не потеряно.
    }
error-feed-empty = В ленте { $url } больше нет записей.
    .why = Раньше они были, поэтому это считается ошибкой сайта; прежнее сохранено.
    .do = Ничего не нужно: попытка повторится. Если так и останется, найдите новый адрес ленты.
error-feed-unknown = Ленты { $feed } нет.
    .why = В хранилище нет ленты с таким идентификатором или адресом, или её убрали.
    .do = Список выводит команда feeds list.
error-feed-known = Лента { $url } уже в списке.
    .why = Каждая лента опрашивается один раз.
    .do = Чтобы сменить регион или издание, уберите её и добавьте снова.
error-feed-busy = Лента { $feed } опрашивается прямо сейчас.
    .why = Этим занят другой процесс.
    .do = Посмотрите feeds list через минуту.
error-entry-no-link = В записи ленты { $feed } нет страницы.
    .why = У неё нет ни ссылки, ни своего текста, который мог бы быть статьёй.
    .do = Здесь с этим ничего не сделать.
error-opml-unreadable = В { $path } нет лент, которые можно прочесть.
    .why = Это не OPML, файл повреждён, или ни у одной записи нет адреса ленты.
    .do = Выгрузите список из программы для чтения лент ещё раз, в виде OPML.

## reading: PDF and Word files

error-document-broken = { $name } не открывается.
    .why = Это файл PDF или Word, повреждённый или оборванный по дороге.
    .do = Возьмите его заново или откройте в его программе и сохраните ещё раз.
error-document-encrypted = { $name } под паролем.
    .why = Он открывается только с паролем, а пароли здесь не спрашиваются.
    .do = Сохраните копию без пароля или скопируйте текст статьи.
error-document-no-text = В { $name } нет текста, который можно прочесть.
    .why = Его страницы — картинки, например скан, или буквы закодированы так, что понятны только его шрифтам.
    .do = Сначала распознайте текст (OCR) или скопируйте текст статьи.
error-document-too-long = { $name } слишком длинный.
    .why = Страниц в нём: { $pages }, а читается не больше { $most }; столько бывает в книге, а не в статье.
    .do = Сохраните страницы одной статьи отдельным файлом.
error-document-too-heavy = { $name } — слишком тяжёлый файл.
    .why = Ушло всё время или вся память, отведённые одному файлу; некоторые файлы для этого и сделаны.
    .do = Скопируйте текст статьи в сообщение или в файл .txt.
error-document-format = { $name } — { $format ->
        [doc] старый файл Word (.doc)
        [rtf] файл RTF (.rtf)
        [odt] текст OpenDocument (.odt)
        [pages] файл Apple Pages
        [wordml] старый файл Word в XML
        [epub] электронная книга
        [spreadsheet] таблица
        [presentation] презентация
       *[other] архив
    }.
    .why = Такие файлы не читаются; читаются PDF, Word (.docx), сохранённые страницы и простой текст.
    .do = Сохраните его как PDF или .docx в той программе, где он сделан, или скопируйте текст статьи.

furniture-footnote = сноска
furniture-running = колонтитул или номер страницы

## articles that editors send to the bots

command-article = Добавить статью
button-compose = Составить черновик
intake-button-kind = Исправить жанр
intake-button-author = Исправить автора
intake-button-region = Другой регион…
intake-which-kind = Что это? Жанр, указанный изданием, никогда не заменяется менее осторожным.
intake-which-author = Кто автор? Нескольких авторов разделяют запятыми.
intake-field-author = Авторы
intake-which-region = К какому региону это относится, или по какому составить черновик?
intake-compose-for = Составить: { $region }
intake-place-in = Относится к региону: { $region }
intake-message = сообщение
intake-file = файл
intake-new = Статья добавлена
intake-known = Эта статья уже была; ничего не изменилось
intake-changed = Новая версия имевшейся статьи; прежние сохранены
intake-mix = Предложений: { $count }. Доли слов: { $mix }.
intake-outdated = На прежнюю версию ссылаются сводки: { $briefs }. Что изменилось, видно в редакторской.
intake-removed = Убрано из текста:
intake-removed-none = Из текста ничего не убрано.
intake-removed-more = и ещё { $count }
intake-how = Пришлите или перешлите статью сюда, в личный чат: весь текст, ссылку или файл PDF или Word до 5 МБ. Текст короче двух-трёх предложений считается обычной перепиской.
intake-form = Добавить статью
intake-field-text = Текст статьи
intake-field-more = …продолжение

error-sent-file-too-large = { $name } слишком большой.
    .why = В нём { $megabytes } МБ. { $platform } передаёт файлы до { $allowed } МБ, а читается здесь не больше { $most } МБ: статей больше не бывает.
    .do = Сохраните одну статью, без картинок, или пришлите её текст или ссылку.
error-sent-file-lost = { $name } получить не удалось: { $platform }.
    .why = { $platform } не отдаёт его: { $reason }.
    .do = Пришлите его ещё раз или пришлите текст статьи.
error-sent-unreadable = Это нельзя прочесть как статью.
    .why = В снимках, звуке и видео текста нет, а текст на картинке не распознаётся.
    .do = Пришлите текст статьи, ссылку на неё или файл PDF или Word.

cli-feeds-none = Лент пока нет. Чтобы статьи поступали из ленты: standpoint feeds add АДРЕС
cli-feed-added = Лента «{ $name }» теперь в списке: { $feed }. Её статьи придут с первым опросом: его сделает работающий бот или, сразу же, standpoint feeds poll { $feed }.
cli-feed-removed = Лента «{ $name }» больше не опрашивается. Её статьи остаются.
cli-feeds-imported = Добавлено: { $added }, уже было: { $known }, не удалось: { $failed }.
cli-feed-ok = в порядке
cli-feed-new = ещё не опрошена
cli-feed-failing = { $count ->
    [one] не удалось { $count } раз: { $reason } { $why }
    [few] не удалось { $count } раза: { $reason } { $why }
   *[other] не удалось { $count } раз: { $reason } { $why }
  }
cli-feed-unchanged = ничего нового
cli-feed-polled = новых: { $new }, изменилось: { $changed }, уже было: { $known }, не прочитано: { $failed }, будет ещё попытка: { $later }, оставлено на следующий раз: { $left }
cli-feeds-polled = Лент опрошено: { $feeds }, не удалось: { $failed }; статей новых: { $fresh }, изменилось: { $changed }.
cli-feed-entry-new = { $link }: статья { $article }.{ $reason ->
    [none] {""}
   *[other] { " " }Взят текст самой ленты, потому что страницу получить не удалось: { $reason }
  }
cli-feed-entry-changed = { $link }: новая версия статьи { $article }.{ $reason ->
    [none] {""}
   *[other] { " " }Взят текст самой ленты, потому что страницу получить не удалось: { $reason }
  }
cli-feed-entry-known = { $link }: уже есть, статья { $article }.
cli-feed-entry-failed = { $reason }
cli-feed-entry-later = { $reason } Попытка повторится при следующем опросе.

## the desk: versions, edits, notes, corrections

error-superseded = Версия { $version } сводки { $brief } — не последняя.
    .why = Её место заняла версия { $newest }: кто-то изменил её или составил заново, пока она была у вас открыта.
    .do = Откройте версию { $newest } и решайте по ней.
error-correction-missing = Сводка { $brief } уже у читателей, в версии { $version }.
    .why = То, что есть у читателей, меняется только версией, в начале которой сказано, что и почему изменено.
    .do = Начните с correct { $brief } и укажите, что было неверно.
    .chat = Откройте её в /desk, нажмите «Исправить» и напишите, что было неверно.
error-stopped-already = Сводка { $brief } уже остановлена.
    .why = Больше ничего не отправляется; что дошло, остаётся.
    .do = Продолжите, исправьте или отзовите её.
error-not-stopped = Сводка { $brief } не остановлена.
    .why = Продолжить можно только остановленное.
    .do = Что с ней стало, покажет deliveries { $brief }.
    .chat = Откройте её в /desk и посмотрите, что с ней.
error-line-unknown = В сводке нет строки { $line }.
    .why = Строки нумеруются внутри статьи: 1.2 — вторая строка первой статьи, 1.P1 — первое, что в ней подано как данность.
    .do = Посмотрите сводку командой show и возьмите её номера.
    .chat = Откройте её строки в /desk заново и возьмите их номера.
error-gate-refused = Строка отклонена: { $rules }.
    .why = Она говорит не то, что указанное место статьи, или говорит менее осторожно.
    .do = Держитесь слов этого места статьи, укажите другое или назовите причину обойти отказ; тогда одобрить должен и второй редактор.
error-gate-final = Строка отклонена, и никакая причина этого не обойдёт: { $rules }.
    .why = Никакая причина не делает мнение фактом, не меняет того, насколько уверенно, когда и при каком условии это сказано, кто что сделал и кто это говорит, не приписывает никому чужих слов и не пропускает скрытых слов.
    .do = Возьмите более осторожную метку, слова самого места статьи или исправьте метку предложения командой relabel.
    .chat = Возьмите более осторожную метку или слова самого места статьи либо нажмите под строкой «Метка» и напишите, почему её нынешняя метка неверна.
error-lines-no-longer-hold = Строки сводки { $brief } больше не соответствуют своим местам статьи: { $lines }.
    .why = После составления сводки метку исправили, и эти строки теперь менее осторожны, чем она.
    .do = Измените или уберите эти строки или составьте сводку заново.
error-source-changed = Сводка { $brief } не опубликована: её источники уже не те, что при одобрении.
    .why = { $sources }
    .do = Откройте сводку, посмотрите разницу, затем измените её или одобрите снова. До тех пор она отложена.
error-note-own-source = Примечание должно ссылаться на другой источник, а не на ту же статью.
    .why = Статью нельзя проверить ею самой.
    .do = Назовите другую сохранённую статью; их находит articles --query СЛОВА.
    .chat = Назовите другую сохранённую статью.
error-passage-unknown = В статье { $article } нет места { $passage }.
    .why = Место — это предложение, S12, или его часть, S12:0-71, которая начинается и кончается между словами.
    .do = Посмотрите предложения командой label { $article }.
    .chat = Возьмите номер места, которое стоит под одной из её строк, например S12.
error-report-unknown = Сообщения об ошибке { $report } нет.
    .why = Сообщения с таким идентификатором не поступало.
    .do = Список выводит команда reports.
    .chat = Открытые сообщения видны в /desk.
error-report-closed = Сообщение об ошибке { $report } уже закрыто.
    .why = На него ответил другой редактор.
    .do = Кто именно, покажет команда reports.
    .chat = То, что ещё открыто, видно в /desk.
error-invitation-invalid = Этот код использовать нельзя.
    .why = Он уже использован, его срок прошёл, или его никогда не выдавали.
    .do = Попросите у администратора новый.
error-nothing-to-edit = Не сказано, что изменить.
    .why = Правка говорит, какую строку и что с ней сделать.
    .do = См. edit --help.
    .chat = Напишите так, как в примере из вопроса.
error-staff-place-none = Это место не служебное.
    .why = Пробы идут только туда, что администратор назвал служебным.
    .do = Администратор делает группу или канал служебными, набрав там /staff; после этого наберите там /test.
error-name-still-there = Имя всё ещё стоит в сводке: { $where }.
    .why = Скрытого имени не должно быть нигде в том, что получают читатели.
    .do = Сначала уберите или перепишите эти строки.
label-by-editor = { $label }, в формулировке нашей редакции
label-opinion-withheld = Мнение автора (имя скрыто)
label-forecast-withheld = Прогноз автора (имя скрыто)
label-note = Примечание редакции по другому источнику, { $outlet } ({ $date }): { $label }
brief-author-withheld = имя автора скрыто
name-withheld = [имя скрыто]
time-utc = { $time } UTC
correction-clarification = Уточнено { $time }: { $what }
correction-update = Обновлено { $time }: { $what }
correction-correction = Исправлено { $time }: { $what }
correction-withdrawal = Отозвано { $time }: { $what }
correction-pending = { $kind }, ещё не опубликовано: { $what }
correction-kind-clarification = Уточнение
correction-kind-update = Обновление
correction-kind-correction = Исправление
correction-kind-withdrawal = Отзыв
correction-why = Почему: { $why }
withdrawn-heading = { $time ->
    [none] Отозвано
   *[other] Отозвано { $time }
  }
withdrawn-text = { $why ->
    [none] Стоявшая здесь сводка ({ $place }) отозвана. Пожалуйста, не пересылайте её.
   *[other] Стоявшая здесь сводка ({ $place }) отозвана. Почему: { $why } Пожалуйста, не пересылайте её.
  }
source-finding-changed = Статья { $article } изменена изданием; строк, опирающихся на исчезнувшее: { $lines }.
source-finding-gone = Страница статьи { $article } исчезла; строк, опирающихся на неё: { $lines }.
desk-mark-source = источник изменился
desk-mark-stopped = остановлена
desk-mark-reports = сообщений об ошибках: { $count }
desk-mark-embargo = эмбарго до { $time }
desk-mark-note = примечание: { $note }
desk-decided-stopped = Сводка { $brief } остановлена: что не дошло, не дойдёт. Что на экранах, остаётся; исправьте её, отзовите или продолжите.
corrections-none = Исправлений не было.
correction-logged = { $time } · { $kind } · { $region }, сводка за { $date }{ $what ->
    [none] {""}
   *[other] : { $what }
  } Почему: { $why }

cli-verb-stop = Остановить сводку: больше ничего из неё не отправляется
cli-verb-resume = Продолжить отправку остановленной сводки
cli-verb-retract = Отозвать сводку: каждый экземпляр заменяется сообщением о том, что она отозвана и почему
cli-verb-correct = Начать исправление: черновик того, что есть у читателей; в его начале сказано, что и почему изменено
cli-verb-corrections = Открытый журнал исправлений
cli-verb-edit = Изменить строку, её метку, места статьи или её положение, добавить или убрать строку; проверка отвечает сразу
cli-verb-note = Добавить примечание к строке или к тому, что подано как данность: место из другой сохранённой статьи
cli-verb-desk = Что ждёт редактора
cli-verb-take = Взять сводку себе; в редакторской это видно
cli-verb-test = Показать черновик в служебных местах так, как его получили бы читатели
cli-verb-handover = Передать сводку с примечанием (--reason)
cli-verb-embargo = Указать, до какого времени сводки не должно быть у читателей
cli-verb-reports-close = Закрыть сообщение об ошибке, с исправлением или без; тому, кто просил, ответят
cli-verb-people-invite = Выдать одноразовый код, по которому становятся редактором
cli-group-reports = О каких ошибках сообщают читатели
cli-argument-report = Идентификатор сообщения об ошибке
cli-option-line = Какая строка: 1.2 — вторая строка первой статьи, 1.P1 — первое, что в ней подано как данность
cli-option-item = Какая статья сводки, считая с 1
cli-option-text = Слова строки; дословное — в кавычках
cli-option-passage = Место статьи, на которое она опирается, например S12 или S12:0-71; можно указать несколько раз
cli-option-add = Собственная строка редакции, в конце строк статьи
cli-option-drop = Убрать
cli-option-move = На какое место, считая с 1
cli-option-withhold = Скрыть имя автора ради его безопасности
cli-option-article = Идентификатор другой сохранённой статьи
cli-option-what = Что изменено, так, как это прочтут читатели
cli-option-correctionKind = clarification, update или correction; если не указать: correction
cli-option-material = Сообщить читателям ещё и ответом на сводку
cli-option-handTo = Кому, идентификатор или имя; если не указать: никому
cli-option-until = До этого момента, например 2026-11-24T14:00+04:00
cli-option-lift = Снять эмбарго
cli-option-corrected = Сводка из-за этого исправлена
cli-option-answer = Что ответить читателю
cli-option-forPerson = Для ещё одной учётной записи этого редактора (идентификатор или имя)
cli-option-jsonLines = Все, в виде JSON Lines, старые первыми
cli-column-hand = ВЕДЁТ
cli-reason-needed = Не хватает --reason: читателям говорится, почему сводка отозвана.
cli-answer-needed = Не хватает --answer: что ответить читателю?
cli-note-needs = Примечанию нужны --line, --article и --passage.
cli-note-missing = Не хватает --reason: это примечание для того, кто продолжит.
cli-until-or-lift = Укажите --until и время или --lift.
cli-correct-needs = Исправлению нужны --what и --reason: читателям сообщают и то и другое.
cli-edit-item = Не хватает --item: какая статья сводки?
cli-edit-add = Собственной строке нужны --text, --basis и --passage.
cli-edit-line = Не хватает --line: какая строка?
cli-edit-nothing = Не указано, что изменить: --text, --basis, --holder, --passage, --drop или --move.
cli-edited = Дальше: standpoint approve { $brief }
cli-correct-begun = Исправление этой сводки начато: { $brief }. Измените её командой edit { $brief }, затем одобрите и опубликуйте; у читателей она изменится на своём месте.
cli-taken = Сводку { $brief } теперь ведёт { $name }.
cli-test-sent = Сводка { $brief } отправляется с пометкой «проба» в { $count ->
    [one] { $count } служебное место
    [few] { $count } служебных места
   *[other] { $count } служебных мест
  }: её доставит туда любой работающий бот.
cli-handed-over = { $name ->
    [none] Сводку { $brief } теперь никто не ведёт.
   *[other] Сводку { $brief } теперь ведёт { $name }.
  }
desk-embargo-set = { $time ->
    [none] Эмбарго нет. Сводка: { $brief }.
   *[other] Сводка { $brief } выйдет не раньше чем { $time }.
  }
desk-report-closed = Сообщение { $report } закрыто. { $tell ->
    [yes] Читатель просил ответить, ему напишут.
   *[no] Читатель не просил отвечать.
  }
desk-invited = Код: { $code }. Действует один раз, до { $time }. Тот, у кого он есть, отправляет боту /join { $code } с той учётной записи, которой будет пользоваться.

desk-row-published = У читателей: { $brief }
desk-mark-hand = ведёт { $name }
desk-not-newest = Это версия { $version }; последняя — { $newest }.
desk-in-hand = Эту сводку ведёт { $name }.
desk-note = Примечание прежнего редактора: { $note }
desk-embargo = Под эмбарго до { $time }.
desk-stopped = Остановлена: что не дошло, не дойдёт.
desk-ran-before = Этот автор у нас уже был: { $author }; { $weekday }, { $region }, сводка за { $date } ({ $brief }).
desk-more = Что с ней сделать?
desk-lines = Строки сводки { $brief }. Откройте любую, чтобы изменить.
desk-edited = Готово. Теперь это { $brief }, ждёт одобрения.
desk-ask-reword = Напишите новые слова строки; дословное — в кавычках. Чтобы обойти отказ проверки, добавьте последней строкой «{ $word }:» и причину; тогда одобрить должен и второй редактор.
desk-reason-word = Причина
desk-ask-holder = Чьи это слова, как сказано в статье? «-», если никто не назван.
desk-ask-basis = Какая метка? Более осторожная ставится сразу; для менее осторожной нужна причина.
desk-ask-relabel = Место статьи не соответствует этой метке: { $rules }. Если его собственная метка неверна, напишите почему. Причина сохраняется; чьё-то суждение не сделает фактом никакая причина.
desk-ask-relabel-claim = Место статьи не соответствует этой метке: { $rules }. Если его собственная метка неверна, напишите в первой строке, чьи это слова, как сказано в статье («-», если никто не назван), а во второй — почему. Причина сохраняется.
desk-ask-own = Напишите: номер статьи в сводке, метка, места статьи, слова. Например: 1 opinion S3 «Мост важен.»
desk-ask-note = Напишите идентификатор другой статьи и место в ней, например: k3x9q2m1aa S4.
desk-ask-hand = Напишите примечание. Для кого: { $name }.
desk-ask-translate = На каком языке составить черновик этой сводки? Метки и оформление пишутся заново. Если есть модель, строки переводятся и каждая сверяется с оригиналом; если нет — остаются как есть. Одобряет его отдельно редактор, который читает на обоих языках.
desk-ask-translation = Напишите строку на языке сводки ({ $language }). Она сверяется с оригиналом: числа, имена, цитаты, кто это говорит, отрицание, оговорки, будущее. «-» оставит строку без перевода.
desk-field-translation = Перевод строки
desk-ask-withhold = Имени автора первой статьи нигде в сводке не останется, ссылки тоже. Почему?
desk-ask-alone = { $why } Вы единственный редактор: почему вы это допускаете? Причина сохраняется.
desk-ask-at = Когда опубликовать? 14:30 по времени региона или 2026-11-24T14:30+04:00.
desk-ask-embargo = До какого времени её не должно быть у читателей? 14:30 по времени региона или 2026-11-24T14:30+04:00; «-» снимает эмбарго.
desk-ask-kind = Что случилось? Что-то было неверно; было верно, но могло быть понято превратно; или с тех пор что-то произошло.
desk-ask-correct = Первая строка: что изменено. Вторая: почему. Читатели увидят обе в начале сводки.
desk-ask-retract = Каждый экземпляр, который ещё можно изменить, будет заменён. Почему она отзывается? Ваш ответ отзовёт её, и читатели его увидят.
desk-ask-whom = Кому?
desk-ask-answer = Что ответить? Ответ увидит тот, кто сообщил об ошибке, если просил об этом.
desk-field-reword = Слова строки
desk-field-holder = Чьи слова
desk-field-reason = Почему
desk-field-own = Строка
desk-field-note = Примечание
desk-field-withhold = Почему
desk-field-time = Когда
desk-field-correct = Что, а во второй строке почему
desk-field-retract = Почему
desk-field-answer = Наш ответ
desk-alone = Других редакторов нет.
desk-handed-over = Сводку { $brief } теперь ведёт { $name }.
desk-decided-later = Сводка { $brief } выйдет сама: { $time }.
desk-reports = { $count ->
    [one] Ждёт { $count } сообщение об ошибке. Откройте, чтобы увидеть строку и место статьи.
    [few] Ждут { $count } сообщения об ошибках, старые первыми. Откройте любое, чтобы увидеть строку и место статьи.
   *[other] Ждут { $count } сообщений об ошибках, старые первыми. Откройте любое, чтобы увидеть строку и место статьи.
  }
desk-report-row = { $time }, { $platform }{ $words ->
    [none] {""}
   *[other] : { $words }
  }
desk-report-words = Читатель пишет
desk-report-whole = Сообщение о сводке в целом.
basis-fact = Факт
basis-claim = Утверждение
basis-opinion = Мнение
basis-forecast = Прогноз
button-lines = Строки…
button-more = Ещё…
button-take = Беру себе
button-handover = Передать…
button-embargo = Эмбарго…
button-withhold = Скрыть автора…
button-translate = На другом языке…
button-translation = Перевод: { $language }…
button-halt = Остановить
button-resume = Продолжить
button-correct = Исправить…
button-retract = Отозвать…
button-reword = Переписать…
button-basis = Метка…
button-holder = Чьи слова…
button-drop = Убрать
button-move-up = Выше
button-move-down = Ниже
button-note = Примечание…
button-own = Добавить строку…
button-more-lines = Ещё { $count }
button-open-newest = Открыть последнюю версию
button-open-brief = Открыть сводку
button-reports = Сообщения об ошибках: { $count }
button-close-corrected = Закрыть: исправлено…
button-close-not-corrected = Закрыть: без изменений…
button-correct-correction = Было неверно: исправить и сообщить читателям
button-correct-correction-quiet = Мелочь: исправить без сообщения
button-correct-clarification = Могло быть понято превратно: уточнить
button-correct-update = С тех пор что-то произошло: обновить
button-release-slots = { $count ->
    [0] Опубликовать
    [one] Подписок: { $count }, в своё время
   *[other] Подписок: { $count }, каждой в своё время
  }
button-release-now = Сейчас
button-release-at = В назначенное время…
command-corrections = Что мы исправили и почему
command-join = Стать редактором, по коду
command-invite = Пригласить редактора
chat-joined = Вы теперь в списке редакторов, роль — { $role }. /desk покажет, что ждёт.
chat-join-how = Какой код вам дал администратор?
chat-join-field = Код
chat-tell = О результате вам сообщат здесь.
button-tell = Сообщить мне о результате
corrections-heading = Что мы исправили за последние недели
desk-ask-test = Какую сводку показать здесь так, как её получили бы читатели?
desk-test-mark = Служебная проба, не для читателей
staff-not-here = /staff делает группу или канал служебными. Наберите её там.
staff-set = Теперь это место служебное: /test показывает здесь черновик всем, кто в нём есть. Отменить: /staff.
staff-ended = Это место больше не служебное.
command-test = Показать черновик здесь так, как его получили бы читатели
command-staff = Сделать это место служебным или отменить это
report-corrected = Вы сообщили об ошибке и были правы: сводка исправлена. Ответ редакции: { $answer }
report-not-corrected = Вы сообщили об ошибке. Мы посмотрели и оставили сводку как есть. Ответ редакции: { $answer }
cli-copies = { $count ->
    [0] Ни у кого из читателей её не было.
    [one] Заменяется { $count } экземпляр. standpoint deliveries { $brief }
    [few] Заменяются { $count } экземпляра. standpoint deliveries { $brief }
   *[other] Заменяется { $count } экземпляров. standpoint deliveries { $brief }
  }

role-admin = администратор
role-editor = редактор
