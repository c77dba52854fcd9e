import { visibleText } from '../../../scripts/core/publish/public-text.ts';
import { apiHref, homeHref } from '../links.ts';
import type { Regency } from '../portal.ts';
import { addressFrom } from '../records/file-address.ts';
import type { Licence } from './licences.ts';

/** A thing of the catalogue in JSON-LD: its properties by their prefixed names. */
export interface Node {
  readonly [property: string]: unknown;
}

/** Everything that the catalogue needs to be read stands in it: nothing is fetched from elsewhere. */
export const context: Node = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

export const catalogueHref = apiHref('katalog.jsonld');

/** A page or file of the portal, as the catalogue names it. */
export const portalNode = (href: string, type?: string): Node => ({
  '@id': addressFrom(catalogueHref, href),
  ...(type !== undefined && { '@type': type }),
});

/** A thing that has no page of its own: it stands in the catalogue under a name. */
export const ownNode = (name: string, type: string): Node => portalNode(`${catalogueHref}#${name}`, type);

export const inIndonesian = (value: string): Node => ({ '@value': visibleText(value), '@language': 'id' });
export const day = (value: string): Node => ({ '@value': value, '@type': 'xsd:date' });
export const instant = (value: string): Node => ({ '@value': value, '@type': 'xsd:dateTime' });

/** A value of the lists that European catalogues share and others read too. */
export const authority = (list: string, value: string): Node => ({
  '@id': `http://publications.europa.eu/resource/authority/${list}/${value}`,
});
export const indonesian = authority('language', 'IND');
export const publicAccess = authority('access-right', 'PUBLIC');

export const licenceNode = ({ alamat, nama }: Licence): Node => ({
  '@id': alamat,
  '@type': 'dct:LicenseDocument',
  'rdfs:label': nama,
});

export const isDemonstration = ({ registry }: Regency): boolean => registry.profil.keadaan === 'peragaan';
export const demonstrationNote = 'Register ini peragaan, tanpa akibat hukum; yang bertanda contoh adalah rekaan.';

/** The regency as a place. */
export const placeNode = ({ id, registry }: Regency): Node => ({
  ...ownNode(`daerah-${id}`, 'dct:Location'),
  'skos:prefLabel': inIndonesian(registry.profil.nama),
  'dct:identifier': registry.profil.kode,
});

/**
 * Who answers for a register. While it only demonstrates, no real office has published anything: it is named by its role
 * and the word `peragaan`.
 */
export const publisherNode = (regency: Regency): Node => {
  const { nama } = regency.registry.profil;
  const office = regency.registry.lookup('instansi-by-peran', 'dinas')[0]?.record.nama;
  const role = `Dinas urusan komunikasi dan informatika ${nama}`;
  return {
    ...ownNode(`penerbit-${regency.id}`, 'foaf:Agent'),
    'foaf:name': inIndonesian(isDemonstration(regency) ? `${role} (peragaan)` : (office ?? role)),
  };
};

export const portalPublisher: Node = {
  ...ownNode('penerbit', 'foaf:Agent'),
  'foaf:name': inIndonesian('Portal Tata Kelola'),
  'foaf:homepage': portalNode(homeHref, 'foaf:Document'),
};
