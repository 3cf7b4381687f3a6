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
label-claim-nested = İddia ({ $holder }), ötürən: { $via }
label-opinion = Fikir ({ $holder })
label-forecast = Proqnoz ({ $holder })
label-opinion-editorial = Redaksiyanın fikri ({ $outlet })
label-forecast-editorial = Redaksiyanın proqnozu ({ $outlet })
label-opinion-nobody = Məqalədəki fikir (müəllif göstərilməyib)
label-forecast-nobody = Məqalədəki proqnoz (müəllif göstərilməyib)
label-not-assessed = Qiymətləndirilməyib, fakt kimi qəbul etməyin
label-premise = { $holder ->
    [none] Məqalə mənbə göstərmədən həqiqət kimi qəbul edir
   *[other] { $count ->
        [one] Müəllif ({ $holder })
       *[other] Müəlliflər ({ $holder })
      } mənbə göstərmədən həqiqət kimi qəbul edir
  }

## kinds, as a sentence

kind-ReportageNewsArticle = Reportaj: kiməsə istinad edilməyən hər şey nəşrin öz məlumatıdır
kind-AnalysisNewsArticle = Təhlil: hadisələri müəllif belə yozur
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

## the brief

brief-place = { $region }, icmal: { $date }
brief-no-author = müəllif göstərilməyib
brief-no-outlet = nəşr məlum deyil
brief-undated = tarixsiz
brief-missing-headline = bizdəki nüsxədə başlıq yoxdur
brief-missing-link = bizdəki nüsxədə keçid yoxdur
brief-missing-headline-link = bizdəki nüsxədə nə başlıq, nə də keçid var
brief-headline = { $outlet ->
    [none] Nəşrin başlığı
   *[other] Nəşrin başlığı ({ $outlet })
  }
brief-original-language = Sətirlər məqalənin öz dilində verilir: { $language }
brief-not-heard = Bu məqalədə öz mövqeyi verilməyənlər: { $parties }.
brief-disclaimer = { $outlet ->
    [none] Nəşrin qeydi: { $words }
   *[other] Nəşrin qeydi ({ $outlet }): { $words }
  }
brief-sample = Bu, nümunədir: məqalə, müəllifi və nəşri uydurmadır.
brief-extracted = Dil modeli olmadan tərtib edilib
brief-by-model = { $model } dil modeli ilə qısaldılıb, hər sətir əsaslandığı parça ilə proqram vasitəsilə tutuşdurulub
brief-checked = redaktor məqalə ilə tutuşdurub təsdiqləyib, faktları yoxlamayıb
brief-unchecked = hələ heç bir redaktor yoxlamayıb
part = Hissə { $number }/{ $of }

status-notice-draft = Qaralama, təsdiqlənməyib
status-notice-held = Redaktor saxlayıb, təsdiqlənməyib
status-notice-rejected = Redaktor rədd edib
status-notice-approved = Təsdiqlənib, hələ dərc olunmayıb
status-notice-corrected = Düzəldilmiş nüsxə ilə əvəz olunub
status-notice-retracted = Redaksiya geri götürüb
notice-published = İcmal dəyişdirilib
notice-published-text = { $place }: redaktorlar düzəliş edib. İcmal öz yerində dəyişdirilib; xahiş edirik, yenidən oxuyun.
notice-retracted = İcmal geri götürülüb
notice-retracted-text = { $place }: redaktorlar geri götürüb. Orada yazılanlara əsaslanmayın.
surplus = Artıq icmalın hissəsi deyil
surplus-text = { $place }: düzəldilmiş icmal daha qısadır və yuxarıda bitir.
left-out = İstəyinizlə buraxılıb
left-out-text = { $place }: düzəldilmiş halında yalnız almaq istəmədiyiniz rəy yazıları qalıb.

button-evidence = Nəyə əsaslanır
button-why = Niyə bu qeydlər?
button-original = Orijinal
button-report = Səhvi bildir

outlet-not-rated = məlumat verilməyib
outlet-owner-not-rated = mülkiyyət haqqında məlumat verilməyib
outlet-rated = { $ownership }; mənbə: { $host }, { $date }

## chat: commands and answers

command-start = Standpoint nədir və necə başlamalı
command-brief = Son icmalı oxumaq
command-regions = Əhatə etdiyimiz regionlar
command-subscribe = Regionun hər icmalını burada almaq
command-stop = Bura daha icmal gəlməsin
command-why = Qeydlər necə qoyulur
command-language = Sizə cavab verilən dil
command-help = Burada nə edə bilərsiniz
command-cancel = Verilən sualı bitirmək
command-settings = Bura nə, nə vaxt və necə gəlir
command-search = Dərc edilmiş icmallarda axtarmaq
command-privacy = Haqqınızda nə saxlanılır
command-forget = Haqqınızda saxlanılanları silmək
command-desk = Redaktor masası

