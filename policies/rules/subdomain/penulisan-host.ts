import { z } from 'zod';
import { defineRule, type Fault, verdictOf } from '../../../scripts/core/rule.ts';

/** A host whose last part is a number is read as an address, in whatever spelling. */
const isIpAddress = (host: string) =>
  /(^|\.)(\d+|0x[\da-f]*)\.?$/i.test(host) || /^[0-9a-f.]*:[0-9a-f.]*:[0-9a-f:.]*$/i.test(host);

/** Each way a host can be miswritten; order is the order in which people should mend it. */
const faultsOf = (host: string): Fault[] => {
  const fault = (discriminator: string, message: string, help: string, expected?: string): Fault => ({
    path: 'host',
    discriminator,
    message,
    help,
    actual: host,
    ...(expected ? { expected } : {}),
  });
  if (isIpAddress(host))
    return [
      fault(
        'alamat-ip',
        `"${host}" adalah alamat IP, bukan nama host.`,
        'Tulis nama host, misalnya layanan.contoh.go.id.',
      ),
    ];
  if (/[:/]/.test(host))
    return [
      fault(
        'alamat-lengkap',
        `"${host}" memuat bagian alamat yang bukan nama host.`,
        'Tulis namanya saja, tanpa https://, nomor port, atau jalur.',
      ),
    ];
  const faults: Fault[] = [];
  if (/\.$/.test(host))
    faults.push(
      fault('titik-akhir', `Nama host "${host}" diakhiri titik.`, 'Hapus titik di akhir.', host.slice(0, -1)),
    );
  if (/\p{Lu}/u.test(host))
    faults.push(
      fault('huruf-besar', `Nama host "${host}" memuat huruf besar.`, 'Tulis dengan huruf kecil.', host.toLowerCase()),
    );
  const labels = host.replace(/\.$/, '').toLowerCase().split('.');
  if (/[^\p{ASCII}]/u.test(host))
    faults.push(
      fault(
        'bukan-ascii',
        `Nama host "${host}" memuat huruf di luar a–z yang dapat menyerupai huruf lain.`,
        'Ketik ulang dengan huruf a–z, angka, dan tanda hubung.',
      ),
    );
  if (labels.some((label) => label.startsWith('xn--')))
    faults.push(
      fault(
        'punycode',
        `Nama host "${host}" memuat label bersandi "xn--" yang tampil sebagai huruf lain.`,
        'Pakai nama yang seluruhnya huruf a–z, angka, dan tanda hubung.',
      ),
    );
  if (labels.some((label) => label.length > 63))
    faults.push(fault('label-panjang', `Salah satu bagian nama host lebih dari 63 huruf.`, 'Perpendek bagian itu.'));
  if (host.length > 253)
    faults.push(fault('host-panjang', `Nama host ini lebih dari 253 huruf.`, 'Perpendek namanya.'));
  if (labels.includes(''))
    faults.push(
      fault(
        'bagian-kosong',
        `Nama host "${host}" memuat bagian kosong di antara dua titik atau di awal.`,
        'Hapus titik yang berlebih.',
      ),
    );
  else if (labels.length < 2)
    faults.push(
      fault(
        'tidak-lengkap',
        `"${host}" belum nama host lengkap.`,
        'Tulis nama lengkapnya, misalnya layanan.contoh.go.id.',
      ),
    );
  const odd = labels.filter((label) => /^\p{ASCII}+$/u.test(label) && !/^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/.test(label));
  if (odd.length > 0)
    faults.push(
      fault(
        'ldh',
        `Bagian "${odd.join('", "')}" pada nama host tidak tersusun dari huruf, angka, dan tanda hubung di tengah.`,
        'Pakai huruf a–z, angka, dan tanda hubung; setiap bagian diawali dan diakhiri huruf atau angka.',
      ),
    );
  return faults;
};

/** Hosts are written the one way in which they can be compared; our reading of what a name is, RFC 1035 and 1123. */
export const penulisanHost = defineRule({
  id: 'subdomain/penulisan-host',
  title: 'Nama host ditulis huruf kecil, tanpa titik akhir, dari huruf a–z, angka, dan tanda hubung',
  subjects: ['subdomain'],
  fields: ['host'],
  indexes: [],
  absolute: true,
  parameters: z.strictObject({
    hanya: z
      .array(z.literal('alamat-ip').meta({ description: 'alamat IP di tempat nama' }))
      .min(1)
      .optional()
      .meta({ description: 'Kekeliruan yang dinilai; tanpa ini semua.' }),
  }),
  check: ({ subject, parameter: { hanya } }) =>
    verdictOf(
      faultsOf(subject.host).filter(({ discriminator }) => !hanya || hanya.some((one) => one === discriminator)),
    ),
});
