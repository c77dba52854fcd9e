import { statedApprovalsOf } from '../core/gate/stated-approvals.ts';
import type { Enforcement } from '../core/policy/enforcement.ts';
import { provisionsOf } from '../core/policy/policies.ts';
import { bulelengWorld } from './buleleng-office.ts';
import { type Answer, type Ask, type ChangeOf, policyOf, rowOf, silent, world } from './pairs.ts';
import { law } from './rule-examples.ts';
import { faultsBy, heldBy } from './said-of.ts';
import { trapOf, verdictOf } from './traps.ts';

// Questions that Buleleng and its neighbours answer differently, beside those of `pairs.ts`.

/** What is found in a record after a change: in Buleleng of the office without a fault, elsewhere of the shared one. */
export const found =
  (ref: string, change: ChangeOf = () => ({})): Ask =>
  (daerah) => {
    const said = verdictOf(trapOf(daerah === 'buleleng' ? bulelengWorld : world, rowOf(ref, change), daerah), law);
    // References that the five offices do not share are the register's own order, not law.
    return typeof said === 'string' ? silent : said.filter((line) => !/ skema (ada|berlaku|asal-usul)$/.test(line));
  };

/** The kind of record that an entry of a provision is about. */
const matterOf = (entry: Enforcement): string => {
  if ('persetujuan' in entry) return entry.persetujuan.untuk.jenis;
  if ('kewajiban' in entry) return 'kewajiban';
  if ('publikasi' in entry) return 'halaman';
  if (!('aturan' in entry)) return '-';
  const group = entry.aturan.slice(0, entry.aturan.indexOf('/'));
  const jenis = (entry.parameter as { jenis?: unknown } | undefined)?.jenis;
  return group === 'rekaman' && typeof jenis === 'string' ? jenis : group;
};

/** Grounds on which a name may be refused by the text: the numbers that give them. */
export const refusals: Ask = (daerah): Answer =>
  statedApprovalsOf(policyOf(daerah), ['subdomain'], '2026-11-01').flatMap(({ provision, penolakan }) =>
    penolakan === undefined ? [] : [provision.slice(provision.indexOf('/') + 1)],
  );

/** What provisions with these numbers speak of: kinds of records, duties, pages; a dash where they only explain. */
export const about =
  (...numbers: readonly string[]): Ask =>
  (daerah) => [
    ...new Set(
      provisionsOf(policyOf(daerah))
        .filter(({ provision }) => numbers.includes(provision.ayat))
        .flatMap(({ provision }) => provision.versi.flatMap(({ penegakan }) => penegakan.map(matterOf))),
    ),
  ];

/** Work on old records that is left, where a text has them brought into line. */
export const left =
  (change: ChangeOf): Ask =>
  (daerah) =>
    faultsBy(
      daerah,
      trapOf(daerah === 'buleleng' ? bulelengWorld : world, rowOf('instansi/kominfo', change), daerah).registry,
      ['48.1'],
    );

/** Which of some numbers order a page of the portal by the text itself; the house's own choices left aside. */
export const published =
  (...numbers: readonly string[]): Ask =>
  (daerah) =>
    numbers.filter((number) => heldBy(daerah, number).some((line) => /^publikasi (teks|tafsir) /.test(line)));

/** What kind of sentence a provision is: an order, a permission, a statement; silent where there is no such number. */
export const natured =
  (number: string): Ask =>
  (daerah) =>
    provisionsOf(policyOf(daerah)).find(({ provision }) => provision.ayat === number)?.provision.sifat ?? silent;

/** The chapter in which a number stands, by the order of the articles and not by a damaged heading. */
export const chapterOf =
  (number: string): Ask =>
  (daerah) =>
    provisionsOf(policyOf(daerah)).find(({ provision }) => provision.ayat === number)?.article.bab ?? silent;
