# Okurun gördüğü her söz Türkçe. Adlar metindeki gibi yazılır: kalıplar ada ek gerektirmez.

language-name = Türkçe

## labels on lines: worded by code, never by a model

label-fact = { $outlet ->
    [none] Yazıda olgu olarak veriliyor, doğrulanmadı
   *[other] Olgu olarak veriliyor ({ $outlet }), doğrulanmadı
  }
label-claim-named = İddia ({ $holder })
label-claim-vague = İddia ({ $holder }; adı verilmiyor)
label-claim-vague-bare = İddia ({ $holder }; adları verilmiyor)
label-claim-nobody = Kime ait olduğu belirtilmeyen görüş
label-claim-nested = İddia ({ $holder }), aktaran: { $via }
label-opinion = Görüş ({ $holder })
label-forecast = Öngörü ({ $holder })
label-opinion-editorial = Yayın kurulunun görüşü ({ $outlet })
label-forecast-editorial = Yayın kurulunun öngörüsü ({ $outlet })
label-opinion-nobody = Yazıdaki görüş (yazar belirtilmemiş)
label-forecast-nobody = Yazıdaki öngörü (yazar belirtilmemiş)
label-not-assessed = Değerlendirilmedi, olgu olarak okumayın
label-premise = { $holder ->
    [none] Yazı, kaynak göstermeden doğru kabul ediyor
   *[other] { $holder }: kaynak göstermeden doğru kabul ediliyor
  }

## kinds, as a sentence

kind-ReportageNewsArticle = Haber: kimseye dayandırılmayan her şey yayının kendi beyanıdır
kind-AnalysisNewsArticle = Analiz: yazar olayları böyle yorumluyor
kind-OpinionNewsArticle = Görüş yazısı: bu, yazarın görüşüdür
kind-BackgroundNewsArticle = Arka plan: bu, yazarın anlatımıdır
kind-ReviewNewsArticle = Eleştiri: bu, yazarın değerlendirmesidir
kind-SatiricalArticle = Hiciv: içindeki hiçbir şey olgu olarak söylenmiyor
kind-AdvertiserContentArticle = Ücretli içerik: bu metin için para ödendi
kind-Editorial = Başyazı: bu, yayının kendi görüşüdür
kind-Interview = Söyleşi: bunlar konuşulan kişinin sözleridir
kind-Interview-of = Söyleşi: bunlar konuşulan kişinin sözleridir ({ $holder })
kind-OfficialStatement = Resmî açıklama: bunlar açıklamayı yapanların iddialarıdır
kind-Unknown = Yayın, yazının türünü belirtmemiş: görüş olarak okuyun
kind-guessed = { $kind } (bizim tahminimiz, yayın belirtmiyor)

## settings: the remedy that is shown when one is wrong

setting-telegram-bot-token = TELEGRAM_BOT_TOKEN, @BotFather’ın verdiği belirtecin tamamı olmalı, örneğin 123456:ABC….
setting-telegram-api-root = TELEGRAM_API_ROOT bir http ya da https adresi olmalı ya da boş bırakılmalı.
setting-telegram-webhook-url = TELEGRAM_WEBHOOK_URL bir https adresi olmalı ya da boş bırakılmalı; boşsa uzun yoklama (long polling) kullanılır.
setting-telegram-webhook-secret = TELEGRAM_WEBHOOK_SECRET, yalnızca A–Z, a–z, 0–9, _ ve - içeren 1–256 karakter olmalı; TELEGRAM_WEBHOOK_URL varsa gereklidir.
setting-discord-bot-token = DISCORD_BOT_TOKEN, botun geliştirici portalındaki belirteci olmalı.
setting-discord-api-root = DISCORD_API_ROOT bir http ya da https adresi olmalı ya da boş bırakılmalı.
setting-openai-api-key = OPENAI_API_KEY bir anahtar olmalı ya da boş bırakılmalı.
setting-openai-base-url = OPENAI_BASE_URL bir http ya da https adresi olmalı ya da boş bırakılmalı.
setting-openai-model = OPENAI_MODEL, OPENAI_API_KEY ile kullanılacak modelin adı olmalı.
setting-openai-daily-budget-usd = OPENAI_DAILY_BUDGET_USD ABD doları tutarı olmalı: bir sayı, 0 ya da daha fazla.
setting-openai-review-labels = OPENAI_REVIEW_LABELS true ya da false olmalı; OPENAI_API_KEY gerektirir.
setting-openai-prices = OPENAI_PRICES “girdi,çıktı” biçiminde iki sayı olmalı: milyon token başına ABD doları. Bütçe varsa gereklidir.
setting-database-url = DATABASE_URL file:YOL ya da postgres://… olmalı.
setting-admins = ADMINS telegram:123,discord:456 gibi bir liste olmalı.
setting-http-host = HTTP_HOST bir sunucu adı ya da adresi olmalı.
setting-history-days = HISTORY_DAYS gün sayısı olmalı: bir tam sayı, 31 ya da daha fazla.
setting-http-port = HTTP_PORT 0 ile 65535 arasında bir bağlantı noktası olmalı.
setting-fetch-allow-hosts = FETCH_ALLOW_HOSTS intranet.example,10.0.0.5:8080 gibi bir sunucu listesi olmalı.
setting-log-level = LOG_LEVEL trace, debug, info, warn, error ya da silent olmalı.
setting-log-format = LOG_FORMAT pretty ya da json olmalı.

error-config-invalid = Ayarlar kullanılamıyor: { $names }.
    .why = { $faults }
    .do = Bunları ortamda ya da .env içinde düzeltin; hepsi .env.example içinde gösteriliyor.

## the brief

brief-place = { $region }, { $date } tarihli özet
brief-no-author = yazar belirtilmemiş
brief-no-outlet = yayın bilinmiyor
brief-undated = tarihsiz
brief-changed = { $date } tarihinde değiştirildi, ilk tarih yok
brief-missing-headline = elimizdeki nüshada başlık yok
brief-missing-link = elimizdeki nüshada bağlantı yok
brief-missing-headline-link = elimizdeki nüshada başlık da bağlantı da yok
brief-headline = { $outlet ->
    [none] Yayının başlığı
   *[other] Yayının başlığı ({ $outlet })
  }
line-translated = { $text } (makine çevirisi)
line-translated-by-editor = { $text } (editörlerimizin çevirisi)
brief-original-language = Satırlar yazının kendi dilinde veriliyor: { $language }
brief-not-heard = Bu yazıda kendi görüşüne yer verilmeyenler: { $parties }.
brief-disclaimer = { $outlet ->
    [none] Yayının notu: { $words }
   *[other] Yayının notu ({ $outlet }): { $words }
  }
brief-sample = Bu bir örnektir: yazı, yazarı ve yayını uydurmadır.
brief-extracted = Dil modeli kullanılmadan derlendi
brief-by-model = { $model } dil modeliyle kısaltıldı, her satır dayandığı parçayla kod tarafından karşılaştırıldı
brief-engine = { $model ->
    [none] Dil modeli olmadan, kodla çıkarıldı
   *[other] { $model } modeliyle, { $prompt } yönergeleriyle kısaltıldı; her satır kodla denetlendi
}{ $cost ->
    [none] {""}
    [unknown] ; modelin tutarı bilinmiyor (bilmek için OPENAI_PRICES ayarını yapın)
   *[other] ; modelin tutarı { $cost } ABD doları
}.
brief-checked = bir editör yazıyla karşılaştırıp onayladı, olguları denetlemedi
brief-unchecked = henüz hiçbir editör denetlemedi
part = Bölüm { $number }/{ $of }

status-notice-draft = Taslak, onaylanmadı
status-notice-held = Editör bekletiyor, onaylanmadı
status-notice-rejected = Editör reddetti
status-notice-approved = Onaylandı, henüz yayımlanmadı
status-notice-corrected = Düzeltilmiş sürümle değiştirildi
status-notice-retracted = Editörler geri çekti
notice-published = Bir özet değiştirildi
notice-published-text = { $place }: editörler düzeltti. Özet bulunduğu yerde değiştirildi; lütfen yeniden okuyun.
notice-retracted = Bir özet geri çekildi
notice-retracted-text = { $place }: editörler geri çekti. Orada yazanlara dayanmayın.
surplus = Artık özetin parçası değil
surplus-text = { $place }: düzeltilmiş özet daha kısa ve yukarıda bitiyor.
left-out = İsteğiniz üzerine çıkarıldı
left-out-text = { $place }: düzeltilmiş hâlinde yalnızca almak istemediğiniz görüş yazıları kaldı.

button-evidence = Dayanaklar
button-why = Neden bu etiketler?
button-original = Özgün yazı
button-report = Hata bildir

## the day's digest

day-length = { $count ->
    [one] Bir yazı
   *[other] { $count } yazı
  }, okuması yaklaşık { $minutes ->
    [one] bir dakika
   *[other] { $minutes } dakika
  }.
day-event = { $names ->
    [none] Tek olay üzerine { $count } yazı
   *[other] Tek olay üzerine { $count } yazı: { $names }
  }
day-differ = Yazarların ayrıldığı noktalar
day-given = Doğru kabul edilen:
day-said = Aktarılan ve kime dayandırıldığı:
day-made = Bundan çıkardıkları:
day-label-in = { $label }, yayın: { $outlet }
day-label-by = { $label }, yazı: { $outlet }
day-repeats = { $agency ->
    [none] { $count ->
        [2] { $outlets }: ikisi de aynı metni basıyor. Bu tek kaynaktır, görüş birliği değildir.
       *[other] { $outlets }: hepsi aynı metni basıyor. Bu tek kaynaktır, görüş birliği değildir.
      }
   *[other] { $count ->
        [2] { $outlets }: ikisi de yineliyor: { $agency }. Bu tek kaynaktır, görüş birliği değildir.
       *[other] { $outlets }: hepsi yineliyor: { $agency }. Bu tek kaynaktır, görüş birliği değildir.
      }
  }
day-not-heard = Bu yazıların hiçbirinde kendi görüşü verilmeyenler: { $parties }.
day-elsewhere = Bu bölge üzerine ayrıca
day-elsewhere-in = Şu özette anlatılıyor: { $region }.
day-nothing = Bugün özet yok. { $reason }
nothing-no-articles = Bölge üzerine yazı gelmedi.
nothing-nothing-new = Gelenler son özete bir şey eklemiyor.
nothing-not-verified = Gelenler yeterince denetlenemedi.
nothing-day-off = Editörler bugün izinli.
day-correction = { $kind }, { $date } tarihli özet{ $what ->
    [none] .
   *[other] : { $what }
  } Neden: { $why }

day-held-reason = son onay saatine ({ $deadline }) kadar onaylanmadı
alert-day-composed = { $region }: bugünkü özetin taslağı hazır, { $brief }. Son onay saati { $deadline } ({ $zone }). /desk’i açın ya da bugün bir şey olmadığına karar verin.
alert-day-nothing-new = { $region }: taslak hazırlanmadı, çünkü son sayıdan beri yazı gelmedi. Yazı ekleyin ya da bugün bir şey olmadığına karar verin. Özetin son onay saati { $deadline } ({ $zone }).
alert-day-not-composed = { $region }: bugünkü özetin taslağı hazırlanmadı. { $why }
alert-day-reminded = { $region }: bugünkü taslağı ({ $brief }) henüz kimse onaylamadı. Saat { $deadline } olunca ({ $zone }) bekletilir ve kendiliğinden gönderilmez.
alert-day-held = { $region }: bugünkü taslak ({ $brief }) { $deadline } saatine kadar ({ $zone }) onaylanmadı. Bekletiliyor, kimse almadı. Yine de onaylamak ya da reddetmek için /desk’i açın.
alert-day-unpublished = { $region }: bugünkü özet ({ $brief }) onaylı ama { $deadline } saatinde ({ $zone }) kimse yayımlamamıştı. /desk’i açıp yayımlayın.
alert-day-missing = { $region }: son onay saati { $deadline } ({ $zone }) taslaksız ve kararsız geçti. Siz hazırlamazsanız okurlar bugün bir şey almaz.
alert-day-silent = { $region }: okurlar özet almayalı { $days ->
    [one] bir gün
   *[other] { $days } gün
  } oldu.

button-day = Bugün
button-day-open = Aç: { $region }
button-digest = Taslak: { $region }
button-nothing = Özet yok: { $region }
button-nothing-no-articles = Yazı gelmedi
button-nothing-nothing-new = Gelenlerde yeni bir şey yok
button-nothing-not-verified = Denetlenemedi
button-nothing-day-off = Bugün izinliyiz
day-no-regions = Henüz hiçbir bölgeye abone yok; bu yüzden beklenen özet de yok.
day-standing = { $region }, son onay saati { $deadline } ({ $zone }): { $state }.
day-state-none = henüz taslak yok
day-state-nothing = bir şey olmadığına karar verildi
day-state-draft = bir taslak onay bekliyor
day-state-held = bekletiliyor
day-state-rejected = reddedildi
day-state-approved = onaylandı, henüz yayımlanmadı
day-state-published = yayımlandı
day-state-corrected = düzeltildi
day-state-retracted = geri çekildi
day-nothing-why = Bugün neden gönderilecek bir şey yok: { $region }?
day-nothing-decided = Karar verildi: bugün bir şey yok ({ $region }). { $told ->
    [no] Okurlara söylenmiyor.
    [published] Okurlara kendi zamanlarında söyleniyor.
   *[other] İkinci bir editör bildirimi onaylayınca okurlara söylenecek.
  }

balance-behind = Editörler için. Arkasında: { $articles ->
    [one] bir yazı
   *[other] { $articles } yazı
  }, { $outlets ->
    [one] bir yayın
   *[other] { $outlets } yayın
  } ({ $countries }); yazarlar: { $authors ->
    [none] kimse anılmıyor
   *[other] { $authors }
  }.
balance-no-outlet = belirtilmemiş
balance-not-rated = bilgi girilmemiş: { $count }
balance-not-heard = Sık anılan ama yazıların hiçbirinde görüşü verilmeyenler: { $parties }.
balance-one-sided = { $event ->
    [none] Tüm özette yalnızca bir taraf konuşuyor: { $party }.
   *[other] Bu olayda ({ $event }) yalnızca bir taraf konuşuyor: { $party }.
  }
left-out-near-copy = Kopya olduğu için çıkarıldı, aslı { $of }: { $name } ({ $article })
left-out-length = Uzunluk nedeniyle çıkarıldı: { $name } ({ $article })
left-out-more = { $count ->
    [one] Uzunluk nedeniyle bir yazı daha çıkarıldı.
   *[other] Uzunluk nedeniyle { $count } yazı daha çıkarıldı.
  }
left-out-already-sent = Çıkarıldı, okurlar { $of } özetinde almıştı: { $name } ({ $article })
left-out-no-lines = Çıkarıldı, hiçbir satırı tek başına duramıyor: { $name } ({ $article })

outlet-not-rated = ülke ve sahiplik bilgisi girilmemiş
outlet-owner-not-rated = sahiplik bilgisi girilmemiş
outlet-rated = { $ownership }; kaynak: { $host }, { $date }

## the desk: what is refused

error-not-allowed = Bunu yapma yetkisi yok: { $name }.
    .why = Bunun için { $role } rolü gerekir.
    .do = Bir yöneticiden isteyin: people add ya da ayarlarda ADMINS.
    .chat = Bir yöneticiden bunu yapmasını ya da size bu rolü vermesini isteyin.
error-wrong-status = { $brief } özetinin durumu: { $status }.
    .why = Bu yalnızca şu durumlarda yapılabilir: { $needed }.
    .do = show { $brief } ile bakıp yeniden karar verin.
    .chat = Onu /desk masasında açıp şimdiki durumuna göre karar verin.
error-second-editor = Bu özeti zaten onayladınız.
    .why = Bazı satırları risk taşıyor ({ $risks }) ve ikinci bir editörü bekliyor.
    .do = Başka bir editörden onay isteyin ya da o satırları çıkarın.
error-reason-missing = Bir gerekçe gerekli: { $what }.
    .why = Kararla birlikte saklanır ki sonra anlaşılabilsin.
    .do = --reason METİN ile verin.
    .chat = Yeniden yapın, sorulduğunda gerekçesini yazın.
error-sentence-unknown = Yazıda { $sentence } cümlesi yok.
    .why = Cümleler yazının en yeni sürümünde S1, S2, … diye numaralanır.
    .do = standpoint label YAZI bunları listeler.
    .chat = Satırı /desk masasında yeniden açın: yazının yeni bir sürümü olabilir.
error-holder-not-in-text = “{ $holder }” yazıda geçmiyor.
    .why = Sözün sahibi yazının andığı gibi anılır; kimse eklenmez.
    .do = Adı yazıdan kopyalayın ya da kimse anılmıyorsa --holder vermeyin.
    .chat = Adı yazıdan kopyalayın; kimse anılmıyorsa “-” yazın.
error-not-a-fact = { $sentence } olgu diye etiketlenemez: “{ $cue }” diyor.
    .why = Bu sözler birinin yargısını, beklentisini ya da iddiasını gösteriyor; hiçbir karar onları olgu yapmaz.
    .do = Onları içermeyen bir parçayı gösterin ya da etiketi olduğu gibi bırakın.
error-kind-lowered = Yayının kendisi { $declared } diyor; yazı { $kind } yapılamaz.
    .why = Yayının etiketi daha az ihtiyatlı biri için bir yana bırakılmaz: görüş, haber diye okunurdu.
    .do = Türü olduğu gibi bırakın ya da aynı ölçüde ihtiyatlı birini seçin.
error-no-override = { $sentence } cümlesinin etiketini hiçbir editör değiştirmedi.
    .why = Yazının en yeni sürümünde geri alınacak bir şey yok.
    .do = Editörlerin değiştirdiklerini standpoint overrides listeler.
