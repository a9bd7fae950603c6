import type { Document } from '../../../document';
import type { Fix } from '../../../finding';
import type { CleartextFault } from './fault';

type Repair = NonNullable<CleartextFault['repair']>;

/** A suggestion, since a server without TLS stops answering. */
export function setTo(document: Document, repair: Repair): Fix {
  return {
    id: 'turn-cleartext-off',
    title: 'Turn cleartext off',
    kind: 'suggestion',
    edits: [editOf(document, repair)],
  };
}

/** A suggestion, since the server has to speak TLS. */
export function useHttps(document: Document, repair: Repair): Fix {
  return { id: 'use-https', title: 'Use https', kind: 'suggestion', edits: [editOf(document, repair)] };
}

function editOf(document: Document, { span, text }: Repair): Fix['edits'][number] {
  return { path: document.path, span, newText: text };
}
