import { existsSync } from 'node:fs';
import { startSite } from '../support/servers.ts';
import { sites } from './sites.ts';

for (const { port, ...build } of Object.values(sites)) {
  if (!existsSync(build.folder))
    throw new Error(`There is no ${build.folder}/ to test. Make it with \`npm run build:tests\`.`);
  await startSite(build, port);
}