evidence-heading = Hər sətrin əsaslandığı parçalar
evidence-around = Ətrafındakı mətn
why-name = Niyə
why-heading = Niyə bu qeydlər?
why-basis-fact = Müəllif və ya nəşr bunu yoxlanıla bilən bir şey kimi qəti deyir. Burada onu heç kim yoxlamayıb.
why-basis-claim = Bunlar müəllifin deyil, başqasının sözləri və ya fikridir.
why-basis-opinion = Bu, müəllifin mülahizəsidir, yoxlanıla bilən bir şey deyil.
why-basis-forecast = Bu, müəllifin gözləntisidir; hələ baş verməyib.
why-basis-not-assessed = Bunun kimə aid olduğunu müəyyən edə bilmədik.

chat-start = Standpoint regional təhlükəsizlik haqqında təhlil yazılarının qısa icmallarını göndərir. Hər sətir arxasında kimin durduğunu deməklə başlayır: fakt kimi verilən, kiminsə iddiası, müəllifin fikri və ya proqnozu. Faktların özünü biz yoxlamamışıq.
chat-start-next = Son icmalını oxumaq və ya hər icmalı burada almaq üçün region seçin.
chat-help = /brief son icmalı, /brief REGION həmin regionun icmalını göstərir. /regions regionları sadalayır. /subscribe REGION hər icmalı bura gətirir; /settings vaxtı, günləri və qalan hər şeyi tənzimləyir; /stop dayandırır. /search SÖZLƏR dərc edilənlərdə axtarır. /why qeydlərin necə qoyulduğunu deyir. /privacy haqqınızda nə saxlandığını deyir, /forget onu silir.
chat-why = Məqalənin hər cümləsi sabit qaydalarla qeyd olunur: mənbə kimi kim göstərilir, mühakimə və ya proqnoz varmı, nəşr yazını necə adlandırır. Şübhə olanda daha ehtiyatlı qeyd qoyulur. Qeydləri dil modeli yox, proqram qoyur; hər icmalı redaktorlar təsdiqləyir. İcmalın altındakı «Nəyə əsaslanır» düyməsi parçaları göstərir.
chat-regions = Bu regionları əhatə edirik. Son icmalını oxumaq üçün birini seçin.
chat-language-which = Hansı dildə?
chat-language-chosen = Bundan sonra burada hər şey azərbaycancadır: cavablar, qeydlər və icmalın qəlibi. Redaktor tərcüməni təsdiqləyənədək məqalənin sözləri öz dilində qalır.
chat-language-chosen-alone = Bundan sonra sizə azərbaycanca cavab verilir. Buraya hamı üçün gələn olduğu kimi qalır: onu yalnız administrator dəyişə bilər.
chat-language-not-offered = Standpoint hələ tətbiqinizin dilini bilmir və azərbaycanca cavab verir. Aşağıda başqa dil seçin.
chat-unknown = Bu aydın olmadı. /help burada nə edə biləcəyinizi deyir.
chat-no-brief = Bu region üzrə hələ icmal dərc edilməyib: { $region }. /subscribe { $id } birincisini bura gətirər.
chat-no-brief-any = Hələ icmal dərc edilməyib. /subscribe REGION birincisini bura gətirər.
chat-which-region = Hansı region? Birini seçin.
chat-start-region = Region keçidi ilə gəlmisiniz: { $region }. Bu, onun son icmalıdır; hər yenisi bura gələ bilər.
chat-subscribed = Bundan sonra hər icmal bura gəlir: { $region }. /stop dayandırır.
chat-subscribed-already = Hər icmal onsuz da bura gəlir: { $region }. /stop dayandırır.
chat-may-not-configure = Bura nəyin gəldiyini yalnız bu yerin administratoru dəyişə bilər.
chat-too-much = Birdən-birə çox oldu. Bir dəqiqə gözləyib davam edin.
chat-search-which = Hansı sözlər axtarılsın? İcmallar özlərindəki və ya məqalələrindəki sözlərlə tapılır.
chat-search-field = Sözlər
chat-search-found = Dərc edilənlər, «{ $words }» ilə
chat-search-none = Dərc edilənlərin heç birində «{ $words }» yoxdur. Daha az söz yoxlayın və ya region seçin.
chat-search-more = Davamı var: daraltmaq üçün bir söz də yazın.
chat-search-in-article = Sözlər icmalın sətirlərində yox, məqalədədir.
chat-search-read = Oxu: { $number }
chat-stopped = Bura daha icmal gəlmir. /subscribe yenidən başladır.
chat-stopped-none = Bura icmal gəlmir. /subscribe REGION başladır.
chat-report-which = Hansı sətir səhvdir? Redaktorlar onu əsaslandığı parça ilə birlikdə görəcək.
chat-report-thanks = Sağ olun. Redaktorlar bu sətri, onun parçasını və bildirişinizi görür.
chat-report-words = Bu sətirdə səhv olan nədir? «{ $line }»
chat-report-field = Səhv olan nədir
button-report-words = Səhvi yaz
chat-report-line = Sətir { $number }: { $label }
chat-cancelled = Sual bitdi; heç nə dəyişmədi.
chat-cancelled-nothing = Sizə sual verilməmişdi. /help burada nə edə biləcəyinizi deyir.
chat-answer-here = Cavabı bura yazın. /cancel sualı bitirir.
chat-answer-here-now = İndi belə yazılıb:
chat-about-nothing = Bu mesaj bizim icmal deyil. İcmalların altında da əsasları üçün düymə var.
chat-report-choice = Hansı sətir səhvdir
chat-report-field-optional = İstəsəniz, səhv olanı yazın
chat-gone = Bu icmal artıq yoxdur.
button-read = Oxu: { $region }
button-subscribe = Bura gəlsin: { $region }
button-stop = Dayandır
button-regions = Regionlar
button-settings = Parametrlər
button-language = Dil
button-help = Kömək
button-send-there = Ora göndər: { $region }