error-changed-meanwhile = { $brief } özetini tam bu anda başkası değiştirdi.
    .why = İki kişi aynı anda karar verdi; öteki karar geçerli.
    .do = Yeniden bakıp karar verin.
error-sample-not-delivered = { $brief } özeti örnek bir yazıdan hazırlandı ve asla gönderilmez.
    .why = Örnekler uydurmadır; okurlar haber sanırdı.
    .do = Kendi yazınızı ekleyip onun özetini yayımlayın.
error-last-admin = Son yönetici: { $name }.
    .why = Yönetici kalmazsa kimse yeniden kişi ekleyemez.
    .do = Önce başka birini yönetici yapın.
error-time-invalid = { $time } kullanılabilir bir zaman değil.
    .why = Günün saati SS:DD, bir an ise dilimiyle ISO 8601 biçimindedir (2026-11-23T18:00+04:00) ve ileride olmalıdır.
    .do = Bu biçimde yazın.
error-zone-invalid = { $zone } bir saat dilimi değil.
    .why = Dilimler Asia/Baku gibi adlandırılır.
    .do = Yakınınızdaki bir kentin adını bu biçimde kullanın.
error-article-unknown = { $article } diye bir yazı yok.
    .why = Depoda bu kimlikte yazı yok.
    .do = articles ile listeleyin.
    .chat = Yazıyı buraya bir kez daha gönderin.
error-brief-unknown = { $brief } diye bir özet yok.
    .why = Depoda bu kimlikte özet yok.
    .do = briefs ile listeleyin.
    .chat = En yenisini /brief gösterir; editörler ötekileri /desk masasında bulur.
error-region-unknown = { $region } diye bir bölge yok.
    .why = Bölgeler şunlar: { $regions }.
    .do = Bunlardan birini kullanın.
error-person-unknown = { $person } diye bir editör yok.
    .why = Listede bu kimlikte ya da adda kimse yok ya da çıkarıldı.
    .do = people list ile listeleyin.
    .chat = Listeden yeniden birini seçin.
error-subscription-unknown = { $subscription } diye bir abonelik yok.
    .why = Depoda bu kimlikte abonelik yok.
    .do = subscriptions list ile listeleyin.
    .chat = Nereye ne geldiğini /subscriptions gösterir.
error-eval-unknown = { $name } diye bir değerlendirme yok.
    .why = Değerlendirmeler şunlar: { $names }.
    .do = Bunlardan birini kullanın.
error-node-too-old = Bu Node { $version }.
    .why = Standpoint, TypeScript’i olduğu gibi çalıştıran Node 22.18 ya da daha yenisini ister.
    .do = Kendi Node’unu getiren npm start ya da npm run standpoint ile başlatın ya da daha yenisini kurun.
error-platform-refused = { $platform } botun belirtecini kabul etmedi.
    .why = Belirteç yanlış ya da iptal edilmiş.
    .do = Doğru belirteci ayarlara koyup yeniden başlatın.
error-prompt-invalid = { $file } yönergesi kullanılamıyor: { $fault }.
    .why = Her yönerge değişkenlerini başında belirtir ve yalnızca onları kullanır.
    .do = prompts/ içindeki dosyayı düzeltin.
error-usage = { $fault }
    .why = Komut satırı anlaşılmadı.
    .do = --help’e bakın.
error-unexpected = Öngörmediğimiz bir şey oldu: { $fault }
    .why = Bu sizin değil, Standpoint’in kusurudur.
    .do = doctor çalıştırın ve bu sözlerle bildirin.

error-country-unknown = { $country } diye bir ülke yok.
    .why = Yayının ülkesi okurlara gösterilir; yanlış yazılmışı saklanamaz.
    .do = İngilizce adını ya da iki harfini verin: Azerbaijan ya da AZ.
error-ownership-unsourced = Sahiplik bilgisi saklanmadı: { $outlet }.
    .why = Okurlara bunun nereden, ne zaman okunduğu söylenir.
    .do = --source ADRES ve --read TARİH de verin.
error-edition-decided = { $date } tarihli özetin ({ $region }) durumu zaten { $status }.
    .why = Yanında yeni bir taslak olsaydı okurlara ikinci kez gidebilirdi.
    .do = Onu düzeltin (standpoint correct { $brief }) ya da yarınkini hazırlayın.
    .chat = Onu /desk masasında açıp düzeltin ya da yarınkini hazırlayın.
error-translation-refused = Çeviri reddedildi: { $rules }.
    .why = Programın ayırt edebildiği kadarıyla aslından başka bir şey söylüyor: sayılara, birimlere, adlara, alıntılara, kimin söylediğine, olumsuzluk, olasılık ve gelecek bildiren sözlere göre.
    .do = Aslına daha yakın yazın ya da satırı kendi sözleriyle bırakın.
error-language-same = { $brief } özeti zaten bu dilde.
    .why = Ondan yalnızca başka dilde bir taslak hazırlanabilir.
    .do = Başka bir dil seçin.
error-nothing-decided = Bugün için bir şey olmadığına zaten karar verildi: { $date }, { $region }.
    .why = Karar ve gerekçesi her gün için bir kez saklanır.
    .do = O zamandan beri bir şey geldiyse yine de taslak hazırlayın: standpoint digest --region BÖLGE.
    .chat = O zamandan beri bir şey geldiyse yine de taslak hazırlayın: /desk, sonra “Bugün”.
error-nothing-new = Son sayıdan beri yeni yazı gelmedi: { $region }.
    .why = Günlük özet, hiçbir sayıda yer almamış yazılardan hazırlanır.
    .do = Yazı ekleyin ya da bugün bir şey olmadığına karar verin: standpoint nothing BÖLGE --because nothing-new.
    .chat = Buraya yazı gönderin ya da /desk masasında, “Bugün” altında, özet olmayacağına karar verin.

## chat: commands and answers

command-start = Standpoint nedir, nasıl başlanır
command-brief = Son özeti oku
command-regions = Ele aldığımız bölgeler
command-subscribe = Bir bölgenin her özetini burada al
command-subscriptions = Buraya ve ayarlayabileceğiniz öteki yerlere gelenler
command-stop = Buraya artık özet gelmesin
command-why = Etiketler nasıl konuyor
command-language = Size yanıt verilen dil
command-help = Burada neler yapabilirsiniz
command-cancel = Sorulan soruyu bitir
command-settings = Buraya ne, ne zaman, nasıl gelsin
command-search = Yayımlanan özetlerde ara
command-privacy = Hakkınızda saklananlar
command-forget = Hakkınızda saklananları sil
command-desk = Editör masası

evidence-heading = Her satırın dayandığı parçalar
evidence-around = Çevresindeki metin
why-name = Neden
why-heading = Neden bu etiketler?
why-basis-fact = Yazar ya da yayın bunu kesin biçimde, kayıtlardan bakılabilecek bir şey olarak söylüyor. Burada kimse doğrulamadı.
why-basis-claim = Bunlar yazarın değil, başka birinin sözleri ya da görüşüdür.
why-basis-opinion = Bu, yazarın yargısıdır; kayıtlardan bakılabilecek bir şey değildir.
why-basis-forecast = Bu, yazarın beklentisidir; henüz gerçekleşmedi.
why-basis-not-assessed = Bunun kime ait olduğunu belirleyemedik.

chat-start = Standpoint, bölgesel güvenlik üzerine analiz yazılarının kısa özetlerini gönderir. Her satır, sözün kime ait olduğuyla başlar: olgu olarak verilen, birinin iddiası, yazarın görüşü ya da öngörüsü. Buradaki hiçbir şeyi olgularla karşılaştırıp doğrulamadık.
chat-start-next = Son özetini okumak ya da her özeti burada almak için bir bölge seçin.
chat-why = Bir yazının her cümlesi sabit kurallarla etiketlenir: kaynağı olarak kim anılıyor, yargılıyor mu, öngörüyor mu, yayın yazıya ne diyor. Kuşkuda daha ihtiyatlı etiket kullanılır. Etiketleri dil modeli değil, kod koyar; her özeti editörler onaylar. Özetin altındaki “Dayanaklar” düğmesi parçaları gösterir.
chat-regions = Ele aldığımız bölgeler bunlar. Son özetini okumak için birini seçin.
chat-language-which = Hangi dilde?
chat-language-chosen = Bundan sonra burada her şey Türkçe: yanıtlar, etiketler ve özetin çerçevesi. Bir editör çeviriyi onaylayana kadar yazının sözleri kendi dilinde kalır.
chat-language-chosen-alone = Bundan sonra size Türkçe yanıt veriliyor. Buraya herkes için gelenler olduğu gibi kalır: bunu yalnızca bir yönetici değiştirebilir.
chat-language-not-offered = Standpoint uygulamanızın dilini henüz konuşmuyor ve Türkçe yanıt veriyor. Aşağıdan başka bir dil seçin.
chat-unknown = Bu anlaşılmadı. /help burada neler yapabileceğinizi söyler.
chat-no-brief = Bu bölge için henüz özet yayımlanmadı: { $region }. /subscribe { $id } ilkini buraya getirir.
chat-no-brief-any = Henüz özet yayımlanmadı. /subscribe BÖLGE ilkini buraya getirir.
chat-which-region = Hangi bölge? Birini seçin.
chat-start-region = Bir bölgenin bağlantısından geldiniz: { $region }. Son özeti bu; her yenisi buraya gelebilir.
chat-subscribed = Artık her özet buraya gelecek: { $region }. /stop bitirir.
chat-subscribed-already = Her özet zaten buraya geliyor: { $region }. /stop bitirir.
chat-may-not-configure = Buraya gelenleri yalnızca bu yerin yöneticisi değiştirebilir.
chat-too-much = Bir anda çok fazla oldu. Lütfen bir dakika bekleyip sürdürün.
chat-search-which = Hangi sözcükler aransın? Özetler, kendilerindeki ya da yazılarındaki sözcüklerle bulunur.
chat-search-field = Sözcükler
chat-search-found = Yayımlananlar, “{ $words }” ile
chat-search-none = Yayımlananların hiçbirinde “{ $words }” geçmiyor. Daha az sözcük deneyin ya da bir bölge seçin.
chat-search-more = Devamı var: daraltmak için bir sözcük daha yazın.
chat-search-in-article = Sözcükler özetin satırlarında değil, yazıda geçiyor.
chat-search-read = Oku: { $number }
chat-stopped = Buraya artık özet gelmeyecek. /subscribe yeniden başlatır.
chat-stopped-none = Buraya özet gelmiyor. /subscribe BÖLGE başlatır.
chat-report-which = Hangi satır yanlış? Editörler onu dayandığı parçayla birlikte görecek.
chat-report-thanks = Teşekkürler. Editörler bu satırı, dayandığı parçayı ve bildiriminizi görüyor.
chat-report-words = Bu satırda yanlış olan ne? “{ $line }”
chat-report-field = Yanlış olan ne
button-report-words = Yanlışı yazın
chat-report-line = Satır { $number }: { $label }
chat-cancelled = Soru bitirildi; hiçbir şey değişmedi.
chat-cancelled-nothing = Size bir şey sorulmuyordu. /help burada neler yapabileceğinizi söyler.
chat-question-over = Geç kaldı: yanıt bir saat beklenir. Hiçbir şey değişmedi.
button-ask-again = Yeniden sor
chat-answer-here = Yanıtı buraya yazın. /cancel soruyu bitirir.
chat-answer-here-now = Şu anda yazan:
chat-about-nothing = Bu ileti bizim özetimiz değil. Özetlerin altında da dayanakları için bir düğme var.
chat-report-choice = Hangi satır yanlış
chat-report-field-optional = İsterseniz yanlış olanı yazın
chat-gone = Bu özet artık yok.
button-read = Oku: { $region }
button-subscribe-here = Buraya ne geleceğini seç
button-subscribe = Buraya gelsin: { $region }
button-stop = Bitir
button-regions = Bölgeler
button-settings = Ayarlar
button-language = Dil
button-help = Yardım
button-send-there = Oraya gönder: { $region }

## settings of a place

subscriptions-heading = Nereye ne geliyor
subscriptions-none = Buraya henüz bir şey gelmiyor. Bir bölge seçin ya da /subscribe yazın.
subscriptions-row = { $place }: { $regions }
subscriptions-here = burası
subscriptions-unreachable = { $place }: { $regions } · hiçbir şey gelmiyor: { $reason }

settings-heading = { $place ->
    [here] Bu sohbetin ayarları
   *[other] Ayarlar ({ $place })
  }
settings-regions = Bölgeler: { $regions }
settings-time = { $time ->
    [once] Saat: yayımlanır yayımlanmaz
   *[other] Saat: { $time }
  }
settings-days = Günler: { $days }
settings-days-all = her gün
settings-days-work = pazartesiden cumaya
settings-zone = { $city ->
    [none] Saat dilimi: { $offset }, şu an { $now }
   *[other] Saat dilimi: { $city } ({ $offset }), şu an { $now }
  }
settings-quiet = { $from ->
    [none] Sessiz saatler: yok
   *[other] Sessiz saatler: { $from }–{ $to }
  }
settings-sound = { $silent ->
    [true] Ses: kapalı
   *[false] Ses: açık
  }
settings-opinion = { $left ->
    [true] Görüş yazıları: bütünüyle çıkarılıyor
   *[false] Görüş yazıları: etiketiyle gönderiliyor
  }
settings-mention = Bahsetme: her özette bir rol
settings-talk = Konuşma: her özetin altında bir alt başlık
settings-paused = Ara verildi, bitişi: { $until }
settings-next = Sıradaki özet en erken şu zamanda gelir: { $when } (saat: { $city }).
settings-next-once = Sıradaki özet yayımlanır yayımlanmaz gelir.
settings-changed = Tamam. Şimdi böyle.
settings-unchanged = Zaten böyleydi; hiçbir şey değişmedi.
settings-undone = Geri alındı. Şimdi böyle.
settings-undo-gone = Bu artık geri alınamaz.
settings-last-region = En az bir bölge kalmalı. “Tümünü bitir” hepsini kapatır.
settings-last-day = En az bir gün kalmalı. “Tümünü bitir” hepsini kapatır.
settings-no-time = Bu bir saat değil. Örnekler: 8:30, 21.15, 19:00.
settings-no-zone = Bu yer burada bilinmiyor. Yakındaki daha büyük bir kenti ya da UTC+4, +5:30 gibi bir farkı deneyin.
settings-no-quiet = Bu bir zaman aralığı değil. Örnekler: 22:00-7:00, 23-6:30.
settings-page-regions = Özetleri buraya gelen bölgeler. Değiştirmek için birine basın.
settings-page-time = Özetlerin geldiği saat, yerel saatle.
settings-page-days = Özetlerin geldiği günler. Değiştirmek için birine basın.
settings-page-zone = Bu saatlerin saat dilimi.
settings-page-quiet = Hiçbir şeyin gönderilmediği saatler; bu saatlere denk gelenler sonunda gelir.
settings-has = { $name }: evet
settings-has-not = { $name }: hayır
settings-ask-time = Özetler saat kaçta gelsin? Örneğin 8:30 ya da 19:00.
settings-ask-zone = Hangi kenttesiniz ya da saat farkınız ne? Örneğin Bakü ya da UTC+5:30.
settings-ask-quiet = Saat kaçtan kaça sessiz olsun? Örneğin 22:00-7:00.
settings-form = Ayarlar
settings-field-ask-time = Saat
settings-field-ask-zone = Kent ya da saat farkı
settings-field-ask-quiet = Başlangıç – bitiş
settings-button-regions = Bölgeler
settings-button-time = Saat
settings-button-days = Günler
settings-button-zone = Saat dilimi
settings-button-quiet = Sessiz saatler
settings-button-mention-off = Kimseden bahsetme
settings-button-talk-off = Konuşma alt başlığı açma
settings-button-sound-on = Sesi aç
settings-button-sound-off = Sesi kapat
settings-button-opinion-on = Görüş yazılarıyla
settings-button-opinion-off = Görüş yazısız
settings-button-pause-on = Bir hafta ara ver
settings-button-pause-off = Şimdi sürdür
settings-button-undo = Geri al
settings-button-stop = Tümünü bitir
settings-button-back = Geri
settings-button-time-once = Yayımlanır yayımlanmaz
settings-button-time-other = Başka bir saat…
settings-button-days-all = Her gün
settings-button-days-work = Pazartesi–cuma
settings-button-zone-other = Başka kent ya da fark…
settings-button-quiet-off = Yok
settings-button-quiet-other = Başka saatler…
settings-button-channel = Kanal ayarla

presence-group = Buradayım. Buraya ne zaman ne geleceğini bir yönetici /settings ile seçer; herkes /brief ile okuyabilir.
presence-resumed = Buraya yeniden yazabiliyorum. { $next }
presence-channel = Bu kanalda, burada seçtiğinizi yayımlayabilirim: { $channel }. Siz bir bölge seçmeden hiçbir şey yayımlanmaz.
channel-which = Kanalın herhangi bir gönderisini buraya iletin ya da @name gibi genel adını gönderin. Önce beni kanala gönderi paylaşabilen yönetici olarak ekleyin.
channel-field = Kanalın genel adı
channel-unknown = Bu kanal bulunamadı ya da ben henüz içinde değilim.
channel-may-not = Bunu buradan siz ayarlayamazsınız: yalnızca kanalın gönderi paylaşabilen bir yöneticisi, beni de gönderi paylaşabilen yönetici olarak ekledikten sonra yapabilir.

## privacy

