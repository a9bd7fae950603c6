import * as vscode from 'vscode';
import type { Lesson } from '../learn/lesson';
import { lessons } from '../learn/lessons.generated';
import { contextKey, finishedOn, isOutdated, marks, withMark, type Learnt, type Mark } from '../learn/progress';
import { today } from './words';

const stateKey = 'keyward.lessons';
/** The walkthrough's page is not ready for context keys right at the start, in milliseconds. */
const secondTry = 1_500;

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

  get learnt(): Learnt {
    return this.state.get<Learnt>(stateKey, {});
  }

  /** Whether a lesson's exercise was solved, or the lesson read where it has none. */
  isDone(lesson: Lesson): boolean {
    return finishedOn(this.learnt, lesson) !== undefined;
  }

  /** Whether it says something else since. */
  isOutdated(lesson: Lesson): boolean {
    return isOutdated(this.learnt, lesson);
  }

  has({ id }: Lesson, mark: Mark): boolean {
    return this.learnt[id]?.[mark] !== undefined;
  }

  async mark(lesson: Lesson, mark: Mark): Promise<void> {
    const next = withMark(this.learnt, lesson, mark, today());
    if (next === this.learnt) return;
    await this.state.update(stateKey, next);
    this.tell(lesson);
    this.changed.fire();
  }

  /** Forgets a lesson, or all of them. The walkthrough's own ticks stay: the editor keeps those itself. */
  async reset(lesson?: Lesson): Promise<void> {
    const kept = lesson ? Object.entries(this.learnt).filter(([id]) => id !== lesson.id) : [];
    await this.state.update(stateKey, Object.fromEntries(kept));
    this.tellAll();
    this.changed.fire();
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.changed.dispose();
  }

  private tellAll(): void {
    for (const lesson of lessons) this.tell(lesson);
  }

  private tell(lesson: Lesson): void {
    for (const mark of marks) {
      void vscode.commands.executeCommand('setContext', contextKey(lesson.id, mark), this.has(lesson, mark));
    }
  }
}
