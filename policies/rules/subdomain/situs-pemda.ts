import { z } from 'zod';
import { isUnder, normaliseHost } from '../../../scripts/core/hostname.ts';
import { defineRule, notApplicable, pass, verdictOf } from '../../../scripts/core/rule.ts';

/** The regency's own site stands at the official domain, and nobody else claims that host. */
export const situsPemda = defineRule({
  id: 'subdomain/situs-pemda',
  title: 'Alamat utama domain resmi dipakai situs pemerintah daerah saja',
  subjects: ['subdomain'],
  fields: ['host', 'jalur', 'pemilik', 'penggunaan'],
  indexes: ['by-id'],
  parameters: z.strictObject({
    domain: z.string().meta({ description: 'Domain resmi daerah.' }),
    host: z.array(z.string()).min(1).meta({ description: 'Nama host yang disediakan bagi situs utama daerah.' }),
    /** Where a decree may allow a site elsewhere, another rule judges. */
    luar_domain: z
      .enum(['tolak', 'dinilai-lain'])
      .meta({
        description: 'Penilaian bagi situs daerah di luar domain resmi; tanpa ini tidak dinilai di sini.',
        enumDescriptions: ['tidak sesuai', 'tidak dinilai di sini'],
      })
      .default('dinilai-lain'),
  }),
  check: ({ subject, parameter, registry, istilah }) => {
    const owner = registry.get('instansi', subject.pemilik);
    if (!owner) return notApplicable('Pemiliknya belum dapat dibaca.');
    const host = normaliseHost(subject.host);
    const claims = parameter.host.includes(host) && subject.jalur === undefined;
    const expected = parameter.host.join(' atau ');
    const inside = host === parameter.domain || isUnder(host, parameter.domain);
    const isOwn = owner.bentuk === 'pemerintah-daerah';
    const isOwnSite = isOwn && subject.penggunaan === 'situs';
    if (isOwnSite && claims) return pass;
    if (isOwnSite && !inside && parameter.luar_domain === 'tolak')
      return verdictOf([
        {
          path: 'host',
          message: `Situs ${istilah.pemerintah_daerah} tercatat di "${subject.host}", di luar ${parameter.domain}.`,
          help: `Pakai ${expected}, atau nama lain di bawah ${parameter.domain}.`,
          actual: subject.host,
          expected,
          discriminator: 'situs-utama',
        },
      ]);
    if (!inside) return notApplicable(`Nama ini berada di luar ${parameter.domain}.`);
    // The regency has more sites than its main one, and mail at the domain itself: no text forbids them.
    if (!claims) return notApplicable('Bukan alamat utama domain resmi.');
    if (isOwn)
      return notApplicable(`Alamat utama ini dipegang ${istilah.pemerintah_daerah} sendiri, bukan untuk situs.`);
    return verdictOf([
      {
        path: 'host',
        message: `"${subject.host}" disediakan bagi situs ${istilah.pemerintah_daerah}; di sini pemiliknya ${owner.nama}.`,
        help: `Pilih nama di bawah ${parameter.domain}.`,
        actual: subject.host,
        expected: `nama.${parameter.domain}`,
        discriminator: 'diambil',
      },
    ]);
  },
});
