import type { APIRoute } from 'astro';
import { calendarAnswer, regencyFiles } from '../../../data/duties/calendar-files.ts';

export const getStaticPaths = regencyFiles;

export const GET: APIRoute<ReturnType<typeof regencyFiles>[number]['props']> = ({ props }) => calendarAnswer(props);
