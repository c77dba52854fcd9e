import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sha256 } from '../../../scripts/adapters/sha256.ts';
import { decide } from '../../../scripts/core/gate/decide.ts';
import { type Facts, factsSchema } from '../../../scripts/core/gate/facts.ts';
import { openRequestOf } from '../../../scripts/core/requests/open-request.ts';
import { unjudgedRequest } from '../../../scripts/core/requests/request-list.ts';
import {
  type OpenRequest,
  type RequestSnapshot,
  requestSnapshotSchema,
} from '../../../scripts/core/requests/request-snapshot.ts';
import { regencies, regencyOf } from '../portal.ts';
import { nameOf } from '../records/records.ts';
import { medianOf } from './queue-figures.ts';
import { queuePage } from './queue-page.ts';
import { requestPage, requestPages } from './request-page.ts';
import { daysUntil, publicQueue, requestsNote, requestsOf, requestsWaitingFor } from './requests.ts';

/** A real request of the gate's own samples: facts as a forge gave them. */
const waiting = factsSchema.parse(
  JSON.parse(readFileSync('scripts/core/gate/fixtures/menunggu-dinas.fakta.json', 'utf8')),
);
const request = (more: Partial<OpenRequest> = {}, facts: Facts = waiting): OpenRequest => ({
  ...openRequestOf({ id: '12', nomor: 12, sejak: '2026-11-10T01:00:00Z', facts, decision: decide(facts, sha256) }),
  ...more,
});
const queueOf = (requests: readonly OpenRequest[], more: Partial<RequestSnapshot> = {}): RequestSnapshot =>
  requestSnapshotSchema.parse({ version: 1, at: '2026-11-22T03:00:00Z', dari: 'forge', requests, ...more });

const buleleng = regencyOf('buleleng');
const page = (one: OpenRequest, queue = queueOf([one])) => requestPage(buleleng, one, queue);
const words = (value: unknown): string => JSON.stringify(value);

test('a queue that anybody wrote shows no numbers of persons, no private mail and no hidden signs', () => {
  const [finding] = request().temuan;
  // Invented: regency 99 exists in no province.
  const bad = '5199990101010009 a@gmail.com \u202etxt.exe';
  const planted = request({
    perkara: [`subdomain/${bad}`],
    sebab: bad,
    temuan: finding ? [{ ...finding, message: bad, record: bad, file: '\u2066x' }] : [],
  });
  const shown = publicQueue(queueOf([planted]));
  expect(words(shown)).not.toMatch(/5199|gmail|\u202e|\u2066/);
  expect(typeof shown === 'string' || shown.requests[0]?.id).toBe('12');
  expect(words(page(typeof shown === 'string' ? planted : (shown.requests[0] ?? planted)))).not.toMatch(/5199|gmail/);
});

