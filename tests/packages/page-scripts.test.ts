import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { test } from 'node:test';
import ts from 'typescript';

/*
 * Vite lowers the syntax of the scripts that run in pages, but adds no method that a browser of 2020 lacks. So they are
 * compiled against JavaScript's library of that year, where a newer method does not exist. Methods of the DOM have no
 * such library: tests/engines runs them in old browsers.
 */

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2020,
  lib: ['lib.es2020.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: [],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  allowImportingTsExtensions: true,
  noEmit: true,
  skipLibCheck: true,
  strict: true,
};

/** TypeScript's numbers for “does not exist, do you need to change your target library?” and “did you mean …?”. */
const tooNew = [2550, 2551, 2583];

/** What is used where a browser has been asked whether it knows it. */
const askedFor = /'ListFormat'/;

test('what runs in pages uses no method that came after 2020', () => {
  const entries = globSync('src/**/*-{element,client}.ts').concat(globSync('src/offline/*worker.ts'));
  const program = ts.createProgram(entries, options);
  const run = runFrom(program, entries);
  assert.ok(run.length > 20, 'the scripts of the pages are not found');
  const faults = run.flatMap((file) =>
    program
      .getSemanticDiagnostics(file)
      .filter(({ code }) => tooNew.includes(code))
      .filter(({ messageText }) => !askedFor.test(ts.flattenDiagnosticMessageText(messageText, ' ')))
      .map(({ start = 0, messageText }) => {
        const { line } = file.getLineAndCharacterOfPosition(start);
        return `${file.fileName}:${line + 1} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
      }),
  );
  assert.deepEqual(faults, []);
});

/** The source files that run when some start: what is imported for its types alone is none of them. */
function runFrom(program: ts.Program, entries: readonly string[]): ts.SourceFile[] {
  const seen = new Set<ts.SourceFile>();
  const visit = (path: string) => {
    const file = program.getSourceFile(path);
    if (!file || file.isDeclarationFile || seen.has(file)) return;
    seen.add(file);
    ts.preProcessFile(withoutTypes(file)).importedFiles.forEach(({ fileName }) => {
      const found = ts.resolveModuleName(fileName, file.fileName, options, ts.sys).resolvedModule;
      if (found) visit(found.resolvedFileName);
    });
  };
  entries.forEach(visit);
  return [...seen];
}

function withoutTypes(file: ts.SourceFile): string {
  return ts.transpileModule(file.text, { compilerOptions: { ...options, verbatimModuleSyntax: true } }).outputText;
}
