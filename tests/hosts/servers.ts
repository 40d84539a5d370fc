import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Build } from '../support/builds.ts';
import { freePort } from '../support/port.ts';
import { find, type WebServer } from '../support/programs.ts';
import type { Running } from '../support/servers.ts';
import { configurations, type Ports } from './configurations.ts';

/** The user “nobody”: root runs the servers as it, as nothing here needs more. */
const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : undefined;

/** Serves a build with a web server and the configuration shipped in it, on free ports of this machine. */
export async function startServer(name: WebServer, program: string, { folder, base }: Build): Promise<HostRunning> {
  const work = mkdtempSync(join(tmpdir(), `back-in-${name}-`));
  const ports = { http: await freePort(), https: await freePort(), redirect: await freePort() };
  const setup = {
    www: `${work}/www`,
    site: `${work}/www${base}`,
    work,
    ports,
    certificate: `${work}/certificate.pem`,
    key: `${work}/key.pem`,
  };
  const { options, file, text } = configurations[name](setup);
  mkdirSync(setup.site, { recursive: true });
  cpSync(folder, setup.site, { recursive: true });
  makeCertificate(setup.certificate, setup.key);
  writeFileSync(join(work, file), text);
  if (nobody) for (const path of [work, setup.key]) chownSync(path, nobody.uid, nobody.gid);

  const server = spawn(program, options, {
    ...nobody,
    env: { HOME: work, PATH: process.env['PATH'] },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaint = '';
  server.stderr.on('data', (data: Buffer) => (complaint += data.toString()));
  const stop = async () => {
    if (server.exitCode === null && server.kill()) await once(server, 'exit');
    rmSync(work, { recursive: true });
  };
  for (const port of Object.values(ports)) {
    if (await isOpen(port, () => server.exitCode !== null)) continue;
    await stop();
    throw new Error(`${name} did not start with the shipped configuration:\n${complaint}`);
  }
  return {
    home: `http://localhost:${ports.http}${base}`,
    ports,
    certificate: readFileSync(setup.certificate, 'utf8'),
    stop,
  };
}

function makeCertificate(certificate: string, key: string): void {
  const openssl = find('openssl');
  if (!openssl) throw new Error('There is no openssl to make a certificate for localhost with. Install it.');
  const options = [
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-days',
    '2',
    '-subj',
    '/CN=localhost',
    '-addext',
    'subjectAltName=DNS:localhost',
  ];
  const { status, stderr } = spawnSync(openssl, [...options, '-keyout', key, '-out', certificate], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`openssl made no certificate for localhost:\n${stderr}`);
}

/** Waits up to ten seconds until something listens on a port; gives up as soon as `isOver` says so. */
async function isOpen(port: number, isOver: () => boolean): Promise<boolean> {
  for (let tries = 0; tries < 100 && !isOver(); tries += 1) {
    const socket = connect(port, '127.0.0.1');
    const isThere = await once(socket, 'connect').then(
      () => true,
      () => false,
    );
    socket.destroy();
    if (isThere) return true;
    await wait(100);
  }
  return false;
}

export interface HostRunning extends Running {
  ports: Ports;
  /** What a client has to trust for the encrypted port. */
  certificate: string;
}
