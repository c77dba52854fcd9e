import { expect, test } from 'vitest';
import { bindingsOf, declarationFaults, eventsJudged } from '../scripts/testing/rule-declarations.ts';
import { law } from '../scripts/testing/rule-examples.ts';
import { rules } from './rules/index.ts';

// @peragaan: the rules are bound by all of the five.
test('every rule speaks of the kinds that its bindings name, and of no others', () => {
  const faults = [...rules.values()].flatMap((rule) =>
    declarationFaults(rule, bindingsOf(rule, law)).map((fault) => `${rule.id}: ${fault}`),
  );
  expect(faults).toEqual([]);
});

test('each event is judged by the law of its own day where the rule judges events', () => {
  const judged = [...rules.values()].map((rule) => [rule.id, eventsJudged(rule, bindingsOf(rule, law))] as const);
  expect(Object.fromEntries(judged.filter(([, extent]) => extent !== 'none'))).toEqual({
    'aplikasi/bersifat-terbuka': 'some',
    'aplikasi/butir-terpenuhi': 'some',
    'aplikasi/dokumen-ada': 'some',
    'aplikasi/dokumen-diserahkan': 'some',
    'aplikasi/hak-cipta': 'some',
    'aplikasi/instrumen-kegiatan': 'all',
    'aplikasi/kode-di-repositori': 'some',
    'aplikasi/kode-terbuka': 'some',
    'aplikasi/pembangun-berhak': 'all',
    'aplikasi/pemeliharaan-tercatat': 'all',
    'aplikasi/penerapan-dibantu': 'all',
    'aplikasi/pengembang-strategis': 'all',
    'aplikasi/pernyataan-ada': 'some',
    'aplikasi/pihak-ketiga': 'all',
    'aplikasi/standar-disebut': 'some',
    'aplikasi/uji-sebelum-penerapan': 'all',
    'basis-data/integrasi': 'all',
    'basis-data/klasifikasi-oleh-walidata': 'some',
    'basis-data/koordinasi-pembuatan': 'all',
    'basis-data/subjek-unik': 'all',
    'infrastruktur/acuan-kajian': 'all',
    'infrastruktur/koordinasi-pengadaan': 'all',
    'infrastruktur/mandiri-tik': 'some',
    'infrastruktur/pelaksana-berhak': 'all',
    'infrastruktur/pihak-ketiga-berhak': 'all',
    'rekaman/isian-terisi': 'some',
    'rekaman/koordinasi-tercatat': 'some',
    'rencana/acuan-berlaku': 'some',
    'tenaga-tik/kelangsungan': 'all',
  });
});
