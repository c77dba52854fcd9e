import type { Finding } from '../../../scripts/core/finding.ts';
import { aplikasi } from '../../../scripts/core/records/aplikasi.ts';
import type { Entry } from '../../../scripts/core/registry.ts';
import { title } from '../words.ts';
import { helpAt } from './schema-words.ts';
import type { FieldView, ValueView } from './value-view.ts';
import { fieldsIn } from './values.ts';

/** Whether a finding speaks of handing documents over, and so of many of them at once. */
export const isAboutHandover = ({ rule, path }: Finding): boolean =>
  rule === 'aplikasi/dokumen-diserahkan' || path.startsWith('serah_terima.');

/** When a document was handed over, to whom and by which letter. */
export const handoversOf = (entry: Entry<'aplikasi'>, id: string): FieldView[] => {
  const views = (entry.record.serah_terima ?? []).flatMap((handover, i): ValueView[] =>
    handover.butir.includes(id)
      ? [{ jenis: 'kelompok', fields: fieldsIn(entry, ['serah_terima', i], handover, ['butir']) }]
      : [],
  );
  const [first, ...rest] = views;
  if (!first) return [];
  const value: ValueView = rest.length > 0 ? { jenis: 'daftar', items: views } : first;
  return [{ label: title('serah_terima'), help: helpAt(aplikasi.schema, ['serah_terima']), value }];
};