privacy-kept = Bunu kullandığınız sürece saklananlar: bu platformdaki sayısal kimliğiniz, /settings içindeki seçimleriniz, buraya hangi iletilerin gönderildiği (bir özet düzeltilebilsin ya da geri çekilebilsin diye) ve bildirdiğiniz yanlışlar, kendi sözlerinizle.
privacy-not-kept = Saklanmayanlar: adınız, öteki iletileriniz, okuduklarınız, aradıklarınız, bastıklarınız.
privacy-who = Hiçbir şey başkasına verilmez ya da satılmaz. Bunları saklayan sunucuyu bu botu işleten kişi çalıştırır. /forget hepsini siler.
privacy-of-you = Şu anda sizden saklananlar
forget-would = Silinecek olanlar
forget-consequence = Bu sohbetteki özetler kalır; artık buradan düzeltilemez ve geri çekilemezler. Gruplarda ve kanallarda ayarladıklarınız adınız olmadan sürer.
forget-done = Silindi
kept-subscription = Aboneliğiniz, ayarları ve geçmişleriyle.
kept-messages = Sohbetinizdeki iletilerin kayıtları: { $count }.
kept-reports = Bildirdiğiniz yanlışlar: { $count }.
kept-places = Ayarladığınız gruplar ya da kanallar: { $count }.
kept-nothing = Hakkınızda hiçbir şey saklanmıyor.
kept-editor = Burada editörsünüz: özetler hakkındaki kararlarınız onların kaydının parçasıdır ve kalır. Rolünüzü bir yönetici kaldırabilir.
button-forget = Saklananları sil…
button-forget-all = Hepsini sil

## store

error-store-unopened = { $store } deposu açılamıyor.
    .why = { $fault ->
        [address] DATABASE_URL ne file:YOL ne de postgres://….
        [folder] Dosya gereken yerde klasör ya da klasör gereken yerde dosya var.
        [permission] Bu kullanıcı orada okuyamıyor ya da yazamıyor.
        [not-a-store] Bu adda bir dosya var ama depo değil ya da bozuk.
        [unreachable] Veritabanı sunucusu yanıt vermiyor.
        [login] Veritabanı sunucusu kullanıcıyı ya da parolayı kabul etmiyor.
        [no-database] Sunucuda bu adda veritabanı yok.
        [driver] Veritabanı sürücüsü kurulu değil ya da bu makine için değil.
       *[other] Sistem bildiriyor: { $detail }.
    }
    .do = { $fault ->
        [address] DATABASE_URL’yi file:data/standpoint.db gibi bir biçime getirin.
        [folder] DATABASE_URL’de, var olan ya da açılabilecek bir klasördeki bir dosyayı belirtin.
        [permission] Bu kullanıcıya hak verin ya da DATABASE_URL’de başka bir yer belirtin.
        [not-a-store] DATABASE_URL’de başka bir dosya belirtin ya da yerine bir yedek koyun.
        [unreachable] Sunucuyu başlatın ya da DATABASE_URL’deki adresi ve bağlantı noktasını düzeltin.
        [login] DATABASE_URL’deki kullanıcıyı ve parolayı düzeltin.
        [no-database] Sunucuda oluşturun ya da DATABASE_URL’deki adını düzeltin.
        [driver] Bu makinede npm ci çalıştırın.
       *[other] Diski ve DATABASE_URL’yi denetleyin.
    }
error-store-full = { $store } deposunda yer kalmadı.
    .why = Disk ya da kotası dolu; yazılmakta olan saklanmadı, öncekilerin hepsi duruyor.
    .do = Yer açıp yeniden deneyin.
error-store-busy = { $store } deposu meşgul.
    .why = Başka bir program onu on saniyeden uzun süredir tutuyor.
    .do = Yeniden deneyin; sürerse depoda çalışan başka programı arayın.
error-store-newer = { $store } deposu daha yeni bir Standpoint ile yapılmış.
    .why = O { $migration } adımını biliyor, bu program bilmiyor; hiçbir şey değiştirilmedi.
    .do = Bu programı güncelleyin ya da DATABASE_URL’de başka bir depo belirtin.

## terminal

terminal-hint = Bir komut (help, brief, regions, desk, quit) ya da bir düğmenin numarasını yazın.
terminal-message = —— { $number } ——
terminal-message-changed = —— { $number }, değişti ——
terminal-no-button = { $count ->
    [0] Burada basılacak düğme yok. help, desk ya da regions yazın.
    [one] Düğme yok: { $number }. Tek düğme 1.
   *[other] Düğme yok: { $number }. Düğmeler 1 ile { $count } arasında.
  }

## telegram, and what every platform answers about a delivery

delivery-blocked = kişi botu engelledi
delivery-not-started = kişi botu başlatmadı
delivery-deactivated = hesap artık yok
delivery-removed = bot bu yerden çıkarıldı
delivery-no-permission = botun bu yere yazma izni yok
delivery-not-found = böyle bir yer yok ya da bot orada hiç bulunmadı
delivery-topic-gone = konu ya da alt başlık artık yok
delivery-topic-closed = konu ya da alt başlık kapalı
delivery-message-gone = değiştirilecek ileti artık yok
delivery-message-fixed = ileti artık değiştirilemiyor
delivery-rejected = platform iletiyi kabul etmedi; nedeni günlükte
delivery-wait = platform beklemeyi istiyor
delivery-down = platform yanıt vermedi
delivery-paused-by-reader = okuru ara verdi
metric-deliveries = İletiler, sonuçlarına göre
metric-deliveries-due = Zamanı gelmiş, bekleyen iletiler
metric-oldest-due-seconds = En uzun bekleyen iletinin zamanı geldiğinden beri geçen süre
metric-deliveries-failed = Birinin bakması gereken ya da yeniden denenen iletiler, nedenine göre
metric-deliveries-late = Son bir günün, zamanı geldikten bir dakikadan fazla sonra gönderilen iletileri
metric-model-calls = Modele bugün yapılan çağrılar (UTC)
metric-model-cost-usd = Çağrıların tutarı; bilinmiyorsa en çok ne tutabileceği
metric-feed-age-seconds = Akışın son yoklanmasından beri geçen süre
metric-last-edition-seconds = Bölgenin son özetinin yayımlanmasından beri geçen süre
alert-unreachable = Özetler artık şu yere gelemiyor: { $place }. Neden: { $reason }. { $mended ->
    [elsewhere] Başka bir yer veya konu seçin: orada /settings gönderin.
   *[there] Düzelince kendiliğinden sürer.
}
alert-role-gone = { $place } kanalındaki özetlerin andığı rol artık yok. Özetler gelmeye devam ediyor, ama kimseyi anmıyor. Başka bir rol için orada /subscribe kullanın.
alert-token = { $platform } botun belirtecini kabul etmiyor: orada hiçbir şey alınmıyor ve gönderilmiyor. Doğru belirteci ayarlara koyup yeniden başlatın.
alert-down = { $platform } platformuna { $minutes } dakikadır ulaşılamıyor. Kendiliğinden yeniden deneniyor; hiçbir şey yitmedi.
alert-disk = Deponun bulunduğu disk neredeyse dolu: { $megabytes } MB kaldı. Artık hiçbir şey yazılamaz olmadan yer açın.
delivery-missed = zamanından sonraki bir gün içinde gönderilemedi
delivery-token = platform botun belirtecini kabul etmedi
chat-start-first = Bu yalnızca sizin için. Önce benimle özel sohbette Başlat’a basın, sonra yeniden sorun.
chat-start-button = Başlat
chat-sent-privately = Özel sohbetimizde size gönderildi.

## the desk in a chat

chat-failed = Bizim tarafta bir şey ters gitti. Lütfen yeniden deneyin; işletenler ne olduğunu görebilir.
desk-empty = Masada bekleyen yok. Bana özel sohbette bir yazı gönderin: metnini, bağlantısını ya da dosyasını.
desk-waiting = { $count ->
    [one] Bir özet bekliyor. Satır satır okumak için açın.
   *[other] { $count } özet bekliyor. Satır satır okumak için birini açın.
  }
desk-row-draft = Taslak: { $brief }
desk-row-held = Bekletiliyor: { $brief }
desk-row-approved = Onaylandı: { $brief }
desk-risk-in-line = Bir satır risk taşıyor ve ikinci bir editörü bekliyor: { $risk } ({ $passages }).
desk-risk-left-out = Risk taşıdığı için özetten çıkarıldı: { $risk } ({ $passages }).
desk-refused = Reddedildi, { $rule }
source-changed = { $article } kaynağı bu özetten sonra değişti: özet { $cited } sürümüne dayanıyor, en yenisi { $newest }.
source-header = Künyesinde değişenler: { $fields }
source-removed = Çıkmış
source-added = Yeni
source-more = … ve { $count } cümle daha
source-line = Çıkan metne dayanan satır
desk-row-outdated = Kaynak değişti · { $row }
link-near-copy = { $article } ile neredeyse aynı: kısa metnin yüzde { $percent } kadarı ikisinde de var.
link-shared-text = { $article } ile ortak metin: kısa metnin yüzde { $percent } kadarı ikisinde de var.
link-one-agency = { $agency } ajansının { $article } ile aynı haberi: iki değil, tek kaynak.
desk-confirm = { $count ->
    [0] Bu özeti kimse almayacak: bölgesine abonelik yok. Yine de yayımlansın mı?
    [one] Bu özeti bir abonelik alacak, kendi zamanında. Ekranlara ulaştıktan sonra geri alınamaz.
   *[other] Bu özeti { $count } abonelik alacak, her biri kendi zamanında. Ekranlara ulaştıktan sonra geri alınamaz.
  }
desk-decided-first-approval = { $brief } özetine onayınız kaydedildi. İkinci bir editör de onaylamalı: bir satırı risk taşıyor, denetimin reddi aşıldı ya da bölgesinde her zaman iki editör gerekiyor.
desk-decided-draft = { $brief } özeti taslak.
desk-decided-held = { $brief } özeti bekletiliyor.
desk-decided-rejected = { $brief } özeti reddedildi.
desk-decided-approved = { $brief } özeti onaylandı. Yalnızca biri yayımlarsa çıkar.
desk-decided-published = { $brief } özeti yayımlandı: abonelerine gidiyor.
desk-decided-corrected = { $brief } özeti düzeltildi.
desk-decided-retracted = { $brief } özeti geri çekildi.
button-approve = Onayla
button-hold = Beklet
button-reject = Reddet
button-publish = Yayımla…
button-back = Geri
button-older = Daha eski özetler: { $count }
button-desk = Masaya dön
risk-accusation = kimliği belirlenebilen birine yönelik suçlama
risk-force-movement = kuvvetlerin hareketleri ya da mevzileri
risk-toll = can kaybı, kayıp ya da ele geçirme
risk-disputed-name = tartışmalı bir ad
risk-satire = hiciv
risk-paid-content = ücretli içerik
risk-override = aşılmış bir denetim reddi
risk-region = her zaman iki editör gereken bir bölge

## regions

region-south-caucasus = Güney Kafkasya
region-middle-east = Orta Doğu
region-central-asia = Orta Asya
region-eastern-europe = Doğu Avrupa
region-south-asia = Güney Asya
region-elsewhere = Diğer bölgeler

## discord

discord-option-region = Bölge, adıyla
discord-option-regions = Bir bölge ya da virgülle ayrılmış birkaç bölge
discord-option-channel = Özetler nereye gitsin: kanal, alt başlık ya da forum (boşsa: buraya)
discord-option-time = Ne zaman, SS:DD olarak (boşsa: yayımlanır yayımlanmaz)
discord-option-zone = Hangi kentin saatiyle: bir kent yazın
discord-option-days = Hangi günler
discord-option-role = Her özette bahsedilecek rol (boşsa: kimseden bahsedilmez)
discord-option-discussion = Her özetin altında konuşmak için bir alt başlık aç
discord-time-at-once = Özet yayımlanır yayımlanmaz
discord-days-1234567 = Her gün
discord-days-12345 = Pazartesiden cumaya
discord-days-67 = Cumartesi ve pazar
discord-days-1 = Pazartesileri
discord-days-2 = Salıları
discord-days-3 = Çarşambaları
discord-days-4 = Perşembeleri
discord-days-5 = Cumaları
discord-days-6 = Cumartesileri
discord-days-7 = Pazarları
discord-menu-evidence = Dayanakları göster
discord-menu-add = Standpoint’e ekle
discord-choose = Birini seçin
discord-option-words = Aranacak sözcükler
discord-option-add = Yazıyı bağlantısıyla, dosya olarak ya da metniyle formda ekle
discord-option-link = Yazının adresi
discord-option-file = PDF, Word (.docx), web sayfası ya da metin dosyası
discord-failed = Olmadı, kusur bizde. Lütfen bir dakika sonra yeniden deneyin.
discord-late = Discord bu yanıtı daha fazla beklemedi, bu yüzden buraya geliyor. İstediğiniz bir kez ele alındı: yeniden istemeden önce bunu okuyun.
discord-form-late = Hazırlanması o kadar uzun sürdü ki Discord artık bunun için form kabul etmiyor. Hiçbir şey değişmedi.
discord-refused-10003 = Kanal artık yok.
discord-refused-10008 = İleti artık yok.
discord-refused-40067 = Bu forum her gönderide etiket istiyor. Forumun ayarlarında kapatın ya da başka bir yer seçin.
discord-refused-50001 = Standpoint bu kanalı göremiyor ya da sunucudan çıkarıldı.
discord-refused-50007 = Bu kişi Standpoint’ten özel ileti almıyor.
discord-refused-50008 = Bu tür bir kanala ileti gönderilemez.
discord-refused-50013 = Standpoint’in bu kanala yazma izni yok.
discord-refused-50083 = Alt başlık arşivlenmiş.
discord-refused-other = Discord iletiyi kabul etmedi.
discord-retry-limit = Discord ara vermeyi istiyor.
discord-retry-token = Discord botun belirtecini kabul etmiyor.
discord-retry-server = Discord kendi hatasıyla yanıt verdi.
discord-retry-network = Discord’a ulaşılamadı.

## why this label: cue is the words of the sentence, or none

why-question = Bir soru: yazarın ima ettiği bir şey, bir beyan değil.
why-imperative = Yazar okura ne yapacağını söylüyor.
why-advice = { $cue ->
    [none] Yazarın öğüdü ya da talebi.
   *[other] “{ $cue }” yazarın öğüdü ya da talebidir.
  }
why-first-person = { $cue ->
    [none] Yazar kendisinden söz ediyor.
   *[other] “{ $cue }”: yazar birinci kişiyle konuşuyor.
  }
why-exclamation = Yazarın bir ünlemi.
why-reader = Yazar okura sesleniyor.
why-irony = { $cue ->
    [none] Yazar bir sözcüğe mesafe koyuyor.
   *[other] Yazar, kimin sözü olduğunu söylemeden “{ $cue }” sözünü tırnağa alıyor.
  }
why-stance = { $cue ->
    [none] Yazar bunun ne kadar kesin ya da hoş olduğunu söylüyor.
   *[other] “{ $cue }” yazarın kendi tutumudur.
  }
why-evaluation = { $cue ->
    [none] Yazar yargılıyor.
   *[other] “{ $cue }” bir yargıdır; kayıtlardan bakılabilecek bir şey değildir.
  }
why-interpretation = { $cue ->
    [none] Yazar olayları böyle yorumluyor.
   *[other] “{ $cue }” yazarın olayları yorumlamasıdır.
  }
why-cause = { $cue ->
    [none] Yazarın nedenleri, amaçları ya da sonuçları okuyuşu.
   *[other] “{ $cue }” yazarın nedenleri, amaçları ya da sonuçları okuyuşudur.
  }
why-generalisation = { $cue ->
    [none] Yazarın bir genellemesi.
   *[other] “{ $cue }” genelliyor.
  }
why-hypothetical = { $cue ->
    [none] Yazar bir şey varsayıyor.
   *[other] “{ $cue }” bir varsayımdır; gerçekleştiğini söylemiyor.
  }
why-degree = { $cue ->
    [none] Yazar tartıyor ya da karşılaştırıyor.
   *[other] “{ $cue }” yazarın kendi ölçüsüyle tartıyor ya da karşılaştırıyor.
  }
why-contrast = { $cue ->
    [none] Yazar bir sav ileri sürüyor.
   *[other] “{ $cue }” bunu yazarın savının parçası yapıyor.
  }
why-forecast = { $cue ->
    [none] Gelecekten söz ediyor.
   *[other] “{ $cue }” henüz olmamış bir şeyden söz ediyor.
  }
why-hard-evidence = { $cue ->
    [none] Kayıt bırakan bir şey hakkında, kesin biçimde söylenmiş.
   *[other] Kayıt bırakan bir şey hakkında, kesin biçimde söylenmiş (“{ $cue }”).
  }
why-report = Haber bunu başka kimseyi anmadan söylüyor.
why-flat = Hiçbir yargı belirtisi olmadan, kesin biçimde söylenmiş.
why-toll = { $cue ->
    [none] Can kaybı, kayıp ya da ele geçirme: biri saymış, metin kim olduğunu söylemiyor.
   *[other] “{ $cue }” can kaybı, kayıp ya da ele geçirmedir: biri saymış, metin kim olduğunu söylemiyor.
  }
why-attack = { $cue ->
    [none] Yazarın anlattığı biçimiyle bir saldırı; metin kaynak göstermiyor.
   *[other] “{ $cue }”: yazarın anlattığı biçimiyle bir saldırı; metin kaynak göstermiyor.
  }
why-capture = { $cue ->
    [none] Yazarın anlattığına göre alınan ya da yitirilen yerler; metin kaynak göstermiyor.
   *[other] “{ $cue }”: yazarın anlattığına göre alınan ya da yitirilen yerler; metin kaynak göstermiyor.
  }
