import { z } from 'zod';
import { covers, endedBefore, heldFrom, instrumentsOf } from '../../../scripts/core/instrument.ts';
import { isDinas } from '../../../scripts/core/office/dinas.ts';
import { eitherOf } from '../../../scripts/core/policy/value-label.ts';
import type { Making } from '../../../scripts/core/records/basis-data.ts';
import type { Keputusan } from '../../../scripts/core/records/keputusan.ts';
import { type CheckContext, defineRule, type Fault, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';

const parameters = z.strictObject({
  instrumen: z.array(z.string()).min(1).meta({ description: 'Jenis catatan koordinasi yang diterima.' }),
});

type Context = CheckContext<
  'basis-data',
  'id' | 'nama' | 'pengelola' | 'pembuatan',
  'by-id',
  z.infer<typeof parameters>
>;

/** Work in which somebody from outside takes part; what the Dinas does itself it need not coordinate with itself. */
const isJudged = ({ tanggal, pihak_ketiga, pelaksana }: Making, { subject, registry, isInForce }: Context): boolean =>
  isInForce(tanggal) &&
  pihak_ketiga !== undefined &&
  !(pelaksana ?? [subject.pengelola]).every((id) => isDinas(id, registry));

/** Why none of the papers came before the work; undefined where one did. */
const shortcoming = (papers: readonly Keputusan[], { tanggal }: Making, { subject }: Context): string | undefined => {
  const covering = papers.filter((paper) => covers(paper, 'basis_data', subject.id));
  if (papers.length === 0) return 'belum disebut';
  if (covering.length === 0) return `tidak mencakup ${subject.nama}`;
  const held = covering.filter((paper) => endedBefore(paper, tanggal) === undefined);
  if (held.length === 0) return 'sudah berakhir sebelum hari itu';
  return held.some((paper) => heldFrom(paper) <= tanggal)
    ? undefined
    : `baru ada ${held.map(heldFrom).join(', ')}, sesudah pekerjaan dimulai`;
};

/** A third party makes or extends a dataset only after the coordination that the regulation asks for. */
export const basisDataKoordinasiPembuatan = defineRule({
  id: 'basis-data/koordinasi-pembuatan',
  title: 'Pekerjaan pihak ketiga pada basis data didahului koordinasi',
  subjects: ['basis-data'],
  fields: ['nama', 'pengelola', 'pembuatan'],
  indexes: ['by-id'],
  parameters,
  judgesEvents: () => true,
  check: (context) => {
    const { subject, parameter, registry, kosakata, istilah } = context;
    const works = (subject.pembuatan ?? [])
      .map((work, i) => ({ work, path: `pembuatan.${i}` }))
      .filter(({ work }) => isJudged(work, context));
    if (works.length === 0) return notApplicable('Tidak ada pekerjaan pihak ketiga yang tercatat padanya.');
    const wanted = eitherOf(kosakata, 'instrumen', parameter.instrumen);
    return verdictOf(
      works.flatMap(({ work, path }): Fault[] => {
        if (work.instrumen?.some((id) => registry.isBroken(`keputusan/${id}`))) return [];
        const papers = instrumentsOf(work.instrumen ?? [], parameter.instrumen, registry);
        const why = shortcoming(papers, work, context);
        if (why === undefined) return [];
        return [
          {
            path,
            message: `${wanted} bagi pekerjaan pihak ketiga pada ${work.tanggal} ${why}.`,
            help: `Catat koordinasinya sebagai keputusan yang mencakup basis data ini, lalu sebut pada instrumen; bila terlewat, bicarakan dengan ${istilah.dinas}.`,
            actual: why,
            expected: `${wanted}, paling lambat ${work.tanggal}`,
            related: papers.map(({ id }) => `keputusan/${id}`),
          },
        ];
      }),
    );
  },
});
