/** A scope that opens more than an app needs; what each field means is said in `policies/scopes.yml`. */
export interface BroadScope {
  readonly scope: string;
  readonly with?: readonly string[];
  readonly opens: string;
  readonly instead: string;
  readonly need?: boolean;
}

/** Which scopes are broad. */
export class BroadScopes {
  private readonly byName: ReadonlyMap<string, BroadScope>;

  constructor({ scopes }: { readonly scopes: readonly BroadScope[] }) {
    this.byName = new Map(scopes.map((each) => [each.scope.toLowerCase(), each]));
  }

  /** What is known of a scope; `speaksOf` tells whether the file speaks of a provider. */
  of(scope: string, speaksOf: (word: string) => boolean): BroadScope | undefined {
    const found = this.byName.get(scope.toLowerCase());
    return found && (found.with?.some(speaksOf) ?? true) ? found : undefined;
  }
}
