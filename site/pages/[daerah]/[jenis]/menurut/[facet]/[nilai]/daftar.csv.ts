import type { APIRoute } from 'astro';
import { partCsvPaths } from '../../../../../../data/lists/list-paths.ts';

export const getStaticPaths = partCsvPaths;

export const GET: APIRoute<{ csv: () => string }> = ({ props }) =>
  new Response(props.csv(), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
