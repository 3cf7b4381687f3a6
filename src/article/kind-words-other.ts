/**
 * The words by which publishers label what they publish, in Azerbaijani, Russian and Turkish. They are matched against
 * text in which every i is one (`oneI`), so each i here has its dot.
 */
import type { KindTest } from './kind-words.ts';
import { all, any, begins, pattern, whole, type Test } from './pattern.ts';

/** A line that is a label and nothing else: Azerbaijani, then Russian, then Turkish. */
export const otherLoneLabels: KindTest[] = [
  {
    kind: 'AdvertiserContentArticle',
    test: whole(any(
      'sponsorlu (?:məzmun|yazi|məqalə)', 'reklam (?:materiali|məqaləsi|xarakterli)', 'tərəfdaş (?:məzmunu|materiali)',
      'reklam hüquqlari əsasinda', 'ödənişli (?:məqalə|material)',
      'на правах рекламы', '(?:партн[её]рский|спонсорский|рекламный|коммерческий) (?:материал|проект|контент)',
      'материал партн[её]ра', 'нативная реклама', 'промо(?:-?материал)?', 'спонсировано',
      'sponsorlu (?:içerik|haber|yazi)', 'reklam içeriği', 'tanitim (?:yazisi|içeriği)', 'marka içeriği', 'bu bir (?:reklam|ilan)dir',
    )),
  },
  {
    kind: 'SatiricalArticle',
    test: whole(any('satira', 'satirik yazi', 'yumor', 'felyeton', 'сатира', 'юмор', 'фельетон', 'пародия', 'mizah', 'hiciv', 'parodi')),
  },
  {
    kind: 'OfficialStatement',
    test: whole(any(
      'mətbuat (?:açiqlamasi|bəyanati|relizi|məlumati)', 'press[- ]?reliz', '(?:rəsmi |birgə )?bəyanat', 'rəsmi (?:açiqlama|məlumat)',
      'kommünike', 'пресс-?релиз', '(?:официальное |совместное )?(?:заявление|сообщение)', 'коммюнике',
      '(?:сообщение|заявление) для (?:прессы|сми|печати)',
      'basin (?:açiklamasi|bildirisi|bülteni|duyurusu)', 'resm[iî] (?:açiklama|bildiri)', 'ortak (?:açiklama|bildiri)', 'bildiri',
      'kamuoyuna (?:duyuru|açiklama)',
    )),
  },
  {
    kind: 'Interview',
    test: whole(any(
      '(?:eksklüziv )?müsahibə', 'sual[- ]cavab', '(?:эксклюзивное |эксклюзив: )?интервью', 'вопрос[- ]ответ', 'беседа',
      '(?:özel )?(?:röportaj|söyleşi|mülakat)', 'soru[- ]cevap',
    )),
  },
  {
    kind: 'Editorial',
    test: whole(any(
      'redaksiyadan', 'baş məqalə', 'redaksiya məqaləsi', 'redaksiyanin mövqeyi', 'от редакции', 'передовица',
      'редакционная (?:статья|колонка)', '(?:мнение|позиция) редакции', 'başyazi', 'başmakale', 'editörden', 'gazetemizin görüşü',
    )),
  },
  { kind: 'ReviewNewsArticle', test: whole(any('resenziya', 'рецензия', 'kitap (?:incelemesi|eleştirisi)')) },
  {
    kind: 'OpinionNewsArticle',
    test: whole(any(
      '(?:ekspert )?rəy(?:i|lər)?', '(?:şəxsi )?fikir', 'baxiş(?: bucaği)?', 'köşə(?: yazisi)?', 'mövqe', 'publisistika', 'esse',
      'müəllif (?:sütunu|yazisi)', '(?:частное |личное |экспертное )?мнени[ея]', 'мнение (?:эксперта|автора)', 'точка зрения',
      '(?:авторская )?колонка(?: автора)?', 'колонки', 'колумнисты?', 'эссе', 'публицистика', 'взгляд', 'реплика',
      '(?:uzman )?görüş(?:ü|ler)?', 'köşe(?: yazi(?:si|lari))?', 'yazarlar', 'fikir(?: yazisi)?', 'bakiş açisi', 'deneme', 'serbest kürsü',
    )),
  },
  {
    kind: 'AnalysisNewsArticle',
    test: whole(any(
      'analiz', 'təhlil', 'analitika', 'analitik (?:məqalə|yazi)', 'анализ', 'аналитика', 'аналитическ(?:ая статья|ий материал)', 'разбор',
      '(?:haber )?analiz(?:i| haber)?', 'inceleme', 'değerlendirme',
    )),
  },
  { kind: 'BackgroundNewsArticle', test: whole(any('arayiş', 'izah', 'справка', 'досье', 'объясняем', 'arka plan')) },
];

/** As a section's name only: alone on a line they are also buttons and counters. */
export const otherSectionLabels: KindTest[] = [
  { kind: 'OpinionNewsArticle', test: whole(any('şərhlər?', 'комментари[йи]', 'блоги?', 'yorum(?:lar)?', 'bloq(?:lar)?')) },
  { kind: 'OfficialStatement', test: whole(any('bəyanatlar', 'mətbuat xidməti', 'заявления', 'пресс-(?:служба|центр|релизы)', 'basin odasi')) },
];

