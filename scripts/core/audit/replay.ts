import { canonical, type Hash, type Json } from '../canonical.ts';
import { decide } from '../gate/decide.ts';
import type { Facts } from '../gate/facts.ts';
import { putusanOf } from '../gate/putusan-of.ts';
import { standsIn } from '../gate/putusan-place.ts';
import type { Putusan } from '../records/putusan.ts';
import type { AddedPutusan, ChainCommit, Findings, Rebuilt } from './chain-commit.ts';
import { type AuditFault, auditFault } from './faults.ts';

const same = (a: unknown, b: unknown): boolean => canonical(a as Json) === canonical(b as Json);

/** Fields in which two putusan differ, apart from the seal. */
const differing = (a: object, b: object): string[] => {
  const fields = (value: object) => value as Readonly<Record<string, unknown>>;
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].filter((name) => name !== 'segel' && !same(fields(a)[name], fields(b)[name])).sort();
};

const judgedAgain = (facts: Facts, putusan: Putusan, daerah: string, hash: Hash) => {
  const decision = decide(facts, hash);
  if (decision.verdict !== 'lulus' && decision.refusal === null) return { place: daerah, fields: ['jenis'] };
  const { nomor: number, sebelumnya: previous = '', landasan } = putusan;
  const again = putusanOf({ facts, decision, number, previous, daerah, version: landasan?.versi ?? '' });
  return { place: standsIn(facts, decision), fields: differing(putusan, again) };
};

const compare = (
  rebuilt: Extract<Rebuilt, { facts: Facts }>,
  { sha }: ChainCommit,
  { putusan, daerah }: AddedPutusan & { readonly putusan: Putusan },
  hash: Hash,
): AuditFault[] => {
  const { place, fields } = judgedAgain(rebuilt.facts, putusan, daerah, hash);
  const { id } = putusan;
  const isFactual = fields.includes('landasan') || fields.includes('permohonan');
  return [
    ...(isFactual ? [auditFault('FAKTA_BEDA', sha, id)] : []),
    ...(fields.length > 0 && !isFactual ? [auditFault('PUTUSAN_BEDA', sha, id, fields.join(', '))] : []),
    ...(place === daerah ? [] : [auditFault('PUTUSAN_SALAH_TEMPAT', sha, id, `seharusnya di ${place}`)]),
  ];
};

/**
 * Judges a decision again from what a clone holds. Where the program has changed since, another outcome is told but proves
 * nothing: the program at the commit that it was decided on has to be asked.
 */
export const checkReplay = (rebuilt: Rebuilt, commit: ChainCommit, added: AddedPutusan, hash: Hash): Findings => {
  const { putusan } = added;
  if (!putusan) return { faults: [], notes: [] };
  const { sha: at } = commit;
  const { id, permohonan, landasan } = putusan;
  if ('missing' in rebuilt) return { faults: [], notes: [{ commit: at, putusan: id, message: rebuilt.missing }] };
  if ('failure' in rebuilt) return { faults: [auditFault('TAK_DAPAT_DIULANG', at, id, rebuilt.failure)], notes: [] };
  const faults = compare(rebuilt, commit, { ...added, putusan }, hash);
  const own = [
    ...(landasan?.versi === rebuilt.version ? [] : [auditFault('VERSI_BEDA', at, id)]),
    ...(rebuilt.badSignatures.length === 0 ? [] : [auditFault('SUARA_TIDAK_SAH', at, id)]),
  ];
  if (faults.length === 0 || rebuilt.version === rebuilt.versionNow) return { faults: [...faults, ...own], notes: [] };
  const message = `Program sudah berganti sejak putusan ini dan kini menghitung lain; ulangi audit dengan program pada commit ${permohonan?.dasar}.`;
  return { faults: own, notes: [{ commit: at, putusan: id, message }] };
};
