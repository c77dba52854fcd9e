import type { RecordOf } from '../../../scripts/core/records/kinds.ts';
import type { Entry } from '../../../scripts/core/registry.ts';
import { recordHref } from '../links.ts';
import { type Regency, regencies } from '../portal.ts';
import { entryAt, isSample, nameOf } from '../records/records.ts';
import {
  authority,
  day,
  indonesian,
  inIndonesian,
  type Node,
  placeNode,
  portalNode,
  publicAccess,
} from './dcat-terms.ts';

type Dataset = Entry<'basis-data'>;

/**
 * Only what somebody declared open is listed. What is closed, of another class or not yet classified stands on its own
 * page with what that may show, and nowhere else.
 */
export const isDeclaredOpen = ({ klasifikasi }: Pick<RecordOf<'basis-data'>, 'klasifikasi'>): boolean =>
  klasifikasi?.kelas === 'terbuka' && klasifikasi.dikecualikan === undefined;

const frequencies: Readonly<Record<string, string>> = {
  P1D: 'DAILY',
  P1W: 'WEEKLY',
  P7D: 'WEEKLY',
  P1M: 'MONTHLY',
  P3M: 'QUARTERLY',
  P6M: 'ANNUAL_2',
  P1Y: 'ANNUAL',
  P12M: 'ANNUAL',
};

const named = (entry: Entry): string => `${nameOf(entry)}${isSample(entry) ? ' (contoh)' : ''}`;

const keeperNode = (regency: Regency, id: string): Node => {
  const keeper = entryAt(regency.registry, `instansi/${id}`);
  return {
    ...portalNode(recordHref(regency.id, 'instansi', id), 'foaf:Agent'),
    'foaf:name': inIndonesian(keeper ? named(keeper) : id),
  };
};

const periodNode = ({ sejak, sampai }: NonNullable<RecordOf<'basis-data'>['berlaku']>): Node => ({
  '@type': 'dct:PeriodOfTime',
  ...(sejak !== undefined && { 'dcat:startDate': day(sejak) }),
  ...(sampai !== undefined && { 'dcat:endDate': day(sampai) }),
});

const datasetNode = (regency: Regency, entry: Dataset): Node => {
  const { uraian, kelompok, pengelola, siklus, diperbarui, berlaku } = entry.record;
  const frequency = siklus && frequencies[siklus];
  const page = recordHref(regency.id, entry.jenis, entry.id);
  return {
    ...portalNode(`${page}#data`, 'dcat:Dataset'),
    'dct:identifier': `${regency.id}/${entry.jenis}/${entry.id}`,
    'dct:title': inIndonesian(named(entry)),
    'dct:description': inIndonesian(
      `${uraian ?? nameOf(entry)} Katalog ini memuat keterangannya saja; datanya ada pada pengelolanya.`,
    ),
    'dcat:keyword': [...(kelompok ? [kelompok] : []), ...(isSample(entry) ? ['contoh'] : [])].map(inIndonesian),
    'dct:publisher': keeperNode(regency, pengelola),
    'dct:spatial': placeNode(regency),
    'dct:language': indonesian,
    'dct:accessRights': publicAccess,
    'dcat:landingPage': portalNode(page, 'foaf:Document'),
    ...(frequency && { 'dct:accrualPeriodicity': authority('frequency', frequency) }),
    ...(diperbarui && { 'dct:modified': day(diperbarui) }),
    ...(berlaku && { 'dct:temporal': periodNode(berlaku) }),
  };
};

/** The datasets that agencies keep, where they are declared open: what they are, not what they hold. */
export const datasetNodes = (): Node[] =>
  regencies.flatMap((regency) =>
    ((regency.byKind.get('basis-data') ?? []) as readonly Dataset[])
      .filter(({ record }) => isDeclaredOpen(record))
      .map((entry) => datasetNode(regency, entry)),
  );