## settings of a place

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
    [true] Rəy yazıları: bütövlükdə buraxılır
   *[false] Rəy yazıları: qeydi ilə göndərilir
  }
settings-paused = Fasilə verilib, bitir: { $until }
settings-next = Növbəti icmal ən tezi bu vaxt gəlir: { $when } (vaxt: { $city }).
settings-next-once = Növbəti icmal dərc edilən kimi gəlir.
settings-changed = Hazırdır. İndi belədir.
settings-unchanged = Onsuz da belə idi; heç nə dəyişmədi.
settings-undone = Ləğv edildi. İndi belədir.
settings-undo-gone = Bunu artıq ləğv etmək olmur.
settings-last-region = Ən azı bir region qalmalıdır. «Hamısını dayandır» hər şeyi bitirir.
settings-last-day = Ən azı bir gün qalmalıdır. «Hamısını dayandır» hər şeyi bitirir.
settings-no-time = Bu, günün saatı deyil. Nümunələr: 8:30, 21.15, 7 pm.
settings-no-zone = Bu yer burada tanınmır. Yaxınlıqdakı böyük şəhəri və ya UTC+4, +5:30 kimi fərqi yoxlayın.
settings-no-quiet = Bu, vaxt aralığı deyil. Nümunələr: 22:00-7:00, 23-6:30.
settings-page-regions = İcmalları bura gələn regionlar. Dəyişmək üçün birini basın.
settings-page-time = İcmalların gəldiyi vaxt, yerli saatla.
settings-page-days = İcmalların gəldiyi günlər. Dəyişmək üçün birini basın.
settings-page-zone = Bu vaxtların saat qurşağı.
settings-page-quiet = Heç nə göndərilməyən saatlar; bu saatlara düşən onların sonunda gəlir.
settings-has = { $name }: bəli
settings-has-not = { $name }: xeyr
settings-ask-time = İcmallar saat neçədə gəlsin? Məsələn, 8:30 və ya 19:00.
settings-ask-zone = Hansı şəhərdəsiniz və ya saat fərqiniz nədir? Məsələn, Bakı və ya UTC+5:30.
settings-ask-quiet = Saat neçədən neçəyə sakit olsun? Məsələn, 22:00-7:00.
settings-form = Parametrlər
settings-field-ask-time = Vaxt
settings-field-ask-zone = Şəhər və ya saat fərqi
settings-field-ask-quiet = Başlanğıc – son
settings-button-regions = Regionlar
settings-button-time = Vaxt
settings-button-days = Günlər
settings-button-zone = Saat qurşağı
settings-button-quiet = Sakit saatlar
settings-button-sound-on = Səsi aç
settings-button-sound-off = Səsi söndür
settings-button-opinion-on = Rəy yazıları gəlsin
settings-button-opinion-off = Rəy yazıları gəlməsin
settings-button-pause-on = Bir həftə fasilə ver
settings-button-pause-off = İndi davam et
settings-button-undo = Ləğv et
settings-button-stop = Hamısını dayandır
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
channel-may-not = Bunu buradan siz qura bilməzsiniz: yalnız kanalın paylaşım hüququ olan administratoru məni də paylaşım hüququ olan administrator kimi əlavə etdikdən sonra qura bilər.

