import * as vscode from 'vscode';
import type { Lesson } from '../learn/lesson';
import { lessons } from '../learn/lessons.generated';
import { contextKey, finishOf } from '../learn/progress';

const stateKey = 'keyward.lessons';
/** The walkthrough's page is not ready for context keys right at the start, in milliseconds. */
const secondTry = 1_500;

type Marks = Readonly<Record<string, readonly ('passed' | 'read')[]>>;

/** What was learnt, kept by the profile, and told to the walkthrough through context keys. */
export class Progress implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly timer: ReturnType<typeof setTimeout>;
  readonly onDidChange = this.changed.event;

  constructor(private readonly state: vscode.Memento & { setKeysForSync?(keys: readonly string[]): void }) {
    state.setKeysForSync?.([stateKey]);
    this.tellAll();
    this.timer = setTimeout(() => {
      this.tellAll();
    }, secondTry);
  }

  /** Whether a lesson's exercise was solved, or the lesson read where it has none. */
  isDone(lesson: Lesson): boolean {
    return this.has(lesson.id, finishOf(lesson));
  }

  has(lessonId: string, mark: 'passed' | 'read'): boolean {
    return this.marks[lessonId]?.includes(mark) ?? false;
  }

  async mark(lessonId: string, mark: 'passed' | 'read'): Promise<void> {
    if (this.has(lessonId, mark)) return;
    await this.state.update(stateKey, { ...this.marks, [lessonId]: [...(this.marks[lessonId] ?? []), mark] });
    this.tell(lessonId);
    this.changed.fire();
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.changed.dispose();
  }

  private get marks(): Marks {
    return this.state.get<Marks>(stateKey, {});
  }

  private tellAll(): void {
    for (const { id } of lessons) this.tell(id);
  }

  private tell(lessonId: string): void {
    for (const mark of ['passed', 'read'] as const) {
      void vscode.commands.executeCommand('setContext', contextKey(lessonId, mark), this.has(lessonId, mark));
    }
  }
}
