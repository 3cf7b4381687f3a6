# Oxucunun gördüyü bütün sözlər azərbaycanca. Adlar mətndəki kimi yazılır: qəliblər ada şəkilçi tələb etmir.

language-name = Azərbaycanca

## labels on lines: worded by code, never by a model

label-fact = { $outlet ->
    [none] Məqalədə fakt kimi verilir, yoxlanılmayıb
   *[other] Fakt kimi verilir ({ $outlet }), yoxlanılmayıb
  }
label-claim-named = İddia ({ $holder })
label-claim-vague = İddia ({ $holder }; adı çəkilmir)
label-claim-vague-bare = İddia ({ $holder }; adları çəkilmir)
label-claim-nobody = Kimə məxsus olduğu göstərilməyən fikir
label-claim-nested = İddia ({ $holder }), çatdıran: { $via }
label-opinion = Fikir ({ $holder })
label-forecast = Proqnoz ({ $holder })
label-opinion-editorial = Redaksiyanın fikri ({ $outlet })
label-forecast-editorial = Redaksiyanın proqnozu ({ $outlet })
label-opinion-nobody = Məqalədəki fikir (müəllif göstərilməyib)
label-forecast-nobody = Məqalədəki proqnoz (müəllif göstərilməyib)
label-not-assessed = Qiymətləndirilməyib, fakt kimi qəbul etməyin
label-premise = { $holder ->
    [none] Məqalə mənbə göstərmədən həqiqət kimi qəbul edir
   *[other] { $holder }: mənbə göstərilmədən həqiqət kimi qəbul edilir
  }

## kinds, as a sentence

kind-ReportageNewsArticle = Xəbər: kiməsə istinad edilməyən hər şey nəşrin öz sözüdür
kind-AnalysisNewsArticle = Təhlil: bu, hadisələrin müəllif yozumudur
kind-OpinionNewsArticle = Rəy: bu, müəllifin fikridir
kind-BackgroundNewsArticle = Arayış: bu, müəllifin izahıdır
kind-ReviewNewsArticle = Resenziya: bu, müəllifin qiymətidir
kind-SatiricalArticle = Satira: burada heç nə fakt kimi deyilmir
kind-AdvertiserContentArticle = Ödənişli material: bu mətn üçün pul ödənilib
kind-Editorial = Redaksiya məqaləsi: bu, nəşrin öz fikridir
kind-Interview = Müsahibə: bunlar müsahibin sözləridir
kind-Interview-of = Müsahibə: bunlar müsahibin sözləridir ({ $holder })
kind-OfficialStatement = Rəsmi bəyanat: bunlar onu yayanların iddialarıdır
kind-Unknown = Nəşr janrı göstərməyib: fikir kimi oxuyun
kind-guessed = { $kind } (bizim ehtimalımızdır, nəşr bunu göstərmir)

## settings: the remedy that is shown when one is wrong

setting-telegram-bot-token = TELEGRAM_BOT_TOKEN @BotFather-in verdiyi bütöv token olmalıdır, məsələn, 123456:ABC….
setting-telegram-api-root = TELEGRAM_API_ROOT http və ya https ünvanı olmalıdır; lazım deyilsə, yazmayın.
setting-telegram-webhook-url = TELEGRAM_WEBHOOK_URL https ünvanı olmalıdır; long polling işlədilirsə, yazmayın.
setting-telegram-webhook-secret = TELEGRAM_WEBHOOK_SECRET 1–256 simvoldan ibarət olmalıdır: A–Z, a–z, 0–9, _ və -; TELEGRAM_WEBHOOK_URL verilibsə, mütləq lazımdır.
setting-discord-bot-token = DISCORD_BOT_TOKEN botun tərtibatçı portalından götürülən tokeni olmalıdır.
setting-discord-api-root = DISCORD_API_ROOT http və ya https ünvanı olmalıdır; lazım deyilsə, yazmayın.
setting-openai-api-key = OPENAI_API_KEY açar olmalıdır; lazım deyilsə, yazmayın.
setting-openai-base-url = OPENAI_BASE_URL http və ya https ünvanı olmalıdır; lazım deyilsə, yazmayın.
setting-openai-model = OPENAI_MODEL modelin adı olmalıdır: OPENAI_API_KEY hansı model üçündürsə, onun.
setting-openai-daily-budget-usd = OPENAI_DAILY_BUDGET_USD ABŞ dolları ilə məbləğ olmalıdır, 0 və ya daha çox.
setting-openai-review-labels = OPENAI_REVIEW_LABELS true və ya false olmalıdır; bunun üçün OPENAI_API_KEY də lazımdır.
setting-openai-prices = OPENAI_PRICES iki ədəd olmalıdır: in,out, bir milyon token üçün ABŞ dolları ilə; büdcə təyin edilibsə, mütləq lazımdır.
setting-database-url = DATABASE_URL file:YOL və ya postgres://… şəklində olmalıdır.
setting-admins = ADMINS belə siyahı olmalıdır: telegram:123,discord:456.
setting-http-host = HTTP_HOST host adı və ya ünvanı olmalıdır.
setting-history-days = HISTORY_DAYS günlərin sayı olmalıdır: tam ədəd, 31 və ya daha çox.
setting-http-port = HTTP_PORT port olmalıdır, 0 ilə 65535 arasında.
setting-fetch-allow-hosts = FETCH_ALLOW_HOSTS hostların siyahısı olmalıdır, məsələn, intranet.example,10.0.0.5:8080.
setting-log-level = LOG_LEVEL trace, debug, info, warn, error və ya silent olmalıdır.
setting-log-format = LOG_FORMAT pretty və ya json olmalıdır.

error-config-invalid = Parametrlərdən istifadə etmək olmur: { $names }.
    .why = { $faults }
    .do = Onları mühitdə və ya .env faylında düzəldin; hamısı .env.example faylında göstərilib.

## the brief

brief-place = { $region }, icmal: { $date }
brief-no-author = müəllif göstərilməyib
brief-no-outlet = nəşr məlum deyil
brief-undated = tarix göstərilməyib
brief-changed = { $date } tarixində dəyişdirilib, ilk tarix göstərilməyib
brief-missing-headline = bizdəki nüsxədə başlıq yoxdur
brief-missing-link = bizdəki nüsxədə keçid yoxdur
brief-missing-headline-link = bizdəki nüsxədə nə başlıq, nə də keçid var
brief-headline = { $outlet ->
    [none] Nəşrin başlığı
   *[other] Nəşrin başlığı ({ $outlet })
  }
line-translated = { $text } (maşın tərcüməsi)
line-translated-by-editor = { $text } (redaktorlarımızın tərcüməsi)
brief-original-language = Sətirlər məqalənin öz dilində verilir: { $language }
brief-not-heard = Bu məqalədə öz fikri verilməyənlər: { $parties }.
brief-disclaimer = { $outlet ->
    [none] Nəşr əlavə edir: { $words }
   *[other] Nəşr ({ $outlet }) əlavə edir: { $words }
  }
brief-sample = Bu, nümunədir: məqalə, müəllifi və nəşri uydurmadır.
brief-extracted = Dil modeli olmadan məqalədən seçilib
brief-by-model = { $model } dil modeli ilə qısaldılıb, hər sətir əsaslandığı parça ilə proqram vasitəsilə tutuşdurulub
brief-engine = { $model ->
    [none] Dil modeli olmadan, proqramla məqalədən seçilib
   *[other] { $prompt } göstərişləri əsasında { $model } modeli ilə qısaldılıb, hər sətri proqram yoxlayıb
}{ $cost ->
    [none] {""}
    [unknown] ; modelə nə qədər xərcləndiyi məlum deyil (bilmək üçün OPENAI_PRICES təyin edin)
   *[other] ; modelə { $cost } ABŞ dolları xərclənib
}.
brief-checked = redaktor məqalə ilə tutuşdurub təsdiqləyib, faktları yoxlamayıb
brief-unchecked = hələ heç bir redaktor yoxlamayıb
part = Hissə { $number }/{ $of }

status-notice-draft = Qaralama, təsdiqlənməyib
status-notice-held = Redaktor təxirə salıb, təsdiqlənməyib
status-notice-rejected = Redaktor rədd edib
status-notice-approved = Təsdiqlənib, hələ dərc olunmayıb
status-notice-corrected = Düzəldilmiş versiya ilə əvəz olunub
status-notice-retracted = Redaktorlar geri götürüb
notice-published = İcmal dəyişdirilib
notice-published-text = { $place }: redaktorlar düzəliş edib. İcmal öz yerində dəyişdirilib; xahiş edirik, yenidən oxuyun.
notice-retracted = İcmal geri götürülüb
notice-retracted-text = { $place }: redaktorlar icmalı geri götürüb. Xahiş edirik, orada yazılanlara əsaslanmayın.
surplus = Artıq icmalın hissəsi deyil
surplus-text = { $place }: düzəldilmiş icmal daha qısadır və yuxarıda bitir.
left-out = İstəyinizlə göndərilməyib
left-out-text = { $place }: düzəldilmiş icmalda yalnız almaq istəmədiyiniz rəy yazıları qalıb.

button-evidence = Nəyə əsaslanır
button-why = Niyə bu qeydlər?
button-original = Orijinal
button-report = Səhvi bildir

## the day's digest

day-length = { $count ->
    [one] Bir məqalə
   *[other] { $count } məqalə
  }, oxunuşu təxminən { $minutes ->
    [one] bir dəqiqə
   *[other] { $minutes } dəqiqə
  }.
day-event = { $names ->
    [none] Bir hadisə haqqında { $count } məqalə
   *[other] Bir hadisə haqqında { $count } məqalə: { $names }
  }
day-differ = Müəlliflərin fikri harada ayrılır
day-given = Həqiqət kimi qəbul edilən:
day-said = Nə çatdırılır və kimə istinad edilir:
day-made = Bundan hansı nəticəyə gəlirlər:
day-label-in = { $label }, nəşr: { $outlet }
day-label-by = { $label }, məqalə: { $outlet }
day-repeats = { $agency ->
    [none] { $count ->
        [2] { $outlets }: hər ikisi eyni mətni dərc edir. Mənbə birdir; bu, fikir birliyi deyil.
       *[other] { $outlets }: hamısı eyni mətni dərc edir. Mənbə birdir; bu, fikir birliyi deyil.
      }
   *[other] { $count ->
        [2] { $outlets }: hər ikisi təkrarlayır: { $agency }. Mənbə birdir; bu, fikir birliyi deyil.
       *[other] { $outlets }: hamısı təkrarlayır: { $agency }. Mənbə birdir; bu, fikir birliyi deyil.
      }
  }
day-not-heard = Bu məqalələrin heç birində öz fikri verilməyənlər: { $parties }.
day-elsewhere = Bu region haqqında həmçinin
day-elsewhere-in = Bu icmalda verilib: { $region }.
day-nothing = Bu gün icmal yoxdur. { $reason }
nothing-no-articles = Region haqqında məqalə gəlməyib.
nothing-nothing-new = Gələnlər son icmala yeni heç nə əlavə etmir.
nothing-not-verified = Gələnləri lazımi qədər yoxlamaq mümkün olmadı.
nothing-day-off = Bu gün redaktorların istirahət günüdür.
day-correction = { $kind }, { $date } tarixli icmal{ $what ->
    [none] .
   *[other] : { $what }
  } Niyə: { $why }

day-held-reason = son müddətə ({ $deadline }) qədər təsdiqlənməyib
alert-day-composed = { $region }: bugünkü icmalın qaralaması hazırdır, { $brief }. Son müddət: { $deadline } ({ $zone }). /desk açın və ya bu gün icmal olmayacağına qərar verin.
alert-day-nothing-new = { $region }: qaralama hazırlanmadı, çünki son buraxılışdan sonra məqalə gəlməyib. Məqalə əlavə edin və ya bu gün icmal olmayacağına qərar verin. İcmal üçün son müddət: { $deadline } ({ $zone }).
alert-day-not-composed = { $region }: bugünkü icmalın qaralaması hazırlanmadı. { $why }
alert-day-reminded = { $region }: bugünkü qaralamanı ({ $brief }) hələ heç kim təsdiqləməyib. Son müddət: { $deadline } ({ $zone }). O vaxta qədər təsdiqlənməsə, təxirə salınacaq və öz-özünə göndərilməyəcək.
alert-day-held = { $region }: bugünkü qaralama ({ $brief }) son müddətə qədər təsdiqlənmədi: { $deadline } ({ $zone }). Təxirə salınıb, heç kim almayıb. Yenə də təsdiqləmək və ya rədd etmək üçün /desk açın.
alert-day-unpublished = { $region }: bugünkü icmal ({ $brief }) təsdiqlənib, amma son müddətə qədər onu heç kim dərc etməyib: { $deadline } ({ $zone }). /desk açıb dərc edin.
alert-day-missing = { $region }: son müddət ({ $deadline }, { $zone }) qaralama və qərar olmadan keçdi. Siz nəsə hazırlamasanız, oxucular bu gün heç nə almayacaq.
alert-day-silent = { $region }: oxucular icmal almayalı { $days ->
    [one] bir gün
   *[other] { $days } gün
  } olub.

button-day = Bu gün
button-day-open = Aç: { $region }
button-digest = Qaralama: { $region }
button-nothing = İcmal olmasın: { $region }
button-nothing-no-articles = Məqalə gəlməyib
button-nothing-nothing-new = Gələnlərdə yeni bir şey yoxdur
button-nothing-not-verified = Yoxlamaq mümkün olmadı
button-nothing-day-off = Bu gün istirahət günümüzdür
day-no-regions = Hələ heç bir regiona abunə olan yoxdur, ona görə gözlənilən icmal da yoxdur.
day-standing = { $region }, son müddət { $deadline } ({ $zone }): { $state }.
day-state-none = hələ qaralama yoxdur
day-state-nothing = icmal olmayacağına qərar verilib
day-state-draft = qaralama təsdiq gözləyir
day-state-held = təxirə salınıb
day-state-rejected = rədd edilib
day-state-approved = təsdiqlənib, hələ dərc olunmayıb
day-state-published = dərc olunub
day-state-corrected = düzəldilib
day-state-retracted = geri götürülüb
day-nothing-why = { $region }: bu gün niyə göndərməyə bir şey yoxdur?
day-nothing-decided = Qərar verildi: bu gün icmal olmayacaq ({ $region }). { $told ->
    [no] Oxuculara bildirilmir.
    [published] Oxuculara növbəti göndəriş vaxtında bildiriləcək.
   *[other] İkinci redaktor bildirişi təsdiqləyəndən sonra oxuculara bildiriləcək.
  }

balance-behind = Redaktorlar üçün. Əsasında duran: { $articles ->
    [one] bir məqalə
   *[other] { $articles } məqalə
  }, { $outlets ->
    [one] bir nəşr
   *[other] { $outlets } nəşr
  } ({ $countries }); müəlliflər: { $authors ->
    [none] heç kim göstərilməyib
   *[other] { $authors }
  }.
balance-no-outlet = göstərilməyib
balance-not-rated = müəyyən edilməyib: { $count }
balance-not-heard = Tez-tez adı çəkilən, amma məqalələrin heç birində fikri verilməyənlər: { $parties }.
balance-one-sided = { $event ->
    [none] Bütün icmalda yalnız bir tərəf danışır: { $party }.
   *[other] Bu hadisədə ({ $event }) yalnız bir tərəf danışır: { $party }.
  }
left-out-near-copy = Surət olduğu üçün daxil edilməyib (əsli: { $of }): { $name } ({ $article })
left-out-length = Uzunluğa görə daxil edilməyib: { $name } ({ $article })
left-out-more = { $count ->
    [one] Uzunluğa görə daha bir məqalə daxil edilməyib.
   *[other] Uzunluğa görə daha { $count } məqalə daxil edilməyib.
  }
left-out-already-sent = Daxil edilməyib, oxucular artıq almışdı (icmal { $of }): { $name } ({ $article })
left-out-no-lines = Daxil edilməyib, heç bir sətri ayrıca dura bilmir: { $name } ({ $article })

outlet-not-rated = ölkəsi və mülkiyyəti müəyyən edilməyib
outlet-owner-not-rated = mülkiyyəti müəyyən edilməyib
outlet-rated = { $ownership }; mənbə: { $host }, { $date }

## the desk: what is refused

error-not-allowed = Bunu etmək səlahiyyəti yoxdur: { $name }.
    .why = Bunun üçün { $role } rolu lazımdır.
    .do = Administratordan xahiş edin: people add və ya parametrlərdə ADMINS.
    .chat = Administratordan bunu etməsini və ya sizə bu rolu verməsini xahiş edin.
error-wrong-status = { $brief } icmalının vəziyyəti: { $status }.
    .why = Bu, yalnız belə vəziyyətdə mümkündür: { $needed }.
    .do = show { $brief } ilə baxın, sonra yenidən qərar verin.
    .chat = Onu /desk masasında açın və indiki vəziyyətinə görə qərar verin.
error-second-editor = Siz bu icmalı artıq təsdiqləmisiniz.
    .why = Bəzi sətirləri risklidir ({ $risks }) və ikinci redaktoru gözləyir.
    .do = Başqa redaktordan təsdiq istəyin və ya həmin sətirləri çıxarın.
error-reason-missing = Səbəb lazımdır: { $what }.
    .why = Qərarla birlikdə saxlanılır ki, sonra başqaları da onu anlaya bilsin.
    .do = --reason MƏTN ilə verin.
    .chat = Yenidən edin və soruşulanda səbəbini yazın.
error-sentence-unknown = Məqalədə { $sentence } cümləsi yoxdur.
    .why = Cümlələr məqalənin ən yeni versiyasında S1, S2, … kimi nömrələnir.
    .do = Onları standpoint label MƏQALƏ sadalayır.
    .chat = Sətri /desk masasında yenidən açın: məqalənin yeni versiyası ola bilər.
error-holder-not-in-text = «{ $holder }» məqalədə yoxdur.
    .why = Söz sahibi məqalədə göstərildiyi kimi adlandırılır; heç kim əlavə edilmir.
    .do = Söz sahibinin adını məqalədən köçürün və ya heç kim göstərilməyibsə, --holder yazmayın.
    .chat = Söz sahibinin adını məqalədən köçürün; heç kim göstərilməyibsə, «-» yazın.
error-not-a-fact = { $sentence } cümləsinə fakt qeydi qoymaq olmaz: orada «{ $cue }» deyilir.
    .why = Bu sözlər kiminsə mühakiməsini, gözləntisini və ya iddiasını göstərir; heç bir qərar onları fakta çevirmir.
    .do = Onlarsız hissəni göstərin və ya qeydi olduğu kimi saxlayın.
error-kind-lowered = Nəşr janrı belə göstərib: { $declared }. Ona görə onu buna dəyişmək olmaz: { $kind }.
    .why = Nəşrin qeydi daha az ehtiyatlısı ilə əvəz olunmur: rəy xəbər kimi oxunardı.
    .do = Janrı olduğu kimi saxlayın və ya o qədər ehtiyatlı birini seçin.
