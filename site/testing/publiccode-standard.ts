import licences from 'spdx-license-ids/index.json' with { type: 'json' };
import { z } from 'zod';

/*
 * The standard publiccode.yml, version 0 (as of 0.7.0), as far as it can be tested without a network. Written from the
 * text of the standard (publiccodeyml/publiccode.yml, docs/standard/schema.core.rst) and held against the checks of its
 * reference parser (italia/publiccode-parser-go, v0.go), without copying either: the only JSON Schema it publishes is of
 * version 0.1. It shares nothing with what writes the files. Country sections, dependencies and pictures are left out:
 * an unknown key is refused, as the reference parser refuses it.
 */
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const counted = (min: number, max: number) =>
  z.string().refine((text) => {
    const length = [...graphemes.segment(text)].length;
    return length >= min && length <= max;
  }, `must have ${min} to ${max} characters`);
const filled = counted(1, Number.POSITIVE_INFINITY);
const date = z.iso.date();
const web = z.url({ protocol: /^https?$/ });
const languageTag = z.string().refine((tag) => {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    return false;
  }
}, 'must be a BCP 47 tag');
const licenceIds = new Set(licences);
const licence = z
  .string()
  .refine(
    (text) => text.split(/ (?:OR|AND) /).every((id) => licenceIds.has(id.replace(/ WITH [A-Za-z0-9.-]+$/, ''))),
    'must be an SPDX expression',
  );

const contact = z.strictObject({
  name: filled,
  email: z.email().optional(),
  affiliation: z.string().optional(),
  phone: z.string().optional(),
});
const contractor = z.strictObject({ name: filled, until: date, email: z.email().optional(), website: web.optional() });
const organisation = z.strictObject({ name: filled, uri: z.url().optional() });

const description = z.strictObject({
  localisedName: z.string().optional(),
  shortDescription: counted(1, 150).refine((text) => !text.includes('\n'), 'must be one line'),
  longDescription: counted(150, 10_000),
  documentation: web.optional(),
  apiDocumentation: web.optional(),
  features: z.array(filled).min(1),
});

const maintenance = z
  .strictObject({
    type: z.enum(['internal', 'contract', 'community', 'none']),
    contractors: z.array(contractor).min(1).optional(),
    contacts: z.array(contact).min(1).optional(),
  })
  .refine(
    ({ type, contractors }) => (type === 'contract') === (contractors !== undefined),
    'contractors go with contract',
  )
  .refine(
    ({ type, contacts }) => contacts !== undefined || type === 'contract' || type === 'none',
    'internal and community name contacts',
  );

export const publiccodeStandard = z.strictObject({
  publiccodeYmlVersion: z.enum([
    '0',
    '0.2',
    '0.2.0',
    '0.2.1',
    '0.2.2',
    '0.3',
    '0.3.0',
    '0.4',
    '0.4.0',
    '0.5',
    '0.5.0',
    '0.7',
  ]),
  name: filled,
  applicationSuite: z.string().optional(),
  url: z.url({ protocol: /^[a-z][a-z0-9+.-]*$/ }),
  landingURL: web.optional(),
  softwareVersion: z.string().optional(),
  releaseDate: date.optional(),
  organisation: organisation.optional(),
  platforms: z.array(filled).min(1),
  usedBy: z.array(z.string()).optional(),
  fundedBy: z.array(organisation).optional(),
  roadmap: web.optional(),
  developmentStatus: z.enum(['concept', 'development', 'beta', 'stable', 'obsolete']),
  softwareType: z.enum([
    'standalone/mobile',
    'standalone/iot',
    'standalone/desktop',
    'standalone/web',
    'standalone/backend',
    'standalone/other',
    'addon',
    'library',
    'configurationFiles',
  ]),
  description: z.record(languageTag, description).refine((all) => Object.keys(all).length > 0, 'names a language'),
  legal: z.strictObject({ license: licence, mainCopyrightOwner: z.string().optional() }),
  maintenance,
  localisation: z.strictObject({
    localisationReady: z.boolean(),
    availableLanguages: z.array(languageTag).min(1),
  }),
});
