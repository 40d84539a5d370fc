import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { plainServer } from '../server.ts';
import { sites } from './sites.ts';

const project = join(import.meta.dirname, '../..');

for (const { folder, base, port } of Object.values(sites)) {
  const built = join(project, folder);
  if (!existsSync(built)) throw new Error(`There is no ${folder}/ to test. Make it with \`npm run build:tests\`.`);
  plainServer(built, base).listen(port);
}
