import type { Basis, Finding, Level, Outcome } from '../../../scripts/core/finding.ts';
import { publicText } from '../../../scripts/core/publish/public-text.ts';
import { citationOf } from '../../../scripts/core/render/citation.ts';
import { levelWord } from '../../../scripts/core/render/words.ts';
import { wordTermHref } from '../law/glossary-links.ts';
import { type Link, provisionHref, ruleHref } from '../links.ts';
import { provisionOf, regencies } from '../portal.ts';
import { capital, withDates } from '../words.ts';
import { entryAt, linkTo, type RecordLink } from './records.ts';

/** Where a demand comes from, in two or three words. */
export interface BasisView {
  readonly basis: Basis;
  readonly word: string;
  readonly meaning: string;
  /** Where the word is explained. */
  readonly term: string | undefined;
}

const basisWords: Readonly<Record<Basis, readonly [word: string, meaning: string]>> = {
  teks: ['Bunyi peraturan', 'Peraturan sendiri yang memintanya.'],
  tafsir: ['Tafsir', 'Pembacaan yang mungkin tetapi tidak dipaksakan bunyinya; petugas Dinas yang memutuskan.'],
  setelan: ['Pilihan setempat', 'Peraturan diam; daerah atau register memilih sendiri. Bukan bunyi peraturan.'],
  skema: ['Susunan register', 'Berlaku di semua daerah agar register dapat dipercaya; tidak mengutip peraturan.'],
};

export const basisView = (basis: Basis): BasisView => ({
  basis,
  word: basisWords[basis][0],
  meaning: basisWords[basis][1],
  term: wordTermHref(basis),
});

/** What each level means for the one who reads it. */
export const levelMeaning: Readonly<Record<Level, string>> = {
  galat: 'Bertentangan dengan ketentuan; usulan seperti ini ditahan sampai dibetulkan.',
  'perlu-telaah': 'Peraturan dapat dibaca lebih dari satu cara; petugas Dinas yang memutuskan.',
  peringatan: 'Sebaiknya diperbaiki; tidak menahan usulan.',
  celah: 'Yang diminta peraturan dari instansi itu belum ada.',
};

export interface FindingView {
  readonly level: Level;
  readonly word: string;
  readonly outcome: Outcome;
  readonly message: string;
  readonly help: string;
  readonly basis: BasisView;
  readonly provisions: readonly Link[];
  readonly rule: Link | undefined;
  readonly record: RecordLink | undefined;
  readonly file: string;
}

/** `buleleng/26.3` as a link that reads "Pasal 26 ayat (3)". */
export const provisionLink = (id: string): Link => {
  const stated = provisionOf(id);
  return {
    text: citationOf(id),
    href: stated ? provisionHref(stated.daerah, stated.regulation.id, stated.provision.ayat) : '',
  };
};

export const findingView = (finding: Finding): FindingView => {
  // Faults of policy files name no record, and a broken record has no page.
  const registry = regencies.find(({ id }) => id === finding.daerah)?.registry;
  const entry = registry && entryAt(registry, finding.record);
  return {
    level: finding.level,
    word: levelWord[finding.level],
    outcome: finding.outcome,
    message: withDates(finding.message),
    help: withDates(finding.help),
    basis: basisView(finding.basis),
    provisions: finding.provisions.map(provisionLink),
    rule: finding.rule.startsWith('skema/') ? undefined : { text: finding.rule, href: ruleHref(finding.rule) },
    record: entry && linkTo(entry),
    file: finding.file,
  };
};

/** Why a rule says what it says; it may quote the record. */
export const reasonView = (reason: string): string => capital(withDates(publicText(reason)));
