import jsonld from 'jsonld';
import { Parser, Store, type Term } from 'n3';

const BASE = 'https://contoh.example/api/v1/katalog.jsonld';
const terms: Readonly<Record<string, string>> = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
};
export const iri = (name: string): string => {
  const [prefix = '', rest = ''] = name.split(':');
  return terms[prefix] + rest;
};
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

/** Reads JSON-LD as RDF with nothing fetched: whoever asks for a context from elsewhere is refused. */
export const readCatalogue = async (text: string, base = BASE): Promise<Store> => {
  const quads = await jsonld.toRDF(JSON.parse(text), {
    base,
    format: 'application/n-quads',
    documentLoader: (url: string) => Promise.reject(new Error(`asked for ${url}`)),
  });
  return new Store(new Parser({ format: 'N-Quads' }).parse(String(quads)));
};

/** What each class must have, at least once, and whether as a text or as a thing: DCAT 3 as DCAT-AP 3 binds it. */
const shapes: Readonly<Record<string, readonly (readonly [property: string, is: 'Literal' | 'NamedNode' | 'any'])[]>> =
  {
    'dcat:Catalog': [
      ['dct:title', 'Literal'],
      ['dct:description', 'Literal'],
      ['dct:publisher', 'NamedNode'],
      ['dct:license', 'NamedNode'],
      ['dcat:dataset', 'NamedNode'],
    ],
    'dcat:Dataset': [
      ['dct:identifier', 'Literal'],
      ['dct:title', 'Literal'],
      ['dct:description', 'Literal'],
      ['dct:publisher', 'NamedNode'],
      ['dct:spatial', 'NamedNode'],
      ['dct:accessRights', 'NamedNode'],
      ['dcat:landingPage', 'NamedNode'],
    ],
    'dcat:Distribution': [
      ['dcat:accessURL', 'NamedNode'],
      ['dcat:downloadURL', 'NamedNode'],
      ['dct:license', 'NamedNode'],
      ['dct:format', 'NamedNode'],
    ],
    'foaf:Agent': [['foaf:name', 'Literal']],
    'dct:Location': [['skos:prefLabel', 'Literal']],
    'dct:LicenseDocument': [['rdfs:label', 'Literal']],
    'dct:PeriodOfTime': [],
  };

export const subjectsOf = (store: Store, type: string): Term[] => store.getSubjects(TYPE, iri(type), null);

/** What the catalogue lacks, as `class thing property`. */
export const catalogueFaults = (store: Store): string[] =>
  Object.entries(shapes).flatMap(([type, properties]) => {
    const subjects = subjectsOf(store, type);
    const isNeeded = properties.length > 0;
    if (isNeeded && subjects.length === 0) return [`${type}: none`];
    return subjects.flatMap((subject) =>
      properties
        .filter(([property, is]) => {
          const found = store.getObjects(subject, iri(property), null);
          return found.length === 0 || (is !== 'any' && !found.every(({ termType }) => termType === is));
        })
        .map(([property]) => `${type} ${subject.value} ${property}`),
    );
  });
