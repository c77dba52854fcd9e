import { at } from '../config.ts';
import { homeHref, openDataHref } from '../links.ts';
import { regencies } from '../portal.ts';
import { datasetNodes } from './dcat-datasets.ts';
import { registerNodes } from './dcat-registers.ts';
import {
  context,
  day,
  demonstrationNote,
  indonesian,
  inIndonesian,
  isDemonstration,
  licenceNode,
  ownNode,
  portalNode,
  portalPublisher,
} from './dcat-terms.ts';
import { ownData } from './licences.ts';

/**
 * The catalogue of all that can be had here, by DCAT 3 as JSON-LD: the registers with their files, and the datasets that
 * agencies declare open. Addresses are relative where the portal's own is not known.
 */
export const catalogueText = (): string => {
  const note = regencies.some(isDemonstration) ? ` ${demonstrationNote}` : '';
  const catalogue = {
    '@context': context,
    ...ownNode('katalog', 'dcat:Catalog'),
    'dct:title': inIndonesian('Katalog data Tata Kelola'),
    'dct:description': inIndonesian(`Register pemerintahan digital kabupaten dan data terbuka instansinya.${note}`),
    'dct:publisher': portalPublisher,
    'dct:language': indonesian,
    'dct:license': licenceNode(ownData),
    'dct:modified': day(at),
    'foaf:homepage': portalNode(homeHref, 'foaf:Document'),
    'dcat:landingPage': portalNode(openDataHref, 'foaf:Document'),
    'dcat:dataset': [...registerNodes(), ...datasetNodes()],
  };
  // Harmless even to those who take every file for a page.
  return `${JSON.stringify(catalogue, null, 1).replaceAll('<', '\\u003c')}\n`;
};
