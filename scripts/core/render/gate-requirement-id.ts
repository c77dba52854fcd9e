import { isJenis } from '../records/kinds.ts';
import type { Asked } from './gate-names.ts';

const roles = ['pengusul', 'pemutus', 'penetap'] as const;
const isRole = (text: string): text is (typeof roles)[number] => (roles as readonly string[]).includes(text);

/**
 * What the id of a requirement tells of itself, as a decision keeps it: `<daerah>/<jenis>/<id>/<peran>/<oleh>` (where two instruments are asked for, `:<instrumen>` after it),
 * `<daerah>/<jenis>/<id>/telaah`, `<daerah>/darurat/<id>`, `gerbang/<name>`. Undefined for shared parts, whose entry is a
 * house setting, and for anything else.
 */
export const askedById = (id: string): Asked | undefined => {
  const parts = id.split('/');
  const [daerah = '', jenis = '', record = '', role = '', oleh = ''] = parts;
  const common = { id, need: 1, daerah, subjects: [`${jenis}/${record}`] };
  if (daerah === 'gerbang' && parts.length === 2) return { ...common, kind: 'gerbang', subjects: [], authority: [] };
  if (jenis === 'darurat' && parts.length === 3)
    return { ...common, kind: 'darurat', subjects: [`keputusan/${record}`], authority: [] };
  if (!isJenis(jenis)) return undefined;
  if (role === 'telaah' && parts.length === 4) return { ...common, kind: 'telaah', authority: ['dinas'] };
  return isRole(role) && parts.length === 5
    ? { ...common, kind: role, authority: oleh.replace(/[@:].*$/, '').split('+') }
    : undefined;
};