why-server = Bir model sunucusu cümleyi yeniden okudu ve etiketleyiciden daha az kesinlik gördü.
why-editor = Bir editör cümleyi okudu ve bu etikete karar verdi.
why-default = Burada bakılabilecek bir şey olduğunu gösteren bir şey yok; bu yüzden yazarın görüşü sayılıyor.
why-open-quotation = Daha önceki bir cümlede başlayan alıntının içinde duruyor.
why-after-colon = Konuşanı anan sözlerden sonraki iki noktanın ardından geliyor.
why-enumeration = { $cue ->
    [none] Başkasının sözleriyle başlayan bir sıralamayı sürdürüyor.
   *[other] “{ $cue }” başkasının sözleriyle başlayan bir sıralamayı sürdürüyor.
  }
why-resumes = Başkalarının dediklerinin yanında burada yazarın kendisi konuşuyor.
why-quotation = Bu bir alıntı.
why-endorsed = { $cue ->
    [none] Yazar başkasının söylediğini yargılıyor ya da benimsiyor.
   *[other] Yazar “{ $cue }” sözüyle başkasının söylediğini yargılıyor ya da benimsiyor.
  }
why-claim-named = { $cue ->
    [none] Birinin sözünü ya da görüşünü aktarıyor ve kimin olduğunu söylüyor.
   *[other] Birinin sözünü ya da görüşünü aktarıyor (“{ $cue }”) ve kimin olduğunu söylüyor.
  }
why-claim-vague = { $cue ->
    [none] Başkalarının söylediğini aktarıyor; adları verilmiyor.
   *[other] Başkalarının söylediğini aktarıyor (“{ $cue }”); adları verilmiyor.
  }
why-claim-nobody = { $cue ->
    [none] Kimin olduğunu söylemeden bir görüş aktarıyor.
   *[other] “{ $cue }” kimin olduğunu söylemeden bir görüş aktarıyor.
  }
why-claim-unresolved = Birinin sözünü ya da görüşünü aktarıyor; cümlenin kendisi kimin olduğunu söylemiyor.
why-claim-several = Birkaç tarafın söylediğini aktarıyor, her birininki kendi bölümünde; bütünü tek başına hiçbirinin değil.
why-claim-nested = { $cue ->
    [none] Bir tarafın, öteki tarafın söylediğini bildirdiğini aktarıyor.
   *[other] Bir tarafın, öteki tarafın söylediğini bildirdiğini aktarıyor (“{ $cue }”).
  }
why-kind-never-fact = Hicivde ve ücretli içerikte hiçbir şey olgu olarak gösterilmez.
why-model-fact = { $cue ->
    [none] Sözcük sözcük tartıldığında kayıtlarda duran bir şey gibi okunuyor ve bakılabilecek bir şey gösteriyor.
   *[other] Sözcük sözcük tartıldığında (en çok “{ $cue }”) kayıtlarda duran bir şey gibi okunuyor ve bakılabilecek bir şey gösteriyor.
  }
why-model-opinion = { $cue ->
    [none] Sözcük sözcük tartıldığında bir kayıttan çok yazarın yargısı gibi okunuyor.
   *[other] Sözcük sözcük tartıldığında (en çok “{ $cue }”) bir kayıttan çok yazarın yargısı gibi okunuyor.
  }
why-official-statement = Resmî açıklama: içindeki her şey onu yapanların iddiasıdır.
why-paid-content = Ücretli içerik: içindeki her şey parasını verenlerin iddiasıdır.
why-interview-answer = Söyleşi: yanıtlar, soru sorulan kişinin iddialarıdır.
why-interview-forecast = Söyleşi: soru sorulan kişinin beklentisi.
why-interview-question = Söyleşiyi yapanın sorusu: doğru kabul ettiği şey kimsenin beyanı değildir.
why-not-assessed = Değerlendiremediğimiz bir dilde ya da alfabede.
why-no-words = Değerlendirilecek sözcük yok.
why-too-long = Cümle, hangi bölümünün kime ait olduğunu söylemek için fazla uzun.
why-capitals = Tümü büyük harf; adlar öteki sözcüklerden ayırt edilemiyor.
why-headline = Başlık gibi yazılmış; adlar öteki sözcüklerden ayırt edilemiyor.
why-unmarked = O kadar çok sözcük virgülsüz ve noktasız duruyor ki bir beyanın nerede bittiği söylenemiyor.
why-unbalanced = İçinde bir alıntı başlıyor, ama hiçbir yerde bitmiyor.
why-goes-on = Sözleri önce geçen biriyle sürüyor ve hâlâ onun sözü olabilir.
why-fragment = Kime ait olduğunu söylemek için çok az sözcük.

## model: why there is less of it in a brief, or nothing; as "Refused, …" in front of what was asked or written

model-asked = { $model } dil modelinden istenen satırlar
gate-model-malformed = modelin yanıtı istenen biçimde değil
gate-model-empty = model söyleyecek bir şey bulamadı
gate-model-language = bu yazının dilinde model denetlenemiyor
gate-model-no-prices = günlük bütçe var ama fiyat yok; bu yüzden çağrı yapılmıyor
gate-model-budget = günlük bütçede bir çağrıya daha yer yok
gate-model-unauthorised = model sunucusu anahtarı kabul etmiyor
gate-model-unknown = model sunucusu bu modeli ya da adresi tanımıyor
gate-model-quota = model sunucusundaki hesapta bakiye kalmadı
gate-model-rate-limited = model sunucusu fazla uzun beklemeyi istiyor
gate-model-too-long = yazı model için fazla uzun
gate-model-bad-request = model sunucusu soruyu kabul etmiyor
gate-model-refused = model yanıtlamayı reddetti
gate-model-cut-off = modelin yanıtı sınırında kesildi
gate-model-filtered = model sunucusunun içerik süzgeci yanıtı tuttu
gate-model-unreadable = model sunucusundan gelen bir yanıt değil
gate-model-timeout = model sunucusu zamanında yanıt vermedi
gate-model-unreachable = model sunucusuna ulaşılamıyor
gate-model-server-error = model sunucusunun kendi hatası var

## evaluations and their figures

eval-labels = Etiketlerin önceden etiketlenmiş cümlelerle karşılaştırılması: bir yazının satırları (id, article, text, best, accept, holders, premises) ya da tek cümleler (text, lang, label)
eval-claims = Atıfların işaretlenmiş yazılarla karşılaştırılması: bir yazı dosyası (id, text) ve bir atıf dosyası (id, source, cue, content)
train-done = { $articles } yazı ve { $sentences } cümleyle eğitildi; ceza katsayısı { $penalty } ({ $tried }). Yazıldığı yer: { $path }.
train-grades = Sırayla ayrı tutulan görüş yazıları: sızıntı, olgularda kesinlik, bulunan olgular, kabul edilen etiketler; önce yalnızca kurallar, sonra bir olgu için istenen güven derecesine göre
train-curve = Öğrenme eğrisi: yazıların payı, eğitimde kullanılan cümleler, yazıların eğitimde hiç kullanılmayan beşte birinde Brier puanı (düşük olan iyidir)
train-with = Herkese açık metinlerden { $found } cümleyle (bulunamayan: { $missing }), yalnızca ölçüm: projenin kendi ayrı tutulan yazılarında Brier puanı onlarla { $with }, onlarsız { $without }; açık metinlerde, onları hiç görmemiş bir modelle { $outside }
eval-ablation = Yalnızca kurallar, yalnızca model ve ikisi birlikte; etiketlenmiş yazıların satırlarıyla (labels değerlendirmesindeki gibi)
eval-agreement = İki okuyucunun uyuşması: birinin ve ötekinin satır dosyaları, yazıya ve kimliğe göre eşleştirilir (labels değerlendirmesindeki gibi)
eval-kinds = Haber mi, birinin görüşü mü; yayının bildirdiği tür gizlenerek: etiketlenmiş yazıların satırları ya da metinler (text, kind), ayrıca okurun onları ne saydığı (article, side)
eval-column-count = sayılan
eval-column-confidence = güven
eval-column-accepted = kabul edilen
eval-groups = Aynı olay üzerine yazılar: çiftler (a, b, same, set) ve metinlerinin dosyaları (id, event, title, text, published), GUM belgeleri, CRS raporları, etiketlenmiş yazılar
eval-groups-without = { $count ->
    [one] Bir çift dışarıda kaldı: metinleri dosyalarda yoktu.
   *[other] { $count } çift dışarıda kaldı: metinleri dosyalarda yoktu.
  }
eval-regions = Yazıların bölgeleri: etiketlenmiş kimlikler (id, regions, also, set) ve metinlerinin dosyaları (günlük özet metinleri, etiketlenmiş yazılar, GUM belgeleri, CRS raporları, yazılar, adıyla bir metin dosyası)
eval-regions-without = { $count ->
    [one] Etiketlenmiş bir kimlik dışarıda kaldı: metni dosyalarda yoktu.
   *[other] Etiketlenmiş { $count } kimlik dışarıda kaldı: metinleri dosyalarda yoktu.
  }
figure-regions-tuned-precision = Ayarda kullanılan yazılar: verilen bölgeler, kesinlik
figure-regions-tuned-recall = Ayarda kullanılan yazılar: verilen bölgeler, duyarlılık
figure-regions-tuned-f1 = Ayarda kullanılan yazılar: verilen bölgeler, F1
figure-regions-tuned-first = Ayarda kullanılan yazılar: ilk bölge doğru
figure-regions-tuned-several = Ayarda kullanılan yazılar: birden çok bölgede
figure-regions-kept-back-precision = Ayrı tutulan yazılar: verilen bölgeler, kesinlik
figure-regions-kept-back-recall = Ayrı tutulan yazılar: verilen bölgeler, duyarlılık
figure-regions-kept-back-f1 = Ayrı tutulan yazılar: verilen bölgeler, F1
figure-regions-kept-back-first = Ayrı tutulan yazılar: ilk bölge doğru
figure-regions-kept-back-several = Ayrı tutulan yazılar: birden çok bölgede
figure-groups-tuned-precision = Ayarda kullanılan çiftler: kesinlik
figure-groups-tuned-recall = Ayarda kullanılan çiftler: duyarlılık
figure-groups-tuned-f1 = Ayarda kullanılan çiftler: F1
figure-groups-tuned-plain = Ayarda kullanılan çiftler: yalın TF-IDF kosinüsünün F1’i, eşiği bunlara göre
figure-groups-tuned-plain-best = Ayarda kullanılan çiftler: aynısı, en iyi eşikle
figure-groups-kept-back-precision = Ayrı tutulan çiftler: kesinlik
figure-groups-kept-back-recall = Ayrı tutulan çiftler: duyarlılık
figure-groups-kept-back-f1 = Ayrı tutulan çiftler: F1
figure-groups-kept-back-plain = Ayrı tutulan çiftler: yalın TF-IDF kosinüsünün F1’i, eşiği ayarda kullanılan çiftlere göre
figure-groups-kept-back-plain-best = Ayrı tutulan çiftler: aynısı, bu çiftlerin kendisi için en iyi eşikle
figure-calibration-error = Güven değerinin kalibrasyon hatası (beklenen, on aralık)
figure-kappa = Cohen kappa katsayısı, her okuyucunun seçtiği etikete göre
figure-agreement = Aynı etiket seçildi
figure-agreement-passing = Her biri ötekinin etiketini de geçerli sayardı
figure-news-precision = Haber: kesinlik
figure-news-recall = Haber: duyarlılık
figure-news-f1 = Haber: F1
figure-view-precision = Birinin görüşü: kesinlik
figure-view-recall = Birinin görüşü: duyarlılık
figure-view-f1 = Birinin görüşü: F1
figure-kind-unknown = Tahmin yok (birinin görüşü olarak okunur)
figure-other-facts = Değerlendirilmeyen dillerdeki cümlelerden olgu etiketi alan, tek başına ya da haber olarak
figure-leak = Sızıntı: etiketleyenlerin hiçbirinin geçerli saymayacağı yerde olgu etiketi
figure-accepted = Bir etiketleyenin kabul edeceği etiket
figure-fact-accepted = Olgu etiketi alanlardan olgu olarak kabul edilen
figure-fact-found = Gerçek olgulardan olgu etiketi alan
figure-claim-accepted = İddia etiketi alanlardan iddia olarak kabul edilen
figure-claim-found = Gerçek iddialardan iddia etiketi alan
figure-forecast-accepted = Öngörü etiketi alanlardan öngörü olarak kabul edilen
figure-forecast-found = Gerçek öngörülerden öngörü etiketi alan
figure-opinion-accepted = Görüş etiketi alanlardan görüş olarak kabul edilen
figure-opinion-found = Gerçek görüşlerden görüş etiketi alan
figure-holder = Bulunan iddiaların sahibi, tam olarak bir etiketleyenin andığı gibi
figure-premises-named = İki etiketleyenin de gördüğü kabullerden belirttiklerimiz
figure-premises-agreed = Belirttiğimiz kabullerden etiketleyenlerin de gördüğü
figure-macro-f1 = Makro F1
figure-subjective-precision = Öznel: kesinlik
figure-subjective-recall = Öznel: duyarlılık
figure-subjective-f1 = Öznel: F1
figure-objective-precision = Nesnel: kesinlik
figure-objective-recall = Nesnel: duyarlılık
figure-objective-f1 = Nesnel: F1
figure-attributed-precision = Cümlede atıf var: kesinlik
figure-attributed-recall = Cümlede atıf var: duyarlılık
figure-attributed-f1 = Cümlede atıf var: F1
figure-words-given-precision = Bunlardan yalnızca birine söz atfedilenler: kesinlik
figure-words-given-recall = Bunlardan yalnızca birine söz atfedilenler: duyarlılık
figure-words-given-f1 = Bunlardan yalnızca birine söz atfedilenler: F1
figure-source = Kaynak, tam işaretlendiği gibi

## reading: what can't be read, and what was taken out of a text

source-stdin = standart girdi
kind-evidence-editor = bir editör belirledi

error-file-missing = { $path } diye bir dosya yok.
    .why = Bu yolda bir şey yok.
    .do = Adı denetleyin; yollar bulunduğunuz klasörden başlar.
error-file-is-folder = { $path } klasöründe yazı yok.
    .why = .txt, .md, .html, .htm, .pdf ya da .docx ile biten dosyası yok; alt klasörlerine bakılmaz.
    .do = Bir dosya ya da böyle dosyaları olan bir klasör belirtin.
error-file-unreadable = { $path } okunamıyor.
    .why = Sistem izin vermiyor: { $reason }.
    .do = Okuma izniniz olduğunu ve sıradan bir dosya olduğunu denetleyin.
error-file-empty = { $path } boş.
    .why = İçinde tek bayt yok.
    .do = Yazıyı yeniden kaydedip metninin dosyada olduğunu denetleyin.
error-file-too-large = { $path } fazla büyük.
    .why = { $megabytes } MB’tan büyük; hiçbir yazı bu kadar değildir.
    .do = Yalnızca yazıyı, resimsiz ve eksiz kaydedin.
error-file-binary = { $name } metin değil.
    .why = Resim, ses, arşiv ya da başka ikili veri içeriyor.
    .do = Yazıyı metin, kaydedilmiş sayfa, PDF ya da Word (.docx) olarak gönderin.
error-file-no-text = { $name } içinde yazı yok.
    .why = Menüler, bildirimler ve sayfanın öteki eşyası çıkınca sözcük kalmadı.
    .do = İçinde bildirim ya da giriş formu değil, yazının kendisi olduğunu denetleyin ya da metnini bir .txt dosyasına yapıştırın.
error-file-too-complex = { $name } sayfası okunamayacak kadar karmaşık.
    .why = Herhangi bir yazının sayfasından çok daha fazla ya da derin ögesi var.
    .do = Yazının metnini bir .txt dosyasına kopyalayın.
error-page-consent-wall = { $name } yalnızca bir onay isteği.
    .why = Söylediği tek şey çerezler ve kişisel veriler; yazı arkasında duruyor.
    .do = Sayfayı tarayıcıda açın, isteği yanıtlayın, sayfayı kaydedin ya da yazının metnini yapıştırın.
error-page-error = { $name } bir hata sayfası.
    .why = Böyle bir sayfa olmadığını, erişimin kapalı olduğunu ya da önünde bir denetim durduğunu söylüyor.
    .do = Bağlantıyı tarayıcıda denetleyin; yazının sayfasını kaydedin ya da metnini yapıştırın.
error-page-paywalled = { $name } içinde yazının yalnızca başı var.
    .why = Sayfa ücretli bölümde kesiliyor.
    .do = Aboneliğinizle açıp tüm sayfayı kaydedin ya da yazının metnini yapıştırın.
error-page-media-only = { $name } resim ya da film içeriyor, yazı değil.
    .why = Resim altları dışında, bir yazıdakinden az sözcük var.
    .do = Dökümü ya da yazısı varsa onun sayfasını ya da metnini verin.
error-page-not-article = { $name } yazıları sıralıyor, kendisi yazı değil.
    .why = Ana sayfa, bölüm ya da liste: başka sayfaların başlıkları ve az kendi metni var.
    .do = İstediğiniz yazıyı açıp onun bağlantısını ya da sayfasını verin.
error-stdin-empty = Standart girdi boş.
    .why = Sonuna kadar hiçbir şey gelmedi.
    .do = Yazının metnini ya da HTML’ini komuta aktarın.
error-line-invalid = { $line }. satır kullanılamıyor.
    .why = { $problem }
    .do = Her satıra bir JSON nesnesi verin, --help’te belirtilen alanlarla.

