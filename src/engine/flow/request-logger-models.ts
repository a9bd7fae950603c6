/** What of a request and its answer is printed. */
export type Printed = 'headers' | 'bodies' | 'headers and bodies';

/** A logger of an HTTP client: how it is made, and what it prints then. */
export interface RequestLoggerModel {
  readonly id: string;
  /** What a message calls it. */
  readonly logger: string;
  /** What the module begins with that the file imports for it. */
  readonly module: string;
  /** Calls that make it; without, it is known by a level that is set. */
  readonly calls?: readonly string[];
  /** Levels, and options that are listed, by what they print. */
  readonly levels?: Readonly<Record<string, Printed>>;
  /** The last name before a level: `Level` of `HttpLoggingInterceptor.Level.BODY`. */
  readonly path?: string;
  /** Arguments that switch a part on, and which of them are on where nothing is said. */
  readonly options?: Readonly<Record<string, Printed>>;
  readonly byDefault?: readonly string[];
  /** Whether all of them can be switched off where it is made, as arguments with labels. */
  readonly switches?: boolean;
  /** What it prints where nothing is said under `asked`. */
  readonly otherwise?: Printed;
  readonly asked?: string;
  /** A level that prints neither headers nor bodies. */
  readonly quiet?: string;
  /** The call that hides a header; `hidesAny` where what it hides cannot be told from its argument. */
  readonly hides?: string;
  readonly hidesAny?: boolean;
  /** It is there for development, and mostly started from code that is. */
  readonly minor?: boolean;
}

/** A call that takes a function which sees each request or answer: `api.interceptors.request.use(…)`. */
export interface RequestHookModel {
  readonly call: string;
  /** How the receiver's path ends. */
  readonly on?: string;
}
