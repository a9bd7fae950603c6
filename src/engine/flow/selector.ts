import type { IrNode, TypeDeclaration } from '../ir/ir';
import type { SecretNames } from '../secrets/names';
import { oncePer } from '../text/remembered';
import type { Piece } from './fragments';
import type { LanguageModels } from './models';

type NodeOf<Kind extends IrNode['kind']> = Extract<IrNode, { kind: Kind }>;

/** What a choice may ask besides the node. Both stay the same as long as policy and language do. */
export interface Words {
  readonly models: LanguageModels;
  readonly names: SecretNames;
}

/** How many selectors there are. They are made where their modules are loaded, so that there are no more than the code says. */
let made = 0;

/**
 * Chooses among the nodes of one kind by what each holds itself: its name, its texts, what it is given. Since that cannot change, the
 * choice is made once for each piece and kept with it. What names mean, types, and what stands around a node do change: no
 * selector may ask for them.
 */
export class Selector<Kind extends IrNode['kind']> {
  readonly index = made++;

  constructor(
    readonly kind: Kind,
    readonly isChosen: (node: NodeOf<Kind>, words: Words) => boolean,
  ) {}
}

type Choices = (readonly IrNode[] | undefined)[];

/** By piece, what each selector chose there, at the selector's index. */
const choicesBy = oncePer((_: LanguageModels) => oncePer((_: SecretNames) => oncePer((_: Piece): Choices => [])));

interface Part {
  readonly piece: Piece;
  readonly choices: Choices;
}

/** What selectors choose in one file. Only declarations that are new since the last check are looked at. */
export class Selections {
  private readonly parts: readonly (TypeDeclaration | Part)[];
  private readonly known: Choices = [];

  /** @param pieces What the file is made of, in source order: types whose members were hung one by one, and what was hung as a whole. */
  constructor(
    pieces: readonly (TypeDeclaration | Piece)[],
    private readonly words: Words,
  ) {
    const choicesOf = choicesBy(words.models)(words.names);
    this.parts = pieces.map((piece) => ('kind' in piece ? piece : { piece, choices: choicesOf(piece) }));
  }

  /** The nodes that a selector chooses, in source order. */
  of<Kind extends IrNode['kind']>(selector: Selector<Kind>): readonly NodeOf<Kind>[] {
    const known = this.known[selector.index] ?? this.gather(selector);
    this.known[selector.index] = known;
    return known as readonly NodeOf<Kind>[];
  }

  private gather<Kind extends IrNode['kind']>(selector: Selector<Kind>): readonly IrNode[] {
    const { index, kind } = selector;
    const gathered: IrNode[] = [];
    for (const part of this.parts) {
      if ('kind' in part) {
        gathered.push(...this.chosen(selector, [part]));
        continue;
      }
      const { choices, piece } = part;
      const chosen = (choices[index] ??= this.chosen(selector, piece.byKind.get(kind) ?? []));
      for (const node of chosen) gathered.push(node);
    }
    return gathered;
  }

  private chosen<Kind extends IrNode['kind']>(
    { kind, isChosen }: Selector<Kind>,
    nodes: readonly IrNode[],
  ): readonly IrNode[] {
    return nodes.filter((node) => node.kind === kind && isChosen(node as NodeOf<Kind>, this.words));
  }
}
