import { existsSync, readFileSync } from 'node:fs';
import type { Duty, Figure } from '../core/policy/duty.ts';
import { provisionsOf, type StatedProvision } from '../core/policy/policies.ts';
import { policyOf } from './golden-duties.ts';

/** The table of what a regency's regulations ask for, read against the texts by a person. */
export const statedFile = (daerah: string): string => `scripts/testing/golden-duties/stated/${daerah}.txt`;

const figure = (value: Figure): string => (typeof value === 'string' ? value : `setelan ${value.setelan}`);

/** When it is to be done: coming round, by a cycle of the record itself, after an event, or standing. */
const termOf = ({ setiap, dipicu, tenggat, dihitung }: Duty): string => {
  if (dipicu !== undefined) return `dipicu: ${dipicu}; ${tenggat === undefined ? 'tanpa tenggat' : figure(tenggat)}`;
  const own = dihitung?.atas?.siklus === undefined ? [] : ['siklus rekaman'];
  const terms = [...own, ...(setiap === undefined ? [] : [`setiap ${figure(setiap)}`])];
  const since = dihitung?.sejak_bukti ? ', sejak pertama kali' : '';
  return terms.length === 0 ? 'tetap' : `${terms.join(', lalu ')}${since}`;
};

const forceOf = (sifat: string, { boleh, bertahap }: Duty): string =>
  [sifat, ...(boleh ? ['boleh'] : []), ...(bertahap ? ['bertahap'] : [])].join(' ');

const linesOf = ({ provision }: StatedProvision): string[] =>
  provision.versi.flatMap(({ penegakan }) =>
    penegakan.flatMap((entry) => {
      if (!('kewajiban' in entry)) return [];
      const { kewajiban: duty } = entry;
      const told = duty.dihitung ? (duty.dihitung.atas?.jenis ?? 'instansi') : 'belum dapat dinilai';
      const bearer = `${duty.pelaku} > ${duty.kepada ?? '-'}`;
      const parts = [provision.ayat, entry.id, forceOf(provision.sifat, duty), entry.dasar, bearer, termOf(duty), told];
      return [parts.join(' | ')];
    }),
  );

/** Every duty of a regency in one line: its force, whose words, who owes it to whom, when, and of what it is told. */
export const statedDuties = (daerah: string): string[] => provisionsOf(policyOf(daerah)).flatMap(linesOf);

/** The lines of the table, without remarks. */
export const statedTable = (daerah: string): string[] => {
  const file = statedFile(daerah);
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
};
