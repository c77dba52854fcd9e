import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { initRepository } from '../testing/repository.ts';
import { plan, service } from './applications.ts';
import { daerah, dinas, files, headOfDinas, shares, siteOfDinas } from './records.ts';

/** Writes a register of about `records` records in one regency, committed to its own repository. */
export const generateRegister = async (folder: string, records: number): Promise<void> => {
  const hundredth = Math.max(1, Math.floor(records / 100));
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
  write('layanan', 'contoh-layanan.yaml', service);
  for (const [jenis, share] of Object.entries(shares))
    for (let n = 0; n < share * hundredth; n++)
      write(jenis, ...files[jenis as keyof typeof shares](n, shares.instansi * hundredth));
  const git = await initRepository(folder);
  await git.add('.').commit('register');
};
