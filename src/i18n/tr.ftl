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
   *[other] { $count ->
        [one] Yazar ({ $holder })
       *[other] Yazarlar ({ $holder })
      } kaynak göstermeden doğru kabul ediyor
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
kind-Unknown = Yayın türünü belirtmemiş: görüş olarak okuyun
kind-guessed = { $kind } (bizim tahminimiz, yayın belirtmiyor)

## the brief

brief-place = { $region }, { $date } tarihli özet
brief-no-author = yazar belirtilmemiş
brief-no-outlet = yayın bilinmiyor
brief-undated = tarihsiz
brief-missing-headline = elimizdeki nüshada başlık yok
brief-missing-link = elimizdeki nüshada bağlantı yok
brief-missing-headline-link = elimizdeki nüshada başlık da bağlantı da yok
brief-headline = { $outlet ->
    [none] Yayının başlığı
   *[other] Yayının başlığı ({ $outlet })
  }
brief-original-language = Satırlar yazının kendi dilinde veriliyor: { $language }
brief-not-heard = Bu yazıda kendi görüşüne yer verilmeyenler: { $parties }.
brief-disclaimer = { $outlet ->
    [none] Yayının notu: { $words }
   *[other] Yayının notu ({ $outlet }): { $words }
  }
brief-sample = Bu bir örnektir: yazı, yazarı ve yayını uydurmadır.
brief-extracted = Dil modeli kullanılmadan derlendi
brief-by-model = { $model } dil modeliyle kısaltıldı, her satır dayandığı bölümle kod tarafından karşılaştırıldı
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
button-original = Aslı
button-report = Hata bildir

outlet-not-rated = bilgi girilmemiş
outlet-owner-not-rated = sahiplik bilgisi girilmemiş
outlet-rated = { $ownership }; kaynak: { $host }, { $date }

## chat: commands and answers

command-start = Standpoint nedir, nasıl başlanır
command-brief = Son özeti oku
command-regions = Ele aldığımız bölgeler
command-subscribe = Bir bölgenin her özetini burada al
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

chat-start = Standpoint, bölgesel güvenlik üzerine analiz yazılarının kısa özetlerini gönderir. Her satır, arkasında kimin durduğunu söyleyerek başlar: olgu olarak verilen, birinin iddiası, yazarın görüşü ya da öngörüsü. Olguları biz doğrulamadık.
chat-start-next = Son özetini okumak ya da her özeti burada almak için bir bölge seçin.
chat-help = /brief son özeti, /brief BÖLGE o bölgenin özetini gösterir. /regions bölgeleri sıralar. /subscribe BÖLGE her özeti buraya getirir; /settings saati, günleri ve geri kalan her şeyi ayarlar; /stop bitirir. /search SÖZCÜKLER yayımlananlarda arar. /why etiketlerin nasıl konduğunu anlatır. /privacy hakkınızda saklananları söyler, /forget siler.
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
chat-answer-here = Yanıtı buraya yazın. /cancel soruyu bitirir.
chat-answer-here-now = Şu anda yazan:
chat-about-nothing = Bu ileti bizim özetimiz değil. Özetlerin altında da dayanakları için bir düğme var.
chat-report-choice = Hangi satır yanlış
chat-report-field-optional = İsterseniz yanlış olanı yazın
chat-gone = Bu özet artık yok.
button-read = Oku: { $region }
button-subscribe = Buraya gelsin: { $region }
button-stop = Bitir
button-regions = Bölgeler
button-settings = Ayarlar
button-language = Dil
button-help = Yardım
button-send-there = Oraya gönder: { $region }

