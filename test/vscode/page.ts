import { pageActionNames, pageVariable, type PageActions } from '../../scripts/vscode/page-actions';

/** The address of the control server; undefined where the editor runs in no browser. */
export const pageAddress = process.env[pageVariable];

async function perform(action: string, args: readonly unknown[]): Promise<unknown> {
  if (pageAddress === undefined) throw new Error('No page can be driven here: wrap this test in describePage');
  const response = await fetch(`${pageAddress}/${action}`, { method: 'POST', body: JSON.stringify(args) });
  const result: unknown = await response.json();
  if (!response.ok) throw new Error(`page.${action}: ${String(result)}`);
  return result;
}

/** The page that shows this editor. It exists where the editor runs in a browser: see {@link describePage}. */
export const page = Object.fromEntries(
  pageActionNames.map((name) => [name, (...args: unknown[]) => perform(name, args)]),
) as unknown as PageActions;

/** Like `describe`, for tests that drive the page; they show as skipped where the editor runs in no browser. */
export const describePage: Mocha.SuiteFunction | Mocha.PendingSuiteFunction =
  pageAddress === undefined ? describe.skip : describe;
