import type { RegionalTerm, Term } from '../policy/glossary.ts';
import { regionalWords } from '../policy/glossary-lookup.ts';
import { citationOf } from './citation.ts';

const cited = ({ ketentuan = [], belum_dinyatakan = [] }: RegionalTerm): string => {
  const places = [...ketentuan, ...belum_dinyatakan].map(citationOf);
  return places.length > 0 ? ` (${places.join(', ')})` : '';
};

/** A term as `tata explain` prints it, in Markdown. */
export const termText = (id: string, term: Term): string =>
  [
    `# ${term.istilah} (${id})`,
    '',
    term.arti,
    ...(term.sebutan_lain ? ['', `Sebutan lain: ${term.sebutan_lain.join(', ')}`] : []),
    ...(term.daerah ? ['', '## Menurut peraturan', ''] : []),
    ...Object.entries(term.daerah ?? {}).map(
      ([daerah, regional]) =>
        `- ${daerah}${regional.sebut ? `, "${regional.sebut}"` : ''}: ${regionalWords(regional)}${cited(regional)}`,
    ),
    ...(term.beda ? ['', '## Bedanya', '', term.beda] : []),
    ...(term.kunci ? ['', `Isian: ${term.kunci.join(', ')}`] : []),
    ...(term.lihat ? ['', `Lihat juga: ${term.lihat.join(', ')}`] : []),
    '',
  ].join('\n');
