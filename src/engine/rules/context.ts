import type { Document, Span } from '../document';
import type { Evidence, Finding, Fix, KeyClass, Message, RelatedPlace, Severity } from '../finding';
import type { Program } from '../flow/program';
import type { Comment } from '../ir/ir';
import type { Tree } from '../ir/tree';
import { lighter, type Policy } from '../policy/policy';
import { isOnServer } from '../project/servers';
import type { ProjectView } from '../project/view';
import { excerptOf, sentenceOf } from '../secrets/mask';
import type { EngineData } from '../data';
import { fingerprintOf, symbolAt, symbolFingerprintOf } from './fingerprint';
import type { Rule } from './rule';

/** What a rule says of one fault; the context adds the rest. */
export interface FindingInput {
  readonly span: Span;
  readonly message: Message;
  /** Where the rule itself weighs this case differently from its usual severity. */
  readonly severity?: Severity;
  readonly keyClass?: KeyClass;
  readonly format?: string;
  readonly evidence?: readonly Evidence[];
  readonly related?: readonly RelatedPlace[];
  readonly fixes?: readonly Fix[];
  /** The span of the value that must not be shown, where it is not all of `span`. */
  readonly secret?: Span;
  /** Tells apart findings of one symbol, without any value: a key, a host, a format. */
  readonly detail?: string;
}

/** Items of the checklist about what an app does on a device: its stores, its connections, its logs. */
const onDevice: ReadonlySet<number> = new Set([4, 8, 9]);

/** What a rule may look at for one document. Exactly one of `program` and `tree` is there, or neither for plain text. */
export interface RuleInput {
  readonly document: Document;
  readonly program?: Program;
  readonly tree?: Tree;
  readonly comments: readonly Comment[];
  readonly project: ProjectView;
  readonly policy: Policy;
  readonly data: EngineData;
  readonly now: Date;
}

/** A rule's view of one document, and where it reports. */
export class RuleContext {
  private readonly reported: Finding[] = [];
  private readonly hidden: Span[] = [];
  private readonly places = new Set<string>();

  constructor(
    private readonly input: RuleInput,
    private readonly rule: Rule,
  ) {}

  get document(): Document {
    return this.input.document;
  }

  get program(): Program | undefined {
    return this.input.program;
  }

  get tree(): Tree | undefined {
    return this.input.tree;
  }

  get comments(): readonly Comment[] {
    return this.input.comments;
  }

  get project(): ProjectView {
    return this.input.project;
  }

  /** The rule that looks. */
  get id(): string {
    return this.rule.metadata.id;
  }

  get policy(): Policy {
    return this.input.policy;
  }

  get data(): EngineData {
    return this.input.data;
  }

  get now(): Date {
    return this.input.now;
  }

  get findings(): readonly Finding[] {
    return this.reported;
  }

  /** Where values stand that no excerpt may show. */
  get secrets(): readonly Span[] {
    return this.hidden;
  }

  /** The text of a span of the document. */
  text(span: Span): string {
    return this.document.text.slice(span.start, span.end);
  }

  /** A related place in this document. */
  place(span: Span, message: string): RelatedPlace {
    return { path: this.document.path, span: { start: span.start, end: span.end }, message };
  }

  /** The related place of a sink that stands in a function of this or of another file. */
  sinkPlace(through: { readonly path?: string; readonly span: Span }, message: string): RelatedPlace {
    const { path = this.document.path, span } = through;
    return { path, span: { start: span.start, end: span.end }, message };
  }

  report(input: FindingInput): void {
    const { document } = this;
    const { span, secret, detail = '', ...rest } = input;
    // What the code says in two branches at once was lowered twice, and is told once.
    const place = `${String(span.start)} ${String(span.end)} ${rest.message.what}`;
    if (this.places.has(place)) return;
    this.places.add(place);
    const revokeUrl = input.keyClass === 'S' ? this.revokeUrlOf(input.format) : undefined;
    const symbol = symbolAt(this.input, span.start);
    const key = `${symbol}|${detail}|${input.format ?? ''}`;
    const named = [this.rule.metadata.id, document.path, key, this.occurrence(key)] as const;
    const severity = input.severity ?? this.rule.metadata.severity;
    const value = secret ?? (input.keyClass === undefined ? undefined : span);
    if (value && value.end > value.start) this.hidden.push(value);
    this.reported.push({
      rule: this.rule.metadata.id,
      path: document.path,
      span: { start: span.start, end: span.end },
      role: document.role,
      evidence: [],
      related: [],
      fixes: [],
      ...rest,
      severity: this.isOffDevice() ? lighter(severity, 'information') : severity,
      ...(revokeUrl !== undefined && { revokeUrl }),
      message: { ...rest.message, what: sentenceOf(rest.message.what, this.data.formats) },
      excerpt: document.language === 'keystore' ? '' : excerptOf(document.text, span, this.data.formats, value),
      fingerprint: fingerprintOf(...named),
      symbolFingerprint: symbolFingerprintOf(...named),
    });
  }

  /** Whether the rule is about what an app does on a device, and this document is part of a build or a server. */
  private isOffDevice(): boolean {
    const { isSecretScan = false, checklist } = this.rule.metadata;
    if (isSecretScan || !onDevice.has(checklist)) return false;
    const { document, project, data } = this.input;
    if (document.role === 'build' || document.role === 'ci') return true;
    return document.role === 'ships' && isOnServer(document, project, data.keyNames);
  }

  private revokeUrlOf(format: string | undefined): string | undefined {
    return this.data.formats.all.find(({ id }) => id === format)?.revoke?.url;
  }

  private readonly occurrences = new Map<string, number>();

  private occurrence(key: string): number {
    const count = (this.occurrences.get(key) ?? 0) + 1;
    this.occurrences.set(key, count);
    return count;
  }
}
