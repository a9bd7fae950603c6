import type { Role } from '../document';
import { loosens, type Draft } from './draft';
import { globsBelow } from './glob';
import type { Layer } from './layer';
import type { TeamModels } from './settings';
import type { Bound } from './tighten';
import { defined, formatOf, modelsOf } from './written';

/** Adds what a layer says of files. */
export function applyFiles(draft: Draft, layer: Layer, bounds: readonly Bound[]): void {
  const { files } = layer.file;
  if (!files) return;
  const before = draft.settings.files;
  const include = files.include && draft.unlessBound(layer, ['files', 'include'], bounds) ? files.include : [];
  const exclude = files.exclude && draft.unlessBound(layer, ['files', 'exclude'], bounds) ? files.exclude : [];
  draft.listed(layer, ['files', 'include'], before.include.length, include);
  draft.listed(layer, ['files', 'exclude'], before.exclude.length, exclude);
  const roles: Partial<Record<Role, readonly string[]>> = {};
  for (const [role, globs] of Object.entries(defined(files.roles ?? {})) as [Role, readonly string[]][]) {
    if (role !== 'ships' && !draft.unlessBound(layer, ['files', 'roles', role], bounds)) continue;
    const others = before.roles[role] ?? [];
    draft.listed(layer, ['files', 'roles', role], others.length, globs);
    roles[role] = [...others, ...globsBelow(layer.prefix, globs)];
  }
  // What a later policy says of a file goes before what an earlier one said of it.
  draft.settings.files = {
    include: [...before.include, ...globsBelow(layer.prefix, include)],
    exclude: [...before.exclude, ...globsBelow(layer.prefix, exclude)],
    roles: { ...roles, ...Object.fromEntries(Object.entries(before.roles).filter(([role]) => !(role in roles))) },
  };
}

/** Adds a layer's hosts. */
export function applyHosts(draft: Draft, layer: Layer, bounds: readonly Bound[]): void {
  const { hosts } = layer.file;
  if (!hosts) return;
  const before = draft.settings.hosts;
  const holder = hosts.local && bounds.find(({ holds }) => holds('cleartext-traffic'));
  if (holder) draft.refuse(layer, ['hosts', 'local'], loosens(holder.by, 'A local host may be reached in cleartext'));
  const added = (name: 'own' | 'pinned' | 'local'): readonly string[] => {
    const listed = name === 'local' && holder ? [] : (hosts[name] ?? []);
    const fresh = listed.filter((host) => !before[name].includes(host));
    for (const [place, host] of fresh.entries())
      draft.from(layer, ['hosts', name, before[name].length + place], ['hosts', name, listed.indexOf(host)]);
    return [...before[name], ...fresh];
  };
  const backend = hosts.backend ?? before.backend;
  if (hosts.backend !== undefined) draft.from(layer, ['hosts', 'backend']);
  draft.settings.hosts = {
    own: added('own'),
    pinned: added('pinned'),
    local: added('local'),
    ...defined({ backend }),
  };
}

/** Adds services that are reached through the backend only. */
export function applyPrivileged(draft: Draft, layer: Layer): void {
  const services = layer.file.privileged ?? [];
  const before = draft.settings.privileged;
  draft.listed(layer, ['privileged'], before.length, services);
  draft.settings.privileged = [...before, ...services.map((service) => defined(service))];
}

/** Adds lessons of the team's own. */
export function applyLessons(draft: Draft, layer: Layer): void {
  const before = draft.settings.lessons;
  const fresh = (layer.file.lessons ?? []).filter((folder) => !before.includes(folder));
  draft.listed(layer, ['lessons'], before.length, fresh);
  draft.settings.lessons = [...before, ...fresh];
}

/** Adds a layer's own functions. */
export function applyModels(draft: Draft, layer: Layer, bounds: readonly Bound[]): void {
  const written = modelsOf(layer.file.models);
  const before = draft.settings.models;
  const added = <Name extends keyof TeamModels>(name: Name, mayLoosen: boolean): TeamModels[Name] => {
    const entries = written[name];
    if (entries.length === 0 || (mayLoosen && !draft.unlessBound(layer, ['models', name], bounds))) return before[name];
    draft.listed(layer, ['models', name], before[name].length, entries);
    return [...before[name], ...entries] as unknown as TeamModels[Name];
  };
  draft.settings.models = {
    sources: added('sources', false),
    sinks: added('sinks', false),
    wrappers: added('wrappers', true),
    sanitizers: added('sanitizers', true),
  };
}

/** Adds a layer's key formats. */
export function applyFormats(draft: Draft, layer: Layer, bounds: readonly Bound[]): void {
  for (const [index, written] of (layer.file.formats ?? []).entries()) {
    const format = formatOf(written);
    const holder = bounds.find(({ holds }) => holds('hardcoded-secret') || holds('hardcoded-credential'));
    if (holder && format.class !== 'S') {
      draft.refuse(
        layer,
        ['formats', index, 'class'],
        loosens(holder.by, `A key of class ${format.class} weighs less`),
      );
    } else if (draft.settings.formats.some(({ id }) => id === format.id)) {
      draft.refuse(layer, ['formats', index, 'id'], `There is a format "${format.id}" already; the first one counts.`);
    } else {
      draft.from(layer, ['formats', draft.settings.formats.length], ['formats', index]);
      draft.settings.formats = [...draft.settings.formats, format];
    }
  }
}
