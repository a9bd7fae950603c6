import type { Document } from '../document';
import type { Program } from '../flow/program';
import { Selector } from '../flow/selector';
import type { Expression } from '../ir/ir';
import type { Fact } from './view';

/** Calls that open an address in another app, or show it on a page of its own. */
export const openers =
  /^(?:open|openURL|openUrl|openLink|canOpenURL|launch|launchUrl|launchURL|launchUrlString|canLaunchUrl|widgetURL|SFSafariViewController)$/;
const makers = /^(?:parse|tryParse|URL|Uri|encodeURI)$/;

const opens = new Selector('call', ({ name }) => openers.test(name));

/** The constants of other files whose addresses a file opens in a browser: `Linking.openURL(STATUS_URL)`. */
export function linkFacts({ path, role }: Document, program: Program): Fact[] {
  if (role !== 'ships') return [];
  return program.select(opens).flatMap(({ args, span }) => {
    const name = args[0] && constantIn(program, args[0].value);
    return name === undefined ? [] : [{ key: `opened:${name}`, path, span, value: { kind: 'text', text: name } }];
  });
}

function constantIn(program: Program, value: Expression): string | undefined {
  if (value.kind === 'call')
    return makers.test(value.name) && value.args[0] ? constantIn(program, value.args[0].value) : undefined;
  if (value.kind === 'member')
    return value.object?.kind === 'name' && /^\p{Lu}/u.test(value.object.name) ? value.name : undefined;
  if (value.kind !== 'name') return undefined;
  const definitions = program.scopes.resolve(value);
  return definitions.every(({ kind }) => kind === 'import') ? value.name : undefined;
}
