import type { AddedLine, Fix } from '../../../finding';
import { attribute, type TreeElement } from '../../../ir/tree';
import type { RuleContext } from '../../context';
import type { Exposure } from './manifest';

/** Rules that leave out what holds the secrets, where there are none yet; or no backup at all. Both are for the team to choose. */
export function backupFixes(context: RuleContext, exposure: Exposure): Fix[] {
  const off: Fix = {
    id: 'turn-backups-off',
    title: 'Turn backups off',
    kind: 'suggestion',
    edits: [setAttribute(context, exposure.application, 'allowBackup', 'false')],
  };
  return exposure.hasRules ? [off] : [rulesFix(context, exposure), off];
}

function rulesFix(context: RuleContext, { application, taken, runsOnOld }: Exposure): Fix {
  const { path } = context.document;
  const folder = `${path.slice(0, path.lastIndexOf('/') + 1)}res/xml/`;
  const parts = new Set(
    taken.map(({ value: { domain, file = '.' } }) => `<exclude domain="${domain}" path="${file}" />`),
  );
  const excluded = [...parts].sort();
  const names = ['dataExtractionRules', ...(runsOnOld ? ['fullBackupContent'] : [])];
  const resources: Readonly<Record<string, string>> = {
    dataExtractionRules: '@xml/data_extraction_rules',
    fullBackupContent: '@xml/backup_rules',
  };
  const added = names.map((name) => textOf(context, application, name, resources[name] ?? '')).join('');
  const at = lastAttribute(application);
  return {
    id: 'exclude-from-backups',
    title: 'Leave secrets out of backups',
    kind: 'suggestion',
    edits: [{ path, span: { start: at, end: at }, newText: added }],
    lines: [
      file(`${folder}data_extraction_rules.xml`, 'data-extraction-rules', [
        ...section('cloud-backup', excluded),
        ...section('device-transfer', excluded),
      ]),
      ...(runsOnOld ? [file(`${folder}backup_rules.xml`, 'full-backup-content', excluded)] : []),
    ],
  };
}

function section(name: string, excluded: readonly string[]): string[] {
  return [`<${name}>`, ...excluded.map((each) => `    ${each}`), `</${name}>`];
}

function file(path: string, root: string, lines: readonly string[]): AddedLine {
  const body = lines.map((line) => `    ${line}`).join('\n');
  return {
    path,
    text: `<?xml version="1.0" encoding="utf-8"?>\n<${root}>\n${body}\n</${root}>\n`,
    into: { kind: 'file' },
  };
}

function lastAttribute(application: TreeElement): number {
  return application.attributes.at(-1)?.span.end ?? application.openSpan.start + '<application'.length;
}

/** An attribute's new value, or the attribute, laid out like those before it. */
function setAttribute(context: RuleContext, application: TreeElement, name: string, value: string) {
  const { path } = context.document;
  const known = attribute(application, name);
  const at = lastAttribute(application);
  return known
    ? { path, span: known.valueSpan, newText: value }
    : { path, span: { start: at, end: at }, newText: textOf(context, application, name, value) };
}

function textOf({ document }: RuleContext, { attributes }: TreeElement, name: string, value: string): string {
  const last = attributes.at(-1);
  const before = last ? (/\s+$/.exec(document.text.slice(0, last.span.start))?.[0] ?? ' ') : ' ';
  const prefix = attributes
    .map((each) => /^(\w+):(?:name|label|icon|allowBackup|theme)$/.exec(each.name)?.[1])
    .find((each) => each !== undefined);
  return `${before}${prefix ?? 'android'}:${name}="${value}"`;
}