error-no-override = { $sentence } cümləsinin qeydini heç bir redaktor dəyişməyib.
    .why = Məqalənin ən yeni versiyasında ləğv edilməli bir şey yoxdur.
    .do = Redaktorların dəyişdiklərini standpoint overrides sadalayır.
error-changed-meanwhile = { $brief } icmalını məhz bu anda başqası dəyişdi.
    .why = İki nəfər eyni vaxtda qərar verdi; digər qərar qüvvədədir.
    .do = Yenidən baxın, sonra qərar verin.
error-sample-not-delivered = { $brief } icmalı nümunə məqalədən hazırlanıb və heç vaxt göndərilmir.
    .why = Nümunələr uydurmadır; oxucular onları xəbər sayardı.
    .do = Öz məqalənizi əlavə edin və onun icmalını dərc edin.
error-last-admin = Sonuncu administrator: { $name }.
    .why = Administrator olmasa, heç kim yenidən adam əlavə edə bilməz.
    .do = Əvvəlcə başqa birini administrator edin.
error-time-invalid = { $time } istifadə oluna bilən vaxt deyil.
    .why = Günün saatı SS:DD kimi, konkret vaxt isə saat qurşağı ilə ISO 8601 şəklində yazılır (2026-11-23T18:00+04:00) və gələcəkdə olmalıdır.
    .do = Bu şəkildə yazın.
error-zone-invalid = { $zone } saat qurşağı deyil.
    .why = Qurşaqlar Asia/Baku kimi adlanır.
    .do = Yaxınlığınızdakı şəhərin adını bu şəkildə yazın.
error-article-unknown = { $article } məqaləsi yoxdur.
    .why = Saxlancda belə identifikatorlu məqalə yoxdur.
    .do = Siyahını articles verir.
    .chat = Məqaləni bura bir daha göndərin.
error-brief-unknown = { $brief } icmalı yoxdur.
    .why = Saxlancda belə identifikatorlu icmal yoxdur.
    .do = Siyahını briefs verir.
    .chat = Ən yenisini /brief göstərir; redaktorlar qalanlarını /desk masasında tapır.
error-region-unknown = { $region } regionu yoxdur.
    .why = Regionlar bunlardır: { $regions }.
    .do = Onlardan birini yazın.
error-person-unknown = Belə redaktor yoxdur: { $person }.
    .why = Siyahıda bu identifikator və ya adla heç kim yoxdur, ya da çıxarılıb.
    .do = Siyahını people list verir.
    .chat = Siyahıdan yenidən kimisə seçin.
error-subscription-unknown = { $subscription } abunəliyi yoxdur.
    .why = Saxlancda belə identifikatorlu abunəlik yoxdur.
    .do = Siyahını subscriptions list verir.
    .chat = Hara nə gəldiyini /subscriptions göstərir.
error-eval-unknown = { $name } qiymətləndirməsi yoxdur.
    .why = Qiymətləndirmələr bunlardır: { $names }.
    .do = Onlardan birini yazın.
error-node-too-old = Bu, Node { $version } versiyasıdır.
    .why = Standpoint-ə TypeScript-i olduğu kimi işlədən Node 22.18 və ya daha yenisi lazımdır.
    .do = Öz Node-unu gətirən npm start və ya npm run standpoint ilə başladın, ya da yenisini qurun.
error-platform-refused = { $platform } botun tokenini qəbul etmədi.
    .why = Token səhvdir və ya ləğv edilib.
    .do = Düzgün tokeni parametrlərə yazıb yenidən başladın.
error-prompt-invalid = { $file } göstərişindən istifadə etmək olmur: { $fault }.
    .why = Hər göstəriş dəyişənlərini başında adlandırır və yalnız onlardan istifadə edir.
    .do = prompts/ qovluğundakı faylı düzəldin.
error-usage = { $fault }
    .why = Əmr sətri başa düşülmədi.
    .do = --help ilə baxın.
error-unexpected = Gözləmədiyimiz xəta baş verdi: { $fault }
    .why = Bu xəta sizin yox, Standpoint-indir.
    .do = doctor əmrini işə salın və xətanı bu sözlərlə bildirin.

error-country-unknown = Belə ölkə yoxdur: { $country }.
    .why = Nəşrin ölkəsi oxuculara göstərilir, ona görə səhv yazılmış ad saxlanıla bilməz.
    .do = İngiliscə adını və ya iki hərfini verin, məsələn, Azerbaijan və ya AZ.
error-ownership-unsourced = Mülkiyyət məlumatı saxlanılmadı: { $outlet }.
    .why = Oxuculara bunun haradan və nə vaxt oxunduğu deyilir.
    .do = --source ÜNVAN və --read TARİX də verin.
error-edition-decided = { $date } tarixli icmalın ({ $region }) vəziyyəti artıq belədir: { $status }.
    .why = Onun yanında yeni qaralama olsa, icmal ikinci dəfə çıxa bilər.
    .do = Onu düzəldin (standpoint correct { $brief }) və ya sabahkını hazırlayın.
    .chat = Onu /desk masasında açıb düzəldin və ya sabahkını hazırlayın.
error-translation-refused = Tərcümə rədd edildi: { $rules }.
    .why = Proqramın ayırd edə bildiyi qədər, tərcümə əslindən başqa şey deyir. Tutuşdurulur: ədədlər, ölçü vahidləri, adlar, sitatlar, kimin dediyi, inkar, ehtimal və gələcək bildirən sözlər.
    .do = Əslinə daha yaxın yazın və ya sətri öz sözləri ilə saxlayın.
error-language-same = { $brief } icmalı onsuz da bu dildədir.
    .why = Ondan yalnız başqa dildə qaralama hazırlamaq olar.
    .do = Başqa dil seçin.
error-nothing-decided = İcmal olmayacağına artıq qərar verilib: { $date }, { $region }.
    .why = Qərar və səbəbi hər gün üçün bir dəfə saxlanılır.
    .do = O vaxtdan bir şey gəlibsə, yenə də qaralama hazırlayın: standpoint digest --region REGION.
    .chat = O vaxtdan bir şey gəlibsə, yenə də qaralama hazırlayın: /desk, sonra «Bu gün».
error-nothing-new = Son buraxılışdan sonra yeni məqalə gəlməyib: { $region }.
    .why = Günün icmalı heç bir buraxılışda olmayan məqalələrdən hazırlanır.
    .do = Məqalə əlavə edin və ya bu gün icmal olmayacağına qərar verin: standpoint nothing REGION --because nothing-new.
    .chat = Bura məqalə göndərin və ya /desk masasında, «Bu gün» altında, icmal olmayacağına qərar verin.

## chat: commands and answers

command-start = Standpoint nədir və necə başlamalı
command-brief = Son icmalı oxumaq
command-regions = Əhatə etdiyimiz regionlar
command-subscribe = Regionun hər icmalını burada almaq
command-subscriptions = Bura və tənzimləyə biləcəyiniz başqa yerlərə gələnlər
command-stop = Bura icmal gəlməsini dayandırmaq
command-why = Qeydlər necə qoyulur
command-language = Sizə cavab verilən dil
command-help = Burada nə edə bilərsiniz
command-cancel = Verilən sualı ləğv etmək
command-settings = Bura nə, nə vaxt və necə gəlir
command-search = Dərc edilmiş icmallarda axtarmaq
command-privacy = Haqqınızda nə saxlanılır
command-forget = Haqqınızda saxlanılanları silmək
command-desk = Redaktor masası

evidence-heading = Hər sətrin əsaslandığı parçalar
evidence-around = Ətrafındakı mətn
why-name = Niyə
why-heading = Niyə bu qeydlər?
why-basis-fact = Müəllif və ya nəşr bunu yoxlanıla bilən bir şey kimi qəti şəkildə bildirir. Bizdə bunu heç kim yoxlamayıb.
why-basis-claim = Bunlar müəllifin deyil, başqasının sözləri və ya fikridir.
why-basis-opinion = Bu, müəllifin mühakiməsidir, yoxlanıla bilən bir şey deyil.
why-basis-forecast = Bu, müəllifin gözləntisidir; hələ baş verməyib.
why-basis-not-assessed = Bunun arxasında kimin durduğunu müəyyən edə bilmədik.

chat-start = Standpoint regional təhlükəsizlik haqqında təhlil yazılarının qısa icmallarını göndərir. Hər sətrin əvvəlində arxasında kimin durduğu göstərilir: fakt kimi verilib, kiminsə iddiasıdır, yoxsa müəllifin fikri və ya proqnozudur. Buradakı heç nəyi faktlarla tutuşdurub yoxlamamışıq.
chat-start-next = Son icmalını oxumaq və ya hər icmalı burada almaq üçün region seçin.
chat-why = Məqalənin hər cümləsinə qeyd sabit qaydalarla qoyulur: mənbə kimi kim göstərilir, mühakimə və ya proqnoz varmı, nəşr yazını necə adlandırır. Şübhə olanda daha ehtiyatlı qeyd qoyulur. Qeydləri yalnız proqram qoyur, dil modeli heç vaxt qoymur; hər icmalı redaktorlar təsdiqləyir. İcmalın altındakı «Nəyə əsaslanır» düyməsi parçaları göstərir.
chat-regions = Bu regionları əhatə edirik. Son icmalını oxumaq üçün birini seçin.
chat-language-which = Hansı dildə?
chat-language-chosen = Bundan sonra burada hər şey azərbaycancadır: cavablar, qeydlər və icmalın sabit mətnləri. Tərcümə təsdiqlənənədək məqalənin sözləri öz dilində qalır.
chat-language-chosen-alone = Bundan sonra sizə azərbaycanca cavab verilir. Buraya hamı üçün gələn olduğu kimi qalır: onu yalnız administrator dəyişə bilər.
chat-language-not-offered = Standpoint hələ tətbiqinizin dilini bilmir və azərbaycanca cavab verir. Aşağıda başqa dil seçin.
chat-unknown = Bu, başa düşülmədi. Burada nə edə biləcəyinizi /help göstərir.
chat-no-brief = Bu region üzrə hələ icmal dərc edilməyib: { $region }. /subscribe { $id } yazsanız, birincisi bura gələcək.
chat-no-brief-any = Hələ icmal dərc edilməyib. /subscribe REGION yazsanız, birincisi bura gələcək.
chat-which-region = Hansı region? Birini seçin.
chat-start-region = Region keçidi ilə gəlmisiniz: { $region }. Bu, həmin regionun son icmalıdır; hər yenisi bura gələ bilər.
chat-subscribed = Bundan sonra hər icmal bura gələcək: { $region }. /stop bunu dayandırır.
chat-subscribed-already = Hər icmal onsuz da bura gəlir: { $region }. /stop bunu dayandırır.
chat-may-not-configure = Bura nəyin gəldiyini yalnız bu yerin administratoru dəyişə bilər.
chat-too-much = Birdən-birə çox sorğu gəldi. Xahiş edirik, bir dəqiqə gözləyib davam edin.
chat-search-which = Hansı sözlər axtarılsın? İcmallar özlərindəki və ya məqalələrindəki sözlərlə tapılır.
chat-search-field = Sözlər
chat-search-found = Dərc edilənlər, «{ $words }» ilə
chat-search-none = Dərc edilənlərin heç birində «{ $words }» yoxdur. Daha az söz yoxlayın və ya region seçin.
chat-search-more = Davamı var: axtarışı daraltmaq üçün bir söz də yazın.
chat-search-in-article = Sözlər icmalın sətirlərində yox, məqalədədir.
chat-search-read = Oxu: { $number }
chat-stopped = Bura daha icmal gəlmir. /subscribe yenidən başladır.
chat-stopped-none = Bura icmal gəlmir. /subscribe REGION ilə başlaya bilərsiniz.
chat-report-which = Hansı sətir səhvdir? Redaktorlar onu əsaslandığı parça ilə birlikdə görəcək.
chat-report-thanks = Sağ olun. Redaktorlar bu sətri, onun parçasını və bildirişinizi görür.
chat-report-words = Bu sətirdə səhv olan nədir? «{ $line }»
chat-report-field = Səhv olan nədir
button-report-words = Səhvi yaz
chat-report-line = Sətir { $number }: { $label }
chat-cancelled = Sual ləğv edildi; heç nə dəyişmədi.
chat-cancelled-nothing = Sizə sual verilməmişdi. Burada nə edə biləcəyinizi /help göstərir.
chat-question-over = Gec oldu: cavab bir saat gözlənilir. Heç nə dəyişdirilmədi.
button-ask-again = Yenidən soruş
chat-answer-here = Cavabı bura yazın. /cancel sualı ləğv edir.
chat-answer-here-now = İndi belə yazılıb:
chat-about-nothing = Bu mesaj bizim icmal deyil. İcmalların altında da «Nəyə əsaslanır» düyməsi var.
chat-report-choice = Hansı sətir səhvdir
chat-report-field-optional = İstəsəniz, səhv olanı yazın
chat-gone = Bu icmal artıq əlçatan deyil.
button-read = Oxu: { $region }
button-subscribe-here = Bura nə gələcəyini seç
button-subscribe = Bura gəlsin: { $region }
button-stop = Dayandır
button-regions = Regionlar
button-settings = Parametrlər
button-language = Dil
button-help = Kömək
button-send-there = Ora göndər: { $region }

## settings of a place

subscriptions-heading = Hara nə gəlir
subscriptions-none = Bura hələ heç nə gəlmir. Region seçin və ya /subscribe yazın.
subscriptions-row = { $place }: { $regions }
subscriptions-here = bura
subscriptions-unreachable = { $place }: { $regions } · heç nə gəlmir: { $reason }

settings-heading = { $place ->
    [here] Bu çatın parametrləri
   *[other] Parametrlər ({ $place })
  }
settings-regions = Regionlar: { $regions }
settings-time = { $time ->
    [once] Vaxt: dərc edilən kimi
   *[other] Vaxt: { $time }
  }
settings-days = Günlər: { $days }
settings-days-all = hər gün
settings-days-work = bazar ertəsindən cüməyə
settings-zone = { $city ->
    [none] Saat qurşağı: { $offset }, indi { $now }
   *[other] Saat qurşağı: { $city } ({ $offset }), indi { $now }
  }
settings-quiet = { $from ->
    [none] Sakit saatlar: yoxdur
   *[other] Sakit saatlar: { $from }–{ $to }
  }
settings-sound = { $silent ->
    [true] Səs: söndürülüb
   *[false] Səs: açıqdır
  }
settings-opinion = { $left ->
    [true] Rəy yazıları: göndərilmir, bütövlükdə
   *[false] Rəy yazıları: qeydi ilə göndərilir
  }
settings-mention = Müraciət (@): hər icmalda bir rola
settings-talk = Müzakirə: hər icmalın altında şaxə
settings-paused = Fasilə verilib, bitmə vaxtı: { $until }
settings-next = Növbəti icmal ən tezi bu vaxt gələcək: { $when } ({ $city } vaxtı).
settings-next-once = Növbəti icmal dərc edilən kimi gələcək.
settings-changed = Hazırdır. İndi belədir.
settings-unchanged = Onsuz da belə idi; heç nə dəyişmədi.
settings-undone = Ləğv edildi. İndi belədir.
settings-undo-gone = Bunu artıq ləğv etmək olmur.
settings-last-region = Ən azı bir region qalmalıdır. «Dayandır» hər şeyi dayandırır.
settings-last-day = Ən azı bir gün qalmalıdır. «Dayandır» hər şeyi dayandırır.
settings-no-time = Bu, günün saatı deyil. Nümunələr: 8:30, 21.15, 7 pm.
settings-no-zone = Bu yer burada tanınmır. Yaxınlıqdakı böyük şəhəri və ya UTC+4, +5:30 kimi fərqi yoxlayın.
settings-no-quiet = Bu, vaxt aralığı deyil. Nümunələr: 22:00-7:00, 23-6:30.
settings-page-regions = İcmalları bura gələn regionlar. Dəyişmək üçün regiona basın.
settings-page-time = İcmalların gəldiyi vaxt, yerli saatla.
settings-page-days = İcmalların gəldiyi günlər. Dəyişmək üçün günə basın.
settings-page-zone = Bu vaxtların saat qurşağı.
settings-page-quiet = Heç nə göndərilməyən saatlar; bu saatlara düşən icmal onlar bitəndə gəlir.
settings-has = { $name }: bəli
settings-has-not = { $name }: xeyr
settings-ask-time = İcmallar saat neçədə gəlsin? Məsələn, 8:30 və ya 19:00.
settings-ask-zone = Hansı şəhərdəsiniz və ya saat fərqiniz nədir? Məsələn, Bakı və ya UTC+5:30.
settings-ask-quiet = Saat neçədən neçəyə qədər sakitlik olsun? Məsələn, 22:00-7:00.
settings-form = Parametrlər
settings-field-ask-time = Vaxt
settings-field-ask-zone = Şəhər və ya saat fərqi
settings-field-ask-quiet = Başlanğıc – son
settings-button-regions = Regionlar
settings-button-time = Vaxt
settings-button-days = Günlər
settings-button-zone = Saat qurşağı
settings-button-quiet = Sakit saatlar
settings-button-mention-off = Heç kimə müraciət etmə
settings-button-talk-off = Müzakirə şaxəsi açma
settings-button-sound-on = Səsi aç
settings-button-sound-off = Səsi söndür
settings-button-opinion-on = Rəy yazıları gəlsin
settings-button-opinion-off = Rəy yazıları gəlməsin
settings-button-pause-on = Bir həftə fasilə ver
settings-button-pause-off = Fasiləni bitir
settings-button-undo = Ləğv et
settings-button-stop = Dayandır
settings-button-back = Geri
settings-button-time-once = Dərc edilən kimi
settings-button-time-other = Başqa vaxt…
settings-button-days-all = Hər gün
settings-button-days-work = Bazar ertəsi–cümə
settings-button-zone-other = Başqa şəhər və ya fərq…
settings-button-quiet-off = Yoxdur
settings-button-quiet-other = Başqa saatlar…
settings-button-channel = Kanal qur

presence-group = Buradayam. Bura nəyin nə vaxt gəldiyini administrator /settings ilə seçir; hamı /brief ilə oxuya bilər.
presence-resumed = Bura yenidən yaza bilirəm. { $next }
presence-channel = Bu kanalda burada seçdiyinizi paylaşa bilərəm: { $channel }. Siz region seçməyincə heç nə paylaşılmır.
channel-which = Kanalın istənilən paylaşımını bura yönləndirin və ya @name kimi açıq adını göndərin. Əvvəlcə məni kanala paylaşım hüququ olan administrator kimi əlavə edin.
channel-field = Kanalın açıq adı
channel-unknown = Belə kanal tapılmadı və ya mən hələ onda deyiləm.
channel-may-not = Bunu buradan siz qura bilməzsiniz: yalnız kanalın paylaşım hüququ olan administratoru qura bilər, məni də paylaşım hüququ olan administrator kimi əlavə etdikdən sonra.

## privacy

