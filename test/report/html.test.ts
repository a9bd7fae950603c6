import assert from 'node:assert/strict';
import { htmlReport } from '../../src/report/html';
import { context, emptyResult, result } from './fixture';

const voidElements = new Set(['meta', 'br', 'hr', 'img', 'input', 'link']);

/** The names of all elements in order, after a check that each is closed by its own end tag. */
function outline(html: string): string[] {
  const open: string[] = [];
  const names: string[] = [];
  for (const [, slash, name = ''] of html
    .replace(/<style>[^]*?<\/style>/g, '')
    .matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*>/g)) {
    if (slash) assert.equal(open.pop(), name);
    else {
      names.push(name);
      if (!voidElements.has(name)) open.push(name);
    }
  }
  assert.deepEqual(open, []);
  return names;
}

describe('the HTML report', () => {
  const html = htmlReport(result, context);

  it('is sound markup with one outline of headings', () => {
    const levels = outline(html)
      .filter((name) => /^h[1-6]$/.test(name))
      .map((name) => Number(name[1]));
    assert.equal(levels.filter((level) => level === 1).length, 1);
    for (const [index, level] of levels.entries()) {
      assert.ok(index === 0 || level <= (levels[index - 1] ?? 0) + 1, `heading ${index}`);
    }
  });

  it('needs nothing from elsewhere and runs nothing', () => {
    assert.equal(/<script|<link|<img|\bon[a-z]+=|url\(|@import/.test(html), false);
    assert.ok(
      html.includes(`content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"`),
    );
  });

  it('escapes what came from files, and what a page would run', () => {
    assert.ok(html.includes('&lt;b&gt;100%&lt;/b&gt; of it\uFFFD[31m is stored.'));
    assert.ok(html.includes('&lt;script&gt;alert(1)&lt;/script&gt;'));
    assert.ok(html.includes('Revoke it &amp; use a backend.'));
  });

  it('serves light and dark, keyboard and screen reader', () => {
    assert.ok(html.includes('prefers-color-scheme: dark'));
    assert.ok(html.includes('<html lang="en">'));
    assert.ok(html.includes('<a class="skip" href="#findings">'));
    assert.ok(html.includes('<main id="findings">'));
    assert.ok(html.includes('<caption>Findings by severity</caption>'));
    assert.ok(html.includes('<th scope="row">error</th><td class="count">1</td>'));
  });

  it('marks the place in the masked line and links to the page of the rule in it', () => {
    assert.ok(html.includes('val key = <mark>&quot;••••&quot;</mark>'));
    assert.ok(html.includes('<a href="#rule-hardcoded-secret">hardcoded-secret</a>'));
    assert.ok(html.includes('<section id="rule-hardcoded-secret">'));
    assert.ok(html.includes('secret-in-log</p>'));
  });

  it('names what was silenced and what was not checked', () => {
    assert.ok(html.includes('by comment: a sample'));
    assert.ok(html.includes('<summary>binary file: 4</summary>'));
    assert.ok(html.includes('<code>node_modules/</code>'));
  });

  it('says so when nothing was found', () => {
    const clean = htmlReport(emptyResult, context);
    assert.ok(clean.includes('<h1>Keyward: No findings</h1>'));
    assert.equal(outline(clean).includes('h2'), false);
  });
});
