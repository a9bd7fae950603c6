import type { Document } from '../document';
import type { Engine } from '../engine';
import type { Finding } from '../finding';
import type { Policy } from '../policy/policy';
import { settle } from '../policy/settle';
import type { ProjectView } from '../project/view';
import { rules } from '../rules/registry';
import { LineIndex } from '../text/line-index';
import { codeNotes } from './code-notes';

/** What decided that something is, or is not, told at a line. */
export type NoteKind =
  'finding' | 'suppression' | 'policy' | 'role' | 'gate' | 'sanitizer' | 'safe place' | 'name' | 'value' | 'language';

/** One reason, in a sentence. No note ever holds a value. */
export interface Note {
  readonly kind: NoteKind;
  readonly text: string;
}

/** What an explanation is asked of. */
export interface ExplainRequest {
  readonly policy: Policy;
  readonly project: ProjectView;
  /** `YEAR-MONTH-DAY`. */
  readonly today: string;
}

/**
 * Says why a line of a document is reported, or why it is not: what decided it, the most particular first.
 * @param line Counted from zero.
 */
export async function explain(
  engine: Engine,
  document: Document,
  line: number,
  { policy, project, today }: ExplainRequest,
): Promise<readonly Note[]> {
  const lines = new LineIndex(document.text);
  const isHere = ({ span }: Pick<Finding, 'span'>) =>
    lines.position(span.start).line <= line && line <= lines.position(span.end).line;
  const { wanted = [] } = project;
  const outcome = await engine.check(document, { policy, project, wanted, now: new Date(`${today}T12:00:00Z`) });
  const settled = settle(outcome, policy, today);
  const told = settled.findings.filter(isHere);
  const notes: Note[] = [
    ...told.map((finding) => foundNote(finding, outcome.findings)),
    ...settled.suppressed
      .filter(({ finding }) => isHere(finding))
      .map(({ finding, reason, by }): Note => {
        const words = { comment: 'A comment', policy: 'An exception of the policy', baseline: 'The baseline' };
        return { kind: 'suppression', text: `${words[by]} silences ${finding.rule} here: ${reason}.` };
      }),
    ...outcome.findings.filter(isHere).flatMap((finding) => offNote(finding, policy)),
  ];
  const inspected = await engine.inspect(document, { policy, project });
  if (inspected) notes.push(...codeNotes(inspected.program, line, lines));
  if (notes.length > 0) return [...notes, ...roleNotes(document, told)];
  return [...notes, ...roleNotes(document, told), ...gateNotes(engine, document, { policy, project })];
}

function foundNote(finding: Finding, before: readonly Finding[]): Note {
  const own = before.find(({ rule, span }) => rule === finding.rule && span.start === finding.span.start)?.severity;
  const changed = own === undefined || own === finding.severity ? '' : ` (${own} by the rule itself)`;
  return {
    kind: 'finding',
    text: `${finding.rule} reports this as ${finding.severity}${changed}: ${finding.message.what}`,
  };
}

function offNote(finding: Finding, policy: Policy): Note[] {
  if (policy.level(finding.rule, finding.path) !== 'off') return [];
  const origin = policy.levelOrigin(finding.rule, finding.path);
  const where = origin ? ` (${origin.path}:${String(origin.line)})` : '';
  return [{ kind: 'policy', text: `${finding.rule} finds something here, and the policy turns it off${where}.` }];
}

function roleNotes({ role }: Document, told: readonly Finding[]): Note[] {
  if (role === 'ships') return [];
  const effect =
    role === 'test' || role === 'generated' ? 'findings in it are information at most' : 'findings in it say so';
  const text = `The role of this file is "${role}": ${effect}.`;
  return told.length > 0 || role === 'test' || role === 'generated' ? [{ kind: 'role', text }] : [];
}

/** Which rules read the document, and which do not since nothing they look for stands in it. */
function gateNotes(engine: Engine, document: Document, { policy, project }: Omit<ExplainRequest, 'today'>): Note[] {
  const opened = engine.concerns(document, { policy, ...(project.wanted && { wanted: project.wanted }) });
  const claimed = rules.filter(({ metadata }) => metadata.languages.includes(document.language));
  if (claimed.length === 0) {
    return [{ kind: 'language', text: `No rule reads files of this kind (${document.language}).` }];
  }
  const ids = claimed.map(({ metadata }) => metadata.id);
  const [read, unread] = [ids.filter((id) => opened.has(id)), ids.filter((id) => !opened.has(id))];
  return [
    ...(read.length > 0
      ? [{ kind: 'gate', text: `Read this file and found nothing here: ${read.join(', ')}.` } as const]
      : []),
    ...(unread.length > 0
      ? [
          {
            kind: 'gate',
            text: `Had no reason to read it, since no word they look for stands in it: ${unread.join(', ')}.`,
          } as const,
        ]
      : []),
  ];
}