privacy-kept = İstifadə etdiyiniz müddətdə saxlanılır: bu platformadakı rəqəmli identifikatorunuz, /settings ilə seçdikləriniz, bura hansı mesajların göndərildiyi (icmalı düzəltmək və ya geri götürmək mümkün olsun deyə) və bildirdiyiniz səhvlər, yazdığınız sözlərlə birlikdə.
privacy-not-kept = Saxlanılmır: adınız, digər mesajlarınız, nə oxuduğunuz, axtardığınız və ya basdığınız.
privacy-who = Heç nə başqasına verilmir və satılmır. Bunu saxlayan serveri bu botun operatoru işlədir. /forget hamısını silir.
privacy-of-you = Haqqınızda indi saxlanılanlar
forget-would = Bunlar silinəcək
forget-consequence = Bu çatdakı icmallar qalır; onları buradan daha düzəltmək və ya geri götürmək olmayacaq. Qrup və kanallarda qurduqlarınız adınız olmadan davam edir.
forget-done = Silindi
kept-subscription = Abunəliyiniz, parametrləri və onların tarixçəsi ilə.
kept-messages = Çatınızdakı mesajların uçotu: { $count }.
kept-reports = Bildirdiyiniz səhvlər: { $count }.
kept-places = Qurduğunuz qruplar və ya kanallar: { $count }.
kept-nothing = Haqqınızda heç nə saxlanılmır.
kept-editor = Siz burada redaktorsunuz: icmallar haqqında qərarlarınız onların tarixçəsinin hissəsidir və qalır. Rolunuzu administrator ləğv edə bilər.
button-forget = Saxlanılanları sil…
button-forget-all = Hamısını sil

## store

error-store-unopened = { $store } saxlancı açılmır.
    .why = { $fault ->
        [address] DATABASE_URL nə file:YOL, nə də postgres://… şəklindədir.
        [folder] Fayl lazım olan yerdə qovluq və ya qovluq lazım olan yerdə fayl var.
        [permission] Bu istifadəçi orada oxuya və ya yaza bilmir.
        [not-a-store] Belə adlı fayl var, amma saxlanc deyil və ya zədələnib.
        [unreachable] Verilənlər bazası serveri cavab vermir.
        [login] Verilənlər bazası serveri istifadəçini və ya parolu qəbul etmir.
        [no-database] Serverdə belə adlı baza yoxdur.
        [driver] Verilənlər bazası drayveri qurulmayıb və ya bu maşın üçün deyil.
       *[other] Sistem bildirir: { $detail }.
    }
    .do = { $fault ->
        [address] DATABASE_URL-i file:data/standpoint.db kimi yazın.
        [folder] DATABASE_URL-də mövcud və ya yaradıla bilən qovluqdakı faylı göstərin.
        [permission] Bu istifadəçiyə hüquq verin və ya DATABASE_URL-də başqa yer göstərin.
        [not-a-store] DATABASE_URL-də başqa fayl göstərin və ya yerinə ehtiyat nüsxəsini qoyun.
        [unreachable] Serveri işə salın və ya DATABASE_URL-dəki host və portu düzəldin.
        [login] DATABASE_URL-dəki istifadəçini və parolu düzəldin.
        [no-database] Serverdə yaradın və ya DATABASE_URL-dəki adını düzəldin.
        [driver] Bu maşında npm ci işlədin.
       *[other] Diski və DATABASE_URL-i yoxlayın.
    }
error-store-full = { $store } saxlancında yer qalmayıb.
    .why = Disk və ya kvota doludur; yazılmaqda olan saxlanılmadı, əvvəlki hər şey qalıb.
    .do = Yer açıb yenidən yoxlayın.
error-store-busy = { $store } saxlancı məşğuldur.
    .why = Başqa proqram onu on saniyədən çoxdur ki, məşğul edir.
    .do = Yenidən yoxlayın; belə qalsa, onunla işləyən başqa proqramı axtarın.
error-store-newer = { $store } saxlancı daha yeni Standpoint ilə yaradılıb.
    .why = Onda { $migration } addımı var, bu proqram onu tanımır; heç nə dəyişdirilməyib.
    .do = Bu proqramı yeniləyin və ya DATABASE_URL-də başqa saxlanc göstərin.

## terminal

terminal-hint = Əmr (help, brief, regions, desk, quit) və ya düymənin nömrəsini yazın.
terminal-message = —— { $number } ——
terminal-message-changed = —— { $number }, dəyişdi ——
terminal-no-button = { $count ->
    [0] Burada basmalı düymə yoxdur. help, desk və ya regions yazın.
    [one] Düymə yoxdur: { $number }. Yeganə düymə 1-dir.
   *[other] Düymə yoxdur: { $number }. Düymələr 1 ilə { $count } arasındadır.
  }

## telegram, and what every platform answers about a delivery

delivery-blocked = şəxs botu bloklayıb
delivery-not-started = şəxs botu başlatmayıb
delivery-deactivated = hesab artıq yoxdur
delivery-removed = bot bu yerdən çıxarılıb
delivery-no-permission = botun bu yerdə yazmaq icazəsi yoxdur
delivery-not-found = belə yer yoxdur və ya bot heç vaxt orada olmayıb
delivery-topic-gone = mövzu və ya şaxə artıq yoxdur
delivery-topic-closed = mövzu və ya şaxə bağlıdır
delivery-message-gone = dəyişdirilməli mesaj artıq yoxdur
delivery-message-fixed = mesajı artıq dəyişmək olmur
delivery-rejected = platforma mesajı qəbul etmədi; səbəbi jurnaldadır
delivery-wait = platforma gözləməyi istəyir
delivery-down = platforma cavab vermədi
delivery-paused-by-reader = oxucu fasilə verib
metric-deliveries = Mesajlar, nəticəsinə görə
metric-deliveries-due = Vaxtı çatmış və hələ gözləyən mesajlar
metric-oldest-due-seconds = Ən çox gözləyən mesajın vaxtından nə qədər keçdiyi
metric-deliveries-failed = İnsan müdaxiləsi tələb edən və ya yenidən cəhd edilən mesajlar, səbəbinə görə
metric-deliveries-late = Son bir gündə vaxtından bir dəqiqədən çox gec göndərilmiş mesajlar
metric-model-calls = Bu gün (UTC) modelin çağırışları
metric-model-cost-usd = Onların xərci, hələ bilinmirsə, mümkün xərci
metric-feed-age-seconds = Lentin son sorğusundan keçən vaxt
metric-last-edition-seconds = Regionun son icmalının dərcindən keçən vaxt
alert-unreachable = İcmallar artıq bu yerə gələ bilmir: { $place }. Səbəb: { $reason }. { $mended ->
    [elsewhere] Başqa yer və ya mövzu seçin: orada /settings göndərin.
   *[there] Səbəb aradan qalxanda öz-özünə davam edəcək.
}
alert-role-gone = { $place } kanalında icmalların çağırdığı rol artıq yoxdur. İcmallar yenə gəlir, amma heç kimi çağırmır. Başqa rol üçün orada /subscribe göndərin.
alert-token = { $platform } botun tokenini qəbul etmir: orada heç nə qəbul olunmur və göndərilmir. Düzgün tokeni parametrlərə yazıb yenidən başladın.
alert-down = { $platform } artıq { $minutes } dəqiqədir əlçatan deyil. Avtomatik yenidən cəhd edilir; heç nə itməyib.
alert-disk = Saxlancın olduğu disk demək olar ki, doludur: { $megabytes } MB qalıb. Hələ nəsə yazmaq mümkünkən yer açın.
delivery-missed = vaxtından sonrakı bir gün ərzində göndərmək olmadı
delivery-token = platforma botun tokenini qəbul etmədi
chat-start-first = Bu, yalnız sizin üçündür. Əvvəlcə mənimlə şəxsi çatda «Başlat» düyməsini basın, sonra yenidən soruşun.
chat-start-button = Başlat
chat-sent-privately = Şəxsi çatımızda sizə göndərildi.

## the desk in a chat

chat-failed = Bizim tərəfdə xəta baş verdi. Xahiş edirik, yenidən yoxlayın; operatorlar nə baş verdiyini görür.
desk-empty = Masada heç nə gözləmir. Mənə şəxsi çatda məqalə göndərin: mətnini, keçidini və ya faylını.
desk-waiting = { $count ->
    [one] Bir icmal gözləyir. Sətir-sətir oxumaq üçün açın.
   *[other] { $count } icmal gözləyir. Sətir-sətir oxumaq üçün birini açın.
  }
desk-row-draft = Qaralama: { $brief }
desk-row-held = Təxirə salınıb: { $brief }
desk-row-approved = Təsdiqlənib: { $brief }
desk-risk-in-line = Bir sətir risklidir və ikinci redaktoru gözləyir: { $risk } ({ $passages }).
desk-risk-left-out = Riskli olduğuna görə icmala daxil edilməyib: { $risk } ({ $passages }).
desk-refused = Rədd edildi, { $rule }
source-changed = { $article } mənbəyi bu icmal hazırlanandan sonra dəyişib: icmal { $cited } versiyasına istinad edir, ən yenisi { $newest }.
source-header = Başlıq məlumatlarında dəyişib: { $fields }
source-removed = Çıxarılıb
source-added = Yeni
source-more = … və daha { $count } cümlə
source-line = Çıxarılana əsaslanan sətir
desk-row-outdated = Mənbə dəyişib · { $row }
link-near-copy = { $article } ilə demək olar ki, eynidir: qısa mətnin { $percent } faizi hər ikisindədir.
link-shared-text = { $article } ilə ortaq mətni var: qısa mətnin { $percent } faizi hər ikisindədir.
link-one-agency = { $article } ilə eyni xəbəri eyni agentlikdən verir ({ $agency }): iki yox, bir mənbə.
desk-confirm = { $count ->
    [0] Bu icmalı heç kim almayacaq: regionuna abunəlik yoxdur. Yenə də dərc edilsin?
    [one] Bu icmalı bir abunəlik alacaq, növbəti göndəriş vaxtında. Ekrana çatandan sonra geri qaytarmaq olmur.
   *[other] Bu icmalı { $count } abunəlik alacaq, hər biri növbəti göndəriş vaxtında. Ekranlara çatandan sonra geri qaytarmaq olmur.
  }
desk-decided-first-approval = { $brief } icmalı üçün təsdiqiniz saxlanıldı. İkinci redaktor da təsdiqləməlidir: sətri risklidir, yoxlamanın rəddi ləğv edilib və ya regionu həmişə iki redaktor tələb edir.
desk-decided-draft = { $brief } icmalı qaralamadır.
desk-decided-held = { $brief } icmalı təxirə salınıb.
desk-decided-rejected = { $brief } icmalı rədd edilib.
desk-decided-approved = { $brief } icmalı təsdiqlənib. Yalnız kimsə dərc edəndə göndərilir.
desk-decided-published = { $brief } icmalı dərc edilib: abunəçilərinə göndərilir.
desk-decided-corrected = { $brief } icmalı düzəldilib.
desk-decided-retracted = { $brief } icmalı geri götürülüb.
button-approve = Təsdiqlə
button-hold = Təxirə sal
button-reject = Rədd et
button-publish = Dərc et…
button-back = Geri
button-older = Daha köhnə icmallar: { $count }
button-desk = Masaya qayıt
risk-accusation = şəxsi müəyyən edilə bilən birinə qarşı ittiham
risk-force-movement = qüvvələrin hərəkəti və ya mövqeləri
risk-toll = qurbanların sayı, itki və ya ələ keçirmə
risk-disputed-name = mübahisəli ad
risk-satire = satira
risk-paid-content = ödənişli material
risk-override = yoxlamanın ləğv edilmiş rəddi
risk-region = həmişə iki redaktor tələb edən region

## regions

region-south-caucasus = Cənubi Qafqaz
region-middle-east = Yaxın Şərq
region-central-asia = Mərkəzi Asiya
region-eastern-europe = Şərqi Avropa
region-south-asia = Cənubi Asiya
region-elsewhere = Digər regionlar

## discord

discord-option-region = Region, adı ilə
discord-option-regions = Bir region və ya vergüllə ayrılmış bir neçəsi
discord-option-channel = İcmallar hara getsin: kanal, şaxə və ya forum (boşdursa: bura)
discord-option-time = Nə vaxt, SS:DD şəklində (boşdursa: dərc edilən kimi)
discord-option-zone = Hansı şəhərin saatı ilə: şəhər yazın
discord-option-days = Hansı günlər
discord-option-role = Hər icmalda müraciət (@) ediləcək rol (boşdursa: heç kim)
discord-option-discussion = Hər icmalın altında müzakirə üçün şaxə açmaq
discord-time-at-once = İcmal dərc edilən kimi
discord-days-1234567 = Hər gün
discord-days-12345 = Bazar ertəsindən cüməyə
discord-days-67 = Şənbə və bazar
discord-days-1 = Bazar ertəsi günləri
discord-days-2 = Çərşənbə axşamı günləri
discord-days-3 = Çərşənbə günləri
discord-days-4 = Cümə axşamı günləri
discord-days-5 = Cümə günləri
discord-days-6 = Şənbə günləri
discord-days-7 = Bazar günləri
discord-menu-evidence = Nəyə əsaslanır
discord-menu-add = Standpoint-ə əlavə et
discord-choose = Birini seçin
discord-option-words = Axtarılacaq sözlər
discord-option-add = Məqaləni keçidi ilə, fayl kimi və ya formada mətni ilə əlavə etmək
discord-option-link = Məqalənin ünvanı
discord-option-file = PDF, Word (.docx), veb-səhifə və ya mətn faylı
discord-failed = Alınmadı, günah bizdədir. Bir dəqiqədən sonra yenidən yoxlayın.
discord-late = Discord bu cavabı daha gözləmədi, ona görə cavab bura gəlir. İstədiyiniz bir dəfə icra olunub: təkrar istəməzdən əvvəl bunu oxuyun.
discord-form-late = Hazırlıq o qədər çəkdi ki, Discord artıq bunun üçün forma qəbul etmir. Heç nə dəyişmədi.
discord-refused-10003 = Kanal artıq yoxdur.
discord-refused-10008 = Mesaj artıq yoxdur.
discord-refused-40067 = Bu forum hər yazıda etiket tələb edir. Forumun parametrlərində söndürün və ya başqa yer seçin.
discord-refused-50001 = Standpoint bu kanalı görmür və ya serverdən çıxarılıb.
discord-refused-50007 = Bu şəxs Standpoint-dən şəxsi mesaj qəbul etmir.
discord-refused-50008 = Bu növ kanala mesaj göndərmək olmur.
discord-refused-50013 = Standpoint-in bu kanalda yazmaq icazəsi yoxdur.
discord-refused-50083 = Şaxə arxivdədir.
discord-refused-other = Discord mesajı qəbul etmədi.
discord-retry-limit = Discord fasilə istəyir.
discord-retry-token = Discord botun tokenini qəbul etmir.
discord-retry-server = Discord öz xətası ilə cavab verdi.
discord-retry-network = Discord-a çatmaq olmadı.

## why this label: cue is the words of the sentence, or none

why-question = Sual: müəllif onunla nəyisə nəzərdə tutur, bəyanat vermir.
why-imperative = Müəllif oxucuya nə etməli olduğunu deyir.
why-advice = { $cue ->
    [none] Müəllifin məsləhəti və ya tələbi.
   *[other] «{ $cue }» müəllifin məsləhəti və ya tələbidir.
  }
why-first-person = { $cue ->
    [none] Müəllif özündən danışır.
   *[other] «{ $cue }»: müəllif birinci şəxsdən danışır.
  }
why-exclamation = Müəllifin nidası.
why-reader = Müəllif oxucuya müraciət edir.
why-irony = { $cue ->
    [none] Müəllif bir sözdən məsafə saxlayır.
   *[other] Müəllif «{ $cue }» ifadəsini kimin sözü olduğunu demədən dırnağa alır.
  }
why-stance = { $cue ->
    [none] Müəllif bunun nə dərəcədə şübhəsiz və ya arzuolunan olduğunu bildirir.
   *[other] «{ $cue }» müəllifin öz münasibətidir.
  }
why-evaluation = { $cue ->
    [none] Müəllif qiymət verir.
   *[other] «{ $cue }» qiymət verir; yoxlanıla bilən bir şey deyil.
  }
why-interpretation = { $cue ->
    [none] Hadisələrin müəllif yozumu.
   *[other] «{ $cue }» hadisələrin müəllif yozumudur.
  }
why-cause = { $cue ->
    [none] Səbəblərin, niyyətlərin və ya nəticələrin müəllif yozumu.
   *[other] «{ $cue }» səbəblərin, niyyətlərin və ya nəticələrin müəllif yozumudur.
  }
why-generalisation = { $cue ->
    [none] Müəllifin ümumiləşdirməsi.
   *[other] «{ $cue }» ümumiləşdirir.
  }
why-hypothetical = { $cue ->
    [none] Müəllif nəyisə fərz edir.
   *[other] «{ $cue }» fərziyyədir; baş verdiyini demir.
  }
why-degree = { $cue ->
    [none] Müəllif dəyərləndirir və ya müqayisə edir.
   *[other] «{ $cue }» müəllifin öz ölçüsü ilə dəyərləndirir və ya müqayisə edir.
  }
why-contrast = { $cue ->
    [none] Müəllif öz mövqeyini müdafiə edir.
   *[other] «{ $cue }» bunu müəllifin arqumentinin bir hissəsi edir.
  }
why-forecast = { $cue ->
    [none] Gələcəkdən danışır.
   *[other] «{ $cue }» hələ baş verməmiş bir şeydən danışır.
  }
why-hard-evidence = { $cue ->
    [none] Sənədlərdə iz qoyan bir şey haqqında qəti şəkildə deyilib.
   *[other] Sənədlərdə iz qoyan bir şey haqqında qəti şəkildə deyilib («{ $cue }»).
  }
why-report = Xəbər bunu başqa heç kimin adını çəkmədən deyir.
why-flat = Heç bir qiymət əlaməti olmadan qəti deyilib.
why-toll = { $cue ->
    [none] Qurbanların sayı, itki və ya ələ keçirmə: kimsə sayıb, mətn kimin saydığını demir.
   *[other] «{ $cue }» qurbanların sayı, itki və ya ələ keçirmədir: kimsə sayıb, mətn kimin saydığını demir.
  }
why-attack = { $cue ->
    [none] Müəllifin danışdığı hücum; mətn mənbə göstərmir.
   *[other] «{ $cue }»: müəllifin danışdığı hücum; mətn mənbə göstərmir.
  }
why-capture = { $cue ->
    [none] Müəllifin dediyinə görə ələ keçirilmiş və ya itirilmiş yerlər; mətn mənbə göstərmir.
   *[other] «{ $cue }»: müəllifin dediyinə görə ələ keçirilmiş və ya itirilmiş yerlər; mətn mənbə göstərmir.
  }
