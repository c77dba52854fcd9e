import { describe, expect, test } from 'vitest';
import { kindOf } from '../../../scripts/core/records/kinds.ts';
import { entryOf } from '../../../scripts/core/registry.ts';
import { partQuestionsAsked } from '../charts/home-charts.ts';
import { type Regency, regencies, regencyOf } from '../portal.ts';
import { accountsRun } from './accounts.ts';
import { devicesCounted, networksDrawn, securityStated } from './agencies.ts';
import { auditsHeld } from './audits.ts';
import { dataPublished } from './data.ts';
import { independentAgencies } from './independence.ts';
import { purchasesAdvised } from './purchases.ts';
import type { Question } from './question.ts';
import { partLines } from './question-list.ts';
import { answerOf, partQuestions } from './questions.ts';
import { copiesApart } from './safety.ts';
import { servicesTold } from './services.ts';

const DAERAH = 'buleleng';

/** Read against the texts: whose law gives rise to which question. */
const askedIn = {
  'pengadaan-didahului-rekomendasi': ['kubu-raya'],
  'layanan-berketerangan-lengkap': ['buleleng', 'kubu-raya'],
  'media-sosial-dikelola': ['kubu-raya'],
  'aplikasi-lulus-uji': ['banjar', 'buleleng'],
  'aplikasi-diserahkan': ['badung', 'banjar', 'bulukumba'],
  'dapat-diperiksa-dinas': ['banjar'],
  'data-diumumkan': ['kubu-raya'],
  'hubungan-data': ['badung', 'bulukumba'],
  'data-dicadangkan': ['badung', 'banjar', 'bulukumba'],
  'cadangan-terpisah': ['buleleng', 'kubu-raya'],
  'keamanan-dinyatakan': ['buleleng', 'kubu-raya'],
  'kebijakan-keamanan-lengkap': ['banjar'],
  'infrastruktur-di-luar-dinas': ['badung', 'banjar', 'buleleng', 'bulukumba', 'kubu-raya'],
  'mandiri-tik': ['banjar'],
  'diagram-lan-diserahkan': ['banjar'],
  'perangkat-didata': ['buleleng'],
  'meja-layanan-ditunjuk': ['banjar'],
  'meja-layanan-menurut-tingkat': ['banjar'],
  'audit-diadakan': ['buleleng'],
  'pelatihan-diadakan': ['badung', 'bulukumba'],
};

describe('questions about one part of the register', () => {
  const ids = (found: readonly Regency[]) => found.map(({ id }) => id).toSorted();

  test('are asked where the law speaks of it, and nowhere else', () => {
    const found = partQuestions.map((question) => {
      const asking = regencies.filter((regency) => answerOf(question, regency).asked);
      return [question.id, ids(asking)];
    });
    expect(Object.fromEntries(found)).toEqual(askedIn);
  });

  test('stand on both start pages, each with what it rests on', () => {
    const home = partQuestionsAsked();
    expect(home.map(({ id, answers }) => [id, answers.map(({ link }) => link.href.split('/')[1])])).toEqual(
      Object.entries(askedIn),
    );
    for (const { answers } of home) for (const { provisions } of answers) expect(provisions.length).toBeGreaterThan(0);
    for (const regency of regencies) {
      const own = Object.entries(askedIn).filter(([, where]) => where.includes(regency.id));
      expect(partLines(regency).map(({ link }) => link.href)).toEqual(
        own.map(([id]) => `/${regency.id}/pertanyaan/${id}/`),
      );
    }
  });

  test('say of what nobody judged that it was not judged, and never that there is none', () => {
    const line = partLines(regencyOf('badung')).find(({ link }) => link.href.includes('data-dicadangkan'));
    // The Dinas of a demonstration is real, and owes it alone.
    expect(line?.figure).toBe('Belum dinilai');
  });
});

