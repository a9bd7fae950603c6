/** Whether an import is of a module: itself, or something in it. `@scope/` and `package:name/` stand for all that begins so. */
export function isOfModule(module: string, imported: string): boolean {
  if (!imported.startsWith(module)) return false;
  return imported === module || /[/:]$/.test(module) || /^[./]/.test(imported.slice(module.length));
}
