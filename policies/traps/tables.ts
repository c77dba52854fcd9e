import { applicationTraps } from './aplikasi.ts';
import { datasetTraps } from './data.ts';
import { facilityTraps } from './infrastruktur.ts';
import { securityTraps } from './keamanan.ts';
import { cooperationTraps } from './kerja-sama.ts';
import { serviceTraps } from './layanan.ts';
import { bodyTraps } from './lembaga.ts';
import { planTraps } from './rencana.ts';
import { localTraps } from './setempat.ts';
import { procedureTraps } from './sop.ts';
import { hostTraps } from './subdomain.ts';
import { placeTraps } from './tempat.ts';

/** Every table that asks all five regencies, by its name. */
export const trapTables = {
  applicationTraps,
  datasetTraps,
  procedureTraps,
  hostTraps,
  facilityTraps,
  cooperationTraps,
  planTraps,
  serviceTraps,
  bodyTraps,
  securityTraps,
  localTraps,
  placeTraps,
} as const;