describe('the page of a request', () => {
  const shown = page(request());
  test('says first whose turn it is, then what they can do', () => {
    expect(shown.turns.map(({ label }) => label)).toEqual(['Yang berwenang memutus']);
    expect(words(shown.turns)).toContain('/buleleng/jabatan/kepala-dinas/');
    expect(shown.steps).toEqual([expect.stringMatching(/^Yang berwenang memutus: Baca isinya, lalu setujui/)]);
    expect(shown.state).toMatchObject({ word: 'Menunggu putusan', why: expect.stringMatching(/^1 dari \d+ syarat/) });
  });
  test('who is asked to propose is not told to decide, though both may vote now', () => {
    const [first] = request().requirements.filter(({ state }) => state === 'belum');
    const proposer = 'kepala-contoh-perizinan';
    const proposes = { kind: 'pengusul' as const, reason: 'PROPOSER_MISSING' as const, waiting_for: [proposer] };
    const both = request({
      giliran: [proposer, 'kepala-dinas'],
      requirements: first ? [{ ...first, ...proposes }, first] : [],
    });
    const { turns } = page(both);
    expect(turns.map(({ label }) => label)).toEqual(['Pemohon', 'Yang berwenang memutus']);
    expect(words(turns[1])).toContain('/jabatan/kepala-dinas/');
    expect(words(turns[1])).not.toContain(proposer);
  });
  test('who keeps the roster is named where only they can act', () => {
    const [first] = request().requirements.filter(({ state }) => state === 'belum');
    const stuck = first ? [{ ...first, reason: 'RULE_UNSATISFIABLE' as const, waiting_for: [] }] : [];
    const { turns } = page(request({ giliran: ['kepala-dinas', 'kepala-contoh-perizinan'], requirements: stuck }));
    expect(turns.map(({ label }) => label)).toEqual(['Dinas sebagai pengelola register']);
    expect(words(turns)).toContain('/jabatan/kepala-dinas/');
    expect(words(turns)).not.toContain('kepala-contoh-perizinan');
  });
  test('a branch that was not filed yet is not told that its author is unknown, but to be filed', () => {
    const unknown = request().requirements.map((one) =>
      one.id === 'gerbang/kontributor'
        ? { ...one, state: 'belum' as const, reason: 'UNKNOWN_CONTRIBUTOR' as const }
        : one,
    );
    const filed = page(request({ requirements: unknown }));
    const branch = page(request({ requirements: unknown, nomor: undefined, cabang: 'usul' }));
    expect(words([filed.steps, filed.missing])).toContain('surel pada commit');
    expect(words([branch.steps, branch.missing])).not.toContain('surel');
    expect(branch.steps[0]).toBe('Pemohon: Ajukan usulan ini ke repositori bersama.');
  });
  test('calls a record that is not there yet by its kind, and a file by its path', () => {
    const { about } = page(request({ perkara: ['subdomain/contoh-belum-ada', 'policies/buleleng/setelan.yaml'] }));
    expect(about).toMatchObject({
      jenis: 'daftar',
      items: [
        { jenis: 'teks', text: 'Subdomain contoh-belum-ada' },
        { jenis: 'teks', text: 'policies/buleleng/setelan.yaml', code: true },
      ],
    });
    const [first] = request().requirements.filter(({ state }) => state === 'belum');
    const policy = first ? [{ ...first, subjects: ['policies/buleleng/setelan.yaml'] }] : [];
    expect(page(request({ requirements: policy })).missing[0]?.asks).toMatch(/^policies\/buleleng/);
  });
  test('tells since when, in days up to the day on which the queue was read', () => {
    expect(words(shown.facts)).toContain('10 November 2026, 08.00 WIB, 12 hari');
    expect(shown.note).toBe('Keadaan per 22 November 2026.');
  });
  test('tells what is missing with the way to the article, and keeps what is met apart', () => {
    expect(shown.missing).toHaveLength(1);
    expect(shown.missing[0]).toMatchObject({ state: 'Belum, 0 dari 1 suara' });
    expect(words(shown.missing)).toContain('pasal-26/#ayat-26-1');
    expect(shown.others.length).toBeGreaterThan(5);
  });
  test('is marked as a demonstration where the register is one', () => {
    expect(shown.demonstration).toContain('peragaan');
    expect(shown.state.contoh).toBe(true);
  });
  test('one that could not be judged says why, and that nobody has to do anything', () => {
    const broken = unjudgedRequest({ id: '13', nomor: 13, sebab: 'Permohonan ini terlalu besar.' }, request());
    expect(page(broken)).toMatchObject({
      fault: 'Permohonan ini terlalu besar.',
      state: { word: 'Belum dapat dinilai' },
      steps: [expect.stringContaining('gerbang mencoba lagi')],
    });
  });
  test('one that is ready, and one that is refused, wait for the gate alone', () => {
    expect(page(request({ verdict: 'lulus' }))).toMatchObject({
      state: { word: 'Siap digabung', tone: 'baik' },
      turns: [{ label: 'Gerbang' }],
    });
    const refused = page(request({ penolakan: { oleh: ['kepala-dinas'], ketentuan: 'buleleng/26.3' } }));
    expect(refused.state.word).toBe('Ditolak, menunggu dicatat');
    expect(words(refused.facts)).toContain('Pasal 26 ayat (3)');
  });
});