test.each([
  [auditsHeld, '/audit/'],
  [devicesCounted, '/perangkat-tik/'],
  [securityStated, '/keamanan-informasi/'],
])('$id leads to the list behind it', (question, list) => {
  expect(question.more?.(regencyOf(DAERAH)).href).toContain(list);
});

describe('answers of one regency', () => {
  const told = (question: Question, id: string) =>
    answerOf(question, regencyOf(id)).groups.map(({ rows }) => rows.map(({ ref, notes }) => [ref, ...notes]));

  test('a purchase says whose and when, and what an officer weighs is told apart', () => {
    expect(told(purchasesAdvised, 'kubu-raya')).toEqual([
      [
        ['pengadaan/contoh-laptop-perizinan', 'Dinas Contoh Perizinan, 23 Maret 2026.'],
        ['pengadaan/contoh-wifi-pertanian', 'Dinas Contoh Pertanian, 27 April 2026.'],
      ],
      [
        [
          'pengadaan/contoh-perangkat-lunak-pertanian',
          'Dinas Contoh Pertanian, 13 Juli 2026.',
          expect.stringContaining('belum disebut'),
        ],
      ],
      [],
    ]);
    expect(answerOf(purchasesAdvised, regencyOf('kubu-raya')).sentence).toBe(
      '2 dari 3 pengadaan yang dinilai didahului rekomendasi. 1 menunggu telaah petugas.',
    );
  });

  test('an account says who runs it', () => {
    expect(told(accountsRun, 'kubu-raya')[0]?.map(([, ...notes]) => notes)).toEqual([
      ['Dikelola Dinas Komunikasi dan Informatika.'],
      ['Dikelola Dinas Contoh Pertanian.'],
    ]);
  });

  test('data that are not published are not called a shortcoming, and each says its status', () => {
    const answer = answerOf(dataPublished, regencyOf('kubu-raya'));
    const [shown, hidden] = answer.groups;
    expect(shown?.rows.map(({ notes }) => notes)).toEqual([['Berstatus terbuka.']]);
    expect(hidden?.rows.flatMap(({ provisions }) => provisions)).toEqual([]);
    expect(hidden?.rows.flatMap(({ notes }) => notes)).toContain('Statusnya belum ditetapkan.');
  });

  test('an agency with a status of its own says by which decree', () => {
    const [held, others] = told(independentAgencies, 'banjar');
    expect(held).toEqual([['instansi/contoh-perizinan', expect.stringMatching(/^Dasarnya .+\.$/)]]);
    expect(others?.map(([, ...notes]) => notes)).toEqual([[], [], [], []]);
  });

  test('where copies are kept speaks of copies alone: a router is not even left out', () => {
    const answer = answerOf(copiesApart, regencyOf('kubu-raya'));
    expect(answer).toMatchObject({ n: 2, total: 2, leftOut: [] });
  });
});

