import type { Obligation } from '../../scripts/core/obligations/obligation.ts';
import { madeObligation } from '../../scripts/testing/obligations.ts';
import { type Regency, regencyOf } from '../data/portal.ts';

/** A demonstration with real agencies and invented ones. */
export const regency = regencyOf('buleleng');
/** An invented agency. */
export const agencyName = 'contoh-perizinan';
/** A duty of that agency; different ones have different ids. */
export const made = (parts: Partial<Obligation> = {}): Obligation =>
  madeObligation({ id: `buleleng/47.1/x/${JSON.stringify(parts)}`, instansi: agencyName, ...parts });
/** The regency with these duties alone. */
export const having = (...obligations: Obligation[]): Regency => ({ ...regency, obligations });
export const real = regency.byKind.get('instansi')?.find(({ record }) => record.asal === 'publik')?.id ?? '';
/** A duty of a real agency, of which nothing may be said. */
export const spared = (parts: Partial<Obligation> = {}) =>
  made({
    instansi: real,
    contoh: false,
    keadaan: 'belum-dapat-dinilai',
    alasan: 'Belum dinilai: register ini peragaan.',
    tenggat: null,
    ...parts,
  });

export const late = made({ keadaan: 'terlambat', tenggat: '2026-10-13', hal: 'Yang lewat' });
const due = made({ tenggat: '2026-12-31', hal: 'Yang akan datang' });
const done = made({ keadaan: 'dipenuhi', tenggat: '2027-03-01', hal: 'Yang sudah' });
const open = made({ tenggat: null, jangka: null, hal: 'Yang tanpa hari' });
export const reminder = made({ mengikat: false, keadaan: 'terlambat', tenggat: '2026-09-01', hal: 'Yang boleh' });
const ended = made({ keadaan: 'terlambat', tenggat: '2026-08-01', berakhir: '2026-08-02', hal: 'Yang berakhir' });
/** One of each, so that nothing hides behind another. */
export const all = having(late, due, done, open, reminder, ended, spared());