const ministry = any(
  'nazirli(?:yi)?\\p{L}*', 'prezidentin?\\p{L}*', 'hökumət\\p{L}*', 'səfirli(?:yi)?\\p{L}*', 'mətbuat xidmət\\p{L}*', 'milli məclis\\p{L}*',
  'bakanli\\p{L}+', 'cumhurbaşkanli\\p{L}+', 'hükümet\\p{L}*', 'büyükelçili\\p{L}+', 'sözcü\\p{L}*', 'başkanli\\p{L}+',
);
const russianOffice = any(
  'мид', 'министерств\\p{L}*', 'министр\\p{L}*', 'правительств\\p{L}*', 'президент\\p{L}*', 'посольств\\p{L}*', 'пресс-служб\\p{L}*',
  'пресс-секретар\\p{L}*', 'официальн\\p{L}+ представител\\p{L}*', 'генштаб\\p{L}*', 'минобороны', 'совет\\p{L}*', 'парламент\\p{L}*',
);
/** A verb in the past: the headline is a report about a statement. */
const russianPast = pattern('(?<!\\p{L})\\p{L}+(?:ал|ил|ел|ул|ыл|ял|зв|сл)(?:а|о|и)?(?:сь|ся)?(?!\\p{L})');
const withoutPast: Test = { test: (line) => !russianPast.test(line) };

const russianStatement = '(?:совместное |официальное )?(?:заявление|коммюнике|комментарий|брифинг|сообщение|выступление|ответы?) ';
const turkicStatement = any('bəyanati', 'açiqlamasi', 'məlumati', 'kommünikesi', 'bəyannaməsi', 'açiklamasi', 'bildirisi', 'duyurusu') + '\\.?$';

/** A headline that is the name of a statement: `Заявление МИД …`, `… Nazirliyinin bəyanatı`, `… Bakanlığı açıklaması`. */
export const otherStatementTitle: readonly Test[] = [
  all(begins(russianStatement), begins(russianStatement, `(?:\\p{L}+ ){0,3}?${russianOffice}(?!\\p{L})`), withoutPast),
  all(pattern(turkicStatement), pattern(`${ministry}(?!\\p{L}).{0,160}${turkicStatement}`)),
];

/** An outlet that is the issuer of what it publishes. */
export const otherIssuerName = pattern(any(
  '^(?:министерство|правительство|посольство|президент|администрация президента|мид)(?!\\p{L})',
  '(?:nazirliyi|səfirliyi|hökuməti|prezident administrasiyasi|bakanliği|büyükelçiliği|cumhurbaşkanliği)$',
));

/** A phrase below begins so, or has one of the last words: what has none of them is told so at a glance. */
const openers = pattern(any(
  '^bu ', '^məqalə ', '^material ', '^yazi ', '^(?:на правах|реклама|эт(?:от|а) |данн|все |материал|стать|публикаци|текст|интервью)', 'müsahibə', 'röportaj',
  'söyleşi', 'mülakat',
));
const phrase = (...forms: string[]) => all(openers, pattern(any(...forms)));

/** What a note, or a first or last line, says in a sentence. */
export const otherPhrases: KindTest[] = [
  {
    kind: 'AdvertiserContentArticle',
    test: phrase(
      '^bu (?:məqalə|material|yazi) (?:reklam|sponsor)\\p{L}*', '^(?:məqalə|material|yazi) .{0,40}(?:sponsorluğu|dəstəyi) ilə hazirlanib',
      '^на правах рекламы', '^реклама\\.? (?:рекламодатель|ооо|ип|erid)',
      '^(?:этот |данн\\p{L}+ )?(?:материал|стать\\p{L}|публикаци\\p{L}|текст) (?:был\\p{L}? )?(?:подготовлен|опубликован|размещ[её]н|создан)\\p{L}* '
        + '(?:при поддержке|совместно с|в партн[её]рстве|на правах рекламы|на коммерческой основе)',
      '^bu (?:içerik|yazi|haber|metin|makale) .{0,40}(?:reklam|sponsor|iş ?birliği)\\p{L}*', '^bu bir (?:reklam|tanitim|ilan)\\p{L}*',
    ),
  },
  {
    kind: 'SatiricalArticle',
    test: phrase(
      '^bu (?:məqalə|yazi|material|sayt)\\p{L}* .{0,20}(?:satira|satirik|yumoristik)\\p{L}*',
      '^(?:эт(?:от|а)|данн\\p{L}+|все) (?:текст|стать\\p{L}|материал|сайт|публикаци\\p{L})\\p{L}* .{0,30}(?:сатир|пароди|юмористическ)\\p{L}*',
      '^bu (?:yazi|haber|metin|site|içerik)\\p{L}* .{0,20}(?:mizah|hiciv|satir)\\p{L}*',
    ),
  },
  {
    kind: 'Interview',
    test: phrase(
      'müsahibə\\p{L}* .{0,30}(?:redaktə|qisaldil)\\p{L}*', '^интервью .{0,30}(?:отредактирован|сокращен|сокращён|переведен|переведён)\\p{L}*',
      '(?:röportaj|söyleşi|mülakat)\\p{L}* .{0,40}(?:düzenlen|kisaltil)\\p{L}*',
    ),
  },
  {
    kind: 'OpinionNewsArticle',
    test: phrase(
      '^эт(?:а|от) (?:статья|колонка|текст|материал) (?:является|отражает|выражает|представляет собой) (?:исключительно )?(?:личн\\p{L}+ |частн\\p{L}+ )?мнени',
      '^bu (?:məqalə|yazi) müəllifin (?:şəxsi )?(?:fikri|mövqeyi|rəyi)', '^bu (?:yazi|makale) (?:bir )?(?:köşe yazisi|görüş yazisi|yorum)',
    ),
  },
];
