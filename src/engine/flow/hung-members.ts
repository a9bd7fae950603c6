import type { IrNode, TypeDeclaration } from '../ir/ir';
import { groupedByKind, type HungType, type Piece, type Scope } from './fragments';

/** A type whose members were hung one by one, as one piece; put together when it is first asked for as such. */
export class HungMembers implements HungType {
  private inOrder: readonly IrNode[] | undefined;
  private allTypes: readonly TypeDeclaration[] | undefined;
  private grouped: ReadonlyMap<IrNode['kind'], readonly IrNode[]> | undefined;

  /** @param pieces All that was hung for it, the type itself first. */
  constructor(
    readonly type: TypeDeclaration,
    readonly scope: Scope,
    private readonly pieces: readonly (TypeDeclaration | Piece)[],
  ) {}

  get nodes(): readonly IrNode[] {
    this.inOrder ??= this.pieces.flatMap((piece) => ('kind' in piece ? [piece] : piece.nodes));
    return this.inOrder;
  }

  get types(): readonly TypeDeclaration[] {
    this.allTypes ??= this.pieces.flatMap((piece) => ('kind' in piece ? [piece] : piece.types));
    return this.allTypes;
  }

  get byKind(): ReadonlyMap<IrNode['kind'], readonly IrNode[]> {
    this.grouped ??= groupedByKind(this.nodes);
    return this.grouped;
  }
}
