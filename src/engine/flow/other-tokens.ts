import type { Call, Expression, IrNode, Lambda } from '../ir/ir';
import { splitWords } from '../secrets/names';
import { nodesWithin } from './callable-sinks';
import type { Program } from './program';
import type { Definition } from './scopes';
import { Selector } from './selector';

const deepest = 8;

const blockchainModules =
  /(?:^|[./@_-])(?:web3\w*|ethers?|ethereum\w*|bitcoin\w*|solana\w*|blockchain\w*|(?!gms\.)[a-z]*wallet(?:connect|kit|core)?)(?:[./_-]|$)/;
const blockchainWords =
  /\b(?:erc-?(?:20|721|1155)|contractAddress|tokenAddress|tokenContract|BEP-?20|TRC-?20|SPL token)\b/i;

/** Libraries that hand apps a token of push, by their packages. */
const pushModules = /(?:^|\.)(?:unifiedpush|push|pushes|messaging|fcm)(?:\.|$)/;

/** What a piece of a text has, and no credential. */
const placesInText = new Set(['start', 'startIndex', 'lexeme', 'range', 'line', 'column', 'offset', 'position']);
const placesRead = new Selector('member', ({ name }) => placesInText.has(name));

/**
 * Tells tokens of another kind from credentials: those that name a device to a push service, a place in a list, a piece of text. Names
 * around a use say so, and names of what the value comes from: `Messaging.messaging().token { token, error in … }`.
 */
export class OtherTokens {
  constructor(private readonly program: Program) {}

  /** Whether what `node` holds, under a name that says no more than `token`, is a token of another kind. */
  is(name: string, node: IrNode): boolean {
    const { names } = this.program;
    if (this.isOfCall(name, node)) return true;
    if (!names.isBareToken(name)) return false;
    if (this.isOfBlockchain() || this.isPieceOfText(node) || this.isGivenByPush(node)) return true;
    if (names.isOtherToken(name, this.declarationsAround(node), ownerOf(node))) return true;
    return names.speakOfOtherTokens([...this.saidBy(node, new Set())]);
  }

  /** The names by which `node` goes: those of what it is made of, of the functions and types around it, and of what goes in with it. */
  namesOf(node: IrNode): string[] {
    const around = this.program.scopes.enclosingFunction(node);
    const beside = (around?.parameters ?? []).map(({ name }) => name);
    return [...this.declarationsAround(node), ...beside, ...this.saidBy(node, new Set())];
  }

  /** Whether a password is one of ICE, which ends with its call: what names it stands beside it. */
  private isOfCall(name: string, node: IrNode): boolean {
    const { names, scopes } = this.program;
    if (!/^(?:pwd|password)$/.test(splitWords(name).at(-1) ?? '')) return false;
    const span = scopes.enclosingFunction(node)?.span;
    const beside = span ? nodesWithin(this.program.nodes('name'), span) : [];
    return beside.some((each) => splitWords(each.name).some((word) => names.lists.callWords.includes(word)));
  }

  /** Whether a token has a place in a text: `token.start` beside `token.text`. */
  private isPieceOfText(node: IrNode): boolean {
    const owner = node.kind === 'member' ? node.object : node;
    if (owner?.kind !== 'name' || !/tok/i.test(owner.name)) return false;
    const around = this.program.scopes.enclosingFunction(owner);
    return this.program
      .select(placesRead)
      .some(
        ({ object }) =>
          object?.kind === 'name' &&
          object.name === owner.name &&
          this.program.scopes.enclosingFunction(object) === around,
      );
  }

  /** Whether it is what a library for pushes gives a class of its own kind: `class Endpoints : EmbeddedDistributorReceiver()`. */
  private isGivenByPush(node: IrNode): boolean {
    const { scopes } = this.program;
    const definitions = node.kind === 'name' ? scopes.resolve(node) : [];
    if (!definitions.some(({ kind }) => kind === 'parameter')) return false;
    const supertypes = scopes.enclosingType(node)?.supertypes ?? [];
    return this.program.nodes('import').some(({ module }) => {
      return pushModules.test(module) && supertypes.some((type) => module.endsWith(`.${type}`));
    });
  }

  private ofBlockchain?: boolean;

  /** Whether the file is about a blockchain, whose tokens are traded: it uses its libraries, or says its words. */
  private isOfBlockchain(): boolean {
    this.ofBlockchain ??=
      this.program.nodes('import').some(({ module }) => blockchainModules.test(module)) ||
      blockchainWords.test(this.program.text);
    return this.ofBlockchain;
  }

  /** The names of the functions and types around `node`; a lambda goes by the name that it is given. */
  private declarationsAround(node: IrNode): string[] {
    const found: string[] = [];
    let inside = node;
    for (const ancestor of this.program.scopes.ancestors(node)) {
      if (ancestor.kind === 'function' || ancestor.kind === 'type') found.push(ancestor.name);
      if (ancestor.kind === 'assign' && inside.kind === 'lambda' && ancestor.target.kind === 'name')
        found.push(ancestor.target.name);
      inside = ancestor;
    }
    return found;
  }

  /** The names that a value is made of: its own, and those of what it was read from. */
  private *saidBy(node: IrNode, seen: Set<IrNode>): Generator<string> {
    if (seen.size > deepest || seen.has(node)) return;
    seen.add(node);
    switch (node.kind) {
      case 'name':
        yield node.name;
        for (const definition of this.program.scopes.resolve(node)) yield* this.saidByDefinition(definition, seen);
        return;
      case 'member':
        yield node.name;
        if (node.object) yield* this.saidBy(node.object, seen);
        return;
      case 'call':
        yield* this.saidByCall(node, seen);
        return;
      case 'operation':
        for (const operand of node.operands) yield* this.saidBy(operand, seen);
        return;
    }
  }

  private *saidByCall({ name, receiver, args }: Call, seen: Set<IrNode>): Generator<string> {
    yield name;
    if (receiver) yield* this.saidBy(receiver, seen);
    // `getToken(messaging)` is of what it is given; `login(name, fcmToken)` is not.
    if (this.program.names.isBareToken(name)) for (const { value } of args) yield* calledName(value);
  }

  private *saidByDefinition(definition: Definition, seen: Set<IrNode>): Generator<string> {
    if (definition.kind === 'assign' && definition.assign.value) yield* this.saidBy(definition.assign.value, seen);
    if (definition.kind !== 'parameter') return;
    const call = this.callGiven(definition.owner);
    if (call) yield* this.saidByCall(call, seen);
  }

  /** The call that a lambda, or the listener that a function belongs to, is given to, straight or among options. */
  private callGiven(owner: IrNode | Lambda): Call | undefined {
    for (const ancestor of this.program.scopes.ancestors(owner)) {
      if (ancestor.kind === 'call') {
        if (!/^On\p{Lu}\w*Listener$/u.test(ancestor.name)) return ancestor;
      } else if (!['object', 'anonymous', 'type'].includes(ancestor.kind)) return undefined;
    }
    return undefined;
  }
}

function* calledName(value: Expression): Generator<string> {
  if (value.kind === 'name' || value.kind === 'member' || value.kind === 'call') yield value.name;
}

/** What the value is called that a member or a call without arguments belongs to: `share` of `share.getToken()`. */
function ownerOf(node: IrNode): string | undefined {
  const owner =
    node.kind === 'member' ? node.object : node.kind === 'call' && node.args.length === 0 ? node.receiver : undefined;
  return owner?.kind === 'name' || owner?.kind === 'member' ? owner.name : undefined;
}