## privacy

privacy-kept = Bundan istifadə etdiyiniz müddətdə saxlanılır: bu platformadakı rəqəm identifikatorunuz, /settings-dəki seçimləriniz, bura hansı mesajların göndərildiyi (icmalı düzəltmək və ya geri götürmək mümkün olsun deyə) və bildirdiyiniz səhvlər, öz sözlərinizlə.
privacy-not-kept = Saxlanılmır: adınız, digər mesajlarınız, nə oxuduğunuz, axtardığınız və ya basdığınız.
privacy-who = Heç nə başqasına verilmir və satılmır. Bunu saxlayan serveri bu botun operatoru işlədir. /forget hamısını silir.
privacy-of-you = Sizdən indi saxlanılanlar
forget-would = Silinəcək
forget-consequence = Bu çatdakı icmallar qalır; onları buradan daha düzəltmək və ya geri götürmək olmayacaq. Qrup və kanallarda qurduqlarınız adınız olmadan davam edir.
forget-done = Silindi
kept-subscription = Abunəliyiniz, parametrləri və onların tarixçəsi ilə.
kept-messages = Çatınızdakı mesajların qeydləri: { $count }.
kept-reports = Bildirdiyiniz səhvlər: { $count }.
kept-places = Qurduğunuz qruplar və ya kanallar: { $count }.
kept-nothing = Haqqınızda heç nə saxlanılmır.
kept-editor = Siz burada redaktorsunuz: icmallar haqqında qərarlarınız onların tarixçəsinin hissəsidir və qalır. Rolunuzu administrator götürə bilər.
button-forget = Saxlanılanları sil…
button-forget-all = Hamısını sil

## terminal

