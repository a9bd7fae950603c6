/** Whether an import is of a module: itself, or something in it. `@scope/` and `package:name/` stand for all that begins so. */
export function isOfModule(module: string, imported: string): boolean {
  if (!imported.startsWith(module)) return false;
  return imported === module || /[/:]$/.test(module) || /^[./]/.test(imported.slice(module.length));
}

/** Whether the file at `path` may be the one that an import names: by its name, or as one of the folder's that it names. */
export function isFromModule(path: string, imported: string): boolean {
  // `./session/index` names the folder, as `./session` does.
  const named = imported.replace(/\/index(?:\.\w+)?$/, '');
  const last = named.slice(named.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
  const parts = path.replace(/(?:\.(?:native|ios|android))?\.\w+$/, '').split('/');
  return last === '' || /^[.@~]+$/.test(last) || parts.includes(last);
}
