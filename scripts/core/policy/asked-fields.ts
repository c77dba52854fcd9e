import { valueAt } from '../path.ts';
import type { Jenis } from '../records/kinds.ts';
import { citationOf } from '../render/citation.ts';
import { basisWord } from '../render/words.ts';
import type { Binding } from './binding.ts';

/** Rules that ask that a field is there, or holds some items; what others look at may well stay empty. */
const asking: readonly string[] = ['rekaman/isian-terisi', 'rekaman/butir-ada'];

/** What such a rule is told beside the field; anything more narrows it to some records. */
const plain: readonly string[] = ['jenis', 'isian', 'butir', 'terisi'];

/** More than these nobody reads above a field. */
const most = 3;

const fieldsOf = ({ parameter }: Binding): string[] => [valueAt(parameter, 'isian')].flat().map(String);

const isForSome = ({ parameter }: Binding): boolean =>
  Object.entries(parameter as object).some(([key, value]) => value !== undefined && !plain.includes(key));

const groundOf = ({ provision = '', basis }: Binding): string =>
  `${citationOf(provision)}${basis === 'teks' ? '' : ` (${basisWord[basis]})`}`;

const sentenceOf = (bindings: readonly Binding[]): string => {
  const grounds = [...new Set(bindings.map(groundOf))];
  const rest = grounds.length > most ? ` dan ${grounds.length - most} lagi` : '';
  return `Diminta ${grounds.slice(0, most).join(', ')}${rest}${bindings.every(isForSome) ? ', bagi sebagian' : ''}.`;
};

/** Which fields of a kind the law of a regency asks for on a day, each with a sentence that says by what. */
export const askedFields = (jenis: Jenis, bindings: readonly Binding[], today: string): ReadonlyMap<string, string> => {
  const own = bindings.filter(
    ({ rule, provision, parameter, sejak, sampai }) =>
      provision !== undefined &&
      asking.includes(rule.id) &&
      valueAt(parameter, 'jenis') === jenis &&
      sejak <= today &&
      (sampai === undefined || today <= sampai),
  );
  const fields = new Set(own.flatMap(fieldsOf));
  return new Map(
    [...fields].map((field) => [field, sentenceOf(own.filter((binding) => fieldsOf(binding).includes(field)))]),
  );
};
