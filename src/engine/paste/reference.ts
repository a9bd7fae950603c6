import type { Document } from '../document';
import { fixLanguageOf, type FixLanguage } from '../fixes/writers';
import type { FormatMatch } from '../secrets/formats';

/** What stands where a key would: the text to write, and what it is called in a title. */
export interface SafeForm {
  readonly text: string;
  readonly title: string;
}

/** A place in a line. */
interface Around {
  readonly document: Document;
  readonly before: string;
  readonly after: string;
}

const token = 'sessionToken()';

/** How a call stands inside a text of each language, by the quote that the text has; nothing where no call can. */
const inTexts: Record<FixLanguage, (quote: string) => string | undefined> = {
  kotlin: () => `\${${token}}`,
  swift: () => `\\(${token})`,
  dart: () => `\${${token}}`,
  typescript: (quote) => (quote === '`' ? `\${${token}}` : `${quote} + ${token} + ${quote}`),
  java: () => `" + ${token} + "`,
  objc: () => undefined,
};

/**
 * What to write instead of a key: the CI system's secret, the build's environment, a call for the session's token in the app's code; in
 * files that compute nothing, a name that shows that a key does not belong there.
 */
export function referenceFor(around: Around, match: FormatMatch): SafeForm {
  const { document } = around;
  const name = match.format.id.replaceAll('-', '_').toUpperCase();
  const quote = quoteAround(around);
  if (document.role === 'ci' || document.language === 'yaml') return ciReference(document, name);
  if (document.language === 'groovy' || document.path.endsWith('.gradle.kts')) return environment(name, quote);
  const family = fixLanguageOf(document.language);
  const call = family && (quote === undefined ? token : inTexts[family](quote));
  if (call !== undefined) return { text: call, title: `a call for your session’s token` };
  return { text: `YOUR_${name}_STAYS_ON_THE_BACKEND`, title: 'a name in its place' };
}

/** Sources: https://docs.github.com/actions/security-for-github-actions/security-guides/using-secrets-in-github-actions, https://docs.gitlab.com/ci/variables/ */
function ciReference({ path, language }: Document, name: string): SafeForm {
  const title = 'a reference to the build server’s secret';
  if (/(?:^|\/)\.github\//.test(path)) return { text: `\${{ secrets.${name} }}`, title };
  if (language === 'ruby') return { text: `#{ENV['${name}']}`, title };
  return { text: path.includes('azure-pipelines') ? `$(${name})` : `$${name}`, title };
}

function environment(name: string, quote: string | undefined): SafeForm {
  const read = `System.getenv("${name}")`;
  const title = 'a read of the build’s environment';
  if (quote === undefined) return { text: read, title };
  return { text: quote === '"' ? `\${${read}}` : `' + ${read} + '`, title };
}

/** The quote of the text that the place is in, as far as its line tells. */
function quoteAround({ before, after }: Around): string | undefined {
  let open: string | undefined;
  for (let at = 0; at < before.length; at++) {
    const one = before[at] ?? '';
    if (one === '\\') at++;
    else if (open === undefined && /["'`]/.test(one)) open = one;
    else if (one === open) open = undefined;
  }
  return open !== undefined && after.includes(open) ? open : undefined;
}