terminal-hint = Əmr (help, brief, regions, desk, quit) və ya düymənin nömrəsini yazın.
terminal-message = —— { $number } ——
terminal-message-changed = —— { $number }, dəyişdi ——
terminal-no-button = { $count ->
    [0] Burada basmalı düymə yoxdur. help, desk və ya regions yazın.
    [one] Düymə yoxdur: { $number }. Tək düymə 1-dir.
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
delivery-missed = vaxtından sonrakı bir gün ərzində göndərmək olmadı
delivery-token = platforma botun tokenini qəbul etmədi
chat-start-first = Bu, yalnız sizin üçündür. Əvvəlcə mənimlə şəxsi çatda «Başlat» düyməsini basın, sonra yenidən soruşun.
chat-start-button = Başlat
chat-sent-privately = Şəxsi çatımızda sizə göndərildi.

## the desk in a chat

chat-failed = Bizim tərəfdə nəsə alınmadı. Yenidən yoxlayın; operatorlar nə baş verdiyini görür.
desk-empty = Masada heç nə gözləmir. Məqalə əlavə edin (standpoint add FAYL), sonra qaralama hazırlayın (standpoint brief MƏQALƏ).
desk-waiting = { $count ->
    [one] Bir icmal gözləyir. Sətir-sətir oxumaq üçün açın.
   *[other] { $count } icmal gözləyir. Sətir-sətir oxumaq üçün birini açın.
  }
desk-row-draft = Qaralama: { $brief }
desk-row-held = Saxlanılıb: { $brief }
desk-row-approved = Təsdiqlənib: { $brief }
desk-risk-in-line = Bir sətir risklidir və ikinci redaktoru gözləyir: { $risk } ({ $passages }).
desk-risk-left-out = Riskli olduğuna görə icmala salınmayıb: { $risk } ({ $passages }).
desk-refused = Rədd edildi, { $rule }
source-changed = { $article } mənbəyi bu icmaldan sonra dəyişib: icmal { $cited } versiyasına istinad edir, ən yenisi { $newest }.
source-header = Başlıq məlumatlarında dəyişib: { $fields }
source-removed = Çıxarılıb
source-added = Yeni
source-more = … və daha { $count } cümlə
source-line = Çıxarılana əsaslanan sətir
desk-row-outdated = Mənbə dəyişib · { $row }
link-near-copy = { $article } ilə demək olar eynidir: qısa mətnin { $percent } faizi hər ikisindədir.
link-shared-text = { $article } ilə ortaq mətn: qısa mətnin { $percent } faizi hər ikisindədir.
link-one-agency = { $agency } agentliyinin { $article } ilə eyni xəbəri: iki yox, bir mənbə.
desk-confirm = { $count ->
    [0] Bu icmalı heç kim almayacaq: regionuna abunəlik yoxdur. Yenə də dərc edilsin?
    [one] Bu icmalı bir abunəlik alacaq, öz vaxtında. Ekrana çatandan sonra geri qaytarmaq olmur.
   *[other] Bu icmalı { $count } abunəlik alacaq, hər biri öz vaxtında. Ekranlara çatandan sonra geri qaytarmaq olmur.
  }
desk-decided-first-approval = { $brief } icmalına təsdiqiniz saxlanıldı. Bəzi sətirləri risklidir: ikinci redaktor da təsdiqləməlidir.
desk-decided-draft = { $brief } icmalı qaralamadır.
desk-decided-held = { $brief } icmalı saxlanılıb.
desk-decided-rejected = { $brief } icmalı rədd edilib.
desk-decided-approved = { $brief } icmalı təsdiqlənib. Yalnız kimsə dərc edəndə çıxır.
desk-decided-published = { $brief } icmalı dərc edilib: abunəçilərinə gedir.
desk-decided-corrected = { $brief } icmalı düzəldilib.
desk-decided-retracted = { $brief } icmalı geri götürülüb.
button-approve = Təsdiqlə
button-hold = Saxla
button-reject = Rədd et
button-publish = Dərc et…
button-release = { $count } abunəliyə dərc et
button-back = Geri
button-older = Daha köhnə icmallar: { $count }
button-desk = Masaya qayıt
risk-accusation = kimliyi bilinən birinə qarşı ittiham
risk-force-movement = qüvvələrin hərəkəti və ya mövqeləri
risk-toll = itki sayı, itki və ya ələ keçirmə
risk-disputed-name = mübahisəli ad
risk-satire = satira
risk-paid-content = ödənişli material

## regions

region-south-caucasus = Cənubi Qafqaz
region-middle-east = Yaxın Şərq
region-central-asia = Mərkəzi Asiya
region-eastern-europe = Şərqi Avropa
region-south-asia = Cənubi Asiya
region-elsewhere = Digər bölgələr

## discord

discord-option-region = Region, adı ilə
discord-option-regions = Bir region və ya vergüllə ayrılmış bir neçəsi
discord-option-channel = İcmallar hara getsin: kanal, şaxə və ya forum (boşdursa: bura)
discord-option-time = Nə vaxt, SS:DD şəklində (boşdursa: dərc edilən kimi)
discord-option-zone = Hansı şəhərin saatı ilə: şəhər yazın
discord-option-days = Hansı günlər
discord-option-role = Hər icmalla adı çəkiləcək rol (boşdursa: heç kim)
discord-option-discussion = Hər icmalın altında müzakirə üçün şaxə aç
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
discord-option-add = Məqaləni keçidi ilə, fayl kimi və ya mətni ilə formada əlavə et
discord-option-link = Məqalənin ünvanı
discord-option-file = PDF, Word (.docx), veb-səhifə və ya mətn faylı
discord-failed = Alınmadı, günah bizdədir. Bir dəqiqədən sonra yenidən yoxlayın.
discord-refused-10003 = Kanal artıq yoxdur.
discord-refused-10008 = Mesaj artıq yoxdur.
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

why-question = Sual: müəllifin işarə etdiyi bir şey, bəyanat deyil.
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
    [none] Müəllif bir sözə məsafə qoyur.
   *[other] Müəllif kimin sözü olduğunu demədən «{ $cue }» sözünü dırnağa alır.
  }
why-stance = { $cue ->
    [none] Müəllif bunun nə qədər qəti və ya arzuolunan olduğunu deyir.
   *[other] «{ $cue }» müəllifin öz münasibətidir.
  }
why-evaluation = { $cue ->
    [none] Müəllif qiymət verir.
   *[other] «{ $cue }» qiymətdir; yoxlanıla bilən bir şey deyil.
  }
why-interpretation = { $cue ->
    [none] Müəllif hadisələri belə yozur.
   *[other] «{ $cue }» müəllifin hadisələri yozmasıdır.
  }
