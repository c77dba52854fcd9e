import { constructFromEvents, type Event, parseEvents, YAMLException } from 'js-yaml';
import { hiddenSign, type TextFault } from './text.ts';
import { inspectYaml } from './yaml-walk.ts';
import { syntaxFault } from './yaml-words.ts';

export const maxDepth = 32;

export interface ParsedYaml {
  readonly value: unknown;
  readonly faults: readonly TextFault[];
}

const faultOf = (text: string, error: YAMLException): TextFault =>
  syntaxFault(text, error.reason, error.mark?.position ?? 0);

const events = (text: string): { events: Event[]; fault?: TextFault } => {
  try {
    return { events: parseEvents(text, { maxDepth }) };
  } catch (error) {
    if (error instanceof YAMLException) return { events: [], fault: faultOf(text, error) };
    throw error;
  }
};

// A backslash may write a sign that a text itself may not hold.
const suspicious = /\t|<<|__proto__|constructor|prototype|\\[0abefvNLPxuU]/;

const isPlain = (text: string, list: readonly Event[]): boolean => {
  let documents = 0;
  for (const event of list) {
    if (event.type === 1 && ++documents > 1) return false;
    if (event.type === 5) return false;
    if (event.type === 2 || event.type === 3 || event.type === 4)
      if (event.anchorStart >= 0 || event.tagStart >= 0) return false;
  }
  return !suspicious.test(text);
};

/**
 * Parses one YAML document into plain values. The common case is one pass; a file with
 * anything unusual is walked again so that every fault is reported, each with its place.
 */
export const parseYaml = (text: string): ParsedYaml => {
  const { events: list, fault } = events(text);
  if (fault) return { value: undefined, faults: [fault] };
  if (list.length === 0)
    return {
      value: undefined,
      faults: [
        {
          code: 'kosong',
          offset: 0,
          path: '',
          message: 'Berkas ini hanya memuat komentar.',
          help: 'Isi berkas ini, atau hapus bila tidak dipakai.',
        },
      ],
    };
  if (isPlain(text, list)) {
    try {
      return { value: constructFromEvents(list, { source: text })[0], faults: [] };
    } catch (error) {
      if (!(error instanceof YAMLException)) throw error;
    }
  }
  const { faults, cleaned } = inspectYaml(text, list);
  // What nobody sees must not reach a page, as it does not where it stands unescaped.
  if (faults.some(({ code }) => code === hiddenSign.code)) return { value: undefined, faults };
  try {
    return { value: constructFromEvents(cleaned, { source: text })[0], faults };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return { value: undefined, faults: faults.length > 0 ? faults : [faultOf(text, error)] };
  }
};