furniture-advertisement = reklam işareti
furniture-aside = yazının yanındaki kutu
furniture-author-note = yazar notu, künyeye alındı
furniture-byline = imza satırı, künyeye alındı
furniture-caption = resim altı yazısı
furniture-comments = yorumlar
furniture-contact = iletişim satırı
furniture-contributions = katkı çağrısı
furniture-cookies = çerez bildirimi
furniture-copyright = telif bildirimi
furniture-counter = okuma süresi ya da sayaç
furniture-credited = yazarın yerinde anılıyor ama kişi değil: ajans, servis, kuruluş
furniture-date = tarih satırı, künyeye alındı
furniture-disclaimer = sorumluluk notu, künyede saklandı
furniture-editors-note = editör notu, künyede saklandı
furniture-font-widget = yazı boyutu düğmesi
furniture-footer = sayfa altı
furniture-kind-label = tür etiketi, künyeye alındı
furniture-link = çıplak bağlantı
furniture-navigation = gezinme
furniture-newsletter = bülten ya da kayıt çağrısı
furniture-outlet-note = yayın hakkında not
furniture-outside = sayfada yazının dışında duruyor
furniture-photo-credit = fotoğraf ya da kaynak bilgisi
furniture-read-also = başka yazılara yönlendirme
furniture-pull-quote = metnin sözleri, büyük harflerle yinelenmiş
furniture-record = metnin önündeki kayıt satırı
furniture-related = başka yazıların listesi
furniture-section = başlığın üstündeki site ya da bölüm adı
furniture-separator = ayırıcı
furniture-share = paylaşım çubuğu
furniture-site-name = sitenin adı
furniture-support = destek çağrısı
furniture-tags = etiketler
furniture-title = başlık, künyeye alındı

## command line

cli-about = Görüşü asla olgu diye sunmayan bölgesel güvenlik özetleri. Yazılar add ile alınır, brief onlardan taslak hazırlar, editörler onaylayıp yayımlar. Her komutun kendi --help’i var.
cli-title-usage = Kullanım:
cli-title-arguments = Argümanlar
cli-title-options = Seçenekler
cli-title-verbs = Komutlar

cli-verb-add = Yazı al: oku, temizle, sakla, etiketle
cli-verb-articles = Saklanan yazıları listele
cli-verb-label = Bir yazının her cümlesinin kime ait olduğunu ve nedenini göster
cli-verb-header = Bir yazının künyesinden okunanı düzelt: tür, başlık, yazarlar, yayın, tarih
cli-verb-relabel = Bir cümlenin etiketini düzelt; düzeltme, yeni etiketlemede ve yeni sürümlerde kalır
cli-verb-overrides = Editörlerin düzelttiği etiketler, eğitim verisi olarak; her satırda bir JSON nesnesi
cli-verb-brief = Yazılardan taslak hazırla; dosyalar önce alınır
cli-verb-translate = Bir özetin ya da günlük özetin başka dilde taslağını hazırla; model varsa satırlar çevrilir
cli-verb-digest = Bir bölgenin günlük özet taslağını son sayıdan beri gelenlerden hazırla
cli-verb-nothing = Bugün gönderilecek bir şey olmadığına karar ver ve nedenini belirt
cli-verb-briefs = Özetleri listele, her sürüm ayrı satırda
cli-verb-show = Özeti, satırlarının dayandığı parçalar, reddedilenler ve kararlarla göster
cli-verb-approve = Taslağı onayla; risk taşıyan satırlar ikinci bir editörü bekler
cli-verb-hold = Taslağı beklet
cli-verb-reject = Taslağı reddet
cli-verb-publish = Onaylı özeti yayımla: her abonelik kendi sıradaki zamanında alır
cli-verb-deliveries = Özeti kim aldı, kim almadı, neden
cli-verb-reports = Okurların bildirdiği yanlışlar
cli-verb-log = Kim neye, ne zaman, nereden karar verdi
cli-verb-people-add = Editör ekle ya da bir editöre yeni rol veya bir hesap daha ver
cli-verb-people-list = Editörleri listele
cli-verb-people-role = Bir Discord sunucusunda belli bir rolü olan herkesi editör yap
cli-argument-server = Sunucunun Discord kimliği
cli-argument-role = Rolün Discord kimliği
cli-option-remove = Bu rol artık kimseyi editör yapmasın
cli-role-added = { $server } sunucusunda { $role } rolü olan herkes, o rolü taşıdıkça editördür.
cli-role-removed = { $server } sunucusundaki { $role } rolü artık kimseyi editör yapmıyor.
cli-verb-people-remove = Bir editörün rolünü kaldır
cli-verb-subscriptions-add = Bir yere özet gelmesini sağla ya da oraya gelenleri değiştir
cli-verb-subscriptions-list = Kime neyin, nereye, ne zaman gittiğini listele
cli-verb-subscriptions-remove = Bir yere artık özet gönderme
cli-verb-subscriptions-export = Abonelikleri JSON Lines olarak yaz
cli-verb-subscriptions-import = Abonelikleri JSON Lines biçiminden oku; bilinen bir yerin aboneliği değiştirilir
cli-verb-feeds-add = Bir akışın yazılarının kendiliğinden gelmesini sağla
cli-verb-feeds-list = Akışları, en son ne zaman yoklandıklarını ve sorunlarını listele
cli-verb-feeds-remove = Bir akışı yoklamayı bırak; yazıları kalır
cli-verb-feeds-poll = Yeni olanları hemen al; çalışan bot bunu kendiliğinden yapar
cli-verb-feeds-import = Bir OPML dosyasındaki akışları ekle
cli-verb-doctor = Her şeyin yerinde olup olmadığını denetle
cli-verb-backup = Depoyu, türü ne olursa olsun, kullanılırken tek dosyaya kopyala
cli-verb-restore = Bir yedeği DATABASE_URL’deki boş depoya, türü ne olursa olsun, geri yükle
cli-verb-eval = Etiketlenmiş satır dosyalarıyla bir değerlendirme çalıştır: labels, claims ve ötekiler
cli-verb-read = Süzgeç: sayfalar girer, yazılar çıkar (--lines)
cli-verb-gate = Süzgeç: parçalarıyla satırlar girer, kararlar çıkar (--lines)
cli-verb-start = Başlat, npm start gibi
cli-verb-help = Bir komutun yardımını göster
cli-verb-outlets-set = Bir yayın hakkında bilineni gir: ülke, kaynağıyla sahiplik, dil
cli-verb-outlets-list = Yayınları ve haklarında bilinenleri listele
cli-verb-regions-set = Bir bölgenin gününü ayarla: son onay saati, taslağın ön süresi, kime ne söyleneceği
cli-verb-regions-list = Bölgeleri, son onay saatlerini ve ayarlarını listele
cli-group-outlets = Okurlara yayınlar hakkında söylenenler
cli-group-regions = Bölgelerin özetleri ne zaman hazır olmalı
cli-group-feeds = Yazıların kendiliğinden geldiği yerler
cli-group-people = Kimler karar verebilir
cli-group-subscriptions = Kime ne, nereye, ne zaman gidiyor

cli-argument-source = Dosya, klasör, bağlantı ya da standart girdi için -
cli-argument-article = Saklanan bir yazının kimliği, dosya, bağlantı ya da standart girdi için -
cli-argument-brief = Özetin kimliği ya da KİMLİK:SÜRÜM
cli-argument-outlet = Yayının adı
cli-argument-region = Bölge, örneğin south-caucasus
cli-argument-sentence = Cümlenin numarası, örneğin S12
cli-argument-name = Kişinin adı
cli-argument-person = Kişinin kimliği ya da adı
cli-argument-subscription = Aboneliğin kimliği
cli-argument-file = JSON Lines dosyası ya da standart girdi için -
cli-argument-address = Akışın adresi
cli-argument-feed = Akışın kimliği ya da adresi; poll için verilmezse hepsi
cli-argument-opml = Akış okuyucularının dışa aktardığı gibi bir OPML dosyası ya da standart girdi için -
cli-argument-target = Oluşturulacak dosya
cli-argument-evaluation = Hangi değerlendirme
cli-argument-data = Değerlendirmenin dosyaları

cli-option-help = Bu yardımı göster
cli-option-json = Programlar için JSON ile yanıtla
cli-option-as = İşleten adına değil, bu editör adına davran (kimliği ya da adı)
cli-option-reason = Gerekçe; kararla birlikte saklanır
cli-option-kind = Yayının bildirdiği tür, örneğin OpinionNewsArticle
cli-option-basis = fact, claim, opinion ya da forecast
cli-option-holder = Kimin iddiası, yazının andığı gibi
cli-option-undo = Bir editörün bu cümle için söylediğini geri al
cli-option-region = Bölge, örneğin south-caucasus
cli-option-regions = Bölge; birkaç kez verilebilir
cli-option-outlet = Yayının adı
cli-option-author = Bir yazarın adı; birkaç kez verilebilir
cli-option-title = Yayının başlığı
cli-option-url = Yazının adresi
cli-option-published = Ne zaman yayımlandığı, örneğin 2026-11-23
cli-option-query = Yalnızca içinde bu sözcükler geçenler
cli-option-since = Yalnızca bu günden ya da bu andan beri olanlar
cli-option-status = Yalnızca durumu bu olanlar, örneğin draft
cli-option-explain = Ayrıca her kuralı hangi sözcüklerin bozduğu, satırın kaynağına ne eklediği, ondan neyi almadığı
cli-option-lines = Süzgeç olarak çalış: her satırda bir JSON nesnesi girer, biri çıkar
cli-option-form = text, markdown, json, telegram ya da discord
cli-option-now = Herkes hemen alsın
cli-option-at = Bu anda kendiliğinden yayımla, örneğin 2026-11-24T08:00+04:00
cli-option-role = editor ya da admin
cli-option-telegram = Kişinin Telegram kimliği, bir sayı
cli-option-discord = Kişinin Discord kimliği, bir sayı
cli-option-platform = telegram ya da discord
cli-option-destination = Sohbetin ya da kanalın kimliği
cli-option-thread = Konunun ya da alt başlığın kimliği
cli-option-time = Yerel saat, örneğin 08:00 (verilmezse: hemen)
cli-option-zone = Saat dilimi, örneğin Asia/Baku (verilmezse: bölgeninki)
cli-option-days = Günler, pazartesi 1: 1-5 ya da 6,7 (verilmezse: her gün)
cli-option-spoken = Özetin dili: en, az, ru ya da tr; model varsa satırlar çevrilir
cli-option-speak = Yanıtların dili: en, az, ru ya da tr (verilmezse: sistemin dili). Komuttan önce yazılır
cli-option-translation = Satırın özetin dilindeki çevirisi, aslıyla karşılaştırılır; - çeviriyi kaldırır
cli-word-options = seçenekler
cli-word-verb = komut
cli-desk-empty = Masada bekleyen yok. Önce yazı ekleyin (standpoint add DOSYA), sonra taslak hazırlayın (standpoint brief YAZI).
cli-option-limit = En çok bu kadar
cli-option-every = İki yoklama arasındaki dakika (verilmezse: yayının istediği kadar ya da 30)
cli-option-date = Sayının yerel tarihi, örneğin 2026-11-23 (verilmezse: bugün)
cli-option-because = Neden: no-articles, nothing-new, not-verified ya da day-off
cli-option-country = Ülkesi, örneğin Azerbaijan ya da AZ; none geri alır
cli-option-ownership = Sahibi kim ya da hangi devlete ait, kendi sözlerinizle; none geri alır
cli-option-source = Bunu söyleyen sayfa
cli-option-read = O sayfayı ne zaman okuduğunuz, örneğin 2026-11-23
cli-option-language = Dili, örneğin az; none geri alır
cli-option-deadline = Özetin son onay saati, bölge saatiyle, örneğin 08:00
cli-option-lead = Taslak son onay saatinden kaç dakika önce hazırlansın
cli-option-silence = Kaç gün özet çıkmazsa editörler uyarılsın
cli-option-tell = Gönderilecek bir şey yoksa okurlara söylensin mi: yes ya da no
cli-option-second = Bölgenin her özeti için ikinci bir editör gereksin mi: yes ya da no
cli-option-open = Yalnızca hiçbir editörün ele almadıkları

cli-unknown-verb = { $name } diye bir komut yok{ $meant ->
    [none] .
   *[other] ; şunu mu demek istediniz: { $meant }?
  }
cli-unknown-option = { $name } diye bir seçenek yok{ $meant ->
    [none] .
   *[other] ; şunu mu demek istediniz: { $meant }?
  }
cli-missing-argument = { $name } argümanı eksik.
cli-missing-option = --{ $name } seçeneği eksik.
cli-missing-value = { $name } seçeneği bir değer ister.
cli-too-much = Bu komutun aldığından fazlası verildi: { $surplus }.
cli-no-verb = Komut eksik.
cli-not-understood = Bu bir komut değil.
cli-option-choices = --{ $name } için “{ $value }” geçersiz; şunlardan biri olmalı: { $choices }.
cli-option-invalid = --{ $name } için “{ $value }” geçersiz.
cli-name-of-several = { $name } adında birkaç editör var: bir kimlik kullanın ({ $ids }).
cli-one-article-only = --title ve --url tek yazı içindir, oysa birkaç yazı belirtildi.
cli-lines-only = { $name } yalnızca süzgeç olarak çalışır: --lines verin.
cli-now-and-at = --now ve --at birlikte verilemez.
cli-line-no-json = JSON değil.
cli-line-fields = { $names ->
    [none] Gereken biçimde bir nesne değil.
   *[other] Eksik ya da yanlış: { $names }.
  }

error-output-failed = Yanıt yazılamadı.
    .why = Çıktının gittiği yerde sistem bildiriyor: { $detail }.
    .do = Orada yer açın ya da çıktıyı başka yere gönderin.
error-backup-failed = { $path } konumuna yedek alınamadı.
    .why = { $fault ->
        [exists] Bu adda bir dosya zaten var ve yedekler hiçbir şeyin üstüne yazmaz.
        [full] Duracağı yerde yer kalmadı.
       *[other] Sistem bildiriyor: { $detail }.
    }
    .do = { $fault ->
        [exists] Başka bir dosya belirtin ya da onu taşıyın.
        [full] Yer açın ya da başka diskte bir dosya belirtin.
       *[other] Var olan ve yazabildiğiniz bir klasörde bir dosya belirtin.
    }

error-bot-runs-already = { $platform } bu depodan başka bir süreçle zaten çalışıyor.
    .why = SQLite deposu tek bot süreci içindir; komut satırı yanında çalışabilir.
    .do = Onu bırakın ya da önce durdurun. Birden çok süreç için PostgreSQL’e geçin (docs/operators.md).
error-restore-refused = Hiçbir şey geri yüklenmedi.
    .why = { $fault ->
        [missing] { $path } diye bir dosya yok.
       *[not-empty] DATABASE_URL’deki depoda zaten bir şey var ve yedek kimsenin yerini almaz.
    }
    .do = { $fault ->
        [missing] backup ile alınmış bir dosya belirtin.
       *[not-empty] DATABASE_URL’de boş bir depo belirtin: yeni bir dosya ya da yeni bir veritabanı.
    }

cli-sample = [örnek]
kind-name-ReportageNewsArticle = haber
kind-name-AnalysisNewsArticle = analiz
kind-name-OpinionNewsArticle = görüş yazısı
kind-name-BackgroundNewsArticle = arka plan
kind-name-ReviewNewsArticle = eleştiri
kind-name-SatiricalArticle = hiciv
kind-name-AdvertiserContentArticle = ücretli içerik
kind-name-Editorial = başyazı
kind-name-Interview = söyleşi
kind-name-OfficialStatement = resmî açıklama
kind-name-Unknown = türü belirtilmemiş
status-draft = taslak
status-held = bekletiliyor
status-rejected = reddedildi
status-approved = onaylandı
status-published = yayımlandı
status-corrected = düzeltildi
status-retracted = geri çekildi
cli-column-article = YAZI
cli-column-added = EKLENDİ
cli-column-published = YAYIMLANDI
cli-column-kind = TÜR
cli-column-region = BÖLGE
cli-column-what = İÇERİK
cli-column-brief = ÖZET
cli-column-status = DURUM
cli-column-date = TARİH
cli-column-made = HAZIRLANDI
cli-column-person = KİŞİ
cli-column-name = AD
cli-column-role = ROL
cli-column-accounts = HESAPLAR
cli-column-subscription = ABONELİK
cli-column-place = YER
cli-column-regions = BÖLGELER
cli-column-when = NE ZAMAN
cli-column-state = DURUM
cli-column-destination = HEDEF
cli-column-next = SONRAKİ DENEME
cli-column-reason = NEDEN
cli-column-feed = AKIŞ
cli-column-outlet = YAYIN
cli-column-articles = YAZI/KAYIT
cli-column-good = SON BAŞARILI
cli-column-known = BİLİNENLER
cli-column-zone = SAAT DİLİMİ
cli-column-deadline = SON ONAY
cli-column-lead = ÖN SÜRE
cli-column-silence = UYARI SÜRESİ
cli-column-tell = BOŞ GÜN BİLDİRİMİ
cli-column-second = İKİNCİ EDİTÖR
cli-column-value = DEĞER
cli-column-interval = %95
cli-column-figure = ÖLÇÜT

cli-progress = [{ $number }/{ $of }] { $words }
cli-added-new = { $article } yazısı saklandı.
cli-added-known = { $article } yazısı zaten vardı; hiçbir şey değişmedi.
cli-added-changed = { $article } yazısı değişmiş: bu onun { $version }. sürümü, eskileri saklandı.
cli-added-short-new = { $article }  yeni: { $kind }
cli-added-short-known = { $article }  zaten vardı: { $kind }
cli-added-short-changed = { $article }  yeni sürüm: { $kind }
cli-added-some = { $added } alındı, { $failed } alınamadı.
cli-added-outdated = Eski sürümüne dayanan özetler: { $briefs }. Neyin değiştiğini standpoint show ÖZET söyler.
cli-added-next = Sırada: standpoint label { $article } ya da standpoint brief { $article }
article-title = { $title ->
    [none] Başlık: yok
   *[other] Başlık: “{ $title }”
  }
