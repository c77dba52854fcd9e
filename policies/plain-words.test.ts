import { expect, test } from 'vitest';
import { jenisList, kindOf } from '../scripts/core/records/kinds.ts';
import { allChoices, allKeys } from '../scripts/core/schema-walk.ts';
import { loaded, pageOf, regencies, runPageExample } from '../scripts/testing/rule-examples.ts';
import { rules } from './rules/index.ts';

const schemas = jenisList.map((jenis) => kindOf(jenis).schema);
const choices = new Set(schemas.flatMap(allChoices));
const keys = new Set(schemas.flatMap(allKeys));

/** Words that only a machine reads: more than one word joined, or the two of a switch. */
const joined = /[a-z0-9]+(?:[-_.][a-z0-9]+)+|\b(?:true|false|null|undefined)\b/g;

/** A field is named as it stands in the file, and a word that a list does not know as it was written. */
const asWritten = /(?:Isian|Rantai) "[^"]*"|"[^"]*"(?= tidak ada dalam kosakata)/g;

/** Codes that have words of their own, in a sentence that people read. */
const codesIn = (text: string, daerah: string): string[] => {
  const listed = Object.values(loaded.policies.daerah.get(daerah)?.vocabulary ?? {}).flatMap(({ nilai }) => nilai);
  const isCode = (word: string) =>
    /^(true|false|null|undefined)$/.test(word) ||
    choices.has(word) ||
    word.split('.').every((key) => keys.has(key)) ||
    listed.some(({ id, label }) => id === word && label !== word);
  return (text.replace(asWritten, '').match(joined) ?? []).filter(isCode);
};

test('a code is told from a word that is merely joined', () => {
  expect(codesIn('Penempatannya tercatat "server-sendiri".', 'badung')).toEqual(['server-sendiri']);
  expect(codesIn('Isian "dasar_hukum" belum diisi.', 'badung')).toEqual([]);
  expect(codesIn('Isi dasar_hukum dengan true.', 'badung')).toEqual(['dasar_hukum', 'true']);
  expect(codesIn('Keduanya sama-sama memegang peran e-government.', 'badung')).toEqual([]);
});

test('what a rule tells people, and why it does not apply, is in words', () => {
  const found = [...rules.values()].flatMap((rule) =>
    (pageOf(rule)?.examples ?? []).flatMap((example) => {
      const { findings, reasons } = runPageExample(rule, example);
      return [...findings.map(({ message }) => message), ...reasons].flatMap((text) =>
        codesIn(text, example.daerah).map((code) => `${rule.id}: ${code}: ${text}`),
      );
    }),
  );
  expect([...new Set(found)]).toEqual([]);
});

/** What a policy says of itself in sentences: what a provision asks, what shows a duty done, what an officer looks at. */
const told = ['ringkasan', 'hal', 'bukti', 'manual', 'tidak_perlu', 'catatan', 'keterangan', 'judul'];

const sentencesIn = (part: unknown, key = ''): string[] => {
  if (typeof part === 'string') return told.includes(key) ? [part] : [];
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([inner, value]) => sentencesIn(value, Array.isArray(part) ? key : inner));
};

test.each(regencies)('what the policies of %s tell people is in words', (daerah) => {
  const policy = loaded.policies.daerah.get(daerah);
  const sentences = sentencesIn([policy?.regulations, policy?.vocabulary]);
  expect(sentences.length).toBeGreaterThan(0);
  expect(sentences.flatMap((text) => codesIn(text, daerah).map((code) => `${code}: ${text}`))).toEqual([]);
});
