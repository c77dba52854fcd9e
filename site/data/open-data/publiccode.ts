import { publiccodeText } from '../../../scripts/adapters/publiccode-file.ts';
import { isSpdxExpression } from '../../../scripts/adapters/spdx.ts';
import { isReusable, type PubliccodeAnswer, publiccodeOf } from '../../../scripts/core/catalogue/publiccode.ts';
import { publicRecord } from '../../../scripts/core/publish/public-record.ts';
import type { Entry } from '../../../scripts/core/registry.ts';
import { apiHref, type Link } from '../links.ts';
import { regencies } from '../portal.ts';
import { isAplikasi, isSample } from '../records/records.ts';
import { listWords } from '../words.ts';

/** What an application's page says of its `publiccode.yml`: where it is, or what the record lacks for it. */
export interface PubliccodeNote {
  readonly link: Link | undefined;
  readonly text: string;
}

const answerOf = (entry: Entry<'aplikasi'>): PubliccodeAnswer =>
  publicRecord(entry).ditahan.length > 0
    ? { kurang: ['isi yang dapat diterbitkan seluruhnya'] }
    : publiccodeOf(entry.record, isSpdxExpression);

export const publiccodeHref = ({ daerah, id }: Pick<Entry, 'daerah' | 'id'>): string =>
  apiHref(daerah, 'aplikasi', `${id}.publiccode.yml`);

const standard = 'keterangan baku bagi yang ingin memakai kodenya di tempat lain';

/**
 * The line on a page; undefined where the standard does not speak of the application. Of what is only known from open
 * sources nothing is said to be lacking: nobody handed that record in.
 */
export const publiccodeNote = (entry: Entry): PubliccodeNote | undefined => {
  if (!isAplikasi(entry) || !isReusable(entry.record)) return undefined;
  const answer = answerOf(entry);
  if ('file' in answer) return { link: { text: 'publiccode.yml', href: publiccodeHref(entry) }, text: `${standard}.` };
  if (entry.record.asal === 'publik') return undefined;
  return {
    link: undefined,
    text: `Berkas publiccode.yml, ${standard}, belum terbit. Yang diperlukan: ${listWords(answer.kurang)}.`,
  };
};

/** Every file that can be published, by the parts of its address. */
export const publiccodeFiles = (): { params: { daerah: string; id: string }; props: { text: string } }[] =>
  regencies.flatMap(({ registry }) =>
    registry.entries.filter(isAplikasi).flatMap((entry) => {
      const answer = isReusable(entry.record) ? answerOf(entry) : { kurang: [] };
      if (!('file' in answer)) return [];
      const note = isSample(entry) ? 'Contoh: rekaan untuk peragaan, bukan aplikasi sungguhan.' : undefined;
      return [{ params: { daerah: entry.daerah, id: entry.id }, props: { text: publiccodeText(answer.file, note) } }];
    }),
  );