article-author = { $author ->
    [none] Yazar: belirtilmemiş
   *[other] Yazar: { $author }
  }
article-outlet = { $outlet ->
    [none] Yayın: bilinmiyor
   *[other] Yayın: { $outlet }
  }
article-published = { $date ->
    [none] Yayın tarihi: belirtilmemiş
   *[other] Yayın tarihi: { $date }
  }
article-modified = Değiştirildi: { $date }
article-url = { $url ->
    [none] Bağlantı: yok
   *[other] Bağlantı: { $url }
  }
article-language = Dil: { $language }
article-regions = { $regions ->
    [none] Bölgeler: bizimkilerden hiçbiri
   *[other] Bölgeler: { $regions }
  }
article-origins = Nereden okundu: { $origins }
origin-json-ld = sayfanın JSON-LD’si
origin-microdata = sayfanın mikro verisi
origin-rdfa = sayfanın RDFa’sı
origin-opengraph = sayfanın OpenGraph’ı
origin-meta = sayfanın meta alanları
origin-link = sayfanın asıl bağlantısı
origin-time = sayfada işaretlenmiş bir zaman
origin-page = sayfanın görünen hâli
origin-front-matter = dosyanın kendi başlığı ve alanları
origin-text = metnin kendi satırları
origin-document = dosyanın özellikleri
origin-address = geldiği adres
origin-feed = akış
origin-forward = iletildiği kanal
origin-editor = bir editör
header-field-title = başlık
header-field-authors = yazar
header-field-outlet = yayın
header-field-url = bağlantı
header-field-published = tarih
header-field-modified = değişiklik
header-field-language = dil
header-field-kind = tür
article-disclaimer = Yayın şunu ekliyor: “{ $words }”
cli-article-sentences = Cümle sayısı: { $count }; yazıya ait olmadığı için çıkarılan öge: { $removed }
cli-articles-none = Henüz yazı yok. Ekleyin: standpoint add DOSYA
cli-articles-none-such = Buna uyan yazı yok. standpoint articles hepsini listeler.

label-kind-because = Dayanak: “{ $words }”
cli-label-hedged = Çekinceli söylenmiş.
cli-label-clauses = Cümle, en ihtiyatlı bölümünün etiketini alır; bir satır tek bir bölüme dayanabilir.
cli-label-premises = Kaynak göstermeden doğru kabul edilenler
cli-label-risks = İkinci bir editörü bekleyenler
cli-label-parties = Kimler anılıyor, kimlerin görüşü veriliyor
cli-label-party = { $name }: { $sentences ->
    [one] 1 cümlede anılıyor
   *[other] { $sentences } cümlede anılıyor
  }, { $claims ->
    [0] görüşü verilmiyor
    [one] 1 iddia
   *[other] { $claims } iddia
  }
cli-label-mix = Sözcüklere göre paylar, yalnızca editörler için
label-mix-shares = olgu olarak söylenen: %{ $fact }, başkalarının iddiası: %{ $claim }, görüş: %{ $opinion }, öngörü: %{ $forecast }
cli-label-removed = Metinden çıkarılanlar

cli-brief-refused = { $count ->
    [one] Bir satır reddedildi; nedenini standpoint show { $brief } söyler.
   *[other] { $count } satır reddedildi; nedenini standpoint show { $brief } söyler.
  }
cli-brief-next = Sırada: standpoint show { $brief } (parçaları), sonra standpoint approve { $brief }
cli-header-placed = { $article } yazısının bölgeleri artık şunlar: { $regions }.
cli-header-nothing = Neyin düzeltileceğini söyleyin: --kind, --region, --title, --author, --outlet ya da --published.
cli-basis-or-undo = --basis ETİKET ya da --undo verin.
cli-relabelled = { $sentence }: önce “{ $before }”, şimdi “{ $after }”.
cli-relabelled-briefs = Daha önce hazırlanan, değişmeyen özetler: { $briefs }. Yeni etiketi almaları için yeniden hazırlayın.
cli-overrides-none = Henüz hiçbir editör etiket değiştirmedi. standpoint relabel YAZI CÜMLE --basis ETİKET
cli-briefs-none = Henüz özet yok. Hazırlayın: standpoint brief DOSYA
cli-briefs-none-such = Buna uyan özet yok. standpoint briefs hepsini listeler.
cli-show-status = { $brief } özeti: { $status }
cli-show-made = Hazırlandı: { $time }, hazırlayan: { $by }
cli-show-approved = Onaylandı: { $time }
cli-show-released = Yayımlandı: { $time }
cli-decision = { $time }  { $who } ({ $place }): { $action } { $subject }{ $change ->
    [none] {""}
   *[other] , { $change }
  }{ $reason ->
    [none] {""}
   *[other] . Gerekçe: { $reason }
  }
cli-decided-to-approve = onay
cli-decided-to-hold = bekletme
cli-decided-to-reject = ret
cli-decided-to-publish = yayımlama
cli-decided-to-stop = durdurma
cli-decided-to-resume = sürdürme
cli-decided-to-retract = geri çekme
cli-decided-to-correct = düzeltme
cli-decided-to-edit = düzenleme
cli-decided-to-note = not
cli-decided-to-withhold-author = yazarı gizleme
cli-decided-to-translate = başka dilde taslak
cli-decided-to-test = deneme
cli-decided-to-take = üzerine alma
cli-decided-to-hand-over = devir
cli-decided-to-embargo = ambargo
cli-decided-to-relabel = etiketi değiştirme
cli-decided-to-undo-relabel = etiketi geri alma
cli-decided-to-correct-header = künye düzeltmesi
cli-decided-to-set-article-regions = bölgeleri belirleme
cli-decided-to-nothing-today = bugün özet yok
cli-decided-to-close-report = bildirimi kapatma
cli-decided-to-add-person = kişi ekleme
cli-decided-to-remove-person = kişi çıkarma
cli-decided-to-add-role = rol ekleme
cli-decided-to-remove-role = rol çıkarma
cli-decided-to-invite = davet
cli-decided-to-join = katılma
cli-decided-to-add-feed = akış ekleme
cli-decided-to-remove-feed = akış çıkarma
cli-decided-to-set-outlet = yayın bilgisi
cli-decided-to-set-region = bölge ayarı
cli-decided-to-set-staff-place = görevli yerini belirleme
cli-decided-to-subscribe = abonelik
cli-decided-to-unsubscribe = abonelikten çıkma
cli-log-none = Henüz karar yok.
cli-decided-later = { $brief } özeti şu zamanda yayımlanacak: { $time }; bunu o sırada çalışan Standpoint yapar.
cli-decided-next = Sırada: standpoint publish { $brief }
cli-recipients = { $count ->
    [0] Kimse almayacak: bölgesine abonelik yok. standpoint subscriptions list
    [one] Bir abonelik alacak; gönderimin durumunu standpoint deliveries { $brief } gösterir.
   *[other] { $count } abonelik alacak; gönderimin durumunu standpoint deliveries { $brief } gösterir.
  }
cli-deliveries = { $brief } özeti: { $total ->
    [one] 1 yer
   *[other] { $total } yer
  }; gönderilen { $sent }, yolda { $pending }, başarısız { $failed }.
cli-deliveries-nobody = { $brief } özeti yayımlandı ama kimse almıyor: bölgesine abonelik yoktu.
cli-deliveries-not-published = { $brief } özetinin gönderimi yok, durumu: { $status }.
cli-deliveries-by-hand = yok: birinin düzeltmesi gerek
desk-reports-none = Bildirim yok.
cli-report = { $report }  { $time }  bir okur ({ $platform }), { $brief } özeti hakkında{ $handled ->
    [yes] {" "}(ele alındı)
   *[no] {""}
  }
cli-people-none = Henüz editör yok: komut satırı işleten adına davranıyor. Ekleyin: standpoint people add AD --role admin --telegram KİMLİK
cli-person-known = { $name } adında, hesabı olmayan bir editör zaten var. Bir hesap (--telegram, --discord) ya da başka bir ad verin.
cli-person-added = { $name } listede, rolü { $role }.
cli-person-removed = { $name } şu andan itibaren editör değil.
cli-subscriptions-none = Henüz abonelik yok. Okurlar, özetleri almak istedikleri yerde /subscribe gönderir; ya da: standpoint subscriptions add --platform telegram --destination KİMLİK --region south-caucasus
cli-subscription-active = etkin
cli-subscription-paused = { $reason ->
    [none] ara verildi
   *[other] ara verildi: { $reason }
  }
cli-subscribed = { $subscription } aboneliği: özetlerin gittiği yer { $place }; zaman: { $when }.
cli-unsubscribed = { $subscription } aboneliği bitti, artık oraya bir şey gitmiyor: { $place }.
cli-when-at-once = yayımlanır yayımlanmaz
cli-when = saat { $time }, { $zone }{ $days ->
    [all] {""}
   *[other] {" "}({ $days })
  }
cli-imported = { $imported } alındı, { $failed } alınamadı.
cli-restored = { $file } içinde duran her şey artık depoda (kayıt sayısı: { $rows }).
cli-backed-up = { $file }, deponun şu andaki hâlini içeriyor ({ $megabytes } MB).
cli-eval-title = { $name }, veri: { $set }; sayılan: { $count }

doctor-state-ok = tamam
doctor-state-warning = uyarı
doctor-state-problem = sorun
doctor-name-node = Node
doctor-name-settings = ayarlar
doctor-name-store = depo
doctor-name-writing = yazma
doctor-name-disk = disk alanı
doctor-name-editors = editörler
doctor-name-deliveries = gönderimler
doctor-name-edition = son özet
doctor-name-tokens = belirteçler
doctor-name-telegram = Telegram
doctor-name-discord = Discord
doctor-name-model = dil modeli
doctor-name-regions = bölgeler
doctor-node = { $version }
doctor-settings = { $settings }
doctor-store = { $store } yanıt veriyor: şema { $schema }, yazı { $articles }, özet { $briefs }, abonelik { $subscriptions }.
doctor-writing = Yazılanlar saklanıyor.
doctor-disk = Boş yer: { $free }.
doctor-disk-low = Deponun bulunduğu yerde yalnızca şu kadar boş yer var: { $free }.
    .do = Yer açın: disk dolunca hiçbir şey yazılamaz.
doctor-editors = { $count ->
    [0] Hesabı olan yok; komut satırı işleten adına davranıyor.
    [one] Hesabı olan 1 kişi.
   *[other] Hesabı olan { $count } kişi.
  }
doctor-editors-none = Hiçbir editörün hesabı yok; bu yüzden kimse sohbette masayı açamıyor.
    .do = ADMINS ayarını yapın ya da: standpoint people add AD --role admin --telegram KİMLİK
doctor-deliveries = { $pending } yolda, başarısız yok.
doctor-deliveries-failed = { $pending } yolda, { $failed } başarısız; ara verilmiş abonelik: { $paused }.
    .do = Hangileri olduğunu ve nedenini standpoint deliveries ÖZET ve standpoint subscriptions list söyler.
doctor-edition = Son yayımlanan özet: { $region }, { $time }.
doctor-silence = { $region }: okurlar özet almayalı { $days ->
    [one] bir gün
   *[other] { $days } gün
  } oldu.
    .do = /desk’i, sonra “Bugün”ü açın ya da: standpoint digest --region { $id }.
doctor-name-silence = sessizlik
doctor-edition-none = Henüz hiçbir özet yayımlanmadı.
    .do = standpoint brief DOSYA, sonra approve ve publish.
doctor-tokens-none = Belirteç ayarlanmamış; bu yüzden npm start bu terminalde bir sohbet açar ve kimseye bir şey ulaşmaz.
    .do = TELEGRAM_BOT_TOKEN ya da DISCORD_BOT_TOKEN ayarını yapın.
doctor-token-set = { $platform }: belirteç ayarlı.
doctor-token-unset = { $platform }: belirteç ayarlanmamış; bu yüzden kullanılmıyor.
doctor-model = { $model }, günde en çok { $budget } ABD doları; bugünkü tutar: { $spent }.
doctor-model-none = Yok: özetler yazıların kendi sözlerinden çıkarılıyor.
doctor-model-no-cap = { $model }, tutarına sınır konmamış; bugünkü tutar: { $spent } ABD doları.
    .do = OPENAI_DAILY_BUDGET_USD ve OPENAI_PRICES ayarlarını yapın.
doctor-regions = { $regions }.

cli-outlet-nothing = Ne bilindiğini söyleyin: --country, --ownership (--source ve --read ile) ya da --language.
cli-outlet-set = { $outlet }: { $known }
cli-outlet-language = dil: { $language }
cli-outlets-none = Henüz hiçbir yayın girilmedi: özetlerde yayın adlarının yanında “bilgi girilmemiş” yazar. standpoint outlets set AD ile bir yayın girilir.
cli-nothing-decided = { $date } için gönderilecek bir şey yok. { $reason } { $told ->
    [no] Okurlara söylenmiyor.
    [published] Okurlara kendi zamanlarında söyleniyor.
   *[other] İkinci bir editör bildirimi onaylayınca okurlara söylenecek.
  }
cli-region-nothing = Neyin ayarlanacağını söyleyin: --deadline, --lead, --silence, --tell ya da --second.
cli-yes = evet
cli-no = hayır
cli-minutes = { $count ->
    [one] bir dakika
   *[other] { $count } dakika
  }
cli-days = { $count ->
    [one] bir gün
   *[other] { $count } gün
  }

## gate: why a line was turned away, as "Refused, …" in front of it

gate-evidence-missing = yazıdan parça göstermiyor, bir sözcüğün yarısını ya da fazla sayıda parça gösteriyor
gate-label-weaker = etiketi dayandığı parçadan daha az ihtiyatlı
gate-holders-merged = ayrı kişilerin parçalarını birleştiriyor
gate-holder-differs = anılan kişi, parçanın andığı değil
gate-question = dayandığı parça yalnızca soruyor
gate-question-lost = parça soruyor, satır ise söylüyor
gate-question-added = parça söylüyor, satır ise soruyor
gate-instruction = bir talimat taşıyor
gate-planted-label = kendi etiketini getiriyor
gate-mention = @ ile bir hesaptan ya da herkesten bahsediyor
gate-link = bağlantı ya da adres taşıyor
gate-markup = biçim işareti taşıyor
gate-hidden-character = okurun görmediği bir karakter taşıyor
gate-mixed-scripts = bir sözcüğü iki ayrı alfabenin harflerini karıştırıyor
gate-length = fazla kısa ya da fazla uzun
gate-fragment = yüklemi yok
gate-speaker-differs = sözü, parçanın anmadığı birine veriyor
gate-attribution-lost = kimin söylediği düşmüş
gate-negation-changed = olumsuzluk yitmiş ya da eklenmiş
gate-hedge-changed = kesinlik derecesi değişmiş
gate-reality-changed = denenen, planlanan ya da korkulan, olmuş gibi
gate-quantifier-changed = kaç, ne kadar ya da ne sıklıkta olduğu değişmiş
gate-condition-lost = bir koşul yitmiş
gate-time-lost = bir zaman yitmiş
gate-scope-lost = bir yer, hedef ya da sınır yitmiş
gate-doubt-lost = bunu kimin söylediği ya da ne kadar kesin olduğu kesilmiş
gate-head-lost = sözü edilen şey kesilmiş
gate-restriction-lost = parçadakinden daha geniş bir kesimden söz ediyor
gate-subject-changed = bir eyleme başka özne verilmiş
gate-tense-changed = eylemin zamanı değişmiş
gate-number-not-in-passage = sayı parçada yok
gate-unit-changed = birim değişmiş
gate-name-not-in-passage = ad parçada yok
gate-name-cut = adın bir bölümü kesilmiş
gate-quotation-altered = alıntı sözü sözüne değil
gate-quotation-marks-lost = alıntılanan sözlerin tırnakları yitmiş
gate-cause-added = parçada olmayan bir neden veriyor
gate-connective-added = parçanın kurmadığı bir bağ kuruyor
gate-role-changed = kimin kime ne yaptığı değişmiş
gate-loaded-word = parçada olmayan yargılayıcı bir sözcük
gate-order-changed = parçanın sözcükleri başka yerde duruyor
gate-word-not-in-passage = sözcük parçada yok
gate-repeated = başka bir satırın söylediğini söylüyor
gate-brief-full = özet dolu

error-nothing-to-brief = Bu yazıda özet hazırlanacak bir şey yok.
    .why = { $reason ->
        [statements] Hiçbir cümlesi bir şey söylemiyor: soru, başlık, resim altı ya da kaynakça.
        [leaning] { $sentences ->
            [one] Tek cümlesi
           *[other] { $sentences } cümlesi
          } orada olmayan bir şeye dayanıyor (“bu”, “o”, “ikincisi”) ve satır olarak tek başına duramıyor.
        [unresolved] Söylediği, birinin sözleri; kimin olduğu hiçbir cümleden anlaşılmıyor.
        [refused] Cümleleri birbirine dayanıyor, doğru kabul ettiğini yineliyor ya da denetimden geçemedi.
       *[other] Hiçbir cümlesi tek başına duramıyor: fazla kısa ya da tümü soru, başlık ve kaynakça.
      }
    .do = Cümlelerine label ile bakın ya da yazının tümünü ekleyin.
error-no-lines = Bu özetin hiçbir satırı denetimden geçmedi.
    .why = Her satır dayandığı parçayla karşılaştırıldı ve her biri bir şey yitirmiş ya da eklemişti.
    .do = Reddedilen satırlara show ile bakın ya da edit ile kendi satırlarınızı yazın.
    .chat = En az bir satırını koruyun ya da başka bir yazı seçin.

