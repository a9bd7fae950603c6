import { languageOf } from '../../../classify';
import type { Role } from '../../../document';
import type { RuleContext } from '../../context';
import type { Rule } from '../../rule';
import { commandsIn, type Command } from '../commands';
import { scriptsOf, scriptSteps } from '../other-scripts';
import { inArguments } from './arguments';
import { dumps } from './dumps';
import { echoed } from './echoed';
import type { Fault } from './fault';
import { inGroovy } from './groovy';
import { inPrograms } from './programs';
import { ScriptSecrets } from './references';
import { inLanes } from './ruby';
import { traces } from './traces';
import { uploads, writtenFiles } from './uploads';

const printing = [
  ...[
    'echo',
    'printf',
    'write-',
    'env',
    'export',
    'declare',
    'set -',
    'cat ',
    'head ',
    'tail ',
    'curl',
    'artifact',
    'publish',
  ],
  ...[
    'println',
    'print',
    'logger',
    'puts',
    'ui.',
    'sh ',
    'sh(',
    'console.',
    'core.',
    '.write',
    'docker',
    'signer',
    'keytool',
    'xcrun',
    'altool',
  ],
];

/** A secret that a build prints, uploads, or puts where other processes read it. */
export const rule: Rule = {
  metadata: {
    id: 'ci-secret-printed',
    title: 'Secret printed by a build',
    checklist: 5,
    severity: 'warning',
    cwe: [532, 214],
    masvs: ['MASVS-STORAGE-2'],
    maswe: { current: ['MASWE-0005'], beta: ['MASWE-0001'] },
    languages: ['yaml', 'shell', 'ruby', 'groovy', 'dockerfile'],
    noFix:
      'What a file, a dump of all variables or an artifact is printed or kept for, a person has to say: the part that is needed takes its place.',
  },
  gate: ({ names }) => [
    { allOf: [[...names.keywords, 'secret'], printing] },
    {
      allOf: [
        [
          'printenv',
          'env',
          'export -p',
          'declare -',
          '.env',
          '.properties',
          '.json',
          '.jks',
          '.keystore',
          '.p8',
          '.p12',
          '.pem',
        ],
        printing,
      ],
    },
  ],
  confirm: (_text, _data, policy, path) => isBuild(policy.roleFor(path), path),
  check(context) {
    if (!isBuild(context.document.role, context.document.path)) return;
    const reported = new Set<number>();
    for (const fault of faultsIn(context)) {
      if (reported.has(fault.span.start)) continue;
      reported.add(fault.span.start);
      const { fix, ...rest } = fault;
      context.report({ ...rest, fixes: fix && fix.edits.length > 0 ? [fix] : [] });
    }
  },
};

function isBuild(role: Role, path: string): boolean {
  return role === 'ci' || (role === 'build' && languageOf(path) !== 'yaml');
}

function* faultsIn(context: RuleContext): Generator<Fault> {
  const secrets = new ScriptSecrets(context);
  // What another language says is no command, though it be read as one: `token && 'set'`.
  const others = [...scriptSteps(context)];
  const isOther = ({ element: { span } }: Command) =>
    others.some((script) => script.span.start <= span.start && span.end <= script.span.end);
  const commands = [...commandsIn(context)].filter((command) => !isOther(command));
  for (const command of commands) {
    yield* echoed(context, command, secrets);
    yield* dumps(context, command, secrets);
    yield* traces(context, command, secrets);
    // What Ruby puts into a command is told with the command.
    if (command.text === context.document.text) yield* inArguments(command, secrets);
  }
  yield* uploads(context, writtenFiles(commands, secrets));
  yield* inPrograms(context, [...others, ...commands.flatMap((command) => [...scriptsOf(command)])], secrets);
  yield* inLanes(context);
  yield* inGroovy(context);
}
