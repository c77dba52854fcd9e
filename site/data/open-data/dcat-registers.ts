import { type Jenis, jenisList, kindOf } from '../../../scripts/core/records/kinds.ts';
import { countOf } from '../counts.ts';
import { allChanges } from '../history/change-history.ts';
import { apiHref, kindHref } from '../links.ts';
import { type Regency, regencies } from '../portal.ts';
import { inSentence } from '../words.ts';
import {
  authority,
  demonstrationNote,
  indonesian,
  inIndonesian,
  instant,
  isDemonstration,
  licenceNode,
  type Node,
  ownNode,
  placeNode,
  portalNode,
  publicAccess,
  publisherNode,
} from './dcat-terms.ts';
import { downloadsOf } from './downloads.ts';
import { dataLicences, type Licence, ownData } from './licences.ts';

/** Media types that are registered; JSON Lines has none. */
const mediaTypes: Readonly<Record<string, string>> = { CSV: 'text/csv', JSON: 'application/json' };

const ianaHref = 'https://www.iana.org/assignments/media-types/';

/** Of a register with records from a source that binds others, that source's licence; else the register's own. */
const licenceOf = (regency: Regency, jenis: Jenis): Licence => {
  const bound = new Set(
    (regency.byKind.get(jenis) ?? []).flatMap(({ record }) => (record.sumber ?? []).map(({ lisensi }) => lisensi)),
  );
  return dataLicences.find(({ nama }) => nama !== ownData.nama && bound.has(nama)) ?? ownData;
};

const formatNode = (format: string): Node => ({
  ...ownNode(`format-${format.replaceAll(' ', '-')}`, 'dct:MediaTypeOrExtent'),
  'rdfs:label': format,
});

const distributions = (regency: Regency, jenis: Jenis): Node[] =>
  downloadsOf(regency, jenis).map(({ href, format, text }) => {
    const mediaType = mediaTypes[format];
    const isHistory = format === 'riwayat';
    return {
      ...portalNode(`${href}#unduhan`, 'dcat:Distribution'),
      'dct:title': inIndonesian(`${kindOf(jenis).judul} ${regency.registry.profil.nama}, ${text}`),
      'dcat:accessURL': portalNode(kindHref(regency.id, jenis)),
      'dcat:downloadURL': portalNode(href),
      'dct:license': licenceNode(licenceOf(regency, jenis)),
      'dct:format': formatNode(isHistory ? 'JSON Lines' : format),
      ...(mediaType && { 'dcat:mediaType': { '@id': ianaHref + mediaType, '@type': 'dct:MediaType' } }),
      // A line of the history tells of a change: the schema of a record does not speak of it.
      ...(!isHistory && { 'dct:conformsTo': portalNode(apiHref('skema', `${jenis}.schema.json`), 'dct:Standard') }),
    };
  });

/** First and last change of each register, as far as the history tells. */
const spans = Map.groupBy(allChanges(), ({ place }) => place.slice(0, place.lastIndexOf('/')));

const times = (regency: Regency, jenis: Jenis): Node => {
  const changes = spans.get(`${regency.id}/${jenis}`) ?? [];
  const [newest] = changes;
  const oldest = changes.at(-1);
  return {
    ...(oldest && { 'dct:issued': instant(oldest.change.waktu) }),
    ...(newest && { 'dct:modified': instant(newest.change.waktu) }),
  };
};

const registerNode = (regency: Regency, jenis: Jenis): Node => {
  const { judul, uraian } = kindOf(jenis);
  const { nama } = regency.registry.profil;
  const { total, parts } = countOf(regency.byKind.get(jenis) ?? []);
  const note = isDemonstration(regency) ? ` ${demonstrationNote}` : '';
  return {
    ...ownNode(`${regency.id}-${jenis}`, 'dcat:Dataset'),
    'dct:identifier': `${regency.id}/${jenis}`,
    'dct:title': inIndonesian(`Register ${inSentence(judul)} ${nama}`),
    'dct:description': inIndonesian(`${uraian} Memuat ${total} rekaman: ${parts}.${note}`),
    'dcat:keyword': [judul, nama, ...(isDemonstration(regency) ? ['peragaan'] : [])].map(inIndonesian),
    'dcat:theme': authority('data-theme', 'GOVE'),
    'dct:publisher': publisherNode(regency),
    'dct:spatial': placeNode(regency),
    'dct:language': indonesian,
    'dct:accessRights': publicAccess,
    'dct:accrualPeriodicity': authority('frequency', 'IRREG'),
    'dcat:landingPage': portalNode(kindHref(regency.id, jenis), 'foaf:Document'),
    ...times(regency, jenis),
    'dcat:distribution': distributions(regency, jenis),
  };
};

/** Every register that has records, with the files that hold it. */
export const registerNodes = (): Node[] =>
  regencies.flatMap((regency) =>
    jenisList
      .filter((jenis) => (regency.byKind.get(jenis) ?? []).length > 0)
      .map((jenis) => registerNode(regency, jenis)),
  );