why-server = Model serveri cümləni yenidən oxudu və onda qeydi qoyan proqramın gördüyündən daha az qətilik gördü.
why-editor = Redaktor cümləni oxuyub və bu qeydi seçib.
why-default = Bunun yoxlanıla bilən bir şey olduğunu heç nə göstərmir, ona görə müəllifin fikri sayılır.
why-open-quotation = Əvvəlki cümlələrdən birində başlayan sitatın içindədir.
why-after-colon = Danışanı bildirən sözlərdən sonra, iki nöqtənin ardınca gəlir.
why-enumeration = { $cue ->
    [none] Başqasının sözləri ilə başlayan sadalamanı davam etdirir.
   *[other] «{ $cue }» başqasının sözləri ilə başlayan sadalamanı davam etdirir.
  }
why-resumes = Başqalarının dediklərinin yanında burada müəllif özü danışır.
why-quotation = Bu, sitatdır.
why-endorsed = { $cue ->
    [none] Müəllif başqasının dediyini qiymətləndirir və ya özününkü kimi qəbul edir.
   *[other] Müəllif «{ $cue }» sözü ilə başqasının dediyini qiymətləndirir və ya özününkü kimi qəbul edir.
  }
why-claim-named = { $cue ->
    [none] Kiminsə sözünü və ya fikrini çatdırır və kimin olduğunu deyir.
   *[other] Kiminsə sözünü və ya fikrini çatdırır («{ $cue }») və kimin olduğunu deyir.
  }
why-claim-vague = { $cue ->
    [none] Başqalarının dediyini çatdırır; adları çəkilmir.
   *[other] Başqalarının dediyini çatdırır («{ $cue }»); adları çəkilmir.
  }
why-claim-nobody = { $cue ->
    [none] Kimin olduğunu demədən bir fikri çatdırır.
   *[other] «{ $cue }» kimin olduğunu demədən bir fikri çatdırır.
  }
why-claim-unresolved = Kiminsə sözünü və ya fikrini çatdırır; cümlənin özü kimin olduğunu demir.
why-claim-several = Bir neçə nəfərin dediyini çatdırır, hər birininki öz hissəsində; bütövlükdə heç birinin tək sözü deyil.
why-claim-nested = { $cue ->
    [none] Bir tərəfin dediyinə görə digərinin nə söylədiyini çatdırır.
   *[other] Bir tərəfin dediyinə görə digərinin nə söylədiyini çatdırır («{ $cue }»).
  }
why-kind-never-fact = Satirada və ödənişli materialda heç nə fakt kimi göstərilmir.
why-model-fact = { $cue ->
    [none] Sözləri bir-bir ölçüləndə sənəddə olan bir şey kimi oxunur və yoxlanıla bilən bir şey göstərir.
   *[other] Sözləri bir-bir ölçüləndə (ən çox «{ $cue }») sənəddə olan bir şey kimi oxunur və yoxlanıla bilən bir şey göstərir.
  }
why-model-opinion = { $cue ->
    [none] Sözləri bir-bir ölçüləndə sənəddən çox müəllifin mühakiməsi kimi oxunur.
   *[other] Sözləri bir-bir ölçüləndə (ən çox «{ $cue }») sənəddən çox müəllifin mühakiməsi kimi oxunur.
  }
why-official-statement = Rəsmi bəyanat: içindəki hər şey onu yayanların iddiasıdır.
why-paid-content = Ödənişli material: içindəki hər şey onun pulunu ödəyənlərin iddiasıdır.
why-interview-answer = Müsahibə: cavablar müsahibin iddialarıdır.
why-interview-forecast = Müsahibə: müsahibin gözləntisi.
why-interview-question = Müsahibə aparanın sualı: onda həqiqət kimi qəbul edilən heç kimin bəyanatı deyil.
why-not-assessed = Qiymətləndirə bilmədiyimiz dildə və ya əlifbadadır.
why-no-words = Qiymətləndiriləcək söz yoxdur.
why-too-long = Cümlə həddən artıq uzundur: hansı hissəsinin arxasında kimin durduğu bilinmir.
why-capitals = Hamısı böyük hərflədir; adları başqa sözlərdən ayırmaq olmur.
why-headline = Başlıq kimi yazılıb; adları başqa sözlərdən ayırmaq olmur.
why-unmarked = O qədər söz vergülsüz və nöqtəsizdir ki, bəyanatın harada bitdiyi bilinmir.
why-unbalanced = İçində sitat başlayır, amma heç yerdə bitmir.
why-goes-on = Sözləri bundan əvvəl verilmiş şəxs haqqında davam edir və hələ də onun sözləri ola bilər.
why-fragment = Arxasında kimin durduğunu müəyyən etmək üçün söz çox azdır.

## model: why there is less of it in a brief, or nothing; as "Refused, …" in front of what was asked or written

model-asked = { $model } dil modelindən istənilən sətirlər
gate-model-malformed = modelin cavabı istənilən formada deyil
gate-model-empty = model deməyə bir şey tapmadı
gate-model-language = bu məqalənin dilində modeli yoxlamaq olmur
gate-model-no-prices = günlük büdcə təyin edilib, qiymətlər isə yox, ona görə model çağırılmır
gate-model-budget = günlük büdcədə daha bir çağırışa yer yoxdur
gate-model-unauthorised = model serveri açarı qəbul etmir
gate-model-unknown = model serveri bu modeli və ya ünvanı tanımır
gate-model-quota = model serverindəki hesabda vəsait qalmayıb
gate-model-rate-limited = model serveri həddən artıq gözləməyi istəyir
gate-model-too-long = məqalə model üçün həddən artıq uzundur
gate-model-bad-request = model serveri sualı qəbul etmir
gate-model-refused = model cavab verməkdən imtina etdi
gate-model-cut-off = modelin cavabı həddində kəsilib
gate-model-filtered = model serverinin məzmun süzgəci cavabı buraxmadı
gate-model-unreadable = model serverinin göndərdiyi cavab sayıla bilməz
gate-model-timeout = model serveri vaxtında cavab vermədi
gate-model-unreachable = model serverinə çatmaq olmur
gate-model-server-error = model serverinin öz xətası var

## evaluations and their figures

eval-labels = Qeydlər, annotasiya edilmiş cümlələrlə müqayisədə: məqalələrin sətirləri (id, article, text, best, accept, holders, premises) və ya tək cümlələr (text, lang, label)
eval-claims = Sözün kimə aid edilməsi, işarələnmiş məqalələrlə müqayisədə: bir məqalə faylı (id, text) və bir istinad faylı (id, source, cue, content)
train-done = Model { $articles } məqalə, { $sentences } cümlə üzrə öyrədilib; cərimə əmsalı { $penalty } ({ $tried }). Fayl: { $path }.
train-grades = Növbə ilə kənarda saxlanılan rəy yazıları: sızma, faktın dəqiqliyi, tapılan faktlar, qəbul edilən qeydlər; əvvəlcə təkcə qaydalar, sonra faktdan tələb olunan əminlik üzrə
train-curve = Öyrənmə əyrisi: məqalələrin payı, öyrətmədə işlədilən cümlələrin sayı, öyrətmədə heç vaxt işlədilməyən beşdə bir məqalə üzrə Brier balı (az olması yaxşıdır)
train-with = Açıq mətndən { $found } cümlə ilə ({ $missing } tapılmadı), yalnız ölçmək üçün: layihənin kənarda saxlanılan öz məqalələri üzrə Brier balı onlarla { $with }, onlarsız { $without }; açıq mətn üzrə, onu heç görməmiş modellə { $outside }
eval-ablation = Təkcə qaydalar, təkcə model və hər ikisi: annotasiya edilmiş məqalələrin sətirləri üzrə (labels üçün olduğu kimi)
eval-agreement = İki annotatorun uyğunluğu: birinin və digərinin sətir faylları, məqalə və id ilə tutuşdurulur (labels üçün olduğu kimi)
eval-kinds = Janr qeydi götürüləndə xəbəri kiminsə fikrindən ayırmaq: annotasiya edilmiş məqalələrin sətirləri və ya mətnlər (text, kind), həmçinin oxucunun onları nə saydığı (article, side)
eval-column-count = sayı
eval-column-confidence = əminlik
eval-column-accepted = qəbul
eval-groups = Bir hadisə haqqında məqalələr: cütlər (a, b, same, set) və mətnlərinin faylları (id, event, title, text, published), GUM sənədləri, CRS hesabatları, annotasiya edilmiş məqalələr
eval-groups-without = { $count ->
    [one] Bir cüt nəzərə alınmadı: mətnləri fayllarda yoxdur.
   *[other] { $count } cüt nəzərə alınmadı: mətnləri fayllarda yoxdur.
  }
eval-regions = Məqalələrin regionları: işarələnmiş identifikatorlar (id, regions, also, set) və mətnlərinin faylları (günün icmalı üçün mətnlər, annotasiya edilmiş məqalələr, GUM sənədləri, CRS hesabatları, məqalələr, adı ilə mətn faylı)
eval-regions-without = { $count ->
    [one] İşarələnmiş bir identifikator nəzərə alınmadı: mətni fayllarda yoxdur.
   *[other] İşarələnmiş { $count } identifikator nəzərə alınmadı: mətnləri fayllarda yoxdur.
  }
figure-regions-tuned-precision = Sazlama məqalələri: verilən regionlar, dəqiqlik
figure-regions-tuned-recall = Sazlama məqalələri: verilən regionlar, tamlıq
figure-regions-tuned-f1 = Sazlama məqalələri: verilən regionlar, F1
figure-regions-tuned-first = Sazlama məqalələri: birinci region düzdür
figure-regions-tuned-several = Sazlama məqalələri: birdən çox regionda
figure-regions-kept-back-precision = Kənarda saxlanılan məqalələr: verilən regionlar, dəqiqlik
figure-regions-kept-back-recall = Kənarda saxlanılan məqalələr: verilən regionlar, tamlıq
figure-regions-kept-back-f1 = Kənarda saxlanılan məqalələr: verilən regionlar, F1
figure-regions-kept-back-first = Kənarda saxlanılan məqalələr: birinci region düzdür
figure-regions-kept-back-several = Kənarda saxlanılan məqalələr: birdən çox regionda
figure-groups-tuned-precision = Sazlama cütləri: dəqiqlik
figure-groups-tuned-recall = Sazlama cütləri: tamlıq
figure-groups-tuned-f1 = Sazlama cütləri: F1
figure-groups-tuned-plain = Sazlama cütləri: sadə TF-IDF kosinusu ilə F1, həddi onlara görə seçilib
figure-groups-tuned-plain-best = Sazlama cütləri: eyni göstərici ən yaxşı hədlə
figure-groups-kept-back-precision = Kənarda saxlanılan cütlər: dəqiqlik
figure-groups-kept-back-recall = Kənarda saxlanılan cütlər: tamlıq
figure-groups-kept-back-f1 = Kənarda saxlanılan cütlər: F1
figure-groups-kept-back-plain = Kənarda saxlanılan cütlər: sadə TF-IDF kosinusu ilə F1, həddi sazlama cütlərinə görə seçilib
figure-groups-kept-back-plain-best = Kənarda saxlanılan cütlər: eyni göstərici məhz bu cütlər üçün ən yaxşı hədlə
figure-calibration-error = Əminliyin kalibrləmə xətası (gözlənilən, on interval)
figure-kappa = Cohen kappası, hər annotatorun seçdiyi qeyd üzrə
figure-agreement = Eyni qeyd seçilib
figure-agreement-passing = Hər biri digərinin qeydini də qəbul edərdi
figure-news-precision = Xəbər: dəqiqlik
figure-news-recall = Xəbər: tamlıq
figure-news-f1 = Xəbər: F1
figure-view-precision = Kiminsə fikri: dəqiqlik
figure-view-recall = Kiminsə fikri: tamlıq
figure-view-f1 = Kiminsə fikri: F1
figure-kind-unknown = Janr barədə ehtimal yoxdur (kiminsə fikri kimi oxunur)
figure-other-facts = Qiymətləndirilməyən dillərdəki cümlələrdən: tək halda və ya xəbər kimi fakt qeydi alan
figure-leak = Sızma: heç bir annotatorun qəbul etməyəcəyi yerdə fakt qeydi
figure-accepted = Annotatorun qəbul edəcəyi qeyd
figure-fact-accepted = Fakt qeydi alanlardan fakt kimi qəbul edilən
figure-fact-found = Əsl faktlardan fakt qeydi alan
figure-claim-accepted = İddia qeydi alanlardan iddia kimi qəbul edilən
figure-claim-found = Əsl iddialardan iddia qeydi alan
figure-forecast-accepted = Proqnoz qeydi alanlardan proqnoz kimi qəbul edilən
figure-forecast-found = Əsl proqnozlardan proqnoz qeydi alan
figure-opinion-accepted = Fikir qeydi alanlardan fikir kimi qəbul edilən
figure-opinion-found = Əsl fikirlərdən fikir qeydi alan
figure-holder = Tapılan iddiaların söz sahibi, eynilə annotatorun göstərdiyi kimi
figure-premises-named = Həqiqət kimi qəbul edilən: hər iki annotatorun gördüyündən bizim göstərdiyimiz
figure-premises-agreed = Həqiqət kimi qəbul edilən: bizim göstərdiyimizdən annotatorların da gördüyü
figure-macro-f1 = Makro F1
figure-subjective-precision = Subyektiv: dəqiqlik
figure-subjective-recall = Subyektiv: tamlıq
figure-subjective-f1 = Subyektiv: F1
figure-objective-precision = Obyektiv: dəqiqlik
figure-objective-recall = Obyektiv: tamlıq
figure-objective-f1 = Obyektiv: F1
figure-attributed-precision = Cümlədə kiməsə istinad var: dəqiqlik
figure-attributed-recall = Cümlədə kiməsə istinad var: tamlıq
figure-attributed-f1 = Cümlədə kiməsə istinad var: F1
figure-words-given-precision = Bunlardan yalnız sözün kiməsə aid edildiyi: dəqiqlik
figure-words-given-recall = Bunlardan yalnız sözün kiməsə aid edildiyi: tamlıq
figure-words-given-f1 = Bunlardan yalnız sözün kiməsə aid edildiyi: F1
figure-source = Mənbə eynilə işarələndiyi kimi

## reading: what can't be read, and what was taken out of a text

source-stdin = standart giriş
kind-evidence-editor = redaktor təyin edib

error-file-missing = { $path } faylı yoxdur.
    .why = Bu yolda heç nə yoxdur.
    .do = Adı yoxlayın; yollar olduğunuz qovluqdan başlayır.
error-file-is-folder = { $path } qovluğunda məqalə yoxdur.
    .why = .txt, .md, .html, .htm, .pdf və ya .docx ilə bitən faylı yoxdur; alt qovluqlara baxılmır.
    .do = Fayl və ya içində belə fayllar olan qovluq göstərin.
error-file-unreadable = { $path } oxunmur.
    .why = Sistem icazə vermir: { $reason }.
    .do = Oxumağa icazəniz olduğunu və adi fayl olduğunu yoxlayın.
error-file-empty = { $path } boşdur.
    .why = İçində bir bayt belə yoxdur.
    .do = Məqaləni yenidən saxlayın və mətninin faylda olduğunu yoxlayın.
error-file-too-large = { $path } həddən artıq böyükdür.
    .why = { $megabytes } MB-dan böyükdür; heç bir məqalə bu qədər olmur.
    .do = Yalnız məqaləni, şəkilsiz və əlavəsiz saxlayın.
error-file-binary = { $name } mətn deyil.
    .why = İçində şəkil, səs, arxiv və ya başqa ikili məlumat var.
    .do = Məqaləni mətn, saxlanmış səhifə, PDF və ya Word (.docx) kimi göndərin.
error-file-no-text = { $name } içində məqalə yoxdur.
    .why = Menyular, bildirişlər və səhifənin digər əlavə hissələri çıxarıldıqdan sonra söz qalmadı.
    .do = İçində bildiriş və ya giriş forması yox, məqalənin özü olduğunu yoxlayın və ya mətnini .txt faylına yapışdırın.
error-file-too-complex = { $name } səhifəsi oxunmaq üçün həddən artıq mürəkkəbdir.
    .why = İstənilən məqalə səhifəsindən qat-qat çox və ya dərin elementi var.
    .do = Məqalənin mətnini .txt faylına köçürün.
error-page-consent-wall = { $name } yalnız razılıq sorğusudur.
    .why = Dediyi yalnız kuki və şəxsi məlumatlar haqqındadır; məqalə onun arxasındadır.
    .do = Səhifəni brauzerdə açın, sorğuya cavab verin, səhifəni saxlayın və ya məqalənin mətnini yapışdırın.
error-page-error = { $name } xəta səhifəsidir.
    .why = Belə səhifə olmadığını, girişin bağlı olduğunu və ya qarşısında yoxlama durduğunu deyir.
    .do = Keçidi brauzerdə yoxlayın; məqalənin səhifəsini saxlayın və ya mətnini yapışdırın.
error-page-paywalled = { $name } içində məqalənin yalnız başlanğıcı var.
    .why = Səhifə ödənişli hissədə kəsilir.
    .do = Abunəliyinizlə açıb bütün səhifəni saxlayın və ya məqalənin mətnini yapışdırın.
error-page-media-only = { $name } içində şəkil və ya film var, məqalə yoxdur.
    .why = Şəkilaltı yazılardan başqa, bir məqalədə olandan az söz var.
    .do = Yazılı mətni və ya məqaləsi varsa, onun səhifəsini və ya mətnini verin.
error-page-not-article = { $name } məqalələri sadalayır, özü məqalə deyil.
    .why = Ana səhifə, bölmə və ya siyahıdır: başqa səhifələrin başlıqlarından ibarətdir, öz mətni azdır.
    .do = İstədiyiniz məqaləni açıb onun keçidini və ya səhifəsini verin.
error-stdin-empty = Standart giriş boşdur.
    .why = Sonuna qədər heç nə gəlmədi.
    .do = Məqalənin mətnini və ya HTML-ini əmrə ötürün.
error-line-invalid = Bu sətirdən istifadə etmək olmur: { $line }.
    .why = { $problem }
    .do = Hər sətirdə bir JSON obyekti verin; sahələrini --help göstərir.

