import type { APIRoute } from 'astro';
import { searchWords } from '../../data/search/search-items.ts';

export const GET: APIRoute = () => Response.json(searchWords);
