import type { WebServer } from '../support/programs.ts';

/**
 * The configuration of each web server as an owner writes it: where the files are, the certificate, and one line that
 * takes the shipped file (Apache finds its own in the folder). The rest keeps all it writes inside `work`.
 */
export const configurations: Record<WebServer, (setup: Setup) => Configuration> = {
  nginx: ({ www, site, work, ports, certificate, key }) => ({
    options: ['-c', `${work}/nginx.conf`, '-e', 'stderr'],
    file: 'nginx.conf',
    text: `
daemon off;
pid ${work}/nginx.pid;
events {}
http {
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${work}/${name};`).join('\n  ')}
  server {
    listen 127.0.0.1:${ports.redirect};
    return 301 https://localhost:${ports.https}$request_uri;
  }
  server {
    listen 127.0.0.1:${ports.http};
    listen 127.0.0.1:${ports.https} ssl;
    ssl_certificate ${certificate};
    ssl_certificate_key ${key};
    root ${www};
    include ${site}hosting/nginx.conf;
  }
}
`,
  }),
  caddy: ({ www, site, work, ports, certificate, key }) => ({
    options: ['run', '--adapter', 'caddyfile', '--config', `${work}/Caddyfile`],
    file: 'Caddyfile',
    text: `
{
  admin off
  auto_https off
  default_bind 127.0.0.1
  storage file_system ${work}
}
http://localhost:${ports.redirect} {
  redir https://localhost:${ports.https}{uri} 301
}
http://localhost:${ports.http} {
  root * ${www}
  import ${site}hosting/Caddyfile
}
https://localhost:${ports.https} {
  tls ${certificate} ${key}
  root * ${www}
  import ${site}hosting/Caddyfile
}
`,
  }),
  apache2: ({ www, work, ports, certificate, key }) => ({
    options: ['-D', 'FOREGROUND', '-d', work, '-f', `${work}/apache.conf`],
    file: 'apache.conf',
    text: `
${['mpm_event', 'authz_core', 'alias', 'dir', 'mime', 'filter', 'headers', 'rewrite', 'deflate', 'brotli', 'ssl'].map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
ServerName localhost
DefaultRuntimeDir ${work}
PidFile ${work}/apache.pid
ErrorLog ${work}/error.log
TypesConfig /dev/null
${Object.values(ports)
  .map((port) => `Listen 127.0.0.1:${port}`)
  .join('\n')}
TraceEnable off
DocumentRoot ${www}
<Directory ${www}>
  AllowOverride All
  Require all granted
</Directory>
<VirtualHost 127.0.0.1:${ports.redirect}>
  Redirect permanent / https://localhost:${ports.https}/
</VirtualHost>
<VirtualHost 127.0.0.1:${ports.https}>
  SSLEngine on
  SSLCertificateFile ${certificate}
  SSLCertificateKeyFile ${key}
</VirtualHost>
`,
  }),
};

export interface Setup {
  /** The web root, and the folder in it that holds the build (with a slash at its end). */
  www: string;
  site: string;
  /** A folder the server may write to. */
  work: string;
  ports: Ports;
  certificate: string;
  key: string;
}

/** Where the site is served, where it is served encrypted, and where visitors are sent on to that. */
export interface Ports {
  http: number;
  https: number;
  redirect: number;
}

interface Configuration {
  options: string[];
  file: string;
  text: string;
}
