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

button-evidence = Dayanaklar
button-why = Neden bu etiketler?
button-original = Aslı
button-report = Hata bildir

## regions

region-south-caucasus = Güney Kafkasya
region-middle-east = Orta Doğu
region-central-asia = Orta Asya
region-eastern-europe = Doğu Avrupa
region-south-asia = Güney Asya
region-elsewhere = Diğer bölgeler

## chat

command-language = Size yanıt verilen dil
chat-language-which = Hangi dilde?
chat-language-chosen = Bundan sonra burada her şey Türkçe: yanıtlar, etiketler ve özetin çerçevesi. Bir editör çeviriyi onaylayana kadar yazının sözleri kendi dilinde kalır.
chat-language-chosen-alone = Bundan sonra size Türkçe yanıt veriliyor. Buraya herkes için gelenler olduğu gibi kalır: bunu yalnızca bir yönetici değiştirebilir.
chat-language-not-offered = Standpoint uygulamanızın dilini henüz konuşmuyor ve Türkçe yanıt veriyor. Aşağıdan başka bir dil seçin.
