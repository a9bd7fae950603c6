/** How a type comes about, beyond declarations and constructors, which the engine reads by itself. */
export interface TypeModel {
  readonly type: string;
  /** Result of a call of this name, on a receiver of type `on` where given. */
  readonly call?: string;
  /** Value of a member of this name, on a value of type `on`. */
  readonly member?: string;
  readonly on?: string;
  /** An import from this module; `imported` narrows to one of its names. */
  readonly module?: string;
  readonly imported?: string;
  /** A name that the platform defines. */
  readonly global?: string;
  /** Construction of this class. */
  readonly construct?: string;
  /** Narrows `construct` and `call` to those with this argument: a position, a label, or a key of an object. */
  readonly withArgument?: string | number;
  /** The first parameter of a lambda passed to a call of this name on a value of type `on`. */
  readonly lambdaOf?: string;
  /** A call on a value of this type gives the same type, unless another entry says otherwise. */
  readonly fluent?: boolean;
}