furniture-advertisement = reklam işarəsi
furniture-aside = məqalənin yanındakı qutu
furniture-author-note = müəllif haqqında məlumat, başlıq məlumatına alınıb
furniture-byline = imza sətri, başlıq məlumatına alınıb
furniture-caption = şəkilaltı yazı
furniture-comments = şərhlər
furniture-contact = əlaqə sətri
furniture-contributions = yazı göndərməyə çağırış
furniture-cookies = kuki bildirişi
furniture-copyright = müəllif hüququ bildirişi
furniture-counter = oxuma vaxtı və ya sayğac
furniture-credited = müəllifin yerində göstərilib, amma şəxs deyil: agentlik, şöbə, təşkilat
furniture-date = tarix sətri, başlıq məlumatına alınıb
furniture-disclaimer = məsuliyyət barədə bildiriş, başlıq məlumatında saxlanılıb
furniture-editors-note = redaksiyanın izahı, başlıq məlumatında saxlanılıb
furniture-font-widget = şrift ölçüsü
furniture-footer = səhifənin altı
furniture-kind-label = janr qeydi, başlıq məlumatına alınıb
furniture-link = tək keçid
furniture-navigation = naviqasiya
furniture-newsletter = bülleten və ya abunə çağırışı
furniture-outlet-note = nəşr haqqında məlumat
furniture-outside = səhifədə məqalədən kənardadır
furniture-photo-credit = foto və ya mənbə göstəricisi
furniture-read-also = başqa məqalələrə yönəldir
furniture-pull-quote = mətnin sözləri, iri yazı ilə təkrarlanıb
furniture-record = mətndən əvvəlki məlumat sətri
furniture-related = başqa məqalələrin siyahısı
furniture-section = başlığın üstündəki sayt və ya bölmə adı
furniture-separator = ayırıcı
furniture-share = paylaşma düymələri
furniture-site-name = saytın adı
furniture-support = dəstək çağırışı
furniture-tags = teqlər
furniture-title = başlıq, başlıq məlumatına alınıb

## command line

cli-about = Fikri heç vaxt fakt kimi təqdim etməyən regional təhlükəsizlik icmalları. Məqalələr add ilə daxil olur, brief onlardan qaralama hazırlayır, redaktorlar təsdiqləyib dərc edir. Hər əmrin öz --help səhifəsi var.
cli-title-usage = İstifadəsi:
cli-title-arguments = Arqumentlər
cli-title-options = Seçimlər
cli-title-verbs = Əmrlər

cli-verb-add = Məqalələri qəbul etmək: oxumaq, təmizləmək, saxlamaq, qeydlərini qoymaq
cli-verb-articles = Saxlanılan məqalələri sadalamaq
cli-verb-label = Məqalənin hər cümləsinin arxasında kimin durduğunu və bunun səbəbini göstərmək
cli-verb-header = Məqalənin başlıq məlumatında səhv oxunanı düzəltmək: janr, başlıq, müəlliflər, nəşr, tarix
cli-verb-relabel = Cümlənin qeydini düzəltmək; düzəliş yeni qeydlərdə və versiyalarda da qalır
cli-verb-overrides = Redaktorların düzəltdiyi qeydlər, öyrətmə məlumatı kimi, hər sətirdə bir JSON obyekti
cli-verb-brief = Məqalələrdən qaralama hazırlamaq; fayllar əvvəlcə qəbul edilir
cli-verb-translate = İcmalın və ya günün icmalının başqa dildə qaralamasını hazırlamaq; model varsa, sətirlər tərcümə olunur
cli-verb-digest = Son buraxılışdan sonra gələnlərdən regionun günlük icmalının qaralamasını hazırlamaq
cli-verb-nothing = Bu gün icmal olmayacağına qərar vermək və səbəbini göstərmək
cli-verb-briefs = İcmalları sadalamaq, hər versiya öz sətrində
cli-verb-show = İcmalı, sətirlərinin əsaslandığı parçaları, rədd edilənləri və qərarları göstərmək
cli-verb-approve = Qaralamanı təsdiqləmək; riskli sətirlər ikinci redaktoru gözləyir
cli-verb-hold = Qaralamanı təxirə salmaq
cli-verb-reject = Qaralamanı rədd etmək
cli-verb-publish = Təsdiqlənmiş icmalı dərc etmək: hər abunəlik onu növbəti göndəriş vaxtında alır
cli-verb-deliveries = İcmalı kim alıb, kim almayıb və niyə
cli-verb-reports = Oxucuların bildirdiyi səhvlər
cli-verb-log = Kim nəyə, nə vaxt və haradan qərar verib
cli-verb-people-add = Redaktor əlavə etmək və ya mövcud redaktora yeni rol, yaxud daha bir hesab vermək
cli-verb-people-list = Redaktorları sadalamaq
cli-verb-people-role = Discord serverində müəyyən rolu olan hər kəsi redaktor etmək
cli-argument-server = Serverin Discord identifikatoru
cli-argument-role = Rolun Discord identifikatoru
cli-option-remove = Bunu ləğv etmək
cli-role-added = Serverdə ({ $server }) bu rolu ({ $role }) olan hər kəs, rol onda qaldıqca, redaktordur.
cli-role-removed = Serverdə ({ $server }) bu rol ({ $role }) artıq heç kimi redaktor etmir.
cli-verb-people-remove = Redaktorun rolunu ləğv etmək
cli-verb-subscriptions-add = Bir yerə icmal göndərilməsini təmin etmək və ya ora nəyin gəldiyini dəyişmək
cli-verb-subscriptions-list = Kimin nəyi, harada və nə vaxt aldığını sadalamaq
cli-verb-subscriptions-remove = Bir yerə icmal göndərilməsini dayandırmaq
cli-verb-subscriptions-export = Abunəlikləri JSON Lines kimi yazmaq
cli-verb-subscriptions-import = Abunəlikləri JSON Lines faylından oxumaq; artıq mövcud olan yer yenilənir
cli-verb-feeds-add = Lent əlavə etmək ki, məqalələri öz-özünə gəlsin
cli-verb-feeds-list = Lentləri, nə vaxt sorğulandıqlarını və xətalarını sadalamaq
cli-verb-feeds-remove = Lenti daha sorğulamamaq; məqalələri qalır
cli-verb-feeds-poll = Yeniləri dərhal qəbul etmək; işləyən bot bunu özü edir
cli-verb-feeds-import = OPML faylındakı lentləri əlavə etmək
cli-verb-doctor = Hər şeyin qaydasında olduğunu yoxlamaq
cli-verb-backup = Saxlanc istifadədə ikən onu bir fayla köçürmək, növündən asılı olmayaraq
cli-verb-restore = Ehtiyat nüsxəsini DATABASE_URL-dəki boş saxlanca bərpa etmək, növündən asılı olmayaraq
cli-verb-eval = İşarələnmiş sətirlər olan fayllarda qiymətləndirmə aparmaq: labels, claims və başqaları
cli-verb-read = Süzgəc: səhifələr girir, məqalələr çıxır (--lines)
cli-verb-gate = Süzgəc: sətirlər parçaları ilə girir, yoxlamanın cavabları çıxır (--lines)
cli-verb-start = npm start kimi işə salmaq
cli-verb-help = Əmr haqqında kömək göstərmək
cli-verb-outlets-set = Nəşr haqqında bilinəni yazmaq: ölkə, mülkiyyət və mənbəyi, dil
cli-verb-outlets-list = Nəşrləri və haqlarında bilinənləri sadalamaq
cli-verb-regions-set = Regionun gününü qurmaq: son müddət, hazırlıq vaxtı, kimə nə bildirilir
cli-verb-regions-list = Regionları, son müddətlərini və parametrlərini sadalamaq
cli-group-outlets = Nəşrlər haqqında oxuculara nə deyilir
cli-group-regions = Regionun icmalı nə vaxta hazır olmalıdır
cli-group-feeds = Məqalələr öz-özünə haradan gəlir
cli-group-people = Kim qərar verə bilər
cli-group-subscriptions = Kim nəyi, harada və nə vaxt alır

cli-argument-source = Fayl, qovluq, keçid və ya standart giriş üçün -
cli-argument-article = Saxlanılan məqalənin identifikatoru, fayl, keçid və ya standart giriş üçün -
cli-argument-brief = İcmalın identifikatoru və ya ID:VERSİYA
cli-argument-outlet = Nəşrin adı
cli-argument-region = Region, məsələn, south-caucasus
cli-argument-sentence = Cümlənin nömrəsi, məsələn, S12
cli-argument-name = Şəxsin adı
cli-argument-person = Şəxsin identifikatoru və ya adı
cli-argument-subscription = Abunəliyin identifikatoru
cli-argument-file = JSON Lines faylı və ya standart giriş üçün -
cli-argument-address = Lentin ünvanı
cli-argument-feed = Lentin identifikatoru və ya ünvanı; poll üçün verilməsə, hamısı
cli-argument-opml = Lent oxuyan proqramdan çıxarılmış OPML faylı və ya standart giriş üçün -
cli-argument-target = Yaradılacaq fayl
cli-argument-evaluation = Hansı qiymətləndirmə
cli-argument-data = Onun faylları

cli-option-help = Bu köməyi göstərmək
cli-option-json = Proqramlar üçün JSON ilə cavab vermək
cli-option-as = Operatorun deyil, bu redaktorun adından işləmək (identifikator və ya ad)
cli-option-reason = Səbəb; qərarla birlikdə saxlanılır
cli-option-kind = Nəşrin göstərdiyi janr, məsələn, OpinionNewsArticle
cli-option-basis = fact, claim, opinion və ya forecast
cli-option-holder = Kimin iddiasıdır, məqalədə göstərildiyi kimi
cli-option-undo = Redaktorun bu cümlə haqqında qərarını ləğv etmək
cli-option-region = Region, məsələn, south-caucasus
cli-option-regions = Region; bir neçə dəfə verilə bilər
cli-option-outlet = Nəşrin adı
cli-option-author = Müəllifin adı; bir neçə dəfə verilə bilər
cli-option-title = Nəşrin verdiyi başlıq
cli-option-url = Məqalənin ünvanı
cli-option-published = Nə vaxt dərc edilib, məsələn, 2026-11-23
cli-option-query = Yalnız içində bu sözlər olanlar
cli-option-since = Yalnız göstərilən gündən və ya vaxtdan bəri olanlar
cli-option-status = Yalnız bu vəziyyətdə olanlar, məsələn, draft
cli-option-explain = Həmçinin hər qaydanı hansı sözlər pozub, sətir mənbəyə nə əlavə edir və nəyi buraxır
cli-option-lines = Süzgəc kimi işləmək: hər sətirdə bir JSON obyekti girir, biri çıxır
cli-option-form = text, markdown, json, telegram və ya discord
cli-option-now = Hamı dərhal alır
cli-option-at = Göstərilən vaxtda öz-özünə dərc etmək, məsələn, 2026-11-24T08:00+04:00
cli-option-role = editor və ya admin
cli-option-telegram = Telegram identifikatoru, ədəd
cli-option-discord = Discord identifikatoru, ədəd
cli-option-platform = telegram və ya discord
cli-option-destination = Çatın və ya kanalın identifikatoru
cli-option-thread = Mövzunun və ya şaxənin identifikatoru
cli-option-time = Yerli vaxt, məsələn, 08:00; verilməsə, dərc edilən kimi
cli-option-zone = Saat qurşağı, məsələn, Asia/Baku; verilməsə, regionunku
cli-option-days = Günlər, bazar ertəsi 1-dir: 1-5 və ya 6,7; verilməsə, hər gün
cli-option-spoken = İcmalın dili: en, az, ru və ya tr; model varsa sətirlər tərcümə olunur
cli-option-speak = Cavabların dili: en, az, ru və ya tr; yazılmasa, sistemin dili. Əmrdən əvvəl yazılır
cli-option-translation = Sətrin icmalın dilində tərcüməsi, əsli ilə tutuşdurulur; - tərcüməni çıxarır
cli-word-options = seçimlər
cli-word-verb = əmr
cli-desk-empty = Masada heç nə gözləmir. Məqalə əlavə edin (standpoint add FAYL), sonra qaralama hazırlayın (standpoint brief MƏQALƏ).
cli-option-limit = Ən çoxu bu qədər
cli-option-every = İki sorğu arasında neçə dəqiqə; verilməsə, nəşrin istədiyi kimi və ya 30
cli-option-date = Buraxılışın yerli tarixi, məsələn, 2026-11-23; verilməsə, bu gün
cli-option-because = Səbəb: no-articles, nothing-new, not-verified və ya day-off
cli-option-country = Ölkəsi, məsələn, Azerbaijan və ya AZ; none yazılanı silir
cli-option-ownership = Kimə və ya hansı dövlətə məxsusdur, öz sözlərinizlə; none yazılanı silir
cli-option-source = Bunu deyən səhifə
cli-option-read = Həmin səhifəni nə vaxt oxumusunuz, məsələn, 2026-11-23
cli-option-language = Dili, məsələn, az; none yazılanı silir
cli-option-deadline = İcmalın son müddəti, regionun yerli vaxtı ilə, məsələn, 08:00
cli-option-lead = Qaralama son müddətdən neçə dəqiqə əvvəl hazırlanır
cli-option-silence = Neçə gün buraxılış olmasa, redaktorlar xəbərdar edilir
cli-option-tell = Göndərməyə bir şey olmayanda oxuculara bildirilsinmi: yes və ya no
cli-option-second = Regionun hər icmalına ikinci redaktor lazımdırmı: yes və ya no
cli-option-open = Yalnız heç bir redaktorun baxmadıqları

cli-unknown-verb = Belə əmr yoxdur: { $name }{ $meant ->
    [none] .
   *[other] ; bunu demək istəyirdiniz: { $meant }?
  }
cli-unknown-option = Belə seçim yoxdur: { $name }{ $meant ->
    [none] .
   *[other] ; bunu demək istəyirdiniz: { $meant }?
  }
cli-missing-argument = { $name } arqumenti verilməyib.
cli-missing-option = --{ $name } seçimi verilməyib.
cli-missing-value = { $name } seçiminə dəyər lazımdır.
cli-too-much = Bu əmr bu qədər arqument qəbul etmir, artıq qalan: { $surplus }.
cli-no-verb = Əmr verilməyib.
cli-not-understood = Bu, əmr deyil.
cli-option-choices = --{ $name } belə ola bilməz: «{ $value }»; bunlardan biri olmalıdır: { $choices }.
cli-option-invalid = --{ $name } belə ola bilməz: «{ $value }».
cli-name-of-several = { $name } adlı bir neçə redaktor var: identifikator yazın ({ $ids }).
cli-one-article-only = --title və --url bir məqalə üçündür, burada isə bir neçəsi göstərilib.
cli-lines-only = { $name } yalnız süzgəc kimi işləyir: --lines yazın.
cli-now-and-at = --now və --at birlikdə verilə bilməz.
cli-line-no-json = Bu, JSON deyil.
cli-line-fields = { $names ->
    [none] Bu, lazım olan formada obyekt deyil.
   *[other] Yoxdur və ya səhvdir: { $names }.
  }

error-output-failed = Cavabı yazmaq olmadı.
    .why = Standart çıxışın yönəldiyi yerdə sistem bildirir: { $detail }.
    .do = Orada yer açın və ya çıxışı başqa yerə yönəldin.
error-backup-failed = Ehtiyat nüsxəsi burada yaradılmadı: { $path }.
    .why = { $fault ->
        [exists] Belə adlı fayl artıq var, nüsxələr isə heç nəyin üstündən yazmır.
        [full] Yazılacağı yerdə boş yer qalmayıb.
       *[other] Sistem bildirir: { $detail }.
    }
    .do = { $fault ->
        [exists] Başqa fayl göstərin və ya həmin faylı başqa yerə köçürün.
        [full] Yer açın və ya başqa diskdə fayl göstərin.
       *[other] Mövcud olan və yaza bildiyiniz qovluqda fayl göstərin.
    }

error-bot-runs-already = Bu saxlancla artıq başqa proses işləyir: { $platform }.
    .why = SQLite saxlancı yalnız bir bot prosesi üçündür; əmr sətri onun yanında işləyə bilər.
    .do = O işləsin, ya da əvvəlcə onu dayandırın. Bir neçə proses üçün PostgreSQL-ə keçin (docs/operators.md).
error-restore-refused = Heç nə bərpa olunmadı.
    .why = { $fault ->
        [missing] { $path } faylı yoxdur.
       *[not-empty] DATABASE_URL-dəki saxlancda artıq nəsə var, ehtiyat nüsxəsi isə heç nəyin üstündən yazmır.
    }
    .do = { $fault ->
        [missing] backup ilə yaradılmış fayl göstərin.
       *[not-empty] DATABASE_URL-də boş saxlanc göstərin: yeni fayl və ya yeni baza.
    }

cli-sample = [nümunə]
kind-name-ReportageNewsArticle = xəbər
kind-name-AnalysisNewsArticle = təhlil
kind-name-OpinionNewsArticle = rəy
kind-name-BackgroundNewsArticle = arayış
kind-name-ReviewNewsArticle = resenziya
kind-name-SatiricalArticle = satira
kind-name-AdvertiserContentArticle = ödənişli material
kind-name-Editorial = redaksiya məqaləsi
kind-name-Interview = müsahibə
kind-name-OfficialStatement = bəyanat
kind-name-Unknown = janrsız
status-draft = qaralama
status-held = təxirə salınıb
status-rejected = rədd edilib
status-approved = təsdiqlənib
status-published = dərc olunub
status-corrected = düzəldilib
status-retracted = geri götürülüb
cli-column-article = MƏQALƏ
cli-column-added = ƏLAVƏ EDİLİB
cli-column-published = DƏRC EDİLİB
cli-column-kind = JANR
cli-column-region = REGION
cli-column-what = MƏZMUN
cli-column-brief = İCMAL
cli-column-status = VƏZİYYƏT
cli-column-date = TARİX
cli-column-made = HAZIRLANIB
cli-column-person = ŞƏXS
cli-column-name = AD
cli-column-role = ROL
cli-column-accounts = HESABLAR
cli-column-subscription = ABUNƏLİK
cli-column-place = YER
cli-column-regions = REGIONLAR
cli-column-when = VAXT
cli-column-state = VƏZİYYƏT
cli-column-destination = HARA
cli-column-next = NÖVBƏTİ CƏHD
cli-column-reason = SƏBƏB
cli-column-feed = LENT
cli-column-outlet = NƏŞR
cli-column-articles = MƏQALƏ/YAZI
cli-column-good = SON UĞURLU
cli-column-known = NƏ BİLİNİR
cli-column-zone = QURŞAQ
cli-column-deadline = SON MÜDDƏT
cli-column-lead = HAZIRLIQ
cli-column-silence = SƏSSİZLİK HƏDDİ
cli-column-tell = İCMALSIZ GÜN BİLDİRİLİR
cli-column-second = İKİNCİ REDAKTOR
cli-column-value = DƏYƏR
cli-column-interval = 95 %
cli-column-figure = GÖSTƏRİCİ

cli-progress = [{ $number }/{ $of }] { $words }
cli-added-new = { $article } məqaləsi saxlanıldı.
cli-added-known = { $article } məqaləsi artıq var idi; heç nə dəyişmədi.
cli-added-changed = { $article } məqaləsi dəyişib, indiki versiya: { $version }; köhnələri saxlanılıb.
cli-added-short-new = { $article }  yeni: { $kind }
cli-added-short-known = { $article }  artıq var idi: { $kind }
cli-added-short-changed = { $article }  yeni versiya: { $kind }
cli-added-some = Qəbul edilən: { $added }, edilməyən: { $failed }.
cli-added-outdated = Köhnə versiyasına istinad edən icmallar: { $briefs }. Nəyin dəyişdiyini standpoint show İCMAL deyir.
cli-added-next = Növbəti addım: standpoint label { $article } və ya standpoint brief { $article }
article-title = { $title ->
    [none] Başlıq: yoxdur
   *[other] Başlıq: «{ $title }»
  }
