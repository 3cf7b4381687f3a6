import { readFileSync } from 'node:fs';
import { splitSentences } from './src/article/sentences.ts';
import { labelArticle } from './src/labels/label.ts';
const [file, re] = process.argv.slice(2);
const rows = readFileSync(file!, 'utf8').trim().split('\n').map((l) => JSON.parse(l));
const byArticle = Map.groupBy(rows, (r: any) => r.article);
for (const [a, rs] of byArticle) {
  if (!new RegExp(re!).test(a)) continue;
  const text = rs.map((r: any) => r.text).join(' ');
  let start = 0;
  const sentences = rs.map((r: any, i: number) => { const from = start; start += r.text.length + 1; return { id: `S${i + 1}`, text: r.text, start: from, end: from + r.text.length, paragraph: 1 + Math.floor(i / 4) }; });
  const out = labelArticle({ header: { title: null, authors: ['Author'], outlet: null, url: null, published: null, modified: null, language: 'en', kind: 'OpinionNewsArticle', kindDeclared: true, kindEvidence: [], disclaimers: [], origins: {} } as any, text, sentences, removed: [] });
  for (const [i, r] of rs.entries()) {
    const s = out.sentences[i]!;
    const ok = r.accept.includes(s.basis);
    const best = [r.best].flat().includes(s.basis);
    const holderOk = s.basis !== 'claim' || !best || (r.holders ?? []).some((h: any) => (h ?? null) === s.holder);
    if (ok && best && holderOk) continue;
    console.log(`${ok ? (best ? 'HOLDER' : 'soft') : 'WRONG'} ${r.id} ours=${s.basis}/${s.holder} (${s.reason.id}:${s.reason.cue}, ${s.decidedBy}) theirs=${r.best}/${JSON.stringify(r.accept)} ${JSON.stringify(r.holders)}\n    ${r.text}`);
  }
}
