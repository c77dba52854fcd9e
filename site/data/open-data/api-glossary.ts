import { citationOf } from '../../../scripts/core/render/citation.ts';
import { at, publicAddress } from '../config.ts';
import { provisionHref, termHref } from '../links.ts';
import { policies, provisionOf } from '../portal.ts';
import { dataLicences } from './licences.ts';

const provisionEntry = (id: string) => {
  const stated = provisionOf(id);
  const alamat = stated && publicAddress(provisionHref(stated.daerah, stated.regulation.id, stated.provision.ayat));
  return { id, kutipan: citationOf(id), ...(alamat && { alamat }) };
};

/** Every term, with what each regulation makes of it. */
export const glossaryJson = (): string => {
  const istilah = Object.entries(policies.glossary.daftar).map(([id, term]) => {
    const { istilah: nama, sebutan_lain, arti, beda, lihat, kunci, daerah = {} } = term;
    return {
      ...{ id, istilah: nama, sebutan_lain, arti, beda, lihat, isian: kunci },
      daerah: Object.entries(daerah).map(([name, { ketentuan = [], belum_dinyatakan = [], keadaan, ...said }]) => ({
        daerah: name,
        keadaan: keadaan ?? 'didefinisikan',
        ...said,
        ketentuan: [...ketentuan, ...belum_dinyatakan.map((ayat) => `${name}/${ayat}`)].map(provisionEntry),
      })),
      alamat: publicAddress(termHref(id)),
    };
  });
  return `${JSON.stringify({ version: 1, at, lisensi: dataLicences, istilah }, null, 2)}\n`;
};
