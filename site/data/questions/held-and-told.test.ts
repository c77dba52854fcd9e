import { describe, expect, test } from 'vitest';
import { kindOf } from '../../../scripts/core/records/kinds.ts';
import { entryOf } from '../../../scripts/core/registry.ts';
import { type Regency, regencyOf } from '../portal.ts';
import { devicesCounted, securityStated } from './agencies.ts';
import { auditsHeld } from './audits.ts';
import { notAsked } from './question.ts';
import { servicesTold } from './services.ts';

const DAERAH = 'buleleng';
const asked = [servicesTold, auditsHeld, devicesCounted, securityStated];

test.each(asked)('$id is asked where the law speaks of it, and nowhere else', (question) => {
  expect(question.answer(regencyOf(DAERAH)).asked).toBe(true);
  for (const id of ['badung', 'bulukumba'])
    expect(question.answer(regencyOf(id))).toMatchObject({ asked: false, sentence: notAsked });
});

test.each([
  [auditsHeld, '/audit/'],
  [devicesCounted, '/perangkat-tik/'],
  [securityStated, '/keamanan-informasi/'],
])('$id leads to the list behind it', (question, list) => {
  expect(question.more?.(regencyOf(DAERAH)).href).toContain(list);
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
