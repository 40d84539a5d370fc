import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import type { Build } from '../support/builds.ts';
import { Child } from '../support/child.ts';
import { freePort } from '../support/port.ts';
import { find, type WebServer } from '../support/programs.ts';
import type { Running } from '../support/servers.ts';
import { configurations, type Ports } from './configurations.ts';

/** The user “nobody”: root runs the servers as it, as nothing here needs more. */
const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : undefined;

/** Serves a build with a web server and the configuration shipped in it, on free ports of this machine. */
export async function startServer(name: WebServer, program: string, { folder, base }: Build): Promise<HostRunning> {
  let served = '';
  const ports = { http: await freePort(), https: await freePort(), redirect: await freePort() };
  let trusted = '';
  const server = Child.start(
    program,
    (work) => {
      const [certificate, key] = [`${work}/certificate.pem`, `${work}/key.pem`];
      const site = `${work}/www${base}`;
      served = site;
      const { options, file, text } = configurations[name]({ www: `${work}/www`, site, work, ports, certificate, key });
      mkdirSync(site, { recursive: true });
      cpSync(folder, site, { recursive: true });
      makeCertificate(certificate, key);
      trusted = readFileSync(certificate, 'utf8');
      writeFileSync(join(work, file), text);
      if (nobody) for (const path of [work, key]) chownSync(path, nobody.uid, nobody.gid);
      return options;
    },
    nobody,
  );
  for (const port of Object.values(ports)) await server.until(`answer at port ${port}`, () => isOpen(port));
  const home = `http://localhost:${ports.http}${base}`;
  return { home, folder: served, ports, certificate: trusted, stop: () => server.stop() };
}

function makeCertificate(certificate: string, key: string): void {
  const openssl = find('openssl');
  if (!openssl) throw new Error('There is no openssl to make a certificate for localhost with. Install it.');
  const options = 'req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -addext subjectAltName=DNS:localhost';
  const { status, stderr } = spawnSync(openssl, [...options.split(' '), '-keyout', key, '-out', certificate], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`openssl made no certificate for localhost:\n${stderr}`);
}

/** `true` once something listens on a port. */
async function isOpen(port: number): Promise<true | undefined> {
  const socket = connect(port, '127.0.0.1');
  const isThere = await once(socket, 'connect').then(
    () => true as const,
    () => undefined,
  );
  socket.destroy();
  return isThere;
}

export interface HostRunning extends Running {
  /** The copy of the build that it sends. */
  folder: string;
  ports: Ports;
  /** What a client has to trust for the encrypted port. */
  certificate: string;
}