describe('an agency that there is, in a demonstration', () => {
  const [agency] = (buleleng.byKind.get('instansi') ?? []).filter(({ record }) => record.asal === 'publik');
  const id = agency?.id ?? expect.fail();
  const name = agency ? nameOf(agency) : '';
  const [first] = request().requirements;
  const own = request({
    instansi: [id],
    giliran: ['pemohon'],
    requirements: first
      ? [
          {
            ...first,
            id: `buleleng/subdomain/x/pengusul/instansi-pemilik@${id}`,
            kind: 'pengusul',
            authority: ['instansi-pemilik'],
            reason: 'PROPOSER_MISSING',
            state: 'belum',
            waiting_for: [],
          },
        ]
      : [],
  });
  test('is waited for by nothing', () => {
    expect(requestsWaitingFor(buleleng, id, queueOf([own]))).toEqual([]);
    const { turns, missing, facts } = page(own);
    expect(words([turns, missing, facts])).not.toContain(name);
    expect(name).not.toBe('');
    expect(words(turns)).toContain('Yang mengajukan permohonan ini');
  });
});

test('what waits for an agency: for its offices, or for it as the one who asks', () => {
  const asks = request({ instansi: ['contoh-perizinan'], giliran: ['pemohon'] });
  const votes = request({ id: '13', giliran: ['kepala-contoh-perizinan'] });
  const other = request({ id: '14', instansi: ['contoh-perizinan'], giliran: ['kepala-dinas'] });
  const found = requestsWaitingFor(buleleng, 'contoh-perizinan', queueOf([asks, votes, other]));
  expect(found.map(({ id }) => id)).toEqual(['12', '13']);
  expect(requestsWaitingFor(buleleng, 'tidak-ada', queueOf([asks]))).toEqual([]);
});

test('requests stand in the regency that they touch; shared parts in each', () => {
  const queue = queueOf([request(), request({ id: '13', daerah: [] }), request({ id: '14', daerah: ['banjar'] })]);
  expect(
    requestsOf(buleleng, queue)
      .map(({ id }) => id)
      .sort(),
  ).toEqual(['12', '13']);
  expect(requestPages(queue)).toHaveLength(regencies.length + 2);
});

