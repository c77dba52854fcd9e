import { mkdirSync, readFileSync } from 'node:fs';
import { writeRequestSnapshot } from '../../scripts/adapters/request-file.ts';
import { sha256 } from '../../scripts/adapters/sha256.ts';
import { decide } from '../../scripts/core/gate/decide.ts';
import { factsSchema } from '../../scripts/core/gate/facts.ts';
import { openRequestOf } from '../../scripts/core/requests/open-request.ts';
import { unjudgedRequest } from '../../scripts/core/requests/request-list.ts';
import type { OpenRequest } from '../../scripts/core/requests/request-snapshot.ts';

/** A request of the gate's own samples, as it lies in the queue. */
const queued = (sample: string, nomor: number, sejak: string): OpenRequest => {
  const text = readFileSync(`scripts/core/gate/fixtures/${sample}.fakta.json`, 'utf8');
  const facts = factsSchema.parse(JSON.parse(text));
  return openRequestOf({ id: String(nomor), nomor, sejak, facts, decision: decide(facts, sha256) });
};

/** Requests in each state that the portal tells: waiting, ready, refused, not judged, and one of all regencies. */
export const queuedRequests = (): OpenRequest[] => {
  const waiting = queued('menunggu-dinas', 12, '2026-11-10T01:00:00Z');
  const again = { nomor: 15, id: '15', sebab: 'Forge belum memberi jawaban saat permohonan ini dibaca.' };
  return [
    waiting,
    queued('disetujui-dinas', 13, '2026-11-18T02:30:00Z'),
    queued('ditolak-karena-nama', 14, '2026-09-30T06:00:00Z'),
    unjudgedRequest(again, waiting),
    { ...waiting, id: '16', nomor: 16, daerah: [], kelas: ['sistem'], perkara: ['scripts/core/evaluate.ts'] },
  ];
};

/** Puts the queue where a build in that folder reads it. */
export const plantQueue = (folder: string): void => {
  mkdirSync(`${folder}/.tata`, { recursive: true });
  writeRequestSnapshot(folder, { version: 1, at: '2026-11-22T03:00:00Z', dari: 'forge', requests: queuedRequests() });
};