eval-gate = Denetimin, parçalarıyla verilen satırlarda sınanması: doğru ve değiştirilmiş satırlar (source_sentence, claim, type, label) ya da oylanmış makine özetleri (doc, claim, label)
figure-gate-caught = Değiştirilmiş satırlardan yakalanan
figure-gate-worst = Değiştirilmiş satırlardan yakalanan, en zayıf tür
figure-gate-refused = Doğru satırlardan reddedilen
figure-gate-balanced = Makine özetleri: puanın dengeli doğruluğu
figure-gate-area = Makine özetleri: puanın ROC eğrisi altındaki alanı
figure-gate-supported-found = Dayanağı olan özetlerden dayanaklı diye puanlanan
figure-gate-unsupported-found = Dayanaksız özetlerden dayanaksız diye puanlanan

eval-read = Okunanın doğrusuyla karşılaştırılması: sayfa klasörleri (AD.html yanında AD.json ya da her sayfa için source.html, expected.html ve expected-metadata.json içeren bir klasör) ya da bir cümle dosyası (doc, genre, par, text)
figure-read-text-precision = Yazının metni: kesinlik
figure-read-text-recall = Yazının metni: duyarlılık
figure-read-text-f1 = Yazının metni: F1
figure-read-plain-precision = Aynı sayfalarda yalın Readability: kesinlik
figure-read-plain-recall = Aynı sayfalarda yalın Readability: duyarlılık
figure-read-plain-f1 = Aynı sayfalarda yalın Readability: F1
figure-read-title-precision = Verilen başlıklardan doğru olan
figure-read-title-recall = Başlıklardan bulunan
figure-read-author-precision = Anılan yazarlardan doğru olan
figure-read-author-recall = Yazarlardan bulunan
figure-read-date-precision = Verilen yayın tarihlerinden doğru olan
figure-read-date-recall = Yayın tarihlerinden bulunan
figure-read-kind-precision = Belirlenen türlerden doğru olan
figure-read-kind-recall = Türlerden bulunan
figure-read-false-refusal = Okunması gereken yazılardan reddedilen
figure-read-refused = Yazı içermeyen sayfalardan reddedilen
figure-read-code = Yazı içermeyen sayfalardan doğru kodla reddedilen
figure-read-split-precision = Haber cümleleri: kesinlik
figure-read-split-recall = Haber cümleleri: duyarlılık
figure-read-split-f1 = Haber cümleleri: F1

## links and feeds

error-url-not-allowed = Alınmadı: { $url }
    .why = { $fault ->
        [scheme] Yalnızca http:// ya da https:// ile başlayan adresler alınır.
        [credentials] Adreste bir ad ya da parola var.
        [port] Web sitelerinden başka hizmetlerin çalıştığı bir bağlantı noktasını gösteriyor.
        [address] Açık internetteki bir siteye değil, özel bir adrese gidiyor.
       *[invalid] Kullanılabilir bir adres değil.
    }
    .do = { $fault ->
        [address] Kendi sunucunuzsa FETCH_ALLOW_HOSTS içinde belirtin; değilse sitenin açık adresini verin.
        [credentials] Adresi onlarsız verin ya da sayfayı kaydedip dosyayı belirtin.
       *[other] Adresi denetleyin; https://example.org/article gibi görünür.
    }
error-url-unreachable = Alınamadı: { $url }
    .why = { $fault ->
        [dns] Bu adda sunucu bulunamadı.
        [refused] Sunucu orada bağlantı kabul etmiyor.
        [timeout] Bir siteye tanınan süreden uzun sürdü.
        [tls] Sunucunun sertifikasına ya da şifrelemesine güvenilemiyor ({ $detail }).
        [redirects] Adresten adrese { $detail } kereden fazla gidiyor.
        [compression] Yanıt açılamayacak biçimde sıkıştırılmış.
       *[broken] Bağlantı koptu ya da gelen, düzgün bir yanıt değildi.
    }
    .do = { $fault ->
        [dns] Adresi ve bu makinenin internete erişimini denetleyin.
        [redirects] Tarayıcıda açıp vardığı adresi verin.
        [tls] Tarayıcıda açın; site sağlamsa sayfayı kaydedip dosyayı belirtin.
       *[other] Sonra yeniden deneyin; sürerse sayfayı kaydedip dosyayı belirtin.
    }
error-url-answered = { $url } bize verilmedi: sunucunun yanıtı { $status }.
    .why = { $fault ->
        [closed] Sayfa giriş istiyor ya da site programlara hizmet vermiyor.
        [paid] Sayfa ücretli.
        [gone] Bu adreste sayfa yok ya da artık yok.
        [busy] Site şu anda çok fazla istek alıyor.
        [law] Site onu hukuki nedenlerle burada gösteremiyor.
        [server] Sitenin şu anda kendi hatası var.
       *[other] Sitede yazının yerinde başka bir şey var.
    }
    .do = { $fault ->
        [gone] Adresi denetleyin.
        [busy] { $minutes ->
            [0] Sonra yeniden deneyin.
            [one] Bir dakika sonra yeniden deneyin.
           *[other] { $minutes } dakika sonra yeniden deneyin.
        }
        [server] { $minutes ->
            [0] Sonra yeniden deneyin.
            [one] Bir dakika sonra yeniden deneyin.
           *[other] { $minutes } dakika sonra yeniden deneyin.
        }
       *[other] Tarayıcıda açın, sayfayı kaydedip dosyayı belirtin.
    }
error-url-content = Yazı yok: { $url }
    .why = Türü { $type }; yazılar sayfalardan, metinlerden, PDF ve Word dosyalarından okunur.
    .do = Yazının sayfasının adresini verin; akış adresi feeds add içindir.
    .chat = Yazının sayfasının adresini gönderin.
error-url-too-large = Fazla büyük: { $url }
    .why = { $megabytes } MB’tan büyük; hiçbir yazı bu kadar değildir.
    .do = Yalnızca yazıyı, resimsiz ve eksiz kaydedip dosyayı belirtin.
error-url-empty = Boş: { $url }
    .why = Sunucu içeriksiz yanıt verdi.
    .do = Tarayıcıda açın; yazı oradaysa sayfayı kaydedip dosyayı belirtin.
error-url-robots = Alınmadı: { $url }
    .why = { $fault ->
        [refused] Sitenin robots.txt dosyası programların dokunmamasını istiyor.
       *[unknown] Programların alıp alamayacağı siteye sorulamadı: robots.txt dosyası şu anda alınamıyor.
    }
    .do = { $fault ->
        [refused] Tarayıcıda açın, sayfayı kaydedip dosyayı belirtin ya da siteden izin isteyin.
       *[unknown] Bir şey gerekmez: yeniden denenecek.
    }
error-feed-unreadable = Okunabilecek bir akış değil: { $url }
    .why = { $fault ->
        [page] Bu bir web sayfası.
        [empty] Boş.
       *[other] RSS, Atom, RDF ya da JSON Feed değil ya da bozuk.
    }
    .do = { $fault ->
        [page] { $found ->
            [none] Akışının adresini arayın, çoğu kez RSS adlı bağlantının ardındadır; tek bir yazı add içindir.
           *[other] Kendi akışı olarak şunu gösteriyor: { $found }
        }
       *[other] Adresi tarayıcıda denetleyin; akış önceden sağlamsa yeniden denenir ve bir şey yitmez.
    }
error-feed-empty = { $url } akışında artık kayıt yok.
    .why = Önceden vardı; bu yüzden sitenin hatası sayılıyor, önce gelenler saklanıyor.
    .do = Bir şey gerekmez: yeniden denenecek. Sürerse akışın yeni adresini arayın.
error-feed-unknown = { $feed } diye bir akış yok.
    .why = Depoda bu kimlikte ya da adreste akış yok ya da çıkarıldı.
    .do = feeds list ile listeleyin.
error-feed-known = { $url } akışı zaten listede.
    .why = Her akış bir kez yoklanır.
    .do = Bölgesini ya da yayınını değiştirmek için çıkarıp yeniden ekleyin.
error-feed-busy = { $feed } akışı tam şu anda yoklanıyor.
    .why = Başka bir süreç ele almış.
    .do = Bir dakika sonra feeds list’e bakın.
error-entry-no-link = { $feed } akışının bir kaydı sayfa belirtmiyor.
    .why = Bağlantısı da yazı olabilecek kendi metni de yok.
    .do = Burada yapılabilecek bir şey yok.
error-opml-unreadable = { $path } okunabilecek akış içermiyor.
    .why = OPML değil, bozuk ya da hiçbir kaydında akış adresi yok.
    .do = Akış listesini okuyucudan OPML olarak yeniden aktarın.

## reading: PDF and Word files

error-document-broken = { $name } açılamıyor.
    .why = Bozuk ya da yolda kesilmiş bir PDF veya Word dosyası.
    .do = Geldiği yerden yeniden alın ya da kendi programında açıp yeniden kaydedin.
error-document-encrypted = { $name } kilitli.
    .why = Yalnızca parolayla açılıyor; burada parola sorulmaz.
    .do = Parolasız bir kopyasını kaydedin ya da yazının metnini kopyalayın.
error-document-no-text = { $name } içinde okunabilecek metin yok.
    .why = Sayfaları tarama gibi resim ya da harfleri yalnızca kendi yazı tiplerinin bildiği biçimde kodlanmış.
    .do = Önce metin tanıma (OCR) uygulayın ya da yazının metnini kopyalayın.
error-document-too-long = { $name } fazla uzun.
    .why = { $pages } sayfası var, en çok { $most } okunur: bu kadarı yazı değil, kitaptır.
    .do = Yalnızca yazının sayfalarını bir dosya olarak kaydedin.
error-document-too-heavy = { $name } okumak için fazla ağır.
    .why = Okumak, bir dosyaya tanınan süreyi ya da belleği tüketti; bazı dosyalar bunun için yapılır.
    .do = Yazının metnini bir iletiye ya da .txt dosyasına kopyalayın.
error-document-format = { $name }: { $format ->
        [doc] eski bir Word dosyası (.doc)
        [rtf] zengin metin dosyası (.rtf)
        [odt] OpenDocument metni (.odt)
        [pages] Apple Pages dosyası
        [wordml] XML biçiminde eski Word dosyası
        [epub] e-kitap
        [spreadsheet] hesap tablosu
        [presentation] sunum
       *[other] arşiv
    }.
    .why = Bu tür dosyalar okunmaz; PDF, Word (.docx), kaydedilmiş sayfa ve düz metin okunur.
    .do = Yapıldığı programda PDF ya da .docx olarak kaydedin ya da yazının metnini kopyalayın.

furniture-footnote = dipnot
furniture-running = sayfa başlığı, altlığı ya da numarası

## articles that editors send to the bots

command-article = Yazı ekle
button-compose = Taslak hazırla
intake-button-kind = Türü düzelt
intake-button-author = Yazarı düzelt
intake-button-region = Başka bölge…
intake-which-kind = Bu nedir? Yayının bildirdiği tür asla daha az ihtiyatlı yapılmaz.
intake-which-author = Kim yazdı? Birden çok yazar virgülle ayrılır.
intake-field-author = Yazarlar
intake-which-region = Hangi bölgeye ait ya da taslak hangi bölge için hazırlansın?
intake-compose-for = Taslak hazırla: { $region }
intake-place-in = Ait olduğu bölge: { $region }
intake-message = ileti
intake-file = dosya
intake-new = Yazı eklendi
intake-known = Bu yazı zaten vardı; hiçbir şey değişmedi
intake-changed = Var olan bir yazının yeni sürümü; eskileri saklandı
intake-mix = Cümle sayısı: { $count }. Sözcüklere göre: { $mix }.
intake-outdated = Eski sürümüne dayanan özetler: { $briefs }. Neyin değiştiği masada görülür.
intake-removed = Metinden çıkarılanlar:
intake-removed-none = Metinden hiçbir şey çıkarılmadı.
intake-removed-more = ve { $count } tane daha
intake-how = Bir yazıyı buraya, özel sohbete gönderin ya da iletin: tüm metni, bağlantısı ya da 5 MB’a kadar PDF veya Word dosyası. İki üç cümleden kısa metin sohbet sayılır.
intake-form = Yazı ekle
intake-field-text = Yazının metni
intake-field-more = …devamı

error-sent-file-too-large = { $name } fazla büyük.
    .why = { $megabytes } MB. { $platform } en çok { $allowed } MB’lık dosya iletir, burada ise en çok { $most } MB okunur: hiçbir yazı daha büyük değildir.
    .do = Yalnızca yazıyı, resimsiz kaydedin ya da metnini veya bağlantısını gönderin.
error-sent-file-lost = { $name } alınamadı: { $platform }.
    .why = { $platform } vermedi: { $reason }.
    .do = Bir kez daha gönderin ya da yazının metnini gönderin.
error-sent-unreadable = Bu, yazı olarak okunamıyor.
    .why = Resim, ses ve filmde metin yoktur; resimdeki metin tanınmaz.
    .do = Yazının metnini, bağlantısını ya da PDF veya Word dosyasını gönderin.

cli-feeds-none = Henüz akış yok. standpoint feeds add ADRES bir akışın yazılarını getirir.
cli-feed-added = { $name } listede, kimliği { $feed }. Yazıları ilk yoklamayla gelir: çalışan bot kendiliğinden yoklar, standpoint feeds poll { $feed } ise hemen getirir.
cli-feed-removed = { $name } artık yoklanmıyor. Yazıları kalıyor.
cli-feeds-imported = { $added } eklendi, { $known } zaten vardı, { $failed } eklenemedi.
cli-feed-ok = sorunsuz
cli-feed-new = henüz yoklanmadı
cli-feed-failing = { $count ->
    [one] bir kez başarısız: { $reason } { $why }
   *[other] { $count } kez başarısız: { $reason } { $why }
  }
cli-feed-unchanged = yeni bir şey yok
cli-feed-polled = { $new } yeni, { $changed } değişmiş, { $known } zaten vardı, { $failed } okunamadı, { $later } yeniden denenecek, { $left } sonraki yoklamaya kaldı
cli-feeds-polled = { $feeds ->
    [one] Bir akış yoklandı
   *[other] { $feeds } akış yoklandı
  }, { $failed } başarısız; yazılar: { $fresh } yeni, { $changed } değişmiş.
cli-feed-entry-new = { $link }: yeni yazı, kimliği { $article }.{ $reason ->
    [none] {""}
   *[other] { " " }Sayfa alınamadığı için akışın kendi metni alındı: { $reason }
  }
cli-feed-entry-changed = { $link }: { $article } yazısının yeni sürümü.{ $reason ->
    [none] {""}
   *[other] { " " }Sayfa alınamadığı için akışın kendi metni alındı: { $reason }
  }
cli-feed-entry-known = { $link } zaten vardı, yazının kimliği { $article }.
cli-feed-entry-failed = { $reason }
cli-feed-entry-later = { $reason } Sonraki yoklamada yeniden denenecek.

## the desk: versions, edits, notes, corrections

error-superseded = { $brief } özetinin { $version }. sürümü en yenisi değil.
    .why = Yerini { $newest }. sürüm aldı: siz açtıktan sonra biri düzenledi ya da yeniden hazırladı.
    .do = { $newest }. sürümü açıp ona karar verin.
error-correction-missing = { $brief } özeti zaten okurların ekranında, { $version }. sürümüyle.
    .why = Okurlardaki özet, yalnızca başında neyin neden değiştiğini söyleyen bir sürümle değişir.
    .do = correct { $brief } ile başlayın ve neyin yanlış olduğunu söyleyin.
    .chat = Onu /desk masasında açın, “Düzelt”e basın ve neyin yanlış olduğunu yazın.
error-stopped-already = { $brief } özeti zaten durduruldu.
    .why = Daha fazlası gitmiyor; ulaşan duruyor.
    .do = Sürdürün, düzeltin ya da geri çekin.
error-not-stopped = { $brief } özeti durdurulmuş değil.
    .why = Yalnızca durdurulmuş olan sürdürülebilir.
    .do = Ne olduğuna deliveries { $brief } ile bakın.
    .chat = Durumunu görmek için onu /desk masasında açın.
error-line-unknown = Özette { $line } satırı yok.
    .why = Satırlar, ait oldukları yazının içinde numaralanır: 1.2 ilk yazının ikinci satırı, 1.P1 ilk kabulüdür.
    .do = Özete show ile bakıp numaralarını kullanın.
    .chat = Satırlarını /desk masasında yeniden açıp numaralarını kullanın.
error-gate-refused = Satır reddedildi: { $rules }.
    .why = Gösterdiği parçadan başka bir şey söylüyor ya da daha az ihtiyatlı söylüyor.
    .do = Parçanın kendi sözlerine yakın durun, başka bir parça gösterin ya da aşmak için gerekçe verin; o zaman ikinci bir editör de onaylamalı.
error-gate-final = Satır reddedildi ve hiçbir gerekçe bunu aşamaz: { $rules }.
    .why = Hiçbir gerekçe bir görüşü olgu yapamaz; parçanın ne kadar kesin konuştuğunu, zamanını, koşulunu, kimin ne yaptığını ya da söylediğini değiştiremez; kimseye söylemediği sözü söyletemez; gizli sözleri geçiremez.
    .do = Daha ihtiyatlı bir etiket ya da parçanın kendi sözlerini kullanın; olmazsa cümlenin etiketini relabel ile düzeltin.
    .chat = Daha ihtiyatlı bir etiket ya da parçanın kendi sözlerini kullanın; olmazsa satırın altında “Etiket”e basıp cümlenin kendi etiketinin neden yanlış olduğunu yazın.
error-lines-no-longer-hold = { $brief } özetinin satırları artık parçalarına uymuyor: { $lines }.
    .why = Özet hazırlandıktan sonra bir etiket düzeltildi; bu satırlar şimdi ondan daha az ihtiyatlı.
    .do = Bu satırları düzenleyin ya da çıkarın ya da özeti yeniden hazırlayın.
