import { z } from 'zod';
import { outOfCooperation, sortParameter } from '../../../scripts/core/kerja-sama/scope.ts';
import { isDinas } from '../../../scripts/core/office/dinas.ts';
import { defineRule, notApplicable, pass, verdictOf } from '../../../scripts/core/rule.ts';

/** Data go to partners through a system that the Dinas runs, never from an agency straight to its partner. */
export const kerjaSamaTerpusat = defineRule({
  id: 'kerja-sama/terpusat',
  title: 'Data mengalir lewat sistem yang dikelola Dinas',
  subjects: ['kerja-sama'],
  fields: ['jenis', 'melalui', 'riwayat', 'berlaku'],
  indexes: ['by-id'],
  parameters: z.strictObject({ jenis: sortParameter }),
  check: (context) => {
    const { subject, parameter, registry, istilah } = context;
    const reason = outOfCooperation(subject, parameter.jenis, context);
    if (reason) return notApplicable(reason);
    const { melalui } = subject;
    const expected = `sistem elektronik yang dikelola ${istilah.dinas}`;
    if (melalui === undefined)
      return verdictOf([
        {
          path: '',
          discriminator: 'melalui',
          message: `Sistem yang dilalui datanya belum tercatat; seharusnya ${expected}.`,
          help: `Isi melalui dengan nama sistem dan pengelolanya. Bila datanya mengalir langsung ke mitra, bicarakan pemindahannya dengan ${istilah.dinas}.`,
          actual: 'belum diisi',
          expected,
          // That data pass there is law; that the record says so is not.
          review: true,
        },
      ]);
    if (melalui.pengelola === undefined)
      return verdictOf([
        {
          path: 'melalui',
          message: `Pengelola sistem "${melalui.sistem}" belum tercatat; seharusnya ${istilah.dinas}.`,
          help: 'Isi melalui.pengelola dengan id instansi yang mengelolanya.',
          actual: 'belum diisi',
          expected: istilah.dinas,
          review: true,
        },
      ]);
    const manager = registry.get('instansi', melalui.pengelola);
    // That there is no such agency is told by the rule on references.
    if (!manager) return notApplicable('Instansi yang disebut belum dapat dibaca.');
    if (isDinas(melalui.pengelola, registry)) return pass;
    const actual = manager.nama;
    return verdictOf([
      {
        path: 'melalui.pengelola',
        message: `Sistem "${melalui.sistem}" tercatat dikelola ${actual}; seharusnya ${istilah.dinas}.`,
        help: `Perbaiki pengelolanya bila keliru; bila benar, bicarakan pemindahan ke sistem ${istilah.dinas}.`,
        actual,
        expected: istilah.dinas,
      },
    ]);
  },
});