article-author = { $author ->
    [none] Müəllif: göstərilməyib
   *[other] Müəllif: { $author }
  }
article-outlet = { $outlet ->
    [none] Nəşr: məlum deyil
   *[other] Nəşr: { $outlet }
  }
article-published = { $date ->
    [none] Dərc tarixi: göstərilməyib
   *[other] Dərc tarixi: { $date }
  }
article-modified = Dəyişdirilib: { $date }
article-url = { $url ->
    [none] Keçid: yoxdur
   *[other] Keçid: { $url }
  }
article-language = Dil: { $language }
article-regions = { $regions ->
    [none] Regionlar: bizimkilərdən heç biri
   *[other] Regionlar: { $regions }
  }
article-origins = Haradan oxunub: { $origins }
origin-json-ld = səhifənin JSON-LD-si
origin-microdata = səhifənin mikroməlumatı
origin-rdfa = səhifənin RDFa-sı
origin-opengraph = səhifənin OpenGraph-ı
origin-meta = səhifənin meta sahələri
origin-link = səhifənin əsas keçidi
origin-time = səhifədə işarələnmiş vaxt
origin-page = səhifənin görünən hissəsi
origin-front-matter = faylın öz başlığı və sahələri
origin-text = mətnin öz sətirləri
origin-document = faylın xassələri
origin-address = gəldiyi ünvan
origin-feed = lent
origin-forward = yönləndirildiyi kanal
origin-editor = redaktor
header-field-title = başlıq
header-field-authors = müəllif
header-field-outlet = nəşr
header-field-url = keçid
header-field-published = tarix
header-field-modified = dəyişiklik
header-field-language = dil
header-field-kind = janr
article-disclaimer = Nəşr əlavə edir: «{ $words }»
cli-article-sentences = Cümlələr: { $count }; mətndən çıxarılan hissələr: { $removed }
cli-articles-none = Hələ məqalə yoxdur. Əlavə edin: standpoint add FAYL
cli-articles-none-such = Buna uyğun məqalə yoxdur. Hamısını standpoint articles sadalayır.

label-kind-because = Əsas: «{ $words }»
cli-label-hedged = Ehtiyatla deyilib.
cli-label-clauses = Cümlə ən ehtiyatlı hissəsinin qeydini alır; sətir tək bir hissəyə istinad edə bilər.
cli-label-premises = Mənbə göstərilmədən həqiqət kimi qəbul edilən
cli-label-risks = İkinci redaktoru gözləyir
cli-label-parties = Kimin adı çəkilir və kimin fikri verilir
cli-label-party = { $name }: adı { $sentences } cümlədə çəkilir, { $claims ->
    [0] fikri verilmir
   *[other] { $claims } iddia
  }
cli-label-mix = Sözlərin bölgüsü, yalnız redaktorlar üçün
label-mix-shares = fakt kimi deyilən: { $fact } %, başqalarının iddiası: { $claim } %, fikir: { $opinion } %, proqnoz: { $forecast } %
cli-label-removed = Mətndən çıxarılanlar

cli-brief-refused = { $count ->
    [one] Bir sətir rədd edildi; səbəbini standpoint show { $brief } deyir.
   *[other] { $count } sətir rədd edildi; səbəbini standpoint show { $brief } deyir.
  }
cli-brief-next = Növbəti addım: standpoint show { $brief } (parçaları), sonra standpoint approve { $brief }
cli-header-placed = { $article } məqaləsi indi bu regionlara aiddir: { $regions }.
cli-header-nothing = Nəyi düzəltmək lazım olduğunu yazın: --kind, --region, --title, --author, --outlet və ya --published.
cli-basis-or-undo = --basis QEYD və ya --undo yazın.
cli-relabelled = { $sentence }: əvvəl «{ $before }», indi «{ $after }».
cli-relabelled-briefs = Əvvəl hazırlananlar olduğu kimi qalır: { $briefs }. Yeni qeydin onlarda da olması üçün yenidən hazırlayın.
cli-overrides-none = Hələ heç bir redaktor qeyd dəyişməyib. standpoint relabel MƏQALƏ CÜMLƏ --basis QEYD
cli-briefs-none = Hələ icmal yoxdur. Hazırlayın: standpoint brief FAYL
cli-briefs-none-such = Buna uyğun icmal yoxdur. Hamısını standpoint briefs sadalayır.
cli-show-status = { $brief } icmalı: { $status }
cli-show-made = Hazırlanıb: { $time }, { $by }
cli-show-approved = Təsdiqlənib: { $time }
cli-show-released = Dərc edilib: { $time }
cli-decision = { $time }  { $who } ({ $place }): { $action } { $subject }{ $change ->
    [none] {""}
   *[other] , { $change }
  }{ $reason ->
    [none] {""}
   *[other] . Səbəb: { $reason }
  }
cli-decided-to-approve = təsdiq
cli-decided-to-hold = təxirə salma
cli-decided-to-reject = rədd
cli-decided-to-publish = dərc
cli-decided-to-stop = dayandırma
cli-decided-to-resume = davam etdirmə
cli-decided-to-retract = geri götürmə
cli-decided-to-correct = düzəliş
cli-decided-to-edit = redaktə
cli-decided-to-note = əlavə
cli-decided-to-withhold-author = müəllifin gizlədilməsi
cli-decided-to-translate = başqa dildə qaralama
cli-decided-to-test = sınaq
cli-decided-to-take = öz üzərinə götürmə
cli-decided-to-hand-over = təhvil
cli-decided-to-embargo = embarqo
cli-decided-to-relabel = qeydin dəyişdirilməsi
cli-decided-to-undo-relabel = qeydin qaytarılması
cli-decided-to-correct-header = başlıq məlumatının düzəldilməsi
cli-decided-to-set-article-regions = regionların təyini
cli-decided-to-nothing-today = bu gün icmal yoxdur
cli-decided-to-close-report = bildirişin bağlanması
cli-decided-to-add-person = şəxs əlavə etmə
cli-decided-to-remove-person = şəxsin çıxarılması
cli-decided-to-add-role = rol əlavə etmə
cli-decided-to-remove-role = rolun ləğvi
cli-decided-to-invite = dəvət
cli-decided-to-join = dəvətin qəbulu
cli-decided-to-add-feed = lent əlavə etmə
cli-decided-to-remove-feed = lentin çıxarılması
cli-decided-to-set-outlet = nəşr haqqında məlumat
cli-decided-to-set-region = region parametrlərinin təyini
cli-decided-to-set-staff-place = əməkdaşlar yerinin təyini
cli-decided-to-subscribe = abunəlik
cli-decided-to-unsubscribe = abunəliyin ləğvi
cli-log-none = Hələ qərar yoxdur.
cli-decided-later = { $brief } icmalı bu vaxt dərc olunacaq: { $time }. Onu həmin vaxt işləyən Standpoint dərc edəcək.
cli-decided-next = Növbəti addım: standpoint publish { $brief }
cli-recipients = { $count ->
    [0] Heç kim almır: regionuna abunəlik yoxdur. standpoint subscriptions list
    [one] Bir abunəlik alır; necə getdiyini standpoint deliveries { $brief } deyir.
   *[other] { $count } abunəlik alır; necə getdiyini standpoint deliveries { $brief } deyir.
  }
cli-deliveries = { $brief } icmalı: { $total } yer; göndərilib: { $sent }, yolda: { $pending }, uğursuz: { $failed }.
cli-deliveries-nobody = { $brief } icmalı dərc olunub, amma heç kim almır: regionuna abunəlik yox idi.
cli-deliveries-not-published = { $brief } icmalı göndərilmir, vəziyyəti: { $status }.
cli-deliveries-by-hand = yoxdur: kimsə düzəltməlidir
desk-reports-none = Bildiriş yoxdur.
cli-report = { $report }  { $time }  { $platform } oxucusu, { $brief } icmalı haqqında{ $handled ->
    [yes] {" "}(baxılıb)
   *[no] {""}
  }
cli-people-none = Hələ redaktor yoxdur: əmr sətri operator kimi işləyir. Əlavə edin: standpoint people add AD --role admin --telegram ID
cli-person-known = { $name } adlı redaktor artıq var, hesab isə verilməyib. Hesab verin (--telegram, --discord) və ya başqa ad yazın.
cli-person-added = { $name } siyahıdadır, rolu: { $role }.
cli-person-removed = { $name } bu andan redaktor deyil.
cli-subscriptions-none = Hələ abunəlik yoxdur. Oxucular icmal istədikləri yerdə /subscribe göndərir; yaxud: standpoint subscriptions add --platform telegram --destination ID --region south-caucasus
cli-subscription-active = aktiv
cli-subscription-paused = { $reason ->
    [none] fasilədə
   *[other] fasilədə: { $reason }
  }
cli-subscribed = { $subscription } abunəliyi. İcmalların gəldiyi yer: { $place }, vaxt: { $when }.
cli-unsubscribed = { $subscription } abunəliyi bitdi. Bu yerə daha heç nə getmir: { $place }.
cli-when-at-once = dərc edilən kimi
cli-when = { $time } { $zone }{ $days ->
    [all] {""}
   *[other] {" "}({ $days })
  }
cli-imported = Qəbul edilən: { $imported }, edilməyən: { $failed }.
cli-restored = { $file } faylında olan hər şey indi saxlancdadır ({ $rows } sətir).
cli-backed-up = { $file } faylı saxlancın bu andakı nüsxəsidir ({ $megabytes } MB).
cli-eval-title = { $name }, { $set } üzrə; sayılan: { $count }

doctor-state-ok = qaydasında
doctor-state-warning = diqqət
doctor-state-problem = xəta
doctor-name-node = Node
doctor-name-settings = parametrlər
doctor-name-store = saxlanc
doctor-name-writing = yazma
doctor-name-disk = disk yeri
doctor-name-editors = redaktorlar
doctor-name-deliveries = göndərişlər
doctor-name-edition = buraxılış
doctor-name-tokens = tokenlər
doctor-name-telegram = Telegram
doctor-name-discord = Discord
doctor-name-model = dil modeli
doctor-name-regions = regionlar
doctor-node = { $version }
doctor-settings = { $settings }
doctor-store = { $store } cavab verir: sxem { $schema }, məqalələr { $articles }, icmallar { $briefs }, abunəliklər { $subscriptions }.
doctor-writing = Yazılan saxlanılır.
doctor-disk = Boş yer: { $free }.
doctor-disk-low = Saxlancın olduğu diskdə cəmi { $free } boş yer qalıb.
    .do = Yer açın: disk dolsa, heç nə yazıla bilməyəcək.
doctor-editors = { $count ->
    [0] Hesabı olan yoxdur; əmr sətri operator kimi işləyir.
   *[other] Hesabı olan: { $count }.
  }
doctor-editors-none = Heç bir redaktorun hesabı yoxdur, ona görə çatda masanı heç kim aça bilmir.
    .do = ADMINS təyin edin və ya: standpoint people add AD --role admin --telegram ID
doctor-deliveries = Yolda: { $pending }, uğursuz yoxdur.
doctor-deliveries-failed = Yolda: { $pending }, uğursuz: { $failed }, fasilədə olan abunəliklər: { $paused }.
    .do = Hansılar və niyə: standpoint deliveries İCMAL və standpoint subscriptions list.
doctor-edition = Son dərc olunan icmal: { $time }, { $region }.
doctor-silence = { $region }: oxucular icmal almayalı { $days ->
    [one] bir gün
   *[other] { $days } gün
  } olub.
    .do = /desk açıb «Bu gün» düyməsini basın və ya: standpoint digest --region { $id }.
doctor-name-silence = səssizlik
doctor-edition-none = Hələ icmal dərc edilməyib.
    .do = standpoint brief FAYL, sonra təsdiqləyin və dərc edin.
doctor-tokens-none = Token təyin edilməyib, ona görə npm start yalnız bu terminalda çat açır və heç kimə heç nə çatmır.
    .do = TELEGRAM_BOT_TOKEN və ya DISCORD_BOT_TOKEN təyin edin.
doctor-token-set = { $platform }: token təyin edilib.
doctor-token-unset = { $platform }: token təyin edilməyib, ona görə işlədilmir.
doctor-model = { $model }, gündə ən çoxu { $budget } ABŞ dolları; bu gün hesaba yazılan: { $spent }.
doctor-model-none = Yoxdur: icmallar məqalələrin öz sözlərindən seçilir.
doctor-model-no-cap = { $model }, xərcinə hədd qoyulmayıb; bu gün hesaba yazılan: { $spent } ABŞ dolları.
    .do = OPENAI_DAILY_BUDGET_USD və OPENAI_PRICES təyin edin.
doctor-regions = { $regions }.

cli-outlet-nothing = Nə bilindiyini yazın: --country, --ownership (--source və --read ilə birlikdə) və ya --language.
cli-outlet-set = { $outlet }: { $known }
cli-outlet-language = dil: { $language }
cli-outlets-none = Hələ heç bir nəşr haqqında məlumat yazılmayıb: icmallarda adların yanında «ölkəsi və mülkiyyəti müəyyən edilməyib» durur. Yazmaq üçün: standpoint outlets set AD.
cli-nothing-decided = İcmal olmayacaq: { $date }. { $reason } { $told ->
    [no] Oxuculara bildirilmir.
    [published] Oxuculara növbəti göndəriş vaxtında bildiriləcək.
   *[other] İkinci redaktor bildirişi təsdiqləyəndən sonra oxuculara bildiriləcək.
  }
cli-region-nothing = Nəyi qurmaq lazım olduğunu yazın: --deadline, --lead, --silence, --tell və ya --second.
cli-yes = bəli
cli-no = xeyr
cli-minutes = { $count ->
    [one] bir dəqiqə
   *[other] { $count } dəqiqə
  }
cli-days = { $count ->
    [one] bir gün
   *[other] { $count } gün
  }

## gate: why a line was turned away, as "Refused, …" in front of it

gate-evidence-missing = məqalədən parça göstərmir, sözün yarısını və ya həddən artıq parça göstərir
gate-label-weaker = qeydi əsaslandığı parçadan daha az ehtiyatlıdır
gate-holders-merged = ayrı-ayrı söz sahiblərinin parçalarını birləşdirir
gate-holder-differs = söz sahibi parçanın göstərdiyi şəxs deyil
gate-question = əsaslandığı parça yalnız soruşur
gate-question-lost = parça soruşur, sətir isə bildirir
gate-question-added = parça bildirir, sətir isə soruşur
gate-instruction = içində göstəriş var
gate-planted-label = öz qeydini gətirir
gate-mention = hesaba və ya hamıya müraciət (@) edir
gate-link = içində keçid və ya ünvan var
gate-markup = içində format işarəsi var
gate-hidden-character = içində oxucunun görmədiyi simvol var
gate-mixed-scripts = bir sözündə iki əlifbanın hərfləri qarışıb
gate-length = həddən artıq qısa və ya uzundur
gate-fragment = xəbəri (feili) yoxdur
gate-speaker-differs = sözü parçanın göstərmədiyi birinə aid edir
gate-attribution-lost = kimin dediyi düşüb
gate-negation-changed = inkar itib və ya əlavə olunub
gate-hedge-changed = parçadakı əminlik dərəcəsi dəyişib
gate-reality-changed = cəhd, plan və ya qorxu baş vermiş kimi verilib
gate-quantifier-changed = say, miqdar və ya tezlik dəyişib
gate-condition-lost = şərt itib
gate-time-lost = vaxt itib
gate-scope-lost = yer, hədəf və ya məhdudiyyət itib
gate-doubt-lost = bunu kimin dediyi və ya nə qədər dəqiq olduğu kəsilib
gate-head-lost = söhbətin nədən getdiyi kəsilib
gate-restriction-lost = parçadakından daha geniş dairədən danışır
gate-subject-changed = feilə başqa mübtəda verilib
gate-tense-changed = feilin zamanı dəyişib
gate-number-not-in-passage = ədəd parçada yoxdur
gate-unit-changed = ölçü vahidi dəyişib
gate-name-not-in-passage = ad parçada yoxdur
gate-name-cut = adın bir hissəsi kəsilib
gate-quotation-altered = sitat sözbəsöz deyil
gate-quotation-marks-lost = sitat sözlərinin dırnaqları itib
gate-cause-added = parçada olmayan səbəb göstərir
gate-connective-added = parçanın qurmadığı əlaqəni qurur
gate-role-changed = kimin kimə nə etdiyi dəyişib
gate-loaded-word = parçada olmayan qiymətləndirici söz işlədir
gate-order-changed = parçanın sözləri başqa yerdədir
gate-word-not-in-passage = söz parçada yoxdur
gate-repeated = başqa sətrin dediyini deyir
gate-brief-full = icmal doludur

error-nothing-to-brief = Bu məqalədə icmal hazırlanacaq bir şey yoxdur.
    .why = { $reason ->
        [statements] Heç bir cümləsi bir şey bildirmir: sual, başlıq, şəkilaltı yazı və ya istinaddır.
        [leaning] { $sentences ->
            [one] Tək cümləsi
           *[other] { $sentences } cümləsi
          } orada olmayan bir şeyə söykənir («bu», «o», «ikincisi») və ayrıca sətir kimi dura bilmir.
        [unresolved] Bildirdiyi kiminsə sözləridir, kimin olduğu heç bir cümlədən bilinmir.
        [refused] Cümlələri bir-birinə söykənir, həqiqət kimi qəbul edilənləri təkrarlayır və ya sətir kimi yoxlamadan keçməyib.
       *[other] Heç bir cümləsi ayrıca sətir kimi dura bilmir: çox qısadır və ya hamısı sual, başlıq və istinaddır.
      }
    .do = Cümlələrinə label ilə baxın və ya bütöv məqaləni əlavə edin.
error-no-lines = Bu icmalın heç bir sətri yoxlamadan keçmədi.
    .why = Hər sətir əsaslandığı parça ilə tutuşduruldu və hər biri nəyisə itirmiş və ya əlavə etmişdi.
    .do = Rədd edilmiş sətirlərə show ilə baxın və ya edit ilə öz sətirlərinizi yazın.
    .chat = Sətirlərindən birini saxlayın və ya başqa məqalə götürün.

eval-gate = Yoxlama, parçaları ilə verilən sətirlər üzrə: doğru və dəyişdirilmiş sətirlər (source_sentence, claim, type, label) və ya səslərlə qiymətləndirilmiş maşın xülasələri (doc, claim, label)
figure-gate-caught = Dəyişdirilmiş sətirlərdən tutulan
figure-gate-worst = Dəyişdirilmiş sətirlərdən tutulan, ən pis növ üzrə
figure-gate-refused = Doğru sətirlərdən rədd edilən
figure-gate-balanced = Maşın xülasələri: balın balanslaşdırılmış düzgünlüyü
figure-gate-area = Maşın xülasələri: balın ROC əyrisi altındakı sahə
figure-gate-supported-found = Əsaslı xülasələrdən balı bunu göstərən
figure-gate-unsupported-found = Əsassız xülasələrdən balı bunu göstərən

