import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { rules } from '../../policies/rules/index.ts';
import type { Io } from '../adapters/io.ts';
import { lawIn } from '../adapters/load-register.ts';
import { OperationalError } from '../adapters/operational-error.ts';
import { nearest } from '../core/nearest.ts';
import type { Binding } from '../core/policy/binding.ts';
import { shapeOf } from '../core/policy/enforcement.ts';
import { namesOf, termsNamed } from '../core/policy/glossary-lookup.ts';
import type { LoadedPolicies } from '../core/policy/load.ts';
import { meantProvision } from '../core/policy/meant-provision.ts';
import { provisionsOf, type StatedProvision } from '../core/policy/policies.ts';
import { citationOf } from '../core/render/citation.ts';
import { termText } from '../core/render/term-text.ts';
import { basisWord, levelWord } from '../core/render/words.ts';

export const usage = `tata explain <aturan | daerah/ayat | istilah> [--policies DIR]
Menjelaskan satu aturan, satu ketentuan, atau satu istilah, misalnya: tata explain subdomain/domain-resmi, tata explain buleleng/26.3, tata explain walidata`;

const shapes = `# Temuan skema/...

Temuan ini tentang bentuk berkas, bukan tentang peraturan: berkas yang tidak terbaca, isian yang belum ada, tidak dikenal,
atau tertulis dengan cara lain. Setiap temuan menyebut tempatnya dan cara membetulkannya. Isian yang dikenal setiap jenis
rekaman tertulis di scripts/schemas/.
`;

/** The days on which a binding holds, where its version did not bring them or they have an end. */
const spanWords = ({ sejak, sampai, versi }: Binding): string =>
  sampai === undefined && sejak === versi ? '' : `, sejak ${sejak}${sampai === undefined ? '' : ` sampai ${sampai}`}`;

const bindingLine = (binding: Binding): string => {
  const { provision, level, basis, parameter, id } = binding;
  return provision
    ? `- ${citationOf(provision)} (${provision}): ${levelWord[level]}, ${basisWord[basis]}${spanWords(binding)} [${id}] ${JSON.stringify(parameter)}`
    : `- aturan register: ${levelWord[level]}, ${basisWord[basis]} [${id}] ${JSON.stringify(parameter)}`;
};

const ruleText = (id: string, bindings: readonly Binding[]): string => {
  const page = new URL(`../../policies/rules/${id}.md`, import.meta.url);
  const text = existsSync(page) ? readFileSync(page, 'utf8') : `# ${rules.get(id)?.title}\n`;
  return `${text}\n## Mengikat\n\n${bindings.map(bindingLine).join('\n')}\n`;
};

const provisionText = ({ id, regulation, provision, file }: StatedProvision): string =>
  [
    `# ${citationOf(provision.ayat)} ${regulation.sebutan} (${id})`,
    '',
    `Sifat: ${provision.sifat}${provision.mengikat ? `; mengikat ${provision.mengikat.join(', ')}` : ''}`,
    ...(provision.catatan ? ['', `Catatan: ${provision.catatan}`] : []),
    ...provision.versi.flatMap((version) => [
      '',
      `## Sejak ${version.sejak}${version.sampai ? ` sampai ${version.sampai}` : ''}`,
      '',
      version.ringkasan,
      '',
      ...version.penegakan.flatMap((entry) => [
        `- ${(shapeOf(entry) ?? '').replace('_', '-')}${'aturan' in entry ? ` ${entry.aturan}` : ''} (${basisWord[entry.dasar]}) [${entry.id}]`,
        ...('manual' in entry ? [`  ${entry.manual}`] : []),
        ...('tidak_perlu' in entry ? [`  ${entry.tidak_perlu}`] : []),
        ...(entry.catatan ? [`  ${entry.catatan}`] : []),
      ]),
    ]),
    '',
    `Berkas: ${file}`,
    '',
  ].join('\n');

const explain = (topic: string, loaded: LoadedPolicies): string => {
  if (topic.startsWith('skema/')) return shapes;
  const stated = [...loaded.policies.daerah.values()].flatMap(provisionsOf);
  // `buleleng/perbup-58-2019/26.3` is the canonical form of `buleleng/26.3`.
  const found = stated.filter(
    ({ id, regulation, daerah, provision }) => topic === id || topic === `${daerah}/${regulation.id}/${provision.ayat}`,
  );
  if (found.length > 0) return found.map(provisionText).join('\n');
  if (rules.has(topic))
    return ruleText(
      topic,
      [...loaded.bindings.values()].flat().filter((binding) => binding.rule.id === topic),
    );
  const { glossary } = loaded.policies;
  const terms = termsNamed(glossary, topic);
  if (terms.length > 0) return terms.map(([id, term]) => termText(id, term)).join('\n');
  const names = Object.entries(glossary.daftar).flatMap(([id, term]) => namesOf(id, term));
  const neighbours = meantProvision(
    topic,
    stated.map(({ daerah, provision }) => ({ daerah, ayat: provision.ayat })),
  );
  const meant = nearest(topic, [...rules.keys(), ...names]);
  throw new OperationalError(
    `"${topic}" bukan aturan, ketentuan, atau istilah yang dikenal.`,
    neighbours ?? (meant ? `Mungkin yang dimaksud ${meant}.` : 'Lihat daftarnya dengan: tata provisions'),
  );
};

/** Prints the page of a rule or of a provision, or what a term means. */
export const run = async (args: string[], io: Io): Promise<number> => {
  const { values, positionals } = parseArgs({
    args,
    options: { policies: { type: 'string', default: 'policies' } },
    allowPositionals: true,
    strict: true,
  });
  // Terms of two words need no quotes.
  const topic = positionals.join(' ');
  if (topic === '') throw new OperationalError('Sebut satu aturan, ketentuan, atau istilah.', usage);
  io.out(explain(topic, lawIn({ cwd: io.cwd, policies: values.policies }, rules).loaded));
  return 0;
};