describe('the queue', () => {
  test('names the oldest first, with its days, and counts only what is known', () => {
    const queue = queueOf([
      request({ id: '13', nomor: 13, sejak: '2026-11-20T01:00:00Z' }),
      request(),
      request({ id: '14', nomor: 14, sejak: undefined }),
    ]);
    const { open, openFigures, turns } = queuePage(buleleng, queue);
    expect(open?.rows.map((row) => words(row[0]).match(/#\d+/)?.[0])).toEqual(['#12', '#13', '#14']);
    expect(openFigures.map(({ text }) => text)).toEqual([
      '3',
      '7 hari, dihitung dari 2 di antara 3 permohonan',
      '12 hari, dihitung dari 2 di antara 3 permohonan',
    ]);
    expect(turns?.bars.map(({ figure }) => figure)).toContain('3 dari 3');
  });
  test('is empty in words, and says how much it knows', () => {
    const none = queuePage(buleleng, queueOf([]));
    expect(none).toMatchObject({ open: undefined, turns: undefined, openFigures: [], note: undefined });
    expect(none.empty).toContain('Tidak ada permohonan terbuka');
    for (const queue of ['tidak-ada', 'rusak'] as const) {
      expect(queuePage(buleleng, queue).empty).not.toContain('Tidak ada');
      expect(queuePage(buleleng, queue).note).toContain('tidak tahu');
    }
    expect(requestsNote(queueOf([], { dari: 'cabang' }))).toContain('dari satu salinan repositori');
  });
  test('decisions are counted with their samples; how long they took is not guessed', () => {
    for (const regency of regencies) {
      const { decided, refusals } = queuePage(regency, 'tidak-ada');
      expect(decided[0]?.text).toMatch(/\d+ contoh/);
      expect(decided[2]?.text).toMatch(/^belum dapat dihitung: .* 0 dari \d+ putusan$/);
      expect(refusals?.rows.length).toBeGreaterThan(0);
      for (const row of refusals?.rows ?? []) {
        expect(words(row[3])).toContain('#ayat-');
        expect(words(row[4])).toMatch(/"text":"[^"]{20,}/);
      }
    }
  });
  test('decisions that keep when they were asked for are counted', () => {
    const entries = (buleleng.byKind.get('putusan') ?? []).map((entry) => {
      const record = entry.record as { waktu: string };
      const forge = { ...waiting.forge, request: { ...waiting.forge.request, opened_at: '2026-09-01T00:00:00Z' } };
      return { ...entry, record: { ...record, waktu: '2026-09-05T00:00:00Z', fakta_forge: forge } };
    });
    const regency = {
      ...buleleng,
      byKind: new Map<string, unknown>([...buleleng.byKind, ['putusan', entries]]),
    } as unknown as typeof buleleng;
    expect(queuePage(regency, 'tidak-ada').decided[2]?.text).toMatch(
      /^4 hari, dihitung dari (\d+) di antara \1 putusan$/,
    );
  });
});

test('what others wrote stays text, and breaks no address', () => {
  const hostile = '"><script>alert(1)</script>\u202e';
  const facts: Facts = {
    ...waiting,
    changes: waiting.changes.map((change) => ({ ...change, path: `registry/buleleng/subdomain/${hostile}.yaml` })),
    records: [],
  };
  const one = request({}, facts);
  expect(words(one)).not.toMatch(/\u202e/);
  const { facts: fields, frame } = page(one);
  expect(words(fields)).toContain('<script>');
  expect(words(fields)).toContain('"code":true');
  expect(frame.crumbs.at(-1)?.href).toBe('/buleleng/permohonan/');
});

test('a planted queue with signs where ids belong is shown as text, and leads nowhere', () => {
  const bad = `javascript:alert(1)//"><img src=x>`;
  const [first] = request().requirements;
  const requirements = first
    ? [
        {
          ...first,
          provisions: [bad],
          subjects: [bad],
          details: [bad],
          waiting_for: [bad, '../../x'],
          authority: [bad],
        },
      ]
    : [];
  const temuan: OpenRequest['temuan'] = [
    {
      rule: bad,
      level: 'galat',
      basis: 'teks',
      daerah: bad,
      record: bad,
      file: bad,
      message: bad,
      help: bad,
      provisions: [bad],
    },
  ];
  const one = request({
    requirements,
    temuan,
    giliran: [bad],
    instansi: [bad],
    perkara: [bad],
    cabang: bad,
  });
  const { missing, turns, facts, findings } = page(one);
  const hrefs = [...words([missing, turns, facts, findings]).matchAll(/"href":"([^"]*)"/g)].map(([, href]) => href);
  expect(words([missing, turns, facts])).toContain('javascript:alert(1)');
  for (const href of hrefs) expect(href).toMatch(/^(\/[\w/%.#-]*)?$/);
});

test.each([
  [[], undefined],
  [[3], 3],
  [[9, 1, 5], 5],
  [[4, 1, 2, 12], 3],
])('the middle of %j is %j', (numbers, middle) => expect(medianOf(numbers)).toBe(middle));

test.each([
  ['2026-11-21T16:59:59Z', 1],
  ['2026-11-21T17:00:00Z', 0],
  ['2026-11-23T00:00:00Z', undefined],
  [undefined, undefined],
])('days from %s to 22 November, as Indonesia counts them: %j', (instant, days) =>
  expect(daysUntil(instant, '2026-11-22')).toBe(days),
);