## settings of a place

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
settings-paused = Ara verildi, bitişi: { $until }
settings-next = Sıradaki özet en erken şu zamanda gelir: { $when } (saat: { $city }).
settings-next-once = Sıradaki özet yayımlanır yayımlanmaz gelir.
settings-changed = Tamam. Şimdi böyle.
settings-unchanged = Zaten böyleydi; hiçbir şey değişmedi.
settings-undone = Geri alındı. Şimdi böyle.
settings-undo-gone = Bu artık geri alınamaz.
settings-last-region = En az bir bölge kalmalı. “Tümünü bitir” hepsini kapatır.
settings-last-day = En az bir gün kalmalı. “Tümünü bitir” hepsini kapatır.
settings-no-time = Bu bir saat değil. Örnekler: 8:30, 21.15, 7 pm.
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
settings-button-sound-on = Sesi aç
settings-button-sound-off = Sesi kapat
settings-button-opinion-on = Görüş yazıları gelsin
settings-button-opinion-off = Görüş yazıları gelmesin
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
delivery-topic-gone = konu ya da ileti dizisi artık yok
delivery-topic-closed = konu ya da ileti dizisi kapalı
delivery-message-gone = değiştirilecek ileti artık yok
delivery-message-fixed = ileti artık değiştirilemiyor
delivery-rejected = platform iletiyi kabul etmedi; nedeni günlükte
delivery-wait = platform beklemeyi istiyor
delivery-down = platform yanıt vermedi
delivery-paused-by-reader = okuru ara verdi
delivery-missed = zamanından sonraki bir gün içinde gönderilemedi
delivery-token = platform botun belirtecini kabul etmedi
chat-start-first = Bu yalnızca sizin için. Önce benimle özel sohbette Başlat’a basın, sonra yeniden sorun.
chat-start-button = Başlat
chat-sent-privately = Özel sohbetimizde size gönderildi.

## the desk in a chat

chat-failed = Bizim tarafta bir şey ters gitti. Lütfen yeniden deneyin; işletenler ne olduğunu görebilir.
desk-empty = Masada bekleyen yok. Önce yazı ekleyin (standpoint add DOSYA), sonra taslak çıkarın (standpoint brief YAZI).
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
desk-decided-first-approval = { $brief } özetine onayınız kaydedildi. Bazı satırları risk taşıyor: ikinci bir editör de onaylamalı.
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
button-release = { $count } aboneliğe yayımla
button-back = Geri
button-older = Daha eski özetler: { $count }
button-desk = Masaya dön
risk-accusation = kimliği belirlenebilen birine yönelik suçlama
risk-force-movement = kuvvetlerin hareketleri ya da mevzileri
risk-toll = can kaybı, kayıp ya da ele geçirme
risk-disputed-name = tartışmalı bir ad
risk-satire = hiciv
risk-paid-content = ücretli içerik

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
discord-option-role = Her özetle anılacak rol (boşsa: kimse anılmaz)
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
discord-refused-10003 = Kanal artık yok.
discord-refused-10008 = İleti artık yok.
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
why-not-assessed = Değerlendiremediğimiz bir dilde ya da yazıda.
why-no-words = Değerlendirilecek sözcük yok.
why-too-long = Cümle, hangi parçasının kime ait olduğunu söylemek için fazla uzun.
why-capitals = Tümü büyük harf; adlar öteki sözcüklerden ayırt edilemiyor.
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

## reading: what can't be read, and what was taken out of a text

source-stdin = standart girdi
kind-evidence-editor = bir editör belirledi

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
gate-mention = bir hesabı ya da herkesi anıyor
gate-link = bağlantı ya da adres taşıyor
gate-markup = biçim işareti taşıyor
gate-hidden-character = okurun görmediği bir karakter taşıyor
gate-mixed-scripts = bir sözcüğü iki ayrı yazının harflerini karıştırıyor
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
gate-head-lost = sözü edilen şey kesilmiş
gate-restriction-lost = parçadakinden daha geniş bir kesimden söz ediyor
gate-subject-changed = bir eyleme başka özne verilmiş
gate-tense-changed = eylemin zamanı değişmiş
gate-number-not-in-passage = sayı parçada yok
gate-unit-changed = birim değişmiş
gate-name-not-in-passage = ad parçada yok
gate-name-cut = adın bir parçası kesilmiş
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

## reading: PDF and Word files

furniture-footnote = dipnot
furniture-running = sayfa başlığı, altlığı ya da numarası

## articles that editors send to the bots

command-article = Yazı ekle
button-compose = Taslak çıkar
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

## the desk: versions, edits, notes, corrections

label-by-editor = { $label }, editörlerimizin sözleriyle
label-opinion-withheld = Yazarın görüşü (adı gizli)
label-forecast-withheld = Yazarın öngörüsü (adı gizli)
label-note = Başka bir kaynaktan editör notu, { $outlet } ({ $date }): { $label }
brief-author-withheld = yazarın adı gizli
name-withheld = [ad gizli]
time-utc = { $time } UTC
correction-clarification = Açıklandı { $time }: { $what }
correction-update = Güncellendi { $time }: { $what }
correction-correction = Düzeltildi { $time }: { $what }
correction-withdrawal = Geri çekildi { $time }: { $what }
correction-pending = { $kind }, henüz yayımlanmadı: { $what }
correction-kind-clarification = Açıklama
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
