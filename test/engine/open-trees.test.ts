import assert from 'node:assert/strict';
import type { Tree } from 'web-tree-sitter';
import type { Document } from '../../src/engine/document';
import { OpenTrees } from '../../src/engine/open-trees';
import type { SyntaxParser } from '../../src/engine/syntax/parser';
import { testParser } from '../support/lowered';

const path = 'src/a.ts';
const document = (text: string): Document => ({ path, language: 'typescript', role: 'ships', text });

describe('the trees of open documents', () => {
  /** How often each tree was freed. */
  const freed = new Map<Tree, number>();
  let trees: OpenTrees;
  /** A parser that fails for texts that say so. */
  beforeEach(async () => {
    freed.clear();
    const parser = await testParser();
    const parse: SyntaxParser['parse'] = async (language, text, previous) => {
      if (text.includes('fails')) throw new Error('failed');
      const tree = await parser.parse(language, text, previous);
      const free = tree.delete.bind(tree);
      freed.set(tree, 0);
      tree.delete = () => {
        freed.set(tree, (freed.get(tree) ?? 0) + 1);
        free();
      };
      return tree;
    };
    trees = new OpenTrees({ parse } as unknown as SyntaxParser);
    trees.open(path);
  });

  function assertFreed(): void {
    assert.deepEqual(
      [...freed.values()],
      [...freed.values()].map(() => 1),
    );
  }

  it('are freed once each, whether the text parses or not', async () => {
    for (const text of ['f(1);', 'f(12);', 'f(12;', 'f(123;', 'f(123);']) await trees.read(document(text));
    trees.close(path);
    assert.equal(freed.size, 6, 'one more where a text ceased to parse');
    assertFreed();
  });

  it('are freed where a document is open no longer, or was never', async () => {
    const reading = trees.read(document('f(1);'));
    trees.close(path);
    await reading;
    await trees.read(document('f(2);'));
    assertFreed();
  });

  it('are freed where two checks of a document overlap', async () => {
    await trees.read(document('f(1);'));
    await Promise.all([trees.read(document('f(2);')), trees.read(document('f(3);'))]);
    trees.close(path);
    assertFreed();
  });

  it('are given up where reading fails: the next check begins anew', async () => {
    await trees.read(document('f(1);'));
    await assert.rejects(trees.read(document('fails(1);')), /failed/);
    const module = await trees.read(document('f(1);\ng(2);'));
    assert.deepEqual(
      module.body.map(({ span }) => span),
      [
        { start: 0, end: 4 },
        { start: 6, end: 10 },
      ],
    );
    trees.close(path);
    assertFreed();
  });
});
