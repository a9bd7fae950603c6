import type { Span } from '../../document';
import { knownKeys } from '../../secrets/known-keys';
import { credentialsIn } from '../1-hardcoded/hardcoded-credential/credentials';
import type { RuleContext } from '../context';

/** Whether a rule of written secrets tells something inside `span`: then the place is told, and told better. */
export function isToldAsWritten(context: RuleContext, span: Span): boolean {
  return (
    knownKeys(context).some((key) => isInside(key.span, span)) ||
    credentialsIn(context).some(({ candidate }) => isInside(candidate.span, span))
  );
}

/** The same for what names inside `span` stand for in this file. */
export function isToldWhereDefined(context: RuleContext, span: Span): boolean {
  const { program } = context;
  const names = program?.nodes('name').filter((name) => isInside(name.span, span)) ?? [];
  return names.some((name) =>
    program?.scopes
      .resolve(name)
      .some(
        (definition) =>
          definition.kind === 'assign' &&
          definition.assign.value !== undefined &&
          isToldAsWritten(context, definition.assign.value.span),
      ),
  );
}

function isInside(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
