import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { initRepository } from '../testing/repository.ts';
import { coordinationNote, dataCentre, plan, planRegulation, service } from './applications.ts';
import { daerah, dinas, files, head, headOfDinas, shares, siteOfDinas } from './records.ts';

/**
 * Writes a register of about `records` records in one regency, committed to its own repository. Without a number of
 * `agencies` these grow with the register, each with its office.
 */
export const generateRegister = async (folder: string, records: number, agencies?: number): Promise<void> => {
  const hundredth = Math.max(1, Math.floor(records / 100));
  const offices = agencies ?? shares.instansi * hundredth;
  const root = join(folder, 'registry/buleleng');
  const write = (jenis: string, name: string, text: string) => {
    mkdirSync(join(root, jenis), { recursive: true });
    writeFileSync(join(root, jenis, name), text);
  };
  write('.', 'daerah.yaml', daerah);
  write('instansi', 'kominfo.yaml', dinas);
  write('jabatan', 'kepala-kominfo.yaml', headOfDinas);
  write('subdomain', 'contoh-kominfo.yaml', siteOfDinas);
  write('rencana', 'contoh-rencana.yaml', plan);
  write('jabatan', 'bupati.yaml', head);
  write('keputusan', 'contoh-perbup.yaml', planRegulation);
  write('keputusan', 'contoh-koordinasi.yaml', coordinationNote);
  write('infrastruktur', 'contoh-pusat-data.yaml', dataCentre);
  write('layanan', 'contoh-layanan.yaml', service);
  for (const [jenis, share] of Object.entries(shares)) {
    const isRoster = jenis === 'instansi' || jenis === 'jabatan';
    for (let n = 0; n < (isRoster ? offices : share * hundredth); n++)
      write(jenis, ...files[jenis as keyof typeof shares](n, offices));
  }
  const git = await initRepository(folder);
  await git.add('.').commit('register');
};
