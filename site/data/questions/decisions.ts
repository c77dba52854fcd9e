import { isJenis, kindOf } from '../../../scripts/core/records/kinds.ts';
import type { Entry } from '../../../scripts/core/registry.ts';
import { outcomeHref } from '../links.ts';
import type { Regency } from '../portal.ts';
import { entryAt, nameOf } from '../records/records.ts';
import { dateWords, inSentence } from '../words.ts';
import { listedAnswer, type Standing } from './listed.ts';
import { type Answer, provisionLinks, type Question } from './question.ts';

const decided = ({ byKind }: Regency): readonly Entry<'putusan'>[] =>
  (byKind.get('putusan') ?? []).filter(
    (entry): entry is Entry<'putusan'> =>
      entry.jenis === 'putusan' && ['disetujui', 'ditolak'].includes((entry as Entry<'putusan'>).record.jenis),
  );

/** "basis data Contoh Data Arsip Statis"; what was refused has no record, and is told by its id. */
const matterWords = (ref: string, { registry }: Regency): string => {
  const [jenis = '', id = ''] = ref.split('/');
  const entry = entryAt(registry, ref);
  return `${isJenis(jenis) ? inSentence(kindOf(jenis).judul) : jenis} ${entry ? nameOf(entry) : id}`;
};

const standing = ({ record: { penolakan, waktu, perkara } }: Entry<'putusan'>, regency: Regency): Standing => {
  const what = `Diputus ${dateWords(waktu.slice(0, 10))} tentang ${perkara.map((ref) => matterWords(ref, regency)).join(', ')}.`;
  return {
    counts: penolakan !== undefined,
    notes: penolakan ? [penolakan.alasan, what] : [what],
    provisions: penolakan ? provisionLinks([penolakan.ketentuan]) : [],
  };
};

const answer = (regency: Regency): Answer => {
  const entries = decided(regency);
  return listedAnswer({
    regency,
    entries,
    unit: 'permohonan yang diputus',
    headings: ['Ditolak', 'Disetujui'],
    saying: 'ditolak',
    nothing: 'Belum ada permohonan yang diputus.',
    provisions: provisionLinks(entries.flatMap(({ record }) => record.penolakan?.ketentuan ?? [])),
    standingOf: (entry) => standing(entry as Entry<'putusan'>, regency),
  });
};

export const refusals: Question = {
  id: 'ditolak-dan-alasannya',
  words: 'Apa yang ditolak, dan mengapa?',
  short: 'permohonan yang ditolak',
  method:
    'Setiap penolakan menyebut ketentuan yang menjadi alasannya. Penolakan di sini adalah keputusan administratif, bukan sanksi.',
  answer,
  more: (regency) => ({ text: 'Putusan yang menolak', href: outcomeHref(regency.id, 'ditolak') }),
};
