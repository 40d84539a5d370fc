import type { APIRoute } from 'astro';
import { allMarkers } from '#search/index/all-markers.ts';

/** What marks each language that the search knows: loaded for a query with words that the guide has not. */
export const GET: APIRoute = async () => Response.json(await allMarkers());
