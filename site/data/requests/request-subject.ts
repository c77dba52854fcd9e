import type { OpenRequest } from '../../../scripts/core/requests/request-snapshot.ts';
import type { Regency } from '../portal.ts';
import type { ValueView } from '../records/value-view.ts';
import { text } from '../records/values.ts';
import { numberWords } from '../words.ts';
import { refView } from './putusan-requirements.ts';

/** Few enough matters for one row. */
const MATTERS = 3;

/** What a request is about: its author looks for that, and knows no number. */
export const aboutView = ({ perkara, perkara_lain }: OpenRequest, regency: Regency): ValueView | undefined => {
  const more = perkara.length + perkara_lain - MATTERS;
  const items = perkara.slice(0, MATTERS).map((ref) => refView(regency, ref));
  return items.length > 0
    ? { jenis: 'daftar', items: more > 0 ? [...items, text(`dan ${numberWords(more)} lagi`)] : items }
    : undefined;
};
