import { valueAt } from '../../../scripts/core/path.ts';
import type { Binding } from '../../../scripts/core/policy/binding.ts';
import type { Judgement, Regency } from '../portal.ts';
import { inSentence, listWords, numberWords } from '../words.ts';
import { boundBy, judgedQuestion } from './judged.ts';

/** What the word lists of all regencies call source code among the documents of an application. */
const SOURCE = 'kode-sumber';

/** The items of a regency's list of documents that stand for source code. */
const sourceItems = ({ policy }: Regency): readonly string[] =>
  (policy?.vocabulary.dokumen_aplikasi?.nilai ?? [])
    .filter(({ id, sepadan }) => id === SOURCE || sepadan === SOURCE)
    .map(({ id }) => id);

/** What asks for the source code itself, not for its licence or how it is written: the document, or its repository. */
const sourceBindings = (regency: Regency): readonly Binding[] => {
  const items = sourceItems(regency);
  return boundBy(
    'aplikasi/dokumen-ada',
    'aplikasi/kode-di-repositori',
  )(regency).filter(({ rule, parameter }) =>
    rule.id === 'aplikasi/dokumen-ada'
      ? items.includes(String(valueAt(parameter, 'butir')))
      : valueAt(parameter, 'host') === undefined,
  );
};

export const applicationsWithoutSource = judgedQuestion({
  id: 'aplikasi-tanpa-kode-sumber',
  words: 'Berapa aplikasi tanpa kode sumber?',
  short: 'aplikasi tanpa kode sumber',
  method:
    'Dihitung aplikasi yang kode sumbernya diminta: sebagai dokumen, atau tersimpan di repositori. Aplikasi yang belum sampai tahap itu, yang dijalankan pusat tanpa permintaan, dan yang sudah nonaktif tidak dinilai.',
  unit: 'aplikasi',
  counts: 'gagal',
  saying: 'belum mempunyai kode sumber yang dapat ditelusuri',
  bindings: sourceBindings,
});

/** The document that most applications lack; several where they tie. */
const mostMissing = (judgements: readonly Judgement[]): string[] => {
  const lacking = judgements.flatMap(({ entry, findings }) =>
    findings.map(({ expected }) => ({ id: entry.id, name: String(expected) })),
  );
  const counts = [...Map.groupBy(lacking, ({ name }) => name)].map(([name, of]) => ({
    name: inSentence(name),
    count: new Set(of.map(({ id }) => id)).size,
  }));
  const most = Math.max(0, ...counts.map(({ count }) => count));
  const names = counts.filter(({ count }) => count === most).map(({ name }) => name);
  return most === 0 ? [] : [`Yang paling sering belum ada: ${listWords(names)} (${numberWords(most)} aplikasi).`];
};

export const applicationsComplete = judgedQuestion({
  id: 'aplikasi-lengkap-dokumen',
  words: 'Berapa aplikasi yang dokumennya lengkap?',
  short: 'aplikasi yang dokumennya lengkap',
  method: 'Lengkap berarti setiap dokumen yang diminta dari aplikasi itu ada dan dapat ditelusuri.',
  unit: 'aplikasi',
  counts: 'lulus',
  saying: 'lengkap dokumennya',
  bindings: boundBy('aplikasi/dokumen-ada'),
  notes: mostMissing,
});

export const applicationsTested = judgedQuestion({
  id: 'aplikasi-lulus-uji',
  words: 'Berapa aplikasi yang sudah lulus uji?',
  short: 'aplikasi yang sudah lulus uji',
  method:
    'Dihitung aplikasi yang pengujiannya diminta pada tahapnya sekarang: sudah diuji, sebelum diterapkan di tempat peraturan memintanya begitu, dan putusan uji terbarunya menerima.',
  unit: 'aplikasi',
  counts: 'lulus',
  saying: 'sudah diuji dan lulus',
  bindings: boundBy('aplikasi/uji-sebelum-penerapan', 'aplikasi/uji-lulus'),
});

export const applicationsHandedOver = judgedQuestion({
  id: 'aplikasi-diserahkan',
  words: 'Berapa aplikasi yang dokumennya sudah diserahkan kepada Dinas?',
  short: 'aplikasi yang dokumennya sudah diserahkan',
  method:
    'Dihitung aplikasi yang dokumennya ada dan menurut peraturan daerahnya harus sudah diserahkan. Yang belum mempunyai dokumen, dan milik Dinas sendiri, tidak dinilai.',
  unit: 'aplikasi',
  counts: 'lulus',
  saying: 'sudah diserahkan semua dokumennya',
  bindings: boundBy('aplikasi/dokumen-diserahkan'),
});
