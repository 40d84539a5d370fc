import { z } from 'astro/zod';

const text = z.string().min(1);

/** content/<locale>/site.yaml, offline: the page shown where there is no network and no copy of the page asked for. */
export const offlineWords = z.strictObject({ title: text, description: text, lead: text });
