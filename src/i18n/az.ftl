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

button-evidence = Nəyə əsaslanır
button-why = Niyə bu qeydlər?
button-original = Orijinal
button-report = Səhvi bildir

## regions

region-south-caucasus = Cənubi Qafqaz
region-middle-east = Yaxın Şərq
region-central-asia = Mərkəzi Asiya
region-eastern-europe = Şərqi Avropa
region-south-asia = Cənubi Asiya
region-elsewhere = Digər bölgələr

## chat

command-language = Sizə cavab verilən dil
chat-language-which = Hansı dildə?
chat-language-chosen = Bundan sonra burada hər şey azərbaycancadır: cavablar, qeydlər və icmalın qəlibi. Redaktor tərcüməni təsdiqləyənədək məqalənin sözləri öz dilində qalır.
chat-language-chosen-alone = Bundan sonra sizə azərbaycanca cavab verilir. Buraya hamı üçün gələn olduğu kimi qalır: onu yalnız administrator dəyişə bilər.
chat-language-not-offered = Standpoint hələ tətbiqinizin dilini bilmir və azərbaycanca cavab verir. Aşağıda başqa dil seçin.
