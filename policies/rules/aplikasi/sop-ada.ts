import { z } from 'zod';
import { isAgency } from '../../../scripts/core/office/agency.ts';
import { defineRule, notApplicable, pass, verdictOf } from '../../../scripts/core/rule.ts';
import { sopStateOf } from '../../../scripts/core/sop/state.ts';

/** An application in use is run by a procedure that someone has adopted. */
export const aplikasiSopAda = defineRule({
  id: 'aplikasi/sop-ada',
  title: 'Aplikasi yang dipakai mempunyai SOP yang berlaku',
  subjects: ['aplikasi'],
  fields: ['nama', 'pemilik', 'riwayat'],
  indexes: ['by-id', 'sop-by-aplikasi'],
  parameters: z.strictObject({}),
  gap: true,
  check: ({ subject, registry, istilah, date }) => {
    const events = subject.riwayat.filter(({ tanggal }) => tanggal <= date);
    if (!events.some(({ jenis }) => jenis === 'penerapan'))
      return notApplicable('Aplikasi ini belum tercatat dipakai.');
    if (events.at(-1)?.jenis === 'nonaktif') return notApplicable('Aplikasi ini sudah tidak dipakai.');
    const owner = registry.get('instansi', subject.pemilik);
    if (owner && !isAgency(owner) && owner.bentuk !== 'pemerintah-daerah')
      return notApplicable(`Ketentuan ini tentang sistem elektronik ${istilah.perangkat_daerah}.`);
    const states = registry
      .find('sop-by-aplikasi', subject.id)
      .map(({ ref, record }) => ({ ref, state: sopStateOf(record, date) }));
    if (states.some(({ state }) => state === 'berlaku')) return pass;
    const drafts = states.filter(({ state }) => state !== 'berakhir').map(({ ref }) => ref);
    return verdictOf([
      {
        path: '',
        message:
          drafts.length > 0
            ? `SOP ${subject.nama} sudah dirancang, tetapi belum berlaku.`
            : `${subject.nama} sudah dipakai, tetapi belum mempunyai SOP yang berlaku.`,
        help:
          drafts.length > 0
            ? 'Tetapkan rancangannya, lalu isi ditetapkan.'
            : 'Susun SOP-nya, lalu sebut aplikasi ini pada isian aplikasi di SOP itu.',
        expected: 'SOP yang berlaku',
        related: drafts,
      },
    ]);
  },
});
