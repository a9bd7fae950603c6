import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { importDirection } from './scripts/lint/import-direction.mjs';

export default defineConfig(
  {
    ignores: [
      ...['dist/', 'out/', 'coverage/', 'test-results/', '.vscode-test/', 'examples/', 'walkthroughs/'],
      ...[
        'test/cases/',
        'test/fixtures/',
        'src/engine/data.generated.ts',
        'src/learn/lessons.generated.ts',
        'src/learn/tour.generated.ts',
      ],
    ],
  },
  js.configs.recommended,
  { rules: { eqeqeq: 'error', 'no-warning-comments': 'error' } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['test/**/*.ts', 'bench/**/*.ts'],
    rules: { 'max-lines': 'off' },
  },
  importDirection,
);
