/** A kind of declared type that a library stores: an entity of a database, the state of a bloc. */
export interface StoredTypeModel {
  readonly id: string;
  /** What a message calls the place where it is kept. */
  readonly label: string;
  /** What marks the type: one of these annotations, or one of these supertypes. */
  readonly annotations?: readonly string[];
  readonly supertypes?: readonly string[];
  /** What a module that the file imports begins with, where the marks alone could be another library's. */
  readonly module?: string;
  /** Only fields with one of these annotations are stored; where the type has no mark of its own, they are its mark. */
  readonly fields?: readonly string[];
  /** Fields with one of these annotations are not stored. */
  readonly ignored?: readonly string[];
  /** Instead of fields, getters that give one of these: columns of a table. */
  readonly columns?: readonly string[];
  /** Instead of fields, what this method gives. */
  readonly method?: string;
  /** Where Android's backup finds it: `DOMAIN` or `DOMAIN/PATH`. */
  readonly backup?: string;
  /** What of the project keeps it from being plain text: `database` where one is opened with a key. */
  readonly sealedBy?: string;
}

/** A call that keeps a state, or a session, in the store that it is given: redux-persist, zustand, a client of a backend. */
export interface KeptStateModel {
  readonly id: string;
  readonly label: string;
  readonly calls: readonly string[];
  /** What the module begins with that the file imports for it. */
  readonly module: string;
  /** The position of its options, or of the store itself where no `store` says where it stands in them. */
  readonly config: number;
  /** Dotted paths in the options, the first that is there. */
  readonly store?: readonly string[];
  /** The store that it takes where it is given none, by its type. */
  readonly otherwise?: string;
  /** The position of the state, of which only what `kept` lists, or `left` does not, or what the function under `chosen` gives is kept. */
  readonly state?: number;
  readonly kept?: string;
  readonly left?: string;
  readonly chosen?: string;
  /** The position of the key that the one value is kept under. */
  readonly key?: number;
  /** Options that change what is written, such as transforms that encrypt. */
  readonly sealedBy?: readonly string[];
  /** What is kept whatever the state is. */
  readonly holds?: string;
}
