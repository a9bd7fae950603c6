import type { Program } from '../../../flow/program';
import type { Printed } from '../../../flow/request-logger-models';
import type { SinkUse } from '../../../flow/sinks';
import type { Call, Expression, IrNode, Lambda, Member, Name } from '../../../ir/ir';
import { walk } from '../../../ir/walk';
import { conditionOf } from './conditions';
import { both, type LoggingFault } from './fault';

/** Headers and bodies that the team's own code logs: in a function that sees each request, or part by part. */
export function loggedByHand(program: Program): LoggingFault[] {
  const uses = program.sinks.of('log').filter(({ values }) => values.length > 0);
  if (uses.length === 0) return [];
  const hooked = hooks(program);
  return uses.flatMap((use): LoggingFault[] => {
    // What has a name of its own is told as a secret in a log.
    if (use.values.some((value) => program.secrets.in(value))) return [];
    const logged = use.values.flatMap((value) => loggedIn(program, value));
    const around = hooked.find(({ lambda }) => isInside(lambda, use.node));
    const seen = around ? logged.flatMap((value) => partOf(around, value)) : [];
    const prints = both([...seen, ...logged.flatMap((value) => partsIn(program, value))]);
    const condition = prints && conditionOf(program, use.node);
    if (prints === undefined || condition === 'debug') return [];
    return [
      {
        span: use.span,
        node: use.node,
        logger: nameOf(use),
        prints,
        isMinor: condition === 'other' && !isAskedAlone(program, use),
      },
    ];
  });
}

function nameOf({ node, model }: SinkUse): string {
  return node.kind === 'call' ? node.name : model.label;
}

/** Whether all that is asked before is whether there is such a part: `if let body = request.httpBody`. */
function isAskedAlone(program: Program, { node }: SinkUse): boolean {
  for (const ancestor of program.scopes.ancestors(node)) {
    if (ancestor.kind === 'function' || ancestor.kind === 'lambda') return true;
    if (ancestor.kind === 'branch' && partsIn(program, ancestor.condition).length === 0) return false;
  }
  return true;
}

/** A function that a client calls with each request or answer. */
interface Hook {
  readonly call: Call;
  readonly lambda: Lambda;
  readonly position: number;
}

function hooks(program: Program): Hook[] {
  return program.calls().flatMap((call) => {
    const models = program.models.requestHooks.filter((model) => model.call === call.name);
    const isHook = models.some(({ on }) => on === undefined || endOf(call.receiver).endsWith(on));
    return isHook
      ? call.args.flatMap(({ value }, position) =>
          lambdasOf(program, value).map((lambda) => ({ call, lambda, position })),
        )
      : [];
  });
}

/** The last two names of a receiver: `interceptors.request`. */
function endOf(receiver: Expression | undefined): string {
  if (receiver?.kind !== 'member') return '';
  const { object } = receiver;
  const before = object?.kind === 'member' || object?.kind === 'name' ? object.name : '';
  return `${before}.${receiver.name}`;
}

function lambdasOf(program: Program, value: Expression): Lambda[] {
  if (value.kind === 'lambda') return [value];
  if (value.kind !== 'name') return [];
  return program.scopes
    .resolve(value)
    .flatMap((definition) =>
      definition.kind === 'assign' && definition.assign.value?.kind === 'lambda' ? [definition.assign.value] : [],
    );
}

function isInside({ span }: Lambda, node: IrNode): boolean {
  return span.start <= node.span.start && node.span.end <= span.end;
}

/** What a log call prints: its values, and what is put into a text, a list or an object of them. */
function loggedIn(program: Program, value: Expression): Expression[] {
  const inside = (values: readonly Expression[]) => values.flatMap((each) => loggedIn(program, each));
  switch (value.kind) {
    case 'template':
      return inside(value.parts);
    case 'list':
      return inside(value.items);
    case 'object':
      return inside(value.entries.map((entry) => entry.value));
    case 'operation':
      return ['??', '||', '+'].includes(value.operator) ? inside(value.operands) : [];
    case 'call':
      return program.models.serializers.has(value.name) || value.name === 'interpolation'
        ? inside(value.args.map((argument) => argument.value))
        : [value];
    default:
      return [value];
  }
}

/** What of a request a value is that starts at the hook's parameter: all of it, its headers, its body. */
function partOf({ lambda, position }: Hook, value: Expression): Printed[] {
  const [root, ...path] = namesOf(value);
  if (root === undefined || root !== lambda.parameters[0]?.name) return [];
  // The second function gets what failed, and its answer is an error's.
  if (position > 0)
    return path.at(-1) === 'config'
      ? ['headers and bodies']
      : path.join('.').endsWith('config.headers')
        ? ['headers']
        : [];
  const last = path.at(-1);
  if (last === undefined || /^(?:config|request|response)$/.test(last)) return ['headers and bodies'];
  if (last === 'headers') return ['headers'];
  return last === 'data' || last === 'body' ? ['bodies'] : [];
}

function namesOf(value: Expression): string[] {
  if (value.kind === 'name') return [value.name];
  return value.kind === 'member' && value.object ? [...namesOf(value.object), value.name] : [];
}

/** Parts of requests that a value names: `request.allHTTPHeaderFields`, what `cURLDescription` gives. */
function partsIn(program: Program, value: Expression): Printed[] {
  if (program.models.requestParts.size === 0) return [];
  const subjects = namesIn(program, value).flatMap((name) => subjectsOf(program, name));
  // `String(data: data)`, `jsonObject(with: data)`: the same in another form.
  const forms = subjects.filter((subject) => isForm(program, subject));
  const formed = forms.flatMap((form) => namesIn(program, form)).flatMap((name) => subjectsOf(program, name));
  const found: Printed[] = [];
  walk([value, ...subjects, ...formed], (node) => {
    if (node.kind !== 'member' && node.kind !== 'call') return true;
    // `headers.count` and `body.isEmpty` say something of a part.
    if (program.models.facts.has(node.name)) return false;
    const part = partAt(program, node);
    if (part !== undefined) found.push(part);
    return part === undefined;
  });
  return found;
}

/** What a member is a part of a request by: its name, or that and the type of what it is of. */
function partAt({ models, types }: Program, node: Member | Call): Printed | undefined {
  const known = models.requestParts.get(node.name);
  if (known !== undefined || node.kind === 'call' || !node.object) return known;
  const type = types.typeOf(node.object);
  return type === undefined ? undefined : models.requestParts.get(`${type}.${node.name}`);
}

function isForm({ models }: Program, value: Expression): boolean {
  return value.kind === 'call' && (models.argumentForms.has(value.name) || models.carriers.has(value.name));
}

/** The variables that a value is put together from. */
function namesIn({ models }: Program, value: Expression): Name[] {
  const names: Name[] = [];
  walk([value], (node) => {
    if (node.kind === 'name') names.push(node);
    const isFact = (node.kind === 'member' || node.kind === 'call') && models.facts.has(node.name);
    return node.kind !== 'lambda' && !isFact;
  });
  return names;
}

/** What a variable stands for: what it was made of, or the call that gives it to a function. */
function subjectsOf(program: Program, value: Name): Expression[] {
  return program.scopes.resolve(value).flatMap((definition): Expression[] => {
    if (definition.kind === 'assign') return definition.assign.value ? [definition.assign.value] : [];
    if (definition.kind !== 'parameter' || definition.owner.kind !== 'lambda') return [];
    const given = program.scopes.parent(definition.owner);
    return given?.kind === 'call' && program.models.requestParts.has(given.name) ? [given] : [];
  });
}
