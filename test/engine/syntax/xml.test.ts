import assert from 'node:assert/strict';
import fc from 'fast-check';
import { attribute, descendants, plistEntries } from '../../../src/engine/ir/tree';
import { readXml } from '../../../src/engine/syntax/xml';

describe('the XML reader', () => {
  it('gives elements, attributes and texts their exact places', () => {
    const source = '<?xml version="1.0"?>\n<a x="1">\n  <b:c  y = \'two\'> text </b:c>\n</a>\n';
    const { roots, hasErrors } = readXml(source);
    const [a] = roots;
    const c = a?.children[0];
    assert.ok(a && c && !hasErrors);
    assert.equal(
      source.slice(a.span.start, a.span.end),
      source.slice(source.indexOf('<a'), source.indexOf('</a>') + 4),
    );
    assert.equal(source.slice(a.openSpan.start, a.openSpan.end), '<a x="1">');
    assert.equal(source.slice(c.textSpan.start, c.textSpan.end), 'text');
    const y = attribute(c, 'y');
    assert.ok(y);
    assert.equal(source.slice(y.span.start, y.span.end), "y = 'two'");
    assert.equal(source.slice(y.valueSpan.start, y.valueSpan.end), 'two');
  });

  it('finds attributes with and without their prefix', () => {
    const [root] = readXml('<application android:allowBackup="true"/>').roots;
    assert.equal(root && attribute(root, 'allowBackup')?.value, 'true');
  });

  it('decodes entities, and leaves what is none', () => {
    const [root] = readXml('<a b="&lt;&amp;&quot;&#65;&#x42;&unknown;&#x110000;">&gt;&apos;</a>').roots;
    assert.equal(root?.attributes[0]?.value, '<&"AB&unknown;&#x110000;');
    assert.equal(root.text, ">'");
  });

  it('reads CDATA as it stands', () => {
    const source = '<a><![CDATA[<b> & "c"]]></a>';
    const [root] = readXml(source).roots;
    assert.equal(root?.text, '<b> & "c"');
    assert.equal(root.children.length, 0);
    assert.equal(source.slice(root.textSpan.start, root.textSpan.end), '<b> & "c"');
  });

  it('keeps comments apart: what stands in one is not there', () => {
    const { roots, comments } = readXml('<a><!-- <pin>x</pin> --><b/></a>');
    assert.deepEqual(
      [...descendants(roots)].map(({ name }) => name),
      ['a', 'b'],
    );
    assert.deepEqual(
      comments.map(({ text }) => text),
      ['<!-- <pin>x</pin> -->'],
    );
  });

  it('follows no document type', () => {
    const { roots } = readXml('<!DOCTYPE plist SYSTEM "file:///etc/passwd">\n<plist><string>x</string></plist>');
    assert.deepEqual(
      [...descendants(roots)].map(({ name }) => name),
      ['plist', 'string'],
    );
  });

  const broken: Record<string, [string, string[]]> = {
    'an element that is never closed': ['<a><b><c/></a>', ['a', 'b', 'c']],
    'a file that ends early': ['<a><b x="1"><c', ['a', 'b', 'c']],
    'a closing tag too many': ['<a></b></a><c/>', ['a', 'c']],
    'a lone bracket in a text': ['<a>1 < 2<b/></a>', ['a', 'b']],
    'an attribute without a value': ['<a b c="d"/><e/>', ['a', 'e']],
    'an attribute that is never closed': ['<a b="c><d/>\n<e f="g"/>', ['a', 'e']],
  };
  for (const [what, [source, names]] of Object.entries(broken)) {
    it(`says that there are errors, and gives what is sound: ${what}`, () => {
      const tree = readXml(source);
      assert.equal(tree.hasErrors, true);
      const found = [...descendants(tree.roots)].map(({ name }) => name);
      for (const name of names) assert.ok(found.includes(name), `${name} is not among ${found.join(', ')}`);
    });
  }

  it('reads five thousand nested elements', () => {
    const { roots } = readXml('<a>'.repeat(5000) + '</a>'.repeat(5000));
    assert.equal([...descendants(roots)].length, 5000);
  });

  it('pairs the keys of a plist with the values after them', () => {
    const [plist] = readXml(
      '<dict>\n<key>A</key>\n<string>x</string>\n<key>B</key><true/><key>C</key><key>D</key><dict/></dict>',
    ).roots;
    assert.ok(plist);
    assert.deepEqual(
      plistEntries(plist).map(({ key, value }) => [key, value.name]),
      [
        ['A', 'string'],
        ['B', 'true'],
        ['D', 'dict'],
      ],
    );
  });

  it('never throws, and keeps every place inside the text', () => {
    const piece = fc.constantFrom(
      '<a>',
      '</a>',
      '<b x="1"',
      '/>',
      '>',
      '<',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '<?',
      '?>',
      '<!',
      '&#x41;',
      '&',
      '"',
      'text',
      '\n',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const source = pieces.join('');
        for (const { span, openSpan, textSpan, attributes } of descendants(readXml(source).roots)) {
          for (const { start, end } of [span, openSpan, textSpan, ...attributes.map((each) => each.valueSpan)]) {
            assert.ok(start >= 0 && start <= end && end <= source.length);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });
});
