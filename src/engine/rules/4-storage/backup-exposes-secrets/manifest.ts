import { attribute, descendants, type Tree, type TreeElement } from '../../../ir/tree';
import type { AppStructure } from '../../../project/structure';
import { textOfValue, type Fact } from '../../../project/view';
import type { RuleContext } from '../../context';
import { isTaken, type BackupSection, type Stored } from './coverage';

/** What a backup takes: a fact of the code that stores it. */
export type StoredFact = Fact & { readonly value: Stored };

/** An app whose backups take secrets. */
export interface Exposure {
  readonly application: TreeElement;
  readonly taken: readonly StoredFact[];
  /** Only devices that ask the rules for Android 11 and older take them. */
  readonly isOld: boolean;
  /** Whether rules are there that do not leave them out. */
  readonly hasRules: boolean;
  /** Whether the app runs on Android 11 and older. */
  readonly runsOnOld: boolean;
}

/** Android 12, which asks for rules of extraction. */
const firstToAskExtraction = 31;

/**
 * What the backups of a manifest's app take of the secrets that its code stores. Without `allowBackup` they are on; from Android 12 on
 * `dataExtractionRules` decide, and where there are none, as before, `fullBackupContent`.
 * Source: https://developer.android.com/identity/data/autobackup
 */
export function exposureIn(context: RuleContext, tree: Tree): Exposure | undefined {
  const [root] = tree.roots;
  const application = root?.children.find(({ name }) => name === 'application');
  if (!root || !application || !isOfApp(context, root, application) || isOff(application)) return undefined;
  const stored = storedBy(context);
  if (stored.length === 0) return undefined;
  const runsOnOld = oldestSystem(context) < firstToAskExtraction;
  const [fresh, old] = [
    rulesOf(context, application, 'dataExtractionRules'),
    rulesOf(context, application, 'fullBackupContent'),
  ];
  const byNew = takenBy(fresh ?? old, 'cloud-backup', stored);
  const byOld = runsOnOld ? takenBy(old, 'full-backup-content', stored) : [];
  const taken = byNew.length > 0 ? byNew : byOld;
  if (taken.length === 0) return undefined;
  return {
    application,
    taken,
    isOld: byNew.length === 0,
    hasRules: fresh !== undefined || old !== undefined,
    runsOnOld,
  };
}

/** What the app of the manifest stores. Of Android apps beside each other, each with a build of its own, only what stands in its build. */
function storedBy({ project, document }: RuleContext): StoredFact[] {
  const facts = project.lookup('stored:secret').filter((fact): fact is StoredFact => fact.value.kind === 'stored');
  const apps = androidModules(project).filter(({ kind }) => kind === 'android-app');
  const builds = new Set(apps.map(({ root }) => above(root)));
  const build = above(document.path.replace(/\/?src\/[^/]+\/AndroidManifest\.xml$/, ''));
  if (builds.size < 2) return facts;
  return facts.filter(({ path }) => !/\.(?:kt|java)$/.test(path) || build === '' || path.startsWith(`${build}/`));
}

function above(folder: string): string {
  return folder.slice(0, Math.max(0, folder.lastIndexOf('/')));
}

function androidModules(project: RuleContext['project']): AppStructure[] {
  return project
    .lookup('structure:app')
    .flatMap(({ value }) =>
      value.kind === 'structure' && value.structure.kind.startsWith('android') ? [value.structure] : [],
    );
}

/** Backups are off, or an agent of the team's own decides what they take, or what decides stands elsewhere. */
function isOff(application: TreeElement): boolean {
  const allowed = attribute(application, 'allowBackup')?.value ?? 'true';
  const hasAgent = attribute(application, 'backupAgent') && attribute(application, 'fullBackupOnly')?.value !== 'true';
  return allowed !== 'true' || hasAgent === true;
}

/** Whether the manifest is an app's own: its module says so, or it has what only an app's manifest has. */
function isOfApp({ project, document }: RuleContext, root: TreeElement, application: TreeElement): boolean {
  if (document.role !== 'ships') return false;
  const around = androidModules(project)
    .filter(({ root: folder }) => folder === '' || document.path.startsWith(`${folder}/`))
    .sort((left, right) => right.root.length - left.root.length)[0];
  if (around?.kind === 'android-library') return false;
  const isLauncher = [...descendants([root])].some(
    (element) => attribute(element, 'name')?.value === 'android.intent.category.LAUNCHER',
  );
  return isLauncher || attribute(application, 'allowBackup') !== undefined;
}

/** The oldest API level that the module of this manifest runs on, as its build file says; 1 where none tells. */
function oldestSystem({ project, document }: RuleContext): number {
  const module = document.path.replace(/src\/[^/]+\/AndroidManifest\.xml$/, '');
  const levels = project.lookup('manifest:min-sdk').flatMap(({ path, value }) => {
    const level = path.replace(/[^/]+$/, '') === module ? Number(textOfValue(project, value)) : NaN;
    return Number.isInteger(level) ? [level] : [];
  });
  return levels.length > 0 ? Math.min(...levels) : 1;
}

/** The sections that an attribute names: none for `true`; undefined where it is not there. */
type Rules = readonly BackupSection[] | 'none taken' | 'not seen';

function rulesOf({ project }: RuleContext, application: TreeElement, name: string): Rules | undefined {
  const value = attribute(application, name)?.value;
  if (value === undefined) return undefined;
  if (value === 'true') return [];
  if (value === 'false') return 'none taken';
  const sections = project.lookup(`backup:${value.slice(value.lastIndexOf('/') + 1)}`);
  if (sections.length === 0) return 'not seen';
  return sections.flatMap(({ value: section }) => (section.kind === 'backup' ? [section] : []));
}

function takenBy(rules: Rules | undefined, name: string, stored: readonly StoredFact[]): readonly StoredFact[] {
  if (typeof rules === 'string') return [];
  const named = (rules ?? []).filter(({ section }) => section === name);
  // A file of the older kind has one section, which Android 12 asks as well where there is no other.
  const sections = named.length > 0 ? named : (rules ?? []).filter(({ section }) => section === 'full-backup-content');
  return stored.filter(({ value }) => isTaken(sections, value));
}
