import { catalogueText } from '../../../data/open-data/dcat.ts';

export const GET = (): Response =>
  new Response(catalogueText(), { headers: { 'content-type': 'application/ld+json; charset=utf-8' } });
