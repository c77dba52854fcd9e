import { valueAt } from '../../../scripts/core/path.ts';
import type { Binding } from '../../../scripts/core/policy/binding.ts';
import type { Entry } from '../../../scripts/core/registry.ts';
import { isRetired } from '../../../scripts/core/retired.ts';
import { isOfDinas } from '../agency/office.ts';
import { at } from '../config.ts';
import { groundLinks } from '../law/grounds.ts';
import { kindHref } from '../links.ts';
import type { Regency } from '../portal.ts';
import { listWords } from '../words.ts';
import { boundBy } from './judged.ts';
import { listedAnswer, type Standing } from './listed.ts';
import { type Question, unasked } from './question.ts';
import { wordsAt } from './told.ts';

const LINK = 'interkoneksi-data';
const COOPERATION = 'kerja sama';
const FACILITY = 'infrastruktur';

/** Bindings that speak of data passing between offices and others. */
const linkBindings = (regency: Regency): Binding[] =>
  boundBy(
    'kerja-sama/mitra-sesuai',
    'kerja-sama/terpusat',
  )(regency).filter(({ parameter }) => {
    const kinds = valueAt(parameter, 'jenis');
    return Array.isArray(kinds) && kinds.includes(LINK);
  });

/** "PT Contoh Bank (jasa perbankan)". */
const partnerNames = (entry: Entry<'kerja-sama'>): string[] =>
  entry.record.mitra.map(({ nama }, i) => {
    const sort = wordsAt(entry, `mitra.${i}.kategori`) ?? wordsAt(entry, `mitra.${i}.jenis`);
    return sort ? `${nama} (${sort})` : nama;
  });

const linkStanding = (entry: Entry<'kerja-sama'>): Standing => {
  if (isRetired(entry.record, at)) return { leftOut: 'Sudah berakhir.' };
  const through = wordsAt(entry, 'melalui.sistem');
  const by = wordsAt(entry, 'melalui.pengelola');
  return {
    counts: entry.record.jenis === LINK,
    notes: [
      `Dengan ${listWords(partnerNames(entry))}.`,
      ...(through ? [`Melalui ${through}${by ? `, dikelola ${by}` : ''}.`] : []),
    ],
  };
};

/** With whom data of the regency are linked. */
export const dataLinks: Question = {
  id: 'hubungan-data',
  words: 'Dengan siapa data dihubungkan?',
  short: 'kerja sama yang menghubungkan data',
  method: 'Dihitung kerja sama jenis interkoneksi data yang masih berlaku pada hari halaman ini dibuat.',
  answer: (regency) => {
    const grounds = linkBindings(regency);
    if (grounds.length === 0) return unasked(COOPERATION);
    return listedAnswer({
      regency,
      entries: regency.byKind.get('kerja-sama') ?? [],
      unit: COOPERATION,
      headings: ['Menghubungkan data', 'Kerja sama lain'],
      saying: 'menghubungkan data',
      nothing: 'Belum ada kerja sama yang tercatat.',
      provisions: groundLinks(grounds),
      standingOf: (entry) => linkStanding(entry as Entry<'kerja-sama'>),
    });
  },
  more: ({ id }) => ({ text: 'Daftar kerja sama', href: kindHref(id, 'kerja-sama') }),
};

const managerStanding = (entry: Entry<'infrastruktur'>, regency: Regency): Standing => {
  const { pengelola } = entry.record;
  if (isRetired(entry.record, at)) return { leftOut: 'Sudah tidak dipakai.' };
  if (!pengelola) return { leftOut: 'Pengelolanya belum ditulis.' };
  const name = 'instansi' in pengelola ? wordsAt(entry, 'pengelola.instansi') : pengelola.pihak_ketiga.nama;
  const inDinas = 'instansi' in pengelola && isOfDinas(pengelola.instansi, regency);
  const kind = wordsAt(entry, 'jenis');
  return { counts: !inDinas, notes: [`${kind ? `${kind}, dikelola` : 'Dikelola'} ${name}.`] };
};

/** Who runs servers and networks besides the Dinas. */
export const facilitiesElsewhere: Question = {
  id: 'infrastruktur-di-luar-dinas',
  words: 'Siapa mengelola server dan jaringan di luar Dinas?',
  short: 'infrastruktur yang tidak dikelola Dinas',
  method:
    'Dihitung infrastruktur yang pengelolanya tercatat bukan Dinas atau unitnya. Tidak dikelola Dinas tidak berarti melanggar: peraturan dapat menyerahkannya kepada pemiliknya atau pihak lain.',
  answer: (regency) => {
    const grounds = boundBy('infrastruktur/pengelola-berhak')(regency);
    if (grounds.length === 0) return unasked(FACILITY);
    return listedAnswer({
      regency,
      entries: regency.byKind.get('infrastruktur') ?? [],
      unit: FACILITY,
      headings: ['Dikelola pihak lain', 'Dikelola Dinas'],
      saying: 'dikelola pihak selain Dinas',
      nothing: 'Belum ada infrastruktur yang pengelolanya tercatat.',
      provisions: groundLinks(grounds),
      standingOf: (entry) => managerStanding(entry as Entry<'infrastruktur'>, regency),
    });
  },
  more: ({ id }) => ({ text: 'Daftar infrastruktur', href: kindHref(id, 'infrastruktur') }),
};
