import { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';
import type { Folder } from './folder';
import { toOpenText, type OpenDocuments } from './open-documents';
import type { OpenText } from './host';

/** A file of a folder: how the engine and how the editor name it. */
export interface Place {
  readonly root: Root;
  readonly path: string;
}

/** A folder with the names of its files. The root without a URI holds documents that lie in no folder. */
export class Root {
  private readonly lone = new Map<string, string>();
  folder!: Folder;

  constructor(
    readonly uri: string | undefined,
    private readonly documents: OpenDocuments,
  ) {}

  /** The path of a file below the root, or undefined for one that lies elsewhere. */
  pathOf(uri: string): string | undefined {
    if (this.uri === undefined) return this.lonePath(uri);
    const [root, file] = [URI.parse(this.uri), URI.parse(uri)];
    const above = `${normalized(root.path).replace(/\/$/, '')}/`;
    const isBelow = root.scheme === file.scheme && root.authority === file.authority;
    const path = normalized(file.path);
    return isBelow && path.startsWith(above) ? path.slice(above.length) : undefined;
  }

  /** The URI of a file below the root, as the editor wrote it where the file is open. */
  uriOf(path: string): string {
    if (this.uri === undefined) return this.lone.get(path) ?? '';
    const root = URI.parse(this.uri);
    const uri = root.with({ path: resolve(root.path, path) }).toString();
    return this.documents.spelling(uri);
  }

  openText(path: string): OpenText | undefined {
    const document = this.documents.get(this.uriOf(path));
    return document && toOpenText(document, path);
  }

  /** The text of a file as it is now: in the editor, or on disk. */
  async document(path: string): Promise<TextDocument | undefined> {
    const uri = this.uriOf(path);
    const open = this.documents.get(uri);
    if (open) return open;
    const text = await this.folder.readText(path);
    return text === undefined ? undefined : TextDocument.create(uri, '', 0, text);
  }

  /** Documents of no folder are told apart by a number, since their names may be the same. */
  private lonePath(uri: string): string {
    for (const [path, known] of this.lone) if (known === uri) return path;
    const path = `${this.lone.size + 1}/${URI.parse(uri).path.split('/').at(-1) ?? ''}`;
    this.lone.set(path, uri);
    return path;
  }
}

/** Drive letters of Windows come in both cases. */
function normalized(path: string): string {
  return path.replace(/^\/[A-Z]:/, (drive) => drive.toLowerCase());
}

/** `path` may climb out of the root, as that of a policy above it does. */
function resolve(root: string, path: string): string {
  const names = root.replace(/\/$/, '').split('/');
  for (const name of path.split('/')) {
    if (name === '..') names.pop();
    else names.push(name);
  }
  return names.join('/');
}

/** The folders of the workspace, and one for documents that lie in none of them. */
export class Workspace {
  private roots: Root[] = [];

  constructor(
    private readonly documents: OpenDocuments,
    private readonly makeFolder: (root: Root) => Folder,
  ) {
    this.lone = this.make(undefined);
  }

  readonly lone: Root;

  /** Every root, the one of lone documents last. */
  get all(): readonly Root[] {
    return [...this.roots, this.lone];
  }

  /** The folders that the editor opened. */
  get folders(): readonly Root[] {
    return this.roots;
  }

  /** The innermost folder that holds a file, or the root of lone documents. */
  place(uri: string): Place {
    const places = this.roots.flatMap((root): Place[] => {
      const path = root.pathOf(uri);
      return path === undefined ? [] : [{ root, path }];
    });
    const [innermost] = places.sort((left, right) => left.path.length - right.path.length);
    return innermost ?? { root: this.lone, path: this.lone.pathOf(uri) ?? '' };
  }

  add(uri: string): Root {
    const root = this.make(uri);
    this.roots.push(root);
    return root;
  }

  remove(uri: string): void {
    this.roots.find((root) => root.uri === uri)?.folder.close();
    this.roots = this.roots.filter((root) => root.uri !== uri);
  }

  close(): void {
    for (const { folder } of this.all) folder.close();
  }

  /** The paths of a root's open documents. */
  openPaths(root: Root): string[] {
    return this.documents.uris().flatMap((uri) => {
      const place = this.place(uri);
      return place.root === root ? [place.path] : [];
    });
  }

  private make(uri: string | undefined): Root {
    const root = new Root(uri, this.documents);
    root.folder = this.makeFolder(root);
    return root;
  }
}
