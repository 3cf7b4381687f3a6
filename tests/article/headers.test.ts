/** Header fields of pages and texts of many kinds, each beside what a careful reader takes from it. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { headerSchema, originsSchema } from '../../src/contracts.ts';
import { readArticle } from '../../src/article/read.ts';
import { body } from './support.ts';

const folder = new URL('./headers/', import.meta.url);
const truthSchema = headerSchema.pick({
  title: true, authors: true, outlet: true, url: true, published: true, modified: true, kind: true, language: true,
}).extend({ origins: originsSchema.optional() });

/** `{{body}}`, `{{az}}`, … in a file stand for two paragraphs that say nothing of the header. */
const bodies: Record<string, string> = {
  body,
  az: `Şura bazar ertəsi köhnə gömrük binasında toplaşdı və sərhəd xidmətinin büdcəsini müzakirəsiz qəbul etdi. \
İki üzv səsvermədə iştirak etmədi.

Büdcə onda bir artır və vəsaitin çoxu yollara gedir. Tənqidçilər deyirlər ki, yollar qaçaqmalçıları dayandırmır, \
şura isə rəqəmləri iyunda açıqlayacağını vəd edib.`,
  ru: `Совет собрался в понедельник в старой таможне и без прений принял бюджет пограничной службы. Два члена \
совета в голосовании не участвовали.

Бюджет вырастет на десятую часть, и большая его доля пойдёт на дороги. Критики говорят, что дороги не \
останавливают контрабандистов, а совет обещал обнародовать цифры в июне.`,
  tr: `Konsey pazartesi günü eski gümrük binasında toplandı ve sınır hizmetinin bütçesini tartışmadan kabul etti. \
İki üye oylamaya katılmadı.

Bütçe onda bir artıyor ve paranın çoğu yollara gidiyor. Eleştirenler yolların kaçakçıları durdurmadığını söylüyor, \
konsey ise rakamları haziranda açıklayacağına söz verdi.`,
};

function load(name: string) {
  const raw = readFileSync(new URL(name, folder), 'utf8');
  const [whole, truth = ''] = /^<!-- (\{.*\}) -->\n/.exec(raw) ?? [''];
  const filled = raw.slice(whole.length).replaceAll(/\{\{(\w+)\}\}/g, (_, key: string) => {
    const paragraphs = bodies[key] ?? '';
    return name.endsWith('.html')
      ? paragraphs.split('\n\n').map((one) => `<p>${one}</p>`).join('\n') : paragraphs;
  });
  const { header } = readArticle({ bytes: new TextEncoder().encode(filled), name, url: null });
  return { header, truth: truthSchema.parse(JSON.parse(truth)) };
}

it.each(readdirSync(folder))('%s', (name) => {
  const { header, truth } = load(name);
  expect(header).toMatchObject(truth);
});
