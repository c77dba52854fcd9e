import type { Regulation } from '../policy/regulation.ts';
import type { Instansi } from '../records/instansi.ts';
import { partyWord } from './party-word.ts';

/** The form of an office in a sentence, by the regulation's own word where it has one: `SKPD`, `unit kerja`. */
export const formWord = (form: string, istilah: Regulation['istilah']): string =>
  partyWord(form, istilah) ?? form.replaceAll('-', ' ');

/** Forms of which one is enough: `SKPD atau unit kerja`. */
export const eitherForm = (forms: readonly string[], istilah: Regulation['istilah']): string =>
  forms.map((form) => formWord(form, istilah)).join(' atau ');

/** Why a provision does not speak of an owner of this form. */
export const otherOwner = ({ bentuk }: Pick<Instansi, 'bentuk'>, istilah: Regulation['istilah']): string =>
  `Ketentuan ini tidak mengatur pemilik yang berupa ${formWord(bentuk, istilah)}.`;