describe('agencies that did what is asked of each', () => {
  const regency = regencyOf(DAERAH);
  const [duty] = regency.obligations.filter(
    ({ provision, contoh }) => provision === 'buleleng/30.1' && contoh === true,
  );
  if (!duty) throw new Error('no sample owes the inventory of pasal 30');
  const states = (...keadaan: string[]): Regency => {
    const samples = regency.registry.entries.filter(
      ({ jenis, record }) => jenis === 'instansi' && record.asal === 'contoh',
    );
    const obligations = keadaan.map((state, i) => ({ ...duty, instansi: samples[i]?.id ?? '', keadaan: state }));
    return { ...regency, obligations: obligations as Regency['obligations'] };
  };

  test('are told apart from those of whom the register has nothing, each with its article', () => {
    const answer = devicesCounted.answer(states('dipenuhi', 'jatuh-tempo', 'terlambat'));
    expect(answer).toMatchObject({ n: 1, total: 3 });
    expect(answer.sentence).toBe('1 dari 3 instansi yang dinilai sudah mendata perangkat TIK-nya.');
    const [done, open] = answer.groups;
    expect(done?.rows.map(({ provisions }) => provisions)).toEqual([[]]);
    expect(open?.rows.map(({ provisions }) => provisions.map(({ text }) => text))).toEqual([
      ['Pasal 30 ayat (1)'],
      ['Pasal 30 ayat (1)'],
    ]);
    expect(open?.rows[0]?.notes).toEqual([`${duty.hal}: belum tercatat.`]);
  });

  test('are told of what they last did where that is not enough any more', () => {
    const [late] = states('terlambat').obligations;
    const before = { ...late, dilaksanakan: [{ tanggal: '2024-03-04' }] } as unknown as Regency['obligations'][number];
    const answer = devicesCounted.answer({ ...regency, obligations: [before] });
    expect(answer.groups[1]?.rows[0]?.notes).toEqual([`${duty.hal}: terakhir tercatat 4 Maret 2024.`]);
  });

  test('are asked only for the sort of report that the question is about', () => {
    const answer = answerOf(networksDrawn, regencyOf('banjar'));
    expect(answer.provisions.map(({ text }) => text)).toEqual(['Pasal 15 ayat (1) (tafsir)']);
    expect(answer.n).toBeLessThan(answer.total ?? 0);
  });

  test('do not count while the register cannot tell', () => {
    const answer = devicesCounted.answer(states('dipenuhi', 'belum-dapat-dinilai'));
    expect(answer).toMatchObject({ n: 1, total: 1, leftOut: [{ count: 1 }] });
  });

  test('count once, and only when all of it is there', () => {
    const own = states('dipenuhi').obligations[0];
    const both = [
      { ...own, provision: 'buleleng/30.1' },
      { ...own, keadaan: 'jatuh-tempo' },
    ];
    const answer = devicesCounted.answer({ ...regency, obligations: both as Regency['obligations'] });
    expect(answer).toMatchObject({ n: 0, total: 1 });
  });
});

test('an audit that is still to come does not count, and a follow-up is told by its last day', () => {
  const made = { nama: 'Contoh audit', jenis: 'aplikasi', instansi: 'contoh-perizinan', asal: 'contoh' };
  const later = (tanggal: string) => ({ tanggal, uraian: 'Perbaikan contoh.' });
  const audits = [
    { tanggal: '2026-03-02', tindak_lanjut: [later('2026-05-04'), later('2026-04-06')] },
    { tanggal: '2999-01-01' },
  ].map((parts, i) => {
    const record = kindOf('audit').schema.parse({ id: `contoh-${i}`, ...made, ...parts });
    return entryOf({
      daerah: DAERAH,
      jenis: 'audit',
      file: `registry/${DAERAH}/audit/contoh-${i}.yaml`,
      record,
    } as never);
  });
  const regency = regencyOf(DAERAH);
  const answer = auditsHeld.answer({ ...regency, byKind: new Map([...regency.byKind, ['audit', audits]]) });
  expect(answer).toMatchObject({ n: 1, total: 2 });
  expect(answer.groups[0]?.rows[0]?.notes).toEqual([
    'Audit aplikasi SPBE, selesai 2 Maret 2026.',
    'Tindak lanjut tercatat 4 Mei 2026.',
  ]);
});

test('a service that tells less than the law lists does not count', () => {
  const answer = servicesTold.answer(regencyOf(DAERAH));
  const [told, ...others] = answer.groups.map(({ rows }) => rows.map(({ ref }) => ref));
  expect(answer.n).toBe(told?.length);
  expect(told).toContain('layanan/contoh-antrean-perizinan');
  // Its tariff holds a dash alone.
  expect(others.flat()).toContain('layanan/contoh-peminjaman-buku');
  expect(answer.provisions.map(({ text }) => text)).toContain('Pasal 43 ayat (5) huruf e');
  expect(answer.groups.slice(1).flatMap(({ rows }) => rows.filter(({ notes }) => notes.length === 0))).toEqual([]);
  expect(answer.leftOut).toEqual([
    { reason: 'Ketentuan ini tidak menyangkut golongan "administrasi pemerintahan".', count: expect.any(Number) },
  ]);
});
