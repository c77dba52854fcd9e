import { type Place, shapeFinding } from '../check-schema.ts';
import type { Finding } from '../finding.ts';
import { type DaerahPolicy, provisionsOf } from './policies.ts';
import { regulationFindings } from './regulation-findings.ts';
import { settingFindings } from './setting-findings.ts';
import { versionFaults } from './version-faults.ts';

type PlaceOf = (file: string) => Place;

/** Faults that no single schema sees: numbers that disagree, ids used twice, one regency naming another's provision. */
export const consistencyFindings = (
  policy: DaerahPolicy,
  placeOf: PlaceOf,
  files: { kosakata: string | undefined; setelan: string | undefined },
): Finding[] => {
  const findings: Finding[] = [];
  const say = (file: string, path: string, code: string, message: string, help: string) =>
    findings.push(shapeFinding(placeOf(file), { code, path, message, help, discriminator: code }));

  for (const { regulation, articles } of policy.regulations) {
    const ayat = new Map<string, string>();
    const ids = new Map<string, string>();
    for (const { file, article } of articles) {
      const number = Number(file.match(/(\d+)\.md$/)?.[1]);
      if (number !== article.pasal)
        say(
          file,
          'pasal',
          'nomor-pasal',
          `Pasal ${article.pasal} tertulis di berkas bernomor ${number}.`,
          'Samakan nomor pasal dengan nama berkasnya.',
        );
      article.ketentuan.forEach((provision, i) => {
        const path = `ketentuan.${i}`;
        if (provision.ayat.split('.')[0] !== String(article.pasal))
          say(
            file,
            `${path}.ayat`,
            'ayat-asing',
            `Ketentuan "${provision.ayat}" bukan bagian dari Pasal ${article.pasal}.`,
            'Pindahkan ke berkas pasalnya.',
          );
        if (ayat.has(provision.ayat))
          say(
            file,
            `${path}.ayat`,
            'ayat-ganda',
            `Ketentuan "${provision.ayat}" sudah dinyatakan di ${ayat.get(provision.ayat)}.`,
            'Nyatakan setiap ketentuan sekali saja.',
          );
        ayat.set(provision.ayat, file);
        for (const fault of versionFaults(regulation, provision.versi))
          say(file, `${path}.versi.${fault.path}`, fault.code, fault.message, fault.help);
        provision.versi.forEach((version, v) => {
          version.penegakan.forEach((entry, e) => {
            // An amended version keeps the id of what it continues; within one version it is unique.
            const owner = `${provision.ayat}`;
            if (
              ids.has(entry.id) &&
              (ids.get(entry.id) !== owner || version.penegakan.findIndex((other) => other.id === entry.id) !== e)
            )
              say(
                file,
                `${path}.versi.${v}.penegakan.${e}.id`,
                'penegakan-ganda',
                `Pengenal penegakan "${entry.id}" sudah dipakai di peraturan ini.`,
                'Beri pengenal yang belum dipakai.',
              );
            ids.set(entry.id, owner);
          });
        });
      });
    }
  }

  const own = (id: string) => id.startsWith(`${policy.daerah}/`);
  const known = new Set(provisionsOf(policy).map((stated) => stated.id));
  for (const [name, list] of Object.entries(policy.vocabulary))
    list.nilai.forEach((value, i) => {
      for (const [n, provision] of (value.ketentuan ?? []).entries())
        if (!own(provision) && files.kosakata)
          say(
            files.kosakata,
            `${name}.nilai.${i}.ketentuan.${n}`,
            'ketentuan-daerah-lain',
            `Ketentuan "${provision}" bukan ketentuan daerah ini.`,
            `Sebut ketentuan ${policy.daerah}/….`,
          );
    });
  for (const [id, setting] of Object.entries(policy.settings))
    for (const [n, provision] of setting.mengisi.entries())
      if (!known.has(provision) && files.setelan)
        say(
          files.setelan,
          `${id}.mengisi.${n}`,
          'ketentuan-asing',
          `Ketentuan "${provision}" tidak dinyatakan di kebijakan daerah ini.`,
          'Setelan mengisi ketentuan yang ada di berkas pasal daerah yang sama.',
        );
  if (files.setelan) findings.push(...settingFindings(policy.settings, placeOf(files.setelan)));
  return [...findings, ...regulationFindings(policy, placeOf)];
};