eval-read = Oxuma, düzgün cavabla müqayisədə: səhifə qovluqları (AD.html və AD.json, yaxud hər səhifə üçün source.html, expected.html və expected-metadata.json olan bir qovluq) və ya bir cümlə faylı (doc, genre, par, text)
figure-read-text-precision = Məqalənin mətni: dəqiqlik
figure-read-text-recall = Məqalənin mətni: tamlıq
figure-read-text-f1 = Məqalənin mətni: F1
figure-read-plain-precision = Həmin səhifələrdə sadə Readability: dəqiqlik
figure-read-plain-recall = Həmin səhifələrdə sadə Readability: tamlıq
figure-read-plain-f1 = Həmin səhifələrdə sadə Readability: F1
figure-read-title-precision = Verilən başlıqlardan düz olan
figure-read-title-recall = Başlıqlardan tapılan
figure-read-author-precision = Göstərilən müəlliflərdən düz olan
figure-read-author-recall = Müəlliflərdən tapılan
figure-read-date-precision = Verilən dərc tarixlərindən düz olan
figure-read-date-recall = Dərc tarixlərindən tapılan
figure-read-kind-precision = Göstərilən janrlardan düz olan
figure-read-kind-recall = Janrlardan tapılan
figure-read-false-refusal = Oxunmalı olduğu halda rədd edilən məqalələr
figure-read-refused = Məqaləsiz səhifələrdən rədd edilən
figure-read-code = Məqaləsiz səhifələrdən düzgün kodla rədd edilən
figure-read-split-precision = Xəbər cümlələri: dəqiqlik
figure-read-split-recall = Xəbər cümlələri: tamlıq
figure-read-split-f1 = Xəbər cümlələri: F1

## links and feeds

error-url-not-allowed = Yüklənmədi: { $url }
    .why = { $fault ->
        [scheme] Yalnız http:// və ya https:// ilə başlayan ünvanlar yüklənir.
        [credentials] Ünvanda ad və ya parol var.
        [port] Veb-saytlardan başqa xidmətlərin durduğu portu göstərir.
        [address] Açıq internetdəki sayta yox, daxili şəbəkə ünvanına aparır.
       *[invalid] İstifadə oluna bilən ünvan deyil.
    }
    .do = { $fault ->
        [address] Öz hostunuzdursa, FETCH_ALLOW_HOSTS-da göstərin; yoxsa saytın açıq ünvanını verin.
        [credentials] Ünvanı onlarsız verin və ya səhifəni saxlayıb faylı göstərin.
       *[other] Ünvanı yoxlayın; https://example.org/article kimi olur.
    }
error-url-unreachable = Yükləmək olmadı: { $url }
    .why = { $fault ->
        [dns] Belə adlı server tapılmadı.
        [refused] Server orada bağlantı qəbul etmir.
        [timeout] Sayta verilən vaxtdan uzun çəkdi.
        [tls] Serverin sertifikatına və ya şifrələməsinə etibar etmək olmur ({ $detail }).
        [redirects] Ünvandan ünvana { $detail } dəfədən çox aparır.
        [compression] Cavab açıla bilməyən şəkildə sıxılıb.
       *[broken] Bağlantı qırıldı və ya gələn düzgün cavab deyildi.
    }
    .do = { $fault ->
        [dns] Ünvanı və bu maşının internetə çıxışını yoxlayın.
        [redirects] Brauzerdə açın və çatdığı ünvanı verin.
        [tls] Brauzerdə açın; sayt sağlamdırsa, səhifəni saxlayıb faylı göstərin.
       *[other] Sonra yenidən yoxlayın; belə qalsa, səhifəni saxlayıb faylı göstərin.
    }
error-url-answered = { $url } bizə verilmədi. Serverin cavabı: { $status }.
    .why = { $fault ->
        [closed] Səhifə giriş tələb edir və ya sayt proqramlara xidmət göstərmir.
        [paid] Səhifə ödənişlidir.
        [gone] Bu ünvanda səhifə yoxdur və ya silinib.
        [busy] Sayta hazırda həddən artıq sorğu gəlir.
        [law] Sayt onu burada qanuna görə göstərə bilmir.
        [server] Saytın hazırda öz xətası var.
       *[other] Saytda məqalənin yerində başqa bir şey var.
    }
    .do = { $fault ->
        [gone] Ünvanı yoxlayın.
        [busy] { $minutes ->
            [0] Sonra yenidən yoxlayın.
            [one] Bir dəqiqədən sonra yenidən yoxlayın.
           *[other] { $minutes } dəqiqədən sonra yenidən yoxlayın.
        }
        [server] { $minutes ->
            [0] Sonra yenidən yoxlayın.
            [one] Bir dəqiqədən sonra yenidən yoxlayın.
           *[other] { $minutes } dəqiqədən sonra yenidən yoxlayın.
        }
       *[other] Brauzerdə açın, səhifəni saxlayıb faylı göstərin.
    }
error-url-content = Bu ünvanda məqalə yoxdur: { $url }
    .why = Növü: { $type }; məqalələr səhifələrdən, mətnlərdən, PDF və Word fayllarından oxunur.
    .do = Məqalənin səhifəsinin ünvanını verin; lentin ünvanı feeds add üçündür.
    .chat = Məqalənin səhifəsinin ünvanını göndərin.
error-url-too-large = Həddən artıq böyükdür: { $url }
    .why = { $megabytes } MB-dan böyükdür; heç bir məqalə bu qədər olmur.
    .do = Yalnız məqaləni, şəkilsiz və əlavəsiz saxlayıb faylı göstərin.
error-url-empty = Boşdur: { $url }
    .why = Server məzmunsuz cavab verdi.
    .do = Brauzerdə açın; məqalə oradadırsa, səhifəni saxlayıb faylı göstərin.
error-url-robots = Yüklənmədi: { $url }
    .why = { $fault ->
        [refused] Saytın robots.txt faylı proqramlardan ona toxunmamağı xahiş edir.
       *[unknown] Proqramların onu yükləyə bilib-bilməyəcəyini saytdan soruşmaq olmadı: robots.txt faylı hazırda əlçatmazdır.
    }
    .do = { $fault ->
        [refused] Brauzerdə açın, səhifəni saxlayıb faylı göstərin və ya saytdan icazə istəyin.
       *[unknown] Heç nə lazım deyil: yenidən yoxlanılacaq.
    }
error-feed-unreadable = Oxuna bilən lent deyil: { $url }
    .why = { $fault ->
        [page] Bu, veb-səhifədir.
        [empty] Boşdur.
       *[other] RSS, Atom, RDF və ya JSON Feed deyil, ya da zədələnib.
    }
    .do = { $fault ->
        [page] { $found ->
            [none] Lentinin ünvanını axtarın, çox vaxt RSS adlı keçidin arxasındadır; tək məqalə add üçündür.
           *[other] Öz lenti kimi bunu göstərir: { $found }
        }
       *[other] Ünvanı brauzerdə yoxlayın; lent əvvəl sağlam idisə, yenidən yoxlanılacaq və heç nə itməyib.
    }
error-feed-empty = { $url } lentində daha yazı yoxdur.
    .why = Əvvəl var idi, ona görə saytın xətası sayılır; əvvəl gələnlər saxlanılır.
    .do = Heç nə lazım deyil: yenidən yoxlanılacaq. Belə qalsa, lentin yeni ünvanını axtarın.
error-feed-unknown = { $feed } lenti yoxdur.
    .why = Saxlancda bu identifikator və ya ünvanla lent yoxdur, ya da çıxarılıb.
    .do = Siyahını feeds list verir.
error-feed-known = { $url } lenti artıq siyahıdadır.
    .why = Hər lent bir dəfə sorğulanır.
    .do = Regionunu və ya nəşrini dəyişmək üçün çıxarıb yenidən əlavə edin.
error-feed-busy = { $feed } lenti məhz indi sorğulanır.
    .why = Onunla başqa proses məşğuldur.
    .do = Bir dəqiqədən sonra feeds list-ə baxın.
error-entry-no-link = { $feed } lentinin bir yazısı səhifə göstərmir.
    .why = Nə keçidi, nə də məqalə ola biləcək öz mətni var.
    .do = Burada edilə biləcək bir şey yoxdur.
error-opml-unreadable = Bu fayldakı lentləri oxumaq olmur: { $path }.
    .why = OPML deyil, zədələnib və ya heç bir yazısında lent ünvanı yoxdur.
    .do = Lent siyahısını oxuma proqramından OPML kimi yenidən çıxarın.

## reading: PDF and Word files

error-document-broken = { $name } açılmır.
    .why = Zədələnmiş və ya yolda kəsilmiş PDF və ya Word faylıdır.
    .do = Gəldiyi yerdən yenidən alın və ya öz proqramında açıb yenidən saxlayın.
error-document-encrypted = { $name } kilidlidir.
    .why = Yalnız parolla açılır, burada isə parol soruşulmur.
    .do = Parolsuz nüsxəsini saxlayın və ya məqalənin mətnini köçürün.
error-document-no-text = { $name } içində oxuna bilən mətn yoxdur.
    .why = Səhifələri skan kimi şəkildir və ya hərfləri yalnız öz şriftlərinin bildiyi şəkildə kodlanıb.
    .do = Əvvəlcə mətni tanıdın (OCR) və ya məqalənin mətnini köçürün.
error-document-too-long = { $name } həddən artıq uzundur.
    .why = { $pages } səhifəsi var, ən çoxu { $most } səhifə oxunur: bu qədər məqalədə yox, kitabda olur.
    .do = Yalnız məqalənin səhifələrini fayl kimi saxlayın.
error-document-too-heavy = { $name } oxumaq üçün həddən artıq ağırdır.
    .why = Bir fayla verilən vaxt və ya yaddaş onu oxumağa çatmadı; bəzi fayllar məhz bunun üçün düzəldilir.
    .do = Məqalənin mətnini mesaja və ya .txt faylına köçürün.
error-document-format = { $name }: { $format ->
        [doc] köhnə Word faylı (.doc)
        [rtf] RTF faylı (.rtf)
        [odt] OpenDocument mətni (.odt)
        [pages] Apple Pages faylı
        [wordml] XML şəklində köhnə Word faylı
        [epub] elektron kitab
        [spreadsheet] elektron cədvəl
        [presentation] təqdimat
       *[other] arxiv
    }.
    .why = Belə fayllar oxunmur; PDF, Word (.docx), saxlanmış səhifə və sadə mətn oxunur.
    .do = Hazırlandığı proqramda PDF və ya .docx kimi saxlayın, ya da məqalənin mətnini köçürün.

furniture-footnote = sətiraltı izah
furniture-running = kolontitul və ya səhifə nömrəsi

## articles that editors send to the bots

command-article = Məqalə əlavə etmək
button-compose = Qaralama hazırla
intake-button-kind = Başqa janr…
intake-button-author = Başqa müəllif…
intake-button-region = Başqa region…
intake-which-kind = Bu nədir? Nəşrin göstərdiyi janr heç vaxt daha az ehtiyatlısı ilə əvəz olunmur.
intake-which-author = Kim yazıb? Bir neçə müəllif vergüllə ayrılır.
intake-field-author = Müəlliflər
intake-which-region = Hansı regiona aiddir, yaxud qaralama hansı region üçün hazırlansın?
intake-compose-for = Hazırla: { $region }
intake-place-in = Aid olduğu region: { $region }
intake-message = mesaj
intake-file = fayl
intake-new = Məqalə əlavə olundu
intake-known = Bu məqalə artıq var idi; heç nə dəyişmədi
intake-changed = Olan məqalənin yeni versiyası; köhnələri saxlanılıb
intake-mix = Cümlələr: { $count }. Sözlərin bölgüsü: { $mix }.
intake-outdated = Köhnə versiyasına istinad edən icmallar: { $briefs }. Nəyin dəyişdiyi masada görünür.
intake-removed = Mətndən çıxarılanlar:
intake-removed-none = Mətndən heç nə çıxarılmayıb.
intake-removed-more = və daha { $count }
intake-how = Məqaləni bura, şəxsi çata göndərin və ya yönləndirin: bütün mətnini, keçidini və ya 5 MB-a qədər PDF, yaxud Word faylını. İki-üç cümlədən qısa mətn söhbət sayılır.
intake-form = Məqalə əlavə et
intake-field-text = Məqalənin mətni
intake-field-more = …davamı

error-sent-file-too-large = { $name } həddən artıq böyükdür.
    .why = Həcmi { $megabytes } MB-dır. { $platform } { $allowed } MB-a qədər fayl ötürür, burada isə ən çoxu { $most } MB oxunur: heç bir məqalə bundan böyük olmur.
    .do = Yalnız məqaləni, şəkilsiz saxlayın və ya mətnini, yaxud keçidini göndərin.
error-sent-file-lost = { $name } alınmadı: { $platform }.
    .why = { $platform } vermədi: { $reason }.
    .do = Bir də göndərin və ya məqalənin mətnini göndərin.
error-sent-unreadable = Bunu məqalə kimi oxumaq olmur.
    .why = Şəkil, səs və filmdə mətn yoxdur, şəkildəki mətn isə tanınmır.
    .do = Məqalənin mətnini, keçidini və ya PDF, yaxud Word faylını göndərin.

cli-feeds-none = Hələ lent yoxdur. Məqalələri öz-özünə gələn lent əlavə edin: standpoint feeds add ÜNVAN
cli-feed-added = { $name } siyahıdadır, identifikatoru: { $feed }. Məqalələri ilk sorğuda gəlir: işləyən bot bunu özü edir, dərhal lazımdırsa: standpoint feeds poll { $feed }.
cli-feed-removed = { $name } daha sorğulanmır. Məqalələri qalır.
cli-feeds-imported = Əlavə edilən: { $added }, artıq olan: { $known }, edilməyən: { $failed }.
cli-feed-ok = qaydasındadır
cli-feed-new = hələ sorğulanmayıb
cli-feed-failing = { $count ->
    [one] bir dəfə alınmadı: { $reason } { $why }
   *[other] { $count } dəfə alınmadı: { $reason } { $why }
  }
cli-feed-unchanged = yeni heç nə yoxdur
cli-feed-polled = yeni: { $new }, dəyişən: { $changed }, artıq olan: { $known }, oxunmayan: { $failed }, yenidən yoxlanılacaq: { $later }, növbəti dəfəyə qalan: { $left }
cli-feeds-polled = Sorğulanan lentlər: { $feeds }, uğursuz: { $failed }; məqalələrdən yeni: { $fresh }, dəyişən: { $changed }.
cli-feed-entry-new = { $link } indi { $article } məqaləsidir.{ $reason ->
    [none] {""}
   *[other] { " " }Səhifə alınmadığı üçün lentin öz mətni götürülüb: { $reason }
  }
cli-feed-entry-changed = { $link } indi { $article } məqaləsinin yeni versiyasıdır.{ $reason ->
    [none] {""}
   *[other] { " " }Səhifə alınmadığı üçün lentin öz mətni götürülüb: { $reason }
  }
cli-feed-entry-known = { $link } artıq var idi, məqalə: { $article }.
cli-feed-entry-failed = { $reason }
cli-feed-entry-later = { $reason } Növbəti sorğuda yenidən yoxlanılacaq.

## the desk: versions, edits, notes, corrections

error-superseded = { $brief } icmalının { $version } versiyası ən yenisi deyil.
    .why = Yerini { $newest } versiyası tutub: siz açandan sonra kimsə dəyişib və ya yenidən hazırlayıb.
    .do = { $newest } versiyasını açıb ona qərar verin.
error-correction-missing = { $brief } icmalı artıq oxucuların ekranındadır, { $version } versiyasında.
    .why = Oxuculardakı icmal yalnız başında nəyin və niyə dəyişdiyi yazılan versiya ilə dəyişdirilir.
    .do = correct { $brief } ilə başlayın və nəyin səhv olduğunu deyin.
    .chat = Onu /desk masasında açın, «Düzəlt» düyməsini basın və nəyin səhv olduğunu yazın.
error-stopped-already = { $brief } icmalı artıq dayandırılıb.
    .why = Daha heç nə göndərilmir; çatmış olanlar qalır.
    .do = Davam etdirin, düzəldin və ya geri götürün.
error-not-stopped = { $brief } icmalı dayandırılmayıb.
    .why = Yalnız dayandırılmış olanı davam etdirmək olar.
    .do = Nə olduğuna deliveries { $brief } ilə baxın.
    .chat = Vəziyyətini görmək üçün onu /desk masasında açın.
error-line-unknown = İcmalda { $line } sətri yoxdur.
    .why = Sətirlər məqaləsinin içində nömrələnir: 1.2 birinci məqalənin ikinci sətri, 1.P1 onun həqiqət kimi qəbul etdiyi birinci müddəadır.
    .do = İcmala show ilə baxıb nömrələrini yazın.
    .chat = Sətirlərini /desk masasında yenidən açıb nömrələrini yazın.
error-gate-refused = Sətir rədd edildi: { $rules }.
    .why = Göstərdiyi parçadan başqa şey deyir və ya onu daha az ehtiyatla deyir.
    .do = Parçanın öz sözlərinə yaxın olun, başqa parça göstərin və ya rəddi ləğv etmək üçün səbəb yazın; onda ikinci redaktor da təsdiqləməlidir.
error-gate-final = Sətir rədd edildi və heç bir səbəb bu rəddi ləğv edə bilməz: { $rules }.
    .why = Heç bir səbəb fikri fakta çevirə, parçadakı əminlik dərəcəsini, vaxtı, şərti, kimin nə etdiyini və ya bunu kimin dediyini dəyişə, kiminsə adından söz uydura və ya gizli sözləri keçirə bilməz.
    .do = Daha ehtiyatlı qeyd və ya parçanın öz sözlərini işlədin, ya da cümlənin qeydini relabel ilə düzəldin.
    .chat = Daha ehtiyatlı qeyd və ya parçanın öz sözlərini işlədin, ya da sətrin altında «Qeyd» düyməsini basıb parçanın öz qeydinin niyə səhv olduğunu yazın.
error-lines-no-longer-hold = { $brief } icmalının sətirləri artıq parçalarına uymur: { $lines }.
    .why = İcmal hazırlanandan sonra qeyd düzəldilib, bu sətirlər indi ondan daha az ehtiyatlıdır.
    .do = Bu sətirləri dəyişin və ya çıxarın, ya da icmalı yenidən hazırlayın.
error-source-changed = { $brief } icmalı dərc edilmədi: mənbələri təsdiqləndiyi vaxtdakı kimi deyil.
    .why = { $sources }
    .do = İcmalı açıb fərqə baxın, sonra dəyişin və ya yenidən təsdiqləyin. O vaxta qədər təxirə salınıb.
error-note-own-source = Əlavə, aid olduğu məqaləyə yox, başqa mənbəyə istinad etməlidir.
    .why = Məqaləni özü ilə yoxlamaq olmaz.
    .do = Saxlanılan başqa məqaləni göstərin; articles --query SÖZLƏR tapır.
    .chat = Saxlanılan başqa məqaləni göstərin.
