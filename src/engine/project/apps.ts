import type { AppStructure } from './structure';

/** Where a file belongs: the app it is part of, and the module or target of that app. */
export interface Place {
  readonly app?: string;
  readonly module?: string;
}

/** Which apps and modules a workspace has, and which of them a file belongs to. */
export class Apps {
  /** The longest root first: what is inside of another counts. */
  private readonly structures: readonly AppStructure[];

  constructor(structures: readonly AppStructure[]) {
    this.structures = [...structures].sort((left, right) => right.root.length - left.root.length);
  }

  /**
   * The folder of the outermost app that a file is part of; undefined for what apps share. An app of Flutter or React Native
   * holds its native projects, but not the example that a package in it has; the modules of a plain Android or iOS project are one app, together with all that is shared.
   */
  rootOf(path: string): string | undefined {
    const around = this.around(path);
    return (around.find(isExample) ?? around.findLast(({ kind }) => isWhole(kind)))?.root;
  }

  /** The app and the module of a file, by their names. */
  placeOf(path: string): Place {
    const around = this.around(path);
    const app = around.findLast(({ kind }) => isWhole(kind)) ?? around.find(({ kind }) => kind !== 'android-library');
    const module = around.find((structure) => structure !== app && structure.root !== app?.root);
    return { ...(app && { app: app.name }), ...(module && { module: module.name }) };
  }

  /** Whether there are several apps whose files have to be told apart. */
  get areSeveral(): boolean {
    return new Set(this.structures.filter(({ kind }) => isWhole(kind)).map(({ root }) => root)).size > 1;
  }

  /** What is declared around a file, the innermost first. */
  private around(path: string): readonly AppStructure[] {
    return this.structures.filter(({ root }) => root === '' || path.startsWith(`${root}/`));
  }
}

/** The app that shows what a package does: none of the app's own code is in it. */
function isExample({ kind, root }: AppStructure): boolean {
  return isWhole(kind) && root.endsWith('/example');
}

function isWhole(kind: AppStructure['kind']): boolean {
  return kind === 'flutter-app' || kind === 'react-native-app';
}
