import type { APIRoute } from 'astro';
import { publiccodeFiles } from '../../../../../data/open-data/publiccode.ts';

export const getStaticPaths = publiccodeFiles;

export const GET: APIRoute<ReturnType<typeof publiccodeFiles>[number]['props']> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'application/yaml; charset=utf-8' } });
