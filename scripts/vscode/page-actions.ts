/**
 * What a suite inside the extension host may ask of the page that shows its editor. Selectors are Playwright's. Each
 * action waits until its element is there, and rejects when it does not come within 30 seconds.
 */
export interface PageActions {
  /** Writes `test-results/screenshots/NAME.png` and gives its absolute path. */
  readonly screenshot: (name: string) => Promise<string>;
  /** Presses one key or a chord as Playwright names it, such as `Control+.`. */
  readonly press: (key: string) => Promise<void>;
  /** Types text, key by key, where the focus is. */
  readonly type: (text: string) => Promise<void>;
  readonly click: (selector: string) => Promise<void>;
  readonly hover: (selector: string) => Promise<void>;
  /** Waits until an element that matches is visible. */
  readonly waitFor: (selector: string) => Promise<void>;
  /** The visible text of the first element that matches. */
  readonly text: (selector: string) => Promise<string>;
  /** An attribute of the first element that matches, or null where it has none. */
  readonly attribute: (selector: string, name: string) => Promise<string | null>;
  /** How many elements match right now. */
  readonly count: (selector: string) => Promise<number>;
}

/** The names of the actions, as they travel. */
export const pageActionNames = [
  ...(['screenshot', 'press', 'type', 'click', 'hover', 'waitFor', 'text', 'attribute', 'count'] as const),
] satisfies (keyof PageActions)[];

/** The environment variable that holds the address of the control server; unset where no page can be driven. */
export const pageVariable = 'KEYWARD_TEST_PAGE';
