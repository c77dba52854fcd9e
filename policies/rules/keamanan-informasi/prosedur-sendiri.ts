import { z } from 'zod';
import { agencyOf } from '../../../scripts/core/office/agency.ts';
import { outdated } from '../../../scripts/core/office/later-statement.ts';
import { defineRule, type Fault, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';
import { sopStateOf } from '../../../scripts/core/sop/state.ts';

const stateWords = { rancangan: 'masih rancangan', 'belum-berlaku': 'belum berlaku', berakhir: 'sudah berakhir' };

/** The procedures that an agency names for its security are its own, and are in force. */
export const keamananInformasiProsedurSendiri = defineRule({
  id: 'keamanan-informasi/prosedur-sendiri',
  title: 'Prosedur keamanan informasi milik instansi itu sendiri dan berlaku',
  subjects: ['keamanan-informasi'],
  fields: ['instansi', 'tanggal', 'prosedur'],
  indexes: ['by-id', 'referrers'],
  parameters: z.strictObject({}),
  check: (context) => {
    const { subject, registry, today } = context;
    const old = outdated('keamanan-informasi', subject, context);
    if (old) return notApplicable(old);
    if (subject.prosedur === undefined) return notApplicable('Prosedurnya belum disebut.');
    const own = agencyOf(subject.instansi, registry);
    return verdictOf(
      subject.prosedur.flatMap((id, i): Fault[] => {
        // An SOP that is not there, or cannot be read, is told of elsewhere.
        const sop = registry.get('sop', id);
        const owner = sop && agencyOf(sop.instansi, registry);
        if (!sop || !own || !owner) return [];
        const path = `prosedur.${i}`;
        if (owner.id !== own.id)
          return [
            {
              path,
              discriminator: 'pemilik',
              message: `"${sop.nama}" adalah SOP ${owner.nama}, bukan ${own.nama}.`,
              help: 'Sebut SOP instansi ini sendiri; bila memang memakai SOP instansi lain, petugas yang menimbangnya.',
              actual: owner.nama,
              expected: own.nama,
              related: [`sop/${id}`],
            },
          ];
        const state = sopStateOf(sop, today);
        if (state === 'berlaku') return [];
        return [
          {
            path,
            discriminator: 'keadaan',
            message: `"${sop.nama}" ${stateWords[state]}.`,
            help: 'Sebut SOP yang berlaku, atau tetapkan SOP itu lebih dahulu.',
            actual: stateWords[state],
            expected: 'berlaku',
            related: [`sop/${id}`],
          },
        ];
      }),
    );
  },
});
