import type { Span } from '../../../document';
import type { Message } from '../../../finding';
import type { Program } from '../../../flow/program';
import { covers, hostOf, isLocalHost, namesHost } from '../../../project/hosts';
import type { ProjectView } from '../../../project/view';
import type { RuleContext } from '../../context';
import type { Rule } from '../../rule';

/** Which pins protect code of a language: any one of a group is enough, and every group must be met where it applies. */
type Stack = readonly { readonly name: string; readonly pinned: (project: ProjectView, host: string) => boolean }[];

const android = {
  name: 'Android',
  pinned: (project: ProjectView, host: string) => clientPins(project, host) || configPins(project, host),
};
const apple = { name: 'iOS', pinned: (project: ProjectView, host: string) => pins(project, 'pins:ios', host) };
const reactNative = {
  name: 'React Native',
  pinned: (project: ProjectView, host: string) =>
    pins(project, 'pins:react-native', host) || (configPins(project, host) && pins(project, 'pins:ios', host)),
};

/** Dart has its own TLS: neither Android's configuration nor that of iOS is asked. */
const flutter = {
  name: 'Dart',
  pinned: (project: ProjectView, host: string) =>
    pins(project, 'pins:dart', host) ||
    (project.lookup('pins:dart-context').length > 0 && project.lookup('pins:dart-client').length > 0),
};

const stacks: Partial<Record<string, Stack>> = {
  kotlin: [android],
  java: [android],
  swift: [apple],
  objc: [apple],
  dart: [flutter],
  typescript: [reactNative],
  tsx: [reactNative],
  javascript: [reactNative],
};

/** Pins of OkHttp; a pinner that no client is given protects nothing. */
function clientPins(project: ProjectView, host: string): boolean {
  return pins(project, 'pins:okhttp', host) && project.lookup('pins:okhttp-client').length > 0;
}

/** Pins of the network security config that the manifest names; one that no manifest names protects nothing. */
function configPins(project: ProjectView, host: string): boolean {
  const named = project
    .lookup('manifest:network-security-config')
    .flatMap(({ value }) => (value.kind === 'config' ? [value.resource] : []));
  return named.some((resource) => pins(project, `pins:config:${resource}`, host));
}

function pins(project: ProjectView, key: string, host: string): boolean {
  return project
    .lookup(key)
    .some(({ value }) => value.kind === 'pins' && value.hosts.some((rule) => covers(rule, host)));
}

/**
 * A host that the policy says must be pinned, reached by code of a stack that no pin covers. Without such a policy it is advice for
 * the policy's own hosts only; third-party hosts are never reported.
 */
export const rule: Rule = {
  metadata: {
    id: 'missing-pinning',
    title: 'Missing certificate pinning',
    checklist: 8,
    severity: 'warning',
    cwe: [295],
    masvs: ['MASVS-NETWORK-2'],
    maswe: { current: ['MASWE-0028'], beta: ['MASWE-0047'] },
    languages: ['kotlin', 'java', 'swift', 'objc', 'dart', 'typescript', 'tsx', 'javascript'],
    noFix: 'A pin is made from the server’s own key. A wrong one locks every user out, so none is written for you.',
  },
  gate: ({ models }, { hosts }) => {
    const wanted = [...hosts.pinned, ...hosts.own].map((pattern) => pattern.replace(/^\*+\./, '').replace(/:\d+$/, ''));
    if (wanted.length === 0) return [];
    // A host may also stand in a file that the build hands to the code.
    return [{ allOf: [wanted, ['https://', 'wss://', 'Uri.https(']] }, { allOf: [models.configKeywords] }];
  },
  check(context) {
    const { program, document } = context;
    const stack = stacks[document.language];
    if (!program || !stack || document.role !== 'ships') return;
    const seen = new Set<string>();
    const hostsOnly = new Set(
      [...program.sinks.of('url')].flatMap(({ model, values }) => (model.scheme === 'https' ? values : [])),
    );
    const literals = program.nodes('literal').flatMap((literal): Address[] => {
      if (literal.type !== 'string') return [];
      return [{ text: hostsOnly.has(literal) ? `https://${literal.value}` : literal.value, span: literal.content }];
    });
    for (const { text, span } of [...literals, ...configured(program)]) {
      const host = hostOf(text);
      if (host === undefined || seen.has(host) || isLocalHost(host)) continue;
      const asked = demandOf(context, host);
      const open = asked && stack.find(({ pinned }) => !pinned(context.project, host));
      if (!open) continue;
      seen.add(host);
      const severity = asked === 'advised' ? { severity: 'information' as const } : {};
      context.report({ span, message: messageOf(host, open.name, asked), detail: host, ...severity });
    }
  },
};

/** A text that may be an address, and where it is used. */
interface Address {
  readonly text: string;
  readonly span: Span;
}

/** What code reads from configuration files: `BuildConfig.API_URL`, `process.env.API_URL`. */
function configured(program: Program): Address[] {
  const reads = [
    ...program.nodes('member'),
    ...program.nodes('index'),
    ...program.nodes('call'),
    ...program.nodes('name'),
  ];
  return reads.flatMap((read): Address[] => {
    if (program.configs.keyOf(read, (key) => program.ownConstants.textOf(key)) === undefined) return [];
    const text = program.constants.textOf(read);
    return text === undefined ? [] : [{ text, span: read.span }];
  });
}

function demandOf(context: RuleContext, host: string): 'required' | 'advised' | undefined {
  const { pinned, own } = context.policy.hosts;
  if (pinned.some((pattern) => namesHost(pattern, host))) return 'required';
  if (pinned.length > 0) return undefined;
  return own.some((pattern) => namesHost(pattern, host)) ? 'advised' : undefined;
}

function messageOf(host: string, stack: string, asked: 'required' | 'advised'): Message {
  const demand = asked === 'required' ? 'The policy asks for a pin' : 'A pin is worth considering for your own hosts';
  return {
    what: `${host} is reached without a pin that covers ${stack}.`,
    why: `${demand}: without one, any certificate authority that the device trusts can vouch for an attacker.`,
    do: 'Pin the public keys of two certificates, one a spare, where this code’s network stack looks for them.',
  };
}
