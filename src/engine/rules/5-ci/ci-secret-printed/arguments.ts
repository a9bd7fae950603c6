import type { Command } from '../commands';
import type { Fault } from './fault';
import type { ScriptSecrets } from './references';

/**
 * Commands that take a password as a word although they can be given it otherwise, and how. Sources:
 * https://docs.docker.com/reference/cli/docker/login/#password-stdin, https://developer.android.com/tools/apksigner,
 * https://docs.oracle.com/en/java/javase/21/docs/specs/man/jarsigner.html and `xcrun altool --help`
 */
const tools: readonly {
  readonly tool: RegExp;
  readonly option: RegExp;
  readonly verb?: string;
  readonly instead: string;
}[] = [
  { tool: /^docker$/, option: /^(?:-p|--password)$/, instead: '`--password-stdin`' },
  { tool: /(?:^|\/)apksigner$/, option: /^--(?:ks|key)-pass$/, instead: '`--ks-pass env:NAME`' },
  { tool: /(?:^|\/)(?:jarsigner|keytool)$/, option: /^-(?:store|key)pass$/, instead: '`-storepass:env NAME`' },
  {
    tool: /^xcrun$/,
    verb: 'notarytool',
    option: /^--password$/,
    instead: '`--keychain-profile`, or a key of App Store Connect (`--key`)',
  },
  {
    tool: /^(?:xcrun|altool)$/,
    option: /^(?:-p|--password)$/,
    instead: '`--password @env:NAME`, or a key of App Store Connect',
  },
];

/** A secret among the words of a command: other processes of the machine read them. */
export function* inArguments({ element, text }: Command, secrets: ScriptSecrets): Generator<Fault> {
  const known = tools.find(
    ({ tool, verb }) => tool.test(element.name) && (!verb || element.children[0]?.text === verb),
  );
  const word = known && element.children.find(({ name }) => known.option.test(name));
  if (!known || !word || /^(?:@env|@keychain|env|file):/.test(word.text)) return;
  const [given] = secrets.in({ ...element, children: [word] }, text);
  if (!given) return;
  yield {
    span: given.span,
    severity: 'information',
    message: {
      what: `\`${given.name}\` is a word of the command line.`,
      why: 'Every process of the machine can read it there, and an error message may repeat it. On a machine of one run few do.',
      do: `Use ${known.instead}.`,
    },
    detail: given.name,
  };
}
