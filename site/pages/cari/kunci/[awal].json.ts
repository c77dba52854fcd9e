import type { APIRoute } from 'astro';
import { keyFiles } from '../../../data/search/search-items.ts';

export const getStaticPaths = keyFiles;

export const GET: APIRoute = ({ props }) => Response.json(props.shard);
