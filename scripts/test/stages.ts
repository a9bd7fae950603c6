/** One step of `npm test`: an npm script with its arguments, and the minutes it may take. */
export interface Stage {
  readonly name: string;
  readonly script: readonly string[];
  readonly minutes: number;
  /** Whether it runs tests and writes their counts. */
  readonly counts: boolean;
}

/** The steps of `npm test`, in order. Every one is run, whatever the ones before said. */
export const stages: readonly Stage[] = [
  { name: 'build', script: ['build'], minutes: 3, counts: false },
  { name: 'generated files', script: ['generate', '--', '--check'], minutes: 2, counts: false },
  { name: 'lint', script: ['lint'], minutes: 5, counts: false },
  { name: 'types', script: ['types'], minutes: 3, counts: false },
  { name: 'unused code', script: ['knip'], minutes: 2, counts: false },
  { name: 'unit', script: ['test:unit'], minutes: 28, counts: true },
  { name: 'engine in a browser', script: ['test:web'], minutes: 5, counts: true },
  { name: 'VS Code', script: ['test:vscode', '--', 'trusted'], minutes: 8, counts: true },
  { name: 'VS Code, Restricted Mode', script: ['test:vscode', '--', 'restricted'], minutes: 4, counts: true },
  { name: 'VS Code, installed VSIX', script: ['test:vsix'], minutes: 5, counts: true },
];