error-passage-unknown = { $article } məqaləsində { $passage } parçası yoxdur.
    .why = Parça ya cümlədir (S12), ya da onun sözlər arasında başlayıb bitən hissəsidir (S12:0-71).
    .do = Cümlələrə label { $article } ilə baxın.
    .chat = Sətirlərin altında göstərilən parçalardan birinin nömrəsini yazın, məsələn, S12.
error-report-unknown = { $report } bildirişi yoxdur.
    .why = Bu identifikatorla heç nə bildirilməyib.
    .do = Siyahını reports verir.
    .chat = Açıq bildirişlər /desk masasındadır.
error-report-closed = { $report } bildirişi artıq bağlanıb.
    .why = Ona başqa redaktor cavab verib.
    .do = Kimin cavab verdiyinə reports ilə baxın.
    .chat = Hələ açıq olanlar /desk masasındadır.
error-invitation-invalid = Bu koddan istifadə etmək olmur.
    .why = Artıq istifadə olunub, vaxtı keçib və ya heç verilməyib.
    .do = Administratordan yenisini istəyin.
error-nothing-to-edit = Nəyin dəyişdiriləcəyi göstərilməyib.
    .why = Dəyişiklik hansı sətrə aid olduğunu və onunla nə ediləcəyini bildirməlidir.
    .do = edit --help ilə baxın.
    .chat = Sualdakı nümunədə olduğu kimi yazın.
error-staff-place-none = Bura əməkdaşlara ayrılmış yer deyil.
    .why = Sınaqlar yalnız administratorun əməkdaşlara ayırdığı yerlərə gedir.
    .do = Administrator belə yeri qrupun və ya kanalın özündə /staff ilə təyin edir; sonra orada /test işlədin.
error-name-still-there = Ad hələ də icmaldadır: { $where }.
    .why = Gizlədilən ad oxucuların aldığı heç bir yerdə olmamalıdır.
    .do = Əvvəlcə bu sətirləri çıxarın və ya yenidən yazın.
label-by-editor = { $label }, redaktorlarımızın sözləri ilə
label-opinion-withheld = Müəllifin fikri (adı gizlədilib)
label-forecast-withheld = Müəllifin proqnozu (adı gizlədilib)
label-note = Redaktorların başqa mənbədən əlavəsi, { $outlet } ({ $date }): { $label }
brief-author-withheld = müəllifin adı gizlədilib
name-withheld = [ad gizlədilib]
time-utc = { $time } UTC
correction-clarification = Dəqiqləşdirilib { $time }: { $what }
correction-update = Yenilənib { $time }: { $what }
correction-correction = Düzəldilib { $time }: { $what }
correction-withdrawal = Geri götürülüb { $time }: { $what }
correction-pending = { $kind }, hələ dərc olunmayıb: { $what }
correction-kind-clarification = Dəqiqləşdirmə
correction-kind-update = Yeniləmə
correction-kind-correction = Düzəliş
correction-kind-withdrawal = Geri götürmə
correction-why = Niyə: { $why }
withdrawn-heading = { $time ->
    [none] Geri götürülüb
   *[other] Geri götürülüb { $time }
  }
withdrawn-text = { $why ->
    [none] Burada duran icmal ({ $place }) geri götürülüb. Xahiş edirik, başqasına göndərməyin.
   *[other] Burada duran icmal ({ $place }) geri götürülüb. Niyə: { $why } Xahiş edirik, başqasına göndərməyin.
  }
source-finding-changed = { $article } məqaləsini nəşr dəyişib; çıxarılan sözlərə əsaslanan sətirlər: { $lines }.
source-finding-gone = { $article } məqaləsinin səhifəsi artıq yoxdur; ona əsaslanan sətirlər: { $lines }.
desk-mark-source = mənbə dəyişib
desk-mark-stopped = dayandırılıb
desk-mark-reports = səhv bildirişləri: { $count }
desk-mark-embargo = embarqo, bitmə vaxtı: { $time }
desk-mark-note = redaktordan: { $note }
desk-decided-stopped = { $brief } icmalı dayandırılıb: hələ çatmayanlar çatmayacaq. Ekranlarda olan qalır; düzəldin, geri götürün və ya davam etdirin.
corrections-none = Heç nə düzəldilməyib.
correction-logged = { $time } · { $kind } · { $region }, { $date } tarixli icmal{ $what ->
    [none] {""}
   *[other] : { $what }
  } Niyə: { $why }

cli-verb-stop = İcmalı dayandırmaq: ondan daha heç nə göndərilmir
cli-verb-resume = Dayandırılmış icmalı davam etdirmək
cli-verb-retract = İcmalı geri götürmək: hər nüsxənin yerində geri götürüldüyü və səbəbi yazılır
cli-verb-correct = Düzəlişə başlamaq: oxucularda olan icmalın qaralaması, başında nəyin və niyə dəyişdiyi yazılır
cli-verb-corrections = Düzəlişlərin açıq jurnalı
cli-verb-edit = Sətri, qeydini, parçalarını və ya yerini dəyişmək, sətir əlavə etmək və ya çıxarmaq; yoxlama dərhal cavab verir
cli-verb-note = Sətrə və ya həqiqət kimi qəbul edilən müddəaya əlavə yazmaq: saxlanılan başqa məqalənin parçası
cli-verb-desk = Redaktoru gözləyənlər
cli-verb-take = İcmalı öz üzərinə götürmək; masada görünür
cli-verb-test = Qaralamanı əməkdaşlara ayrılmış yerlərdə oxucuların alacağı kimi göstərmək
cli-verb-handover = İcmalı bir neçə sözlə (--reason) təhvil vermək
cli-verb-embargo = Oxucuların icmalı nə vaxta qədər almamalı olduğunu təyin etmək
cli-verb-reports-close = Bildirişi düzəlişlə və ya düzəlişsiz bağlamaq; cavab istəyənə yazılır
cli-verb-people-invite = Redaktor olmaq üçün birdəfəlik kod yaratmaq
cli-group-reports = Oxucuların bildirdiyi səhvlər
cli-argument-report = Bildirişin identifikatoru
cli-option-line = Hansı sətir: 1.2 birinci məqalənin ikinci sətri, 1.P1 onun həqiqət kimi qəbul etdiyi birinci müddəadır
cli-option-item = İcmalın hansı məqaləsi, 1-dən sayılır
cli-option-text = Sətrin sözləri; sözbəsöz olanı dırnaqda
cli-option-passage = Əsaslandığı parça, məsələn, S12 və ya S12:0-71; bir neçə dəfə verilə bilər
cli-option-add = Redaktorların öz sətri, məqalənin sətirlərindən sonra
cli-option-drop = Çıxarmaq
cli-option-move = Bu yerə köçürmək, 1-dən sayılır
cli-option-withhold = Müəllifin adını təhlükəsizliyi üçün gizlətmək
cli-option-article = Saxlanılan başqa məqalənin identifikatoru
cli-option-what = Nə dəyişib, oxucuların oxuyacağı kimi
cli-option-correctionKind = clarification, update və ya correction; verilməsə, correction
cli-option-material = Oxuculara cavab mesajı ilə də bildirilir
cli-option-handTo = Kimə, identifikator və ya adla; verilməsə, heç kimə
cli-option-until = Göstərilən vaxta qədər, məsələn, 2026-11-24T14:00+04:00
cli-option-lift = Embarqonu bitirmək
cli-option-corrected = İcmal buna görə düzəldilib
cli-option-answer = Oxucuya nə deyilir
cli-option-forPerson = Bu redaktorun daha bir hesabı üçün, identifikator və ya adla
cli-option-jsonLines = Hamısı JSON Lines kimi, ən köhnəsi əvvəl
cli-column-hand = MƏŞĞUL OLAN
cli-reason-needed = --reason verilməyib: icmalın niyə geri götürüldüyü oxuculara deyilir.
cli-answer-needed = --answer verilməyib: oxucuya nə deyilir?
cli-note-needs = Əlavə üçün --line, --article və --passage lazımdır.
cli-note-missing = --reason verilməyib: davam edəcək redaktor üçün bir neçə söz yazın.
cli-until-or-lift = --until ilə vaxt və ya --lift yazın.
cli-correct-needs = Düzəliş üçün --what və --reason lazımdır: oxuculara hər ikisi deyilir.
cli-edit-item = --item verilməyib: icmalın hansı məqaləsi?
cli-edit-add = Öz sətriniz üçün --text, --basis və --passage lazımdır.
cli-edit-line = --line verilməyib: hansı sətir?
cli-edit-nothing = Nəyin dəyişdiriləcəyi verilməyib: --text, --basis, --holder, --passage, --drop və ya --move.
cli-edited = Növbəti addım: standpoint approve { $brief }
cli-correct-begun = Bu icmalın düzəlişinə başlanıldı: { $brief }. edit { $brief } ilə dəyişin, sonra təsdiqləyib dərc edin; oxucularda öz yerində dəyişir.
cli-taken = { $brief } icmalı ilə məşğul olan: { $name }.
cli-test-sent = { $brief } icmalı sınaq kimi işarələnərək əməkdaşlara ayrılmış { $count ->
    [one] bir yerə
   *[other] { $count } yerə
  } gedir: ora onu işləyən bot çatdırır.
cli-handed-over = { $name ->
    [none] { $brief } icmalı ilə heç kim məşğul deyil.
   *[other] { $brief } icmalı təhvil verildi: { $name }.
  }
desk-embargo-set = { $time ->
    [none] { $brief } icmalına embarqo qoyulmayıb.
   *[other] { $brief } icmalı bu vaxtdan tez çıxmayacaq: { $time }.
  }
desk-report-closed = { $report } bildirişi bağlandı. { $tell ->
    [yes] Oxucu cavab istəmişdi, ona yazılır.
   *[no] Oxucu cavab istəməmişdi.
  }
desk-invited = Kod: { $code }. Bir dəfə işləyir, son vaxtı: { $time }. Kod kimdədirsə, bota istifadə edəcəyi hesabdan /join { $code } yazır.

desk-row-published = Oxucularda: { $brief }
desk-mark-hand = məşğul olan: { $name }
desk-not-newest = Bu, { $version } versiyasıdır; ən yenisi { $newest }.
desk-in-hand = Bu icmalla məşğul olan: { $name }.
desk-note = Əvvəlki redaktordan: { $note }
desk-embargo = Embarqo altındadır, bitmə vaxtı: { $time }.
desk-stopped = Dayandırılıb: hələ çatmayanlar çatmayacaq.
desk-ran-before = Bu müəllifi artıq vermişik: { $author }; { $weekday }, { $region }, { $date } tarixli icmal ({ $brief }).
desk-more = Onunla nə edilsin?
desk-lines = { $brief } icmalının sətirləri. Dəyişmək üçün birini açın.
desk-edited = Hazırdır. İndi { $brief } oldu və təsdiq gözləyir.
desk-ask-reword = Sətrin yeni sözlərini yazın; sözbəsöz olanı dırnaqda. Yoxlamanın rəddini ləğv etmək üçün sonda «{ $word }:» ilə başlayan ayrıca sıra əlavə edin; onda ikinci redaktor da təsdiqləməlidir.
desk-reason-word = Səbəb
desk-ask-holder = Məqalədə göstərildiyi kimi, kimin iddiasıdır? Heç kim göstərilmirsə, «-».
desk-ask-basis = Hansı qeyd? Daha ehtiyatlısı dərhal qüvvəyə minir; daha azı üçün səbəb soruşulur.
desk-ask-relabel = Parça bu qeydə uyğun gəlmir: { $rules }. Parçanın öz qeydi səhvdirsə, səbəbini yazın. Səbəb saxlanılır; kiminsə mühakiməsini heç bir səbəb fakta çevirmir.
desk-ask-relabel-claim = Parça bu qeydə uyğun gəlmir: { $rules }. Parçanın öz qeydi səhvdirsə, birinci sırada iddianın kimə məxsus olduğunu məqalədə adlandırıldığı kimi yazın (heç kimin deyilsə, «-»), ikinci sırada səbəbini. Səbəb saxlanılır.
desk-ask-own = Məqalənin nömrəsini, qeydi, parçaları və sözləri yazın. Məsələn: 1 opinion S3 «Körpü vacibdir.»
desk-ask-note = Başqa məqalənin identifikatorunu və parçasını yazın, məsələn: k3x9q2m1aa S4.
desk-ask-hand = { $name } üçün bir neçə söz yazın.
desk-ask-translate = Bu icmalın qaralaması hansı dildə olsun? Qeydlər və icmalın sabit mətnləri yenidən yazılır. Model varsa, sətirlər tərcümə olunur və hər biri əsli ilə tutuşdurulur; yoxdursa, olduğu kimi qalır. Onu hər iki dili oxuyan redaktor ayrıca təsdiqləyir.
desk-ask-translation = Sətri icmalın dilində yazın ({ $language }). Sətir əsli ilə tutuşdurulur: ədədlər, adlar, sitatlar, kimin dediyi, inkar, ehtimal, gələcək. «-» yazsanız, sətir öz sözləri ilə qalır.
desk-field-translation = Sətrin tərcüməsi
desk-ask-withhold = Birinci məqalənin müəllifi artıq icmalın heç bir yerində göstərilməyəcək, keçidi də çıxarılacaq. Niyə?
desk-ask-alone = { $why } Tək redaktor sizsiniz: niyə keçməsinə icazə verirsiniz? Səbəb saxlanılır.
desk-ask-at = Nə vaxt dərc edilsin? Region vaxtı ilə 14:30 və ya 2026-11-24T14:30+04:00.
desk-ask-embargo = Oxucular onu nə vaxta qədər almamalıdır? Region vaxtı ilə 14:30 və ya 2026-11-24T14:30+04:00; «-» embarqonu bitirir.
desk-ask-kind = Nə oldu? Nəsə səhv idi; düz idi, amma yanlış başa düşülə bilərdi; ya da o vaxtdan nəsə baş verib.
desk-ask-correct = Birinci sıra: nə dəyişib. İkinci sıra: niyə. Oxucular hər ikisini icmalın başında görür.
desk-ask-retract = Hələ çatmaq mümkün olan hər nüsxə əvəz olunacaq. Niyə geri götürülür? Cavabınızla icmal geri götürülür və oxucular cavabı görür.
desk-ask-whom = Kimə?
desk-ask-answer = Nə cavab verək? Səhvi bildirən nəticəni bilmək istəyibsə, bunu oxuyacaq.
desk-field-reword = Sətrin sözləri
desk-field-holder = Kimin iddiası
desk-field-reason = Niyə
desk-field-own = Sətir
desk-field-note = Əlavə
desk-field-withhold = Niyə
desk-field-time = Nə vaxt
desk-field-correct = Nə, ikinci sırada niyə
desk-field-retract = Niyə
desk-field-answer = Cavabımız
desk-alone = Başqa redaktor yoxdur.
desk-handed-over = { $brief } icmalı təhvil verildi: { $name }.
desk-decided-later = { $brief } icmalı öz-özünə çıxacaq: { $time }.
desk-reports = { $count ->
    [one] Bir bildiriş gözləyir. Sətrini və parçasını görmək üçün açın.
   *[other] { $count } bildiriş gözləyir, köhnələr əvvəl. Sətrini və parçasını görmək üçün birini açın.
  }
desk-report-row = { $time }, { $platform }{ $words ->
    [none] {""}
   *[other] : { $words }
  }
desk-report-words = Oxucu deyir
desk-report-whole = Bildiriş bütövlükdə icmal haqqındadır.
basis-fact = Fakt
basis-claim = İddia
basis-opinion = Fikir
basis-forecast = Proqnoz
button-lines = Sətirlər…
button-more = Daha çox…
button-take = Mən baxıram
button-handover = Təhvil ver…
button-embargo = Embarqo…
button-withhold = Müəllifi gizlət…
button-translate = Başqa dildə…
button-translation = Tərcümə: { $language }…
button-halt = Dayandır
button-resume = Davam etdir
button-correct = Düzəlt…
button-retract = Geri götür…
button-reword = Yenidən yaz…
button-basis = Qeyd…
button-holder = Söz sahibi…
button-drop = Çıxar
button-move-up = Yuxarı
button-move-down = Aşağı
button-note = Başqa mənbə…
button-own = Sətir əlavə et…
button-more-lines = Daha { $count }
button-open-newest = Ən yeni versiyanı aç
button-open-brief = İcmalı aç
button-reports = Bildirişlər: { $count }
button-close-corrected = Bağla: düzəldildi…
button-close-not-corrected = Bağla: dəyişiklik yoxdur…
button-correct-correction = Səhv idi: düzəlt və oxuculara bildir
button-correct-correction-quiet = Kiçik qüsur: bildirmədən düzəlt
button-correct-clarification = Yanlış başa düşülə bilərdi: dəqiqləşdir
button-correct-update = O vaxtdan nəsə baş verib: yenilə
button-release-slots = { $count ->
    [0] Dərc et
    [one] Bir abunəliyə, növbəti vaxtında
   *[other] { $count } abunəliyə, hər birinə növbəti vaxtında
  }
button-release-now = İndi
button-release-at = Müəyyən vaxtda…
command-corrections = Nəyi və niyə düzəltdik
command-join = Kodla redaktor olmaq
command-invite = Redaktor dəvət etmək
chat-joined = Siz artıq redaktorlar siyahısındasınız, rolunuz: { $role }. Gözləyənləri /desk göstərir.
chat-join-how = Administrator sizə hansı kodu verib?
chat-join-field = Kod
chat-tell = Nəticəsi sizə burada bildiriləcək.
button-tell = Nəticəsini mənə bildir
corrections-heading = Son həftələrdə düzəltdiklərimiz
desk-ask-test = Hansı icmal oxucuların alacağı kimi burada göstərilsin?
desk-test-mark = Əməkdaşlar üçün sınaq, oxucular üçün deyil
staff-not-here = /staff qrupu və ya kanalı əməkdaşlara ayırır. Onu orada işlədin.
staff-set = Bura artıq əməkdaşlara ayrılıb: /test qaralamanı buradakı hamıya göstərir. /staff bunu bitirir.
staff-ended = Bura artıq əməkdaşlara ayrılmış yer deyil.
command-test = Qaralamanı oxucuların alacağı kimi burada göstərmək
command-staff = Buranı əməkdaşlara ayırmaq və ya bunu bitirmək
report-corrected = Səhv bildirmişdiniz və haqlı idiniz: icmal düzəldildi. Redaktorlarımızın cavabı: { $answer }
report-not-corrected = Səhv bildirmişdiniz. Baxdıq və icmalı olduğu kimi saxladıq. Redaktorlarımızın cavabı: { $answer }
cli-copies = { $count ->
    [0] Heç bir oxucu almamışdı.
    [one] Bir nüsxə əvəz olunur. standpoint deliveries { $brief }
   *[other] { $count } nüsxə əvəz olunur. standpoint deliveries { $brief }
  }

role-admin = administrator
role-editor = redaktor
