import type { APIRoute } from 'astro';
import { chartFiles } from '../../../data/charts/chart-files.ts';

export const getStaticPaths = chartFiles;

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
