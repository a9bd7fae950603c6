import * as z from 'zod';
import type { KeyClass } from '../finding';
import { checkNames, type Format } from './format';

const keyClass = z.enum(['S', 'R', 'P', 'C'] satisfies KeyClass[]);

const httpsUrl = z.url({ protocol: /^https$/ });

const kebabCase = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id is written in kebab-case');

const regularExpression = z.string().refine((source) => {
  try {
    new RegExp(source);
    return true;
  } catch {
    return false;
  }
}, 'not a regular expression that JavaScript reads');

/** A whole text, or its pieces: a made-up key is cut in two so that nobody's scanner takes it for a leaked one. */
const example = z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]);

const context = z.strictObject({
  words: z.array(z.string().regex(/^[a-z0-9]+$/)).min(1),
  class: keyClass,
  name: z.string().exactOptional(),
});

const format = z.strictObject({
  id: kebabCase,
  name: z.string().min(1),
  class: keyClass,
  keywords: z.array(z.string().min(2)).min(1),
  pattern: regularExpression,
  bounded: z.boolean().exactOptional(),
  test: regularExpression.exactOptional(),
  check: z.enum(checkNames).exactOptional(),
  contexts: z.array(context).min(1).exactOptional(),
  contextOnly: z.boolean().exactOptional(),
  anywhere: z.boolean().exactOptional(),
  shown: z.int().min(0),
  revoke: z.strictObject({ url: httpsUrl, steps: z.string().min(1) }).exactOptional(),
  restrict: z.strictObject({ url: httpsUrl, advice: z.string().min(1) }).exactOptional(),
  source: httpsUrl,
  match: z.array(example).min(2),
  noMatch: z.array(example).min(2),
});

/** The shape of one file of `policies/formats/`: a provider and its formats, each with examples that a test runs. */
export const formatFileSchema = z.strictObject({ provider: z.string().min(1), formats: z.array(format).min(1) });

/** One example of a format file: the text, or the pieces that make it. */
type FormatExample = z.infer<typeof example>;

/** The text of an example. */
export function exampleText(value: FormatExample): string {
  return typeof value === 'string' ? value : value.join('');
}

/**
 * The formats of one parsed file of `policies/formats/`, each with the file's provider and without the examples.
 * Throws a `ZodError` that names the place when the data has another shape.
 */
export function readFormats(data: unknown): Format[] {
  const file = formatFileSchema.parse(data);
  return file.formats.map(({ match: _match, noMatch: _noMatch, ...rest }) => ({ provider: file.provider, ...rest }));
}