why-cause = { $cue ->
    [none] Müəllif səbəbləri, niyyətləri və ya nəticələri belə görür.
   *[other] «{ $cue }» müəllifin səbəbləri, niyyətləri və ya nəticələri görməsidir.
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
    [none] Müəllif ölçüb-biçir və ya müqayisə edir.
   *[other] «{ $cue }» müəllifin öz ölçüsü ilə müqayisə edir.
  }
why-contrast = { $cue ->
    [none] Müəllif dəlil gətirir.
   *[other] «{ $cue }» bunu müəllifin mülahizəsinin hissəsi edir.
  }
why-forecast = { $cue ->
    [none] Gələcəkdən danışır.
   *[other] «{ $cue }» hələ baş verməmiş bir şeydən danışır.
  }
why-hard-evidence = { $cue ->
    [none] Sənəddə iz qoyan bir şey haqqında qəti deyilib.
   *[other] Sənəddə iz qoyan bir şey haqqında qəti deyilib («{ $cue }»).
  }
why-report = Xəbər bunu başqa heç kimin adını çəkmədən deyir.
why-flat = Heç bir qiymət əlaməti olmadan qəti deyilib.
why-toll = { $cue ->
    [none] İtki sayı, itki və ya ələ keçirmə: kimsə sayıb, mətn kim olduğunu demir.
   *[other] «{ $cue }» itki sayı, itki və ya ələ keçirmədir: kimsə sayıb, mətn kim olduğunu demir.
  }
why-capture = { $cue ->
    [none] Müəllifin dediyinə görə alınmış və ya itirilmiş yerlər; mətn mənbə göstərmir.
   *[other] «{ $cue }»: müəllifin dediyinə görə alınmış və ya itirilmiş yerlər; mətn mənbə göstərmir.
  }
why-server = Model serveri cümləni yenidən oxudu və onda daha az qətilik gördü.
why-editor = Redaktor cümləni oxuyub və bu qeydə qərar verib.
why-default = Burada yoxlanıla bilən bir şey olduğunu göstərən yoxdur, ona görə müəllifin fikri sayılır.
why-open-quotation = Əvvəlki cümlədə başlayan sitatın içindədir.
why-after-colon = Danışanı göstərən sözlərdən sonrakı iki nöqtənin ardındadır.
why-enumeration = { $cue ->
    [none] Başqasının sözləri ilə başlayan sadalamanı davam etdirir.
   *[other] «{ $cue }» başqasının sözləri ilə başlayan sadalamanı davam etdirir.
  }
