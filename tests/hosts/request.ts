import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';

/** One answer of a server as it comes over the wire: nothing unpacked, no redirect followed. */
export async function request(
  address: string | URL,
  { method = 'GET', headers = {}, ca, path }: Options = {},
): Promise<Answer> {
  const url = new URL(address);
  const send = url.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const options = { method, headers, agent: false, ...(ca ? { ca } : {}), ...(path ? { path } : {}) };
    const sent = send(url, options, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const values = response.headersDistinct;
        resolve({
          url,
          status: response.statusCode ?? 0,
          all: (name) => values[name.toLowerCase()] ?? [],
          body: Buffer.concat(chunks),
        });
      });
    });
    sent.on('error', reject);
    sent.end();
  });
}

export interface Answer {
  url: URL;
  status: number;
  /** Every value of a header, one for each time it was sent. */
  all: (name: string) => string[];
  body: Buffer;
}

interface Options {
  method?: string;
  headers?: Record<string, string>;
  /** A path to send as it stands, in the place of that of the address, which is put in order on its way into a URL. */
  path?: string;
  /** The certificate to trust. */
  ca?: string;
}
