import type { APIRoute } from 'astro';
import { questionFiles } from '../../../../data/questions/question-files.ts';

export const getStaticPaths = questionFiles;

export const GET: APIRoute<{ text: () => string }> = ({ props }) =>
  new Response(props.text(), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
