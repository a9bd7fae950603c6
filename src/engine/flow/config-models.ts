/** How code reads what a configuration file says. The value's name is the member, the index, or the call's argument. */
export interface ConfigModel {
  /** Which files say it, as in the project's keys `config:SOURCE.NAME`: `BuildConfig`, `R.string`, `env`, `plist`. */
  readonly source: string;
  /** The dotted path of what holds the values. */
  readonly member?: string;
  /** The module whose import holds the values. */
  readonly module?: string;
  /** Calls that give a value by the name in their argument of this label, or their first. */
  readonly calls?: readonly string[];
  readonly label?: string;
  /** The path that the argument starts with: `R.string` in `getString(R.string.host)`. */
  readonly argument?: string;
  /** What `calls` are called on: `dotenv` in `dotenv.get('HOST')`. */
  readonly on?: string;
  /** What carries the value into every copy of the app, as a message calls it; absent where it may not ship. */
  readonly through?: string;
  /** Only values whose name begins so are carried there. */
  readonly prefix?: string;
}