why-quotation = Bu, sitatdır.
why-endorsed = { $cue ->
    [none] Müəllif başqasının dediyini qiymətləndirir və ya ona qoşulur.
   *[other] Müəllif «{ $cue }» sözü ilə başqasının dediyini qiymətləndirir və ya ona qoşulur.
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
why-claim-nested = { $cue ->
    [none] Bir tərəfin dediyinə görə digərinin nə söylədiyini çatdırır.
   *[other] Bir tərəfin dediyinə görə digərinin nə söylədiyini çatdırır («{ $cue }»).
  }
why-kind-never-fact = Satirada və ödənişli materialda heç nə fakt kimi göstərilmir.
why-model-fact = { $cue ->
    [none] Söz-söz çəkəndə sənəddə olan bir şey kimi oxunur və yoxlanıla bilən bir şey göstərir.
   *[other] Söz-söz çəkəndə (ən çox «{ $cue }») sənəddə olan bir şey kimi oxunur və yoxlanıla bilən bir şey göstərir.
  }
why-model-opinion = { $cue ->
    [none] Söz-söz çəkəndə qeyddən çox müəllifin mülahizəsi kimi oxunur.
   *[other] Söz-söz çəkəndə (ən çox «{ $cue }») qeyddən çox müəllifin mülahizəsi kimi oxunur.
  }
why-official-statement = Rəsmi bəyanat: içindəki hər şey onu verənlərin iddiasıdır.
why-paid-content = Ödənişli material: içindəki hər şey ödəyənlərin iddiasıdır.
why-interview-answer = Müsahibə: cavablar soruşulan şəxsin iddialarıdır.
why-interview-forecast = Müsahibə: soruşulan şəxsin gözləntisi.
why-interview-question = Müsahibə aparanın sualı: onda qəbul edilən şey heç kimin bəyanatı deyil.
why-not-assessed = Mühakimə edə bilmədiyimiz dildə və ya yazıdadır.
why-no-words = Mühakimə ediləcək söz yoxdur.
why-too-long = Cümlə hansı hissəsinin kimə aid olduğunu demək üçün həddən artıq uzundur.
why-capitals = Hamısı böyük hərflədir; adları başqa sözlərdən ayırmaq olmur.
why-unmarked = O qədər söz vergülsüz və nöqtəsizdir ki, bəyanatın harada bitdiyi bilinmir.
why-unbalanced = İçində sitat başlayır, amma heç yerdə bitmir.
why-goes-on = Sözləri əvvəl keçən biri haqqında davam edir və hələ onun sözü ola bilər.
why-fragment = Kimə aid olduğunu demək üçün söz çox azdır.

## model: why there is less of it in a brief, or nothing; as "Refused, …" in front of what was asked or written

model-asked = { $model } dil modelindən istənilən sətirlər
gate-model-malformed = modelin cavabı istənilən formada deyil
gate-model-empty = model deməyə bir şey tapmadı
gate-model-language = bu məqalənin dilində modeli yoxlamaq olmur
gate-model-no-prices = günlük büdcə var, qiymətlər yoxdur, ona görə model çağırılmır
gate-model-budget = günlük büdcədə daha bir çağırışa yer yoxdur
gate-model-unauthorised = model serveri açarı qəbul etmir
gate-model-unknown = model serveri bu modeli və ya ünvanı tanımır
gate-model-quota = model serverindəki hesabda vəsait qalmayıb
gate-model-rate-limited = model serveri həddən artıq gözləməyi istəyir
gate-model-too-long = məqalə model üçün həddən artıq uzundur
gate-model-bad-request = model serveri sualı qəbul etmir
gate-model-refused = model cavab verməkdən imtina etdi
gate-model-cut-off = modelin cavabı həddində kəsilib
gate-model-filtered = model serverinin məzmun süzgəci cavabı saxladı
gate-model-unreadable = model serverindən gələn cavab deyil
gate-model-timeout = model serveri vaxtında cavab vermədi
gate-model-unreachable = model serverinə çatmaq olmur
gate-model-server-error = model serverinin öz xətası var

## reading: what can't be read, and what was taken out of a text

source-stdin = standart giriş
kind-evidence-editor = redaktor təyin edib

furniture-advertisement = reklam işarəsi
furniture-aside = məqalənin yanındakı qutu
furniture-author-note = müəllif haqqında qeyd, başlıq məlumatına alınıb
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
furniture-disclaimer = məsuliyyət qeydi, başlıq məlumatında saxlanılıb
furniture-editors-note = redaksiya qeydi, başlıq məlumatında saxlanılıb
furniture-font-widget = şrift ölçüsü
furniture-footer = səhifənin altı
furniture-kind-label = janr qeydi, başlıq məlumatına alınıb
furniture-link = çılpaq keçid
furniture-navigation = naviqasiya
furniture-newsletter = bülleten və ya abunə çağırışı
furniture-outlet-note = nəşr haqqında qeyd
furniture-outside = səhifədə məqalədən kənardadır
furniture-photo-credit = foto və ya mənbə qeydi
furniture-read-also = başqa məqalələrə yönəldir
furniture-pull-quote = mətnin sözləri, iri yazı ilə təkrarlanıb
furniture-record = mətndən əvvəlki qeyd sətri
furniture-related = başqa məqalələrin siyahısı
furniture-section = başlığın üstündəki sayt və ya bölmə adı
furniture-separator = ayırıcı
furniture-share = paylaşma düymələri
furniture-site-name = saytın adı
furniture-support = dəstək çağırışı
furniture-tags = teqlər
furniture-title = başlıq, başlıq məlumatına alınıb

## gate: why a line was turned away, as "Refused, …" in front of it

gate-evidence-missing = məqalədən parça göstərmir, sözün yarısını və ya həddən artıq parça göstərir
gate-label-weaker = qeydi əsaslandığı parçadan daha az ehtiyatlıdır
gate-holders-merged = ayrı-ayrı şəxslərin parçalarını birləşdirir
gate-holder-differs = göstərilən şəxs parçanın göstərdiyi deyil
gate-question = əsaslandığı parça yalnız soruşur
gate-question-lost = parça soruşur, sətir isə bildirir
gate-question-added = parça bildirir, sətir isə soruşur
gate-instruction = göstəriş daşıyır
gate-planted-label = öz qeydini gətirir
gate-mention = bir hesabın və ya hamının adını çəkir
gate-link = keçid və ya ünvan daşıyır
gate-markup = format işarəsi daşıyır
gate-hidden-character = oxucunun görmədiyi simvol daşıyır
gate-mixed-scripts = bir sözündə iki əlifbanın hərfləri qarışıb
gate-length = həddən artıq qısa və ya uzundur
gate-fragment = xəbəri (feili) yoxdur
gate-speaker-differs = sözü parçanın göstərmədiyi birinə aid edir
gate-attribution-lost = kimin dediyi düşüb
gate-negation-changed = inkar itib və ya əlavə olunub
gate-hedge-changed = əminlik dərəcəsi dəyişib
gate-reality-changed = cəhd, plan və ya qorxu baş vermiş kimi verilib
gate-quantifier-changed = neçə, nə qədər və ya nə tez-tez olduğu dəyişib
gate-condition-lost = şərt itib
gate-time-lost = vaxt itib
gate-scope-lost = yer, hədəf və ya məhdudiyyət itib
gate-head-lost = haqqında danışılan kəsilib
gate-restriction-lost = parçadakından daha geniş dairədən danışır
gate-subject-changed = feilə başqa mübtəda verilib
gate-tense-changed = feilin zamanı dəyişib
gate-number-not-in-passage = rəqəm parçada yoxdur
gate-unit-changed = ölçü vahidi dəyişib
gate-name-not-in-passage = ad parçada yoxdur
gate-name-cut = adın bir hissəsi kəsilib
gate-quotation-altered = sitat sözbəsöz deyil
gate-quotation-marks-lost = sitat sözlərinin dırnaqları itib
gate-cause-added = parçada olmayan səbəb göstərir
gate-connective-added = parçanın qurmadığı əlaqəni qurur
gate-role-changed = kimin kimə nə etdiyi dəyişib
gate-loaded-word = parçada olmayan qiymətləndirici söz
gate-order-changed = parçanın sözləri başqa yerdədir
gate-word-not-in-passage = söz parçada yoxdur
gate-repeated = başqa sətrin dediyini deyir
gate-brief-full = icmal doludur

## reading: PDF and Word files

furniture-footnote = haşiyə
furniture-running = kolontitul və ya səhifə nömrəsi

## articles that editors send to the bots

command-article = Məqalə əlavə et
button-compose = Qaralama hazırla
intake-message = mesaj
intake-file = fayl
intake-new = Məqalə əlavə olundu
intake-known = Bu məqalə artıq var idi; heç nə dəyişmədi
intake-changed = Olan məqalənin yeni versiyası; köhnələri saxlanılıb
intake-mix = Cümlələr: { $count }. Sözlərə görə: { $mix }.
intake-outdated = Köhnə versiyasına istinad edən icmallar: { $briefs }. Nəyin dəyişdiyi masada görünür.
intake-removed = Mətndən çıxarılanlar:
intake-removed-none = Mətndən heç nə çıxarılmayıb.
intake-removed-more = və daha { $count }
intake-how = Məqaləni bura, şəxsi çata göndərin və ya yönləndirin: bütün mətnini, keçidini və ya 5 MB-a qədər PDF, yaxud Word faylını. İki-üç cümlədən qısa mətn söhbət sayılır.
intake-form = Məqalə əlavə et
intake-field-text = Məqalənin mətni
intake-field-more = …davamı

## the desk: versions, edits, notes, corrections

label-by-editor = { $label }, redaktorlarımızın sözləri ilə
label-opinion-withheld = Müəllifin fikri (adı gizlidir)
label-forecast-withheld = Müəllifin proqnozu (adı gizlidir)
label-note = Başqa mənbədən redaktor qeydi, { $outlet } ({ $date }): { $label }
brief-author-withheld = müəllifin adı gizlidir
name-withheld = [ad gizlidir]
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
source-finding-changed = { $article } məqaləsini nəşri dəyişib; çıxarılan sözlərə əsaslanan sətirlər: { $lines }.
source-finding-gone = { $article } məqaləsinin səhifəsi artıq yoxdur; ona əsaslanan sətirlər: { $lines }.
desk-mark-source = mənbə dəyişib
desk-mark-stopped = dayandırılıb
desk-mark-reports = səhv bildirişləri: { $count }
desk-mark-embargo = embarqo, bitir { $time }
desk-mark-note = qeyd: { $note }
desk-decided-stopped = { $brief } icmalı dayandırılıb: çatmayan çatmayacaq. Ekranlarda olan qalır; düzəldin, geri götürün və ya davam etdirin.
corrections-none = Heç nə düzəldilməyib.
correction-logged = { $time } · { $kind } · { $region }, { $date } tarixli icmal{ $what ->
    [none] {""}
   *[other] : { $what }
  } Niyə: { $why }