error-source-changed = { $brief } özeti yayımlanmadı: kaynakları onaylandığı zamanki gibi değil.
    .why = { $sources }
    .do = Özeti açıp farka bakın, sonra düzenleyin ya da yeniden onaylayın. O zamana kadar bekletiliyor.
error-note-own-source = Bir not, konu aldığı yazıdan başka bir kaynak göstermeli.
    .why = Bir yazı kendisiyle doğrulanamaz.
    .do = Saklanan başka bir yazıyı belirtin; articles --query SÖZCÜKLER bulur.
    .chat = Depodaki başka bir yazıyı verin.
error-passage-unknown = { $article } yazısında { $passage } parçası yok.
    .why = Parça bir cümledir, S12, ya da sözcük sınırlarında başlayıp biten bir bölümü, S12:0-71.
    .do = Cümlelere label { $article } ile bakın.
    .chat = Satırlarından birinin altında duran bir parçanın numarasını yazın; örneğin S12.
error-report-unknown = { $report } diye bir bildirim yok.
    .why = Bu kimlikle bir şey bildirilmedi.
    .do = reports ile bakın.
    .chat = Açık bildirimler /desk masasında durur.
error-report-closed = { $report } bildirimi zaten kapandı.
    .why = Başka bir editör yanıtladı.
    .do = Kim olduğuna reports ile bakın.
    .chat = Hâlâ açık olanlar /desk masasında durur.
error-invitation-invalid = Bu kod kullanılamıyor.
    .why = Daha önce kullanıldı, süresi doldu ya da hiç verilmedi.
    .do = Bir yöneticiden yenisini isteyin.
error-nothing-to-edit = Değiştirilecek bir şey verilmedi.
    .why = Bir düzenleme hangi satır olduğunu ve ona ne olacağını söyler.
    .do = edit --help’e bakın.
    .chat = Sorudaki örnekte olduğu gibi yazın.
error-staff-place-none = Burası görevlilere ayrılmış bir yer değil.
    .why = Denemeler yalnızca bir yöneticinin görevlilere ayırdığı yerlere gider.
    .do = Bir yönetici böyle bir yeri grubun ya da kanalın içinde /staff ile belirler; sonra orada /test kullanın.
error-name-still-there = Ad özette hâlâ duruyor: { $where }.
    .why = Gizlenen bir ad, okurların aldığı hiçbir yerde bulunmamalı.
    .do = Önce bu satırları çıkarın ya da yeniden yazın.
label-by-editor = { $label }, editörlerimizin sözleriyle
label-opinion-withheld = Yazarın görüşü (adı gizli)
label-forecast-withheld = Yazarın öngörüsü (adı gizli)
label-note = Başka bir kaynaktan editör notu, { $outlet } ({ $date }): { $label }
brief-author-withheld = yazarın adı gizli
name-withheld = [ad gizli]
time-utc = { $time } UTC
correction-clarification = Açıklık getirildi { $time }: { $what }
correction-update = Güncellendi { $time }: { $what }
correction-correction = Düzeltildi { $time }: { $what }
correction-withdrawal = Geri çekildi { $time }: { $what }
correction-pending = { $kind }, henüz yayımlanmadı: { $what }
correction-kind-clarification = Açıklık getirme
correction-kind-update = Güncelleme
correction-kind-correction = Düzeltme
correction-kind-withdrawal = Geri çekme
correction-why = Neden: { $why }
withdrawn-heading = { $time ->
    [none] Geri çekildi
   *[other] Geri çekildi { $time }
  }
withdrawn-text = { $why ->
    [none] Burada duran özet ({ $place }) geri çekildi. Lütfen başkasına iletmeyin.
   *[other] Burada duran özet ({ $place }) geri çekildi. Neden: { $why } Lütfen başkasına iletmeyin.
  }
source-finding-changed = { $article } yazısını yayını değiştirdi; çıkan sözlere dayanan satır sayısı: { $lines }.
source-finding-gone = { $article } yazısının sayfası artık yok; ona dayanan satır sayısı: { $lines }.
desk-mark-source = kaynak değişti
desk-mark-stopped = durduruldu
desk-mark-reports = yanlış bildirimi: { $count }
desk-mark-embargo = ambargo, bitişi { $time }
desk-mark-note = not: { $note }
desk-decided-stopped = { $brief } özeti durduruldu: ulaşmayan ulaşmaz. Ekranlarda duran durur; düzeltin, geri çekin ya da sürdürün.
corrections-none = Hiçbir şey düzeltilmedi.
correction-logged = { $time } · { $kind } · { $region }, { $date } tarihli özet{ $what ->
    [none] {""}
   *[other] : { $what }
  } Neden: { $why }

cli-verb-stop = Özeti durdur: artık hiçbir yere gitmez
cli-verb-resume = Durdurulan özeti yine de sürdür
cli-verb-retract = Özeti geri çek: her kopyanın yerine geri çekildiği ve nedeni yazılır
cli-verb-correct = Düzeltme başlat: okurların elindeki özetin, başında neyin neden değiştiğini söyleyen taslağı
cli-verb-corrections = Düzeltmelerin herkese açık kaydı
cli-verb-edit = Bir satırı, etiketini, parçalarını ya da yerini değiştir, satır ekle ya da çıkar; denetim hemen yanıt verir
cli-verb-note = Bir satıra ya da kabule not koy: saklanan başka bir yazıdan bir parça
cli-verb-desk = Bir editörü bekleyenler
cli-verb-take = Özeti üzerine al; masa bunu gösterir
cli-verb-test = Bir taslağı görevlilere ayrılmış yerlerde, okurların alacağı gibi göster
cli-verb-handover = Özeti bir notla (--reason) devret
cli-verb-embargo = Özetin ne zamana kadar okurlara çıkmayacağını belirle
cli-verb-reports-close = Bir bildirimi düzeltmeyle ya da düzeltmesiz kapat; yanıt isteyene bildirilir
cli-verb-people-invite = Birini editör yapacak tek kullanımlık bir kod oluştur
cli-group-reports = Okurların bildirdiği yanlışlar
cli-argument-report = Bildirimin kimliği
cli-option-line = Hangi satır: 1.2 ilk yazının ikinci satırı, 1.P1 ilk kabulü
cli-option-item = Özetin kaçıncı yazısı, 1’den sayarak
cli-option-text = Satırın sözleri; sözü sözüne olanlar tırnak içinde
cli-option-passage = Dayandığı parça, örneğin S12 ya da S12:0-71; birkaç kez verilebilir
cli-option-add = Editörlerin kendi satırı, yazının satırlarının sonuna
cli-option-drop = Çıkar
cli-option-move = Bu sıraya, 1’den sayarak
cli-option-withhold = Güvenliği için yazarın adını gizle
cli-option-article = Saklanan başka bir yazının kimliği
cli-option-what = Ne değişti, okurların okuyacağı sözlerle
cli-option-correctionKind = clarification, update ya da correction (verilmezse: correction)
cli-option-material = Okurlara ayrıca bir yanıtla bildir
cli-option-handTo = Kime (kimliği ya da adı; verilmezse: kimseye)
cli-option-until = Bu ana kadar, örneğin 2026-11-24T14:00+04:00
cli-option-lift = Ambargoyu bitir
cli-option-corrected = Özet bunun için düzeltildi
cli-option-answer = Okura ne deneceği
cli-option-forPerson = Bu editörün bir hesabı daha için (kimliği ya da adı)
cli-option-jsonLines = Hepsi JSON Lines olarak, eskiler önce
cli-column-hand = KİMDE
cli-reason-needed = --reason eksik: okurlara özetin neden geri çekildiği söylenir.
cli-answer-needed = --answer eksik: okura ne denecek?
cli-note-needs = Not için --line, --article ve --passage gerekir.
cli-note-missing = --reason eksik: işi sürdürecek kişiye bir not.
cli-until-or-lift = --until ile bir zaman ya da --lift verin.
cli-correct-needs = Düzeltme için --what ve --reason gerekir: okurlara ikisi de söylenir.
cli-edit-item = --item eksik: özetin hangi yazısı?
cli-edit-add = Kendi satırınız için --text, --basis ve --passage gerekir.
cli-edit-line = --line eksik: hangi satır?
cli-edit-nothing = Değiştirilecek bir şey verilmedi: --text, --basis, --holder, --passage, --drop ya da --move.
cli-edited = Sırada: standpoint approve { $brief }
cli-correct-begun = Bu özet için bir düzeltme başlatıldı: { $brief }. edit { $brief } ile düzenleyin, sonra onaylayıp yayımlayın; okurlarda bulunduğu yerde değişir.
cli-taken = { $brief } özeti artık şu kişinin elinde: { $name }.
cli-test-sent = { $brief } özeti görevlilere ayrılmış { $count ->
    [one] bir yere
   *[other] { $count } yere
  } gidiyor, deneme olarak işaretli; oraya o sırada çalışan bot götürür.
cli-handed-over = { $name ->
    [none] { $brief } özeti kimsenin elinde değil.
   *[other] { $brief } özeti devredildi: { $name }.
  }
desk-embargo-set = { $time ->
    [none] { $brief } özetinde ambargo yok.
   *[other] { $brief } özeti şu saatten önce çıkmayacak: { $time }.
  }
desk-report-closed = { $report } bildirimi kapatıldı. { $tell ->
    [yes] Okur yanıt istemişti, kendisine yazılıyor.
   *[no] Okur yanıt istememişti.
  }
desk-invited = Kod: { $code }. Bir kez geçerlidir, son saati: { $time }. Kodu alan kişi, kullanacağı hesaptan bota /join { $code } yazar.

desk-row-published = Okurlarda: { $brief }
desk-mark-hand = elinde: { $name }
desk-not-newest = Bu { $version }. sürüm; en yenisi { $newest }.
desk-in-hand = Bu özet şu kişinin elinde: { $name }.
desk-note = Önceki editörün notu: { $note }
desk-embargo = Ambargolu, bitişi { $time }.
desk-stopped = Durduruldu: ulaşmayan ulaşmaz.
desk-ran-before = Bu yazarı vermiştik: { $author }; { $weekday }, { $region }, { $date } tarihli özet ({ $brief }).
desk-more = Onunla ne yapılsın?
desk-lines = { $brief } özetinin satırları. Değiştirmek için birini açın.
desk-edited = Tamam. Şimdi { $brief } oldu ve onay bekliyor.
desk-ask-reword = Satırın yeni sözlerini yazın; sözü sözüne olanı tırnak içinde. Denetimi aşmak için “{ $word }:” ile başlayan son bir satır ekleyin; o zaman ikinci bir editör de onaylamalı.
desk-reason-word = Gerekçe
desk-ask-holder = Yazının andığı hâliyle kimin iddiası? Kimse anılmıyorsa “-”.
desk-ask-basis = Hangi etiket? Daha ihtiyatlısı hemen geçerli olur; daha azı için gerekçe istenir.
desk-ask-relabel = Parça bu etikete uymuyor: { $rules }. Parçanın kendi etiketi yanlışsa nedenini yazın. Gerekçe saklanır; birinin yargısını hiçbir gerekçe olgu yapmaz.
desk-ask-relabel-claim = Parça bu etikete uymuyor: { $rules }. Parçanın kendi etiketi yanlışsa birinci satıra iddianın kimin olduğunu, yazıda anıldığı gibi yazın (kimsenin değilse “-”), ikinci satıra nedenini. Gerekçe saklanır.
desk-ask-own = Yazının numarasını, etiketi, parçalarını ve sözleri yazın. Örneğin: 1 opinion S3 “Köprü önemli.”
desk-ask-note = Başka bir yazının kimliğini ve parçasını yazın; örneğin: k3x9q2m1aa S4.
desk-ask-hand = Bir not yazın. Kime: { $name }.
desk-ask-translate = Bu özetin taslağı hangi dilde olsun? Etiketler ve çerçeve yeniden yazılır. Model varsa satırlar çevrilir ve her biri aslıyla karşılaştırılır; yoksa oldukları gibi kalır. Onu iki dili de okuyan bir editör ayrıca onaylar.
desk-ask-translation = Satırı özetin dilinde yazın ({ $language }). Aslıyla karşılaştırılır: sayılar, adlar, alıntılar, kimin söylediği, olumsuzluk, olasılık, gelecek. “-” yazarsanız satır kendi sözleriyle kalır.
desk-field-translation = Satırın çevirisi
desk-ask-withhold = İlk yazının yazarı artık özetin hiçbir yerinde anılmıyor, bağlantısı da kalkıyor. Neden?
desk-ask-alone = { $why } Tek editör sizsiniz: neden geçmesine izin veriyorsunuz? Gerekçe saklanır.
desk-ask-at = Ne zaman yayımlansın? Bölge saatiyle 14:30 ya da 2026-11-24T14:30+04:00.
desk-ask-embargo = Okurlarda ne zamana kadar olmamalı? Bölge saatiyle 14:30 ya da 2026-11-24T14:30+04:00; “-” ambargoyu bitirir.
desk-ask-kind = Ne oldu? Bir şey yanlıştı; doğruydu ama yanlış anlaşılabilirdi; ya da o zamandan beri bir şey oldu.
desk-ask-correct = Birinci satır: ne değişti. İkinci satır: neden. Okurlar ikisini de özetin başında görür.
desk-ask-retract = Hâlâ ulaşılabilen her kopya değiştirilir. Neden geri çekiliyor? Yanıtınız onu geri çeker ve okurlar görür.
desk-ask-whom = Kime?
desk-ask-answer = Ne yanıt verelim? Bildiren kişi istediyse bunu okur.
desk-field-reword = Satırın sözleri
desk-field-holder = Kimin iddiası
desk-field-reason = Neden
desk-field-own = Satır
desk-field-note = Not
desk-field-withhold = Neden
desk-field-time = Ne zaman
desk-field-correct = Ne; ikinci satırda neden
desk-field-retract = Neden
desk-field-answer = Yanıtımız
desk-alone = Başka editör yok.
desk-handed-over = { $brief } özeti devredildi: { $name }.
desk-decided-later = { $brief } özeti kendiliğinden çıkacak: { $time }.
desk-reports = { $count ->
    [one] Bir bildirim bekliyor. Satırını ve parçasını görmek için açın.
   *[other] { $count } bildirim bekliyor, eskiler önce. Satırını ve parçasını görmek için birini açın.
  }
desk-report-row = { $time }, { $platform }{ $words ->
    [none] {""}
   *[other] : { $words }
  }
desk-report-words = Okur diyor ki
desk-report-whole = Bildirim özetin tümü hakkında.
basis-fact = Olgu
basis-claim = İddia
basis-opinion = Görüş
basis-forecast = Öngörü
button-lines = Satırlar…
button-more = Daha…
button-take = Ben alıyorum
button-handover = Devret…
button-embargo = Ambargo…
button-withhold = Yazarı gizle…
button-translate = Başka dilde…
button-translation = Çeviri: { $language }…
button-halt = Durdur
button-resume = Sürdür
button-correct = Düzelt…
button-retract = Geri çek…
button-reword = Sözler…
button-basis = Etiket…
button-holder = Kimin…
button-drop = Çıkar
button-move-up = Yukarı
button-move-down = Aşağı
button-note = Not…
button-own = Satır ekle…
button-more-lines = { $count } tane daha
button-open-newest = En yeni sürümü aç
button-open-brief = Özeti aç
button-reports = Bildirimler: { $count }
button-close-corrected = Kapat: düzeltildi…
button-close-not-corrected = Kapat: değişiklik yok…
button-correct-correction = Yanlıştı: düzelt ve okurlara bildir
button-correct-correction-quiet = Küçük kusur: bildirmeden düzelt
button-correct-clarification = Yanlış anlaşılabilirdi: açıklık getir
button-correct-update = O zamandan beri bir şey oldu: güncelle
button-release-slots = { $count ->
    [0] Yayımla
    [one] Bir kişiye, kendi zamanında
   *[other] { $count } kişiye, her birine kendi zamanında
  }
button-release-now = Şimdi
button-release-at = Belirli bir saatte…
command-corrections = Neyi, neden düzelttik
command-join = Bir kodla editör olun
command-invite = Editör davet et
chat-joined = Artık editörler listesindesiniz, rolünüz { $role }. /desk bekleyenleri gösterir.
chat-join-how = Yönetici size hangi kodu verdi?
chat-join-field = Kod
chat-tell = Ne olduğu size burada bildirilecek.
button-tell = Ne olduğunu bana bildir
corrections-heading = Son haftalarda düzelttiklerimiz
desk-ask-test = Hangi özet, okurların alacağı gibi burada gösterilsin?
desk-test-mark = Görevliler için deneme, okurlar için değil
staff-not-here = /staff bir grubu ya da kanalı görevlilere ayırır. Onu orada kullanın.
staff-set = Burası artık görevlilere ayrıldı: /test, buradaki herkese bir taslak gösterir. /staff bunu bitirir.
staff-ended = Burası artık görevlilere ayrılmış değil.
command-test = Bir taslağı okurların alacağı gibi burada göster
command-staff = Burayı görevlilere ayır ya da bunu bitir
report-corrected = Bir yanlış bildirdiniz ve haklıydınız: özet düzeltildi. Editörlerimiz diyor ki: { $answer }
report-not-corrected = Bir yanlış bildirdiniz. Baktık ve özeti olduğu gibi bıraktık. Editörlerimiz diyor ki: { $answer }
cli-copies = { $count ->
    [0] Hiçbir okura ulaşmamıştı.
    [one] Bir kopya değiştiriliyor. standpoint deliveries { $brief }
   *[other] { $count } kopya değiştiriliyor. standpoint deliveries { $brief }
  }

role-admin = yönetici
role-editor = editör
