# Всё, что читает человек, по-русски. Имена стоят так, как в тексте: рамки не требуют падежных окончаний.

language-name = Русский

## labels on lines: worded by code, never by a model

label-fact = { $outlet ->
    [none] Изложено в статье как факт, не проверено
   *[other] Изложено как факт ({ $outlet }), не проверено
  }
label-claim-named = Утверждение ({ $holder })
label-claim-vague = Утверждение ({ $holder }; имя не названо)
label-claim-vague-bare = Утверждение ({ $holder }; имена не названы)
label-claim-nobody = Мнение без указания, чьё оно
label-claim-nested = Утверждение ({ $holder }) в передаче ({ $via })
label-opinion = Мнение ({ $holder })
label-forecast = Прогноз ({ $holder })
label-opinion-editorial = Мнение редакции ({ $outlet })
label-forecast-editorial = Прогноз редакции ({ $outlet })
label-opinion-nobody = Мнение, высказанное в статье (автор не указан)
label-forecast-nobody = Прогноз, высказанный в статье (автор не указан)
label-not-assessed = Не оценено, не принимайте за факт
label-premise = { $holder ->
    [none] Статья принимает как данность, не называя источника
   *[other] { $count ->
        [one] Автор ({ $holder }) принимает
       *[other] Авторы ({ $holder }) принимают
      } как данность, не называя источника
  }

## kinds, as a sentence

kind-ReportageNewsArticle = Репортаж: всё, что никому не приписано, сообщает само издание
kind-AnalysisNewsArticle = Аналитика: так события толкует автор
kind-OpinionNewsArticle = Мнение: это взгляд автора
kind-BackgroundNewsArticle = Справка: это изложение автора
kind-ReviewNewsArticle = Рецензия: это оценка автора
kind-SatiricalArticle = Сатира: ничто в ней не сообщается как факт
kind-AdvertiserContentArticle = Реклама: за этот текст кто-то заплатил
kind-Editorial = Редакционная статья: это взгляд самого издания
kind-Interview = Интервью: это слова интервьюируемого
kind-Interview-of = Интервью: это слова собеседника ({ $holder })
kind-OfficialStatement = Официальное заявление: это утверждения тех, кто его выпустил
kind-Unknown = Издание не обозначило жанр: читайте как мнение
kind-guessed = { $kind } (наше предположение, издание этого не указывает)

## the brief

brief-place = { $region }, сводка за { $date }
brief-no-author = автор не указан
brief-no-outlet = издание неизвестно
brief-undated = без даты
brief-missing-headline = в нашей копии нет заголовка
brief-missing-link = в нашей копии нет ссылки
brief-missing-headline-link = в нашей копии нет ни заголовка, ни ссылки
brief-headline = { $outlet ->
    [none] Заголовок издания
   *[other] Заголовок издания ({ $outlet })
  }
brief-original-language = Строки приводятся на языке статьи: { $language }
brief-not-heard = В этой статье не приводится их собственная позиция: { $parties }.
brief-disclaimer = { $outlet ->
    [none] Издание добавляет: { $words }
   *[other] Издание ({ $outlet }) добавляет: { $words }
  }
brief-sample = Это образец: статья, её автор и издание вымышлены.
brief-extracted = Составлено без языковой модели
brief-by-model = Сжато языковой моделью { $model }, каждая строка сверена программой с местом, на которое она опирается
brief-checked = редактор сверил сводку со статьёй, но не с фактами
brief-unchecked = ещё не проверено редактором
part = Часть { $number } из { $of }

status-notice-draft = Черновик, не одобрен
status-notice-held = Задержано редактором, не одобрено
status-notice-rejected = Отклонено редактором
status-notice-approved = Одобрено, ещё не опубликовано
status-notice-corrected = Заменено исправленной версией
status-notice-retracted = Отозвано редакцией

button-evidence = На чём основано
button-why = Почему такие метки?
button-original = Оригинал
button-report = Сообщить об ошибке

## regions

region-south-caucasus = Южный Кавказ
region-middle-east = Ближний Восток
region-central-asia = Центральная Азия
region-eastern-europe = Восточная Европа
region-south-asia = Южная Азия
region-elsewhere = Другие регионы

## chat

command-language = Язык, на котором вам отвечают
chat-language-which = На каком языке?
chat-language-chosen = Отныне здесь всё по-русски: ответы, метки и рамка сводок. Слова статьи остаются на её языке, пока редактор не одобрит перевод.
chat-language-chosen-alone = Отныне вам отвечают по-русски. То, что приходит сюда для всех, не меняется: это может изменить только администратор.
chat-language-not-offered = Standpoint пока не говорит на языке вашего приложения и отвечает по-русски. Другой язык можно выбрать ниже.
