import type { Decision } from '../core/gate/decision.ts';
import type { Facts, RegencyFacts } from '../core/gate/facts.ts';
import type { Review } from '../core/gate/forge-facts.ts';
import type { DropReason, HoldReason } from '../core/gate/reasons.ts';
import { decided, facts, newFile, requirement, reviewed } from './gate-facts.ts';
import { regency } from './gate-regency.ts';

/** The requirement that an officer of the Dinas decides. */
export const decides = 'uji/subdomain/antrean/pemutus/dinas';
export const council = 'uji/layanan/server/pemutus/dewan-tik';

/** What these reviews make of the plain request. */
export const by = (...reviews: Review[]) => decided(reviewed(facts(), ...reviews));
export const dropsOf = (decision: Decision, id = decides): DropReason[] =>
  requirement(decision, id).dropped.map(({ reason }) => reason);
export const reasonOf = (decision: Decision, id = decides): HoldReason | null => requirement(decision, id).reason;

export const withRegency = (more: Partial<RegencyFacts>): Partial<Facts> => ({ regencies: [{ ...regency, ...more }] });
export const officesWith = (change: (office: RegencyFacts['offices'][number]) => RegencyFacts['offices'][number]) =>
  withRegency({ offices: regency.offices.map(change) });

export const server: Facts['records'][number] = {
  daerah: 'uji',
  jenis: 'layanan',
  id: 'server',
  path: 'registry/uji/layanan/server.yaml',
  old: null,
  new: { id: 'server', instansi: 'kesehatan', asal: 'contoh' },
};

/** A special server that the health agency asks for: the council decides. */
export const serverFacts = (more: Partial<Facts> = {}): Facts =>
  facts({
    changes: [newFile('registry/uji/layanan/server.yaml')],
    records: [server],
    ...more,
  });

/** What a check says of the request. */
export const finding = (level: 'galat' | 'perlu-telaah'): Facts['findings'][number] => ({
  key: `uji|uji/26.3|subdomain/nama|subdomain/antrean|host|${level}`,
  rule: 'subdomain/nama',
  level,
  basis: 'tafsir',
  daerah: 'uji',
  record: 'subdomain/antrean',
  file: 'registry/uji/subdomain/antrean.yaml',
  path: 'host',
  message: 'Nama ini tidak mengikuti nama pemiliknya.',
  provisions: ['uji/26.3'],
});
