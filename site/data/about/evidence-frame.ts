import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { parseYaml } from '../../../scripts/adapters/yaml.ts';
import { line, prose } from '../../../scripts/core/records/id.ts';
import { dateSchema } from '../../../scripts/core/records/period.ts';

/** Pages that an indicator may point to: registers by their kind, and pages of the portal by name. */
const pageSchema = z.string().regex(/^[a-z]+(-[a-z]+)*$/);

const frameSchema = z.strictObject({
  id: line(40),
  nama: line(),
  dasar: line(),
  diundangkan: dateSchema.optional(),
  keadaan: z.enum(['berlaku', 'dicabut']),
  dicabut_oleh: line().optional(),
  sumber: z.strictObject({ uraian: prose(400), mutu: z.enum(['A', 'B', 'C', 'D']), tanggal: dateSchema }),
  catatan: prose(600).optional(),
  indikator: z.array(
    z.strictObject({ nomor: line(8), nama: line(), halaman: z.array(pageSchema).min(1), menunjukkan: line(300) }),
  ),
});

/** A version of the national evaluation and the indicators that public pages can support. No score, no index. */
export type EvidenceFrame = z.infer<typeof frameSchema>;

const folder = join(process.cwd(), 'site/evidence');

/** All versions, those in force first. */
export const evidenceFrames = (): EvidenceFrame[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => frameSchema.parse(parseYaml(readFileSync(join(folder, name), 'utf8')).value))
    .sort((a, b) => Number(a.keadaan === 'dicabut') - Number(b.keadaan === 'dicabut') || (a.id < b.id ? -1 : 1));
