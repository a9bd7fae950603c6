import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inRoot } from '../../scripts/lib/paths';
import { readTree } from '../support/cases';
import { checkFiles, lineOf } from '../support/check';
import { rules } from '../../src/engine/rules/registry';
import { lessons } from '../../src/learn/lessons.generated';
import { tour } from '../../src/learn/tour.generated';
import { contextKey, finishOf } from '../../src/learn/progress';

interface Command {
  readonly command: string;
  readonly title: string;
}

interface Step {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly media: { readonly svg: string; readonly altText: string };
  readonly completionEvents: readonly string[];
}

interface Manifest {
  readonly main: string;
  readonly browser: string;
  readonly activationEvents: readonly string[];
  readonly capabilities: {
    readonly untrustedWorkspaces: { supported: unknown; restrictedConfigurations: string[] };
    readonly virtualWorkspaces: { supported: unknown };
  };
  readonly contributes: {
    readonly commands: readonly Command[];
    readonly menus: Readonly<Record<string, readonly { readonly command: string; readonly when?: string }[]>>;
    readonly configuration: { readonly properties: Readonly<Record<string, Readonly<Record<string, unknown>>>> };
    readonly views: Readonly<Record<string, readonly { readonly id: string; readonly icon: string }[]>>;
    readonly yamlValidation: readonly { readonly url: string }[];
    readonly walkthroughs: readonly { readonly id: string; readonly icon: string; readonly steps: readonly Step[] }[];
  };
}

const manifest = JSON.parse(readFileSync(inRoot('package.json'), 'utf8')) as Manifest;
const { contributes } = manifest;
const allSteps = contributes.walkthroughs.flatMap((walkthrough) => walkthrough.steps);
const steps = contributes.walkthroughs.find(({ id }) => id === 'secure-api-keys')?.steps ?? [];

/** What a link of a description runs, with its arguments. */
function linksOf({ description }: Step): { readonly command: string; readonly args: unknown }[] {
  return [...description.matchAll(/\]\(([^)]+)\)/g)].map(([, link = '']) => {
    const [, command = '', query] = /^command:([\w.]+)(?:\?(.*))?$/.exec(link) ?? [];
    return { command, args: query === undefined ? undefined : (JSON.parse(decodeURIComponent(query)) as unknown) };
  });
}

/** The text of every source file of the extension, which no test here can run. */
const source = readdirSync(inRoot('src', 'extension'))
  .map((name) => readFileSync(inRoot('src', 'extension', name), 'utf8'))
  .concat(readFileSync(inRoot('src', 'protocol.ts'), 'utf8'))
  .join('\n');

const commands = contributes.commands.map(({ command }) => command);

describe('the manifest', () => {
  it('registers every command that it contributes, and contributes every one that is registered', () => {
    const registered = [...source.matchAll(/'(keyward\.[a-zA-Z]+)'/g)]
      .map(([, name = '']) => name)
      .filter((name) => new RegExp(`registerCommand\\(\\s*'${name}'|: '${name}',`).test(source));
    assert.deepEqual([...new Set(registered)].sort(), [...commands].sort());
  });

  it('refers to commands that there are, in menus', () => {
    const used = Object.values(contributes.menus).flatMap((items) => items.map(({ command }) => command));
    assert.deepEqual(
      used.filter((command) => !commands.includes(command)),
      [],
    );
  });

  it('starts only where it is needed', () => {
    assert.ok(!manifest.activationEvents.includes('*'));
    assert.ok(!manifest.activationEvents.includes('onStartupFinished'));
    assert.ok(manifest.activationEvents.includes('onLanguage:kotlin'));
    assert.ok(manifest.activationEvents.includes('workspaceContains:keyward.yml'));
  });

  it('is limited, not off, where nobody trusts the workspace, and where files cannot be listed', () => {
    const { untrustedWorkspaces, virtualWorkspaces } = manifest.capabilities;
    assert.equal(untrustedWorkspaces.supported, 'limited');
    assert.equal(virtualWorkspaces.supported, 'limited');
    const settings = Object.keys(contributes.configuration.properties);
    for (const name of untrustedWorkspaces.restrictedConfigurations) assert.ok(settings.includes(name), name);
    assert.ok(untrustedWorkspaces.restrictedConfigurations.includes('keyward.enable'));
  });

  it('has few settings, and each says what it does and is read', () => {
    const { properties } = contributes.configuration;
    assert.ok(Object.keys(properties).length <= 5);
    for (const [name, property] of Object.entries(properties)) {
      assert.match(String(property.description ?? property.markdownDescription), /.{30,}\.$/);
      // The client library reads the trace by itself.
      if (name !== 'keyward.trace.server') assert.ok(source.includes(`'${name.replace('keyward.', '')}'`), name);
    }
  });

  it('names files that are there', () => {
    const views = Object.values(contributes.views).flat();
    const files = [
      ...views.map(({ icon }) => icon),
      ...contributes.yamlValidation.map(({ url }) => url),
      ...contributes.walkthroughs.map(({ icon }) => icon),
      ...allSteps.map(({ media }) => media.svg),
    ];
    assert.deepEqual(
      files.filter((file) => !existsSync(inRoot(file))),
      [],
    );
  });

  it('names bundles that the build makes', () => {
    for (const file of [manifest.main, manifest.browser]) assert.ok(existsSync(inRoot(file)), file);
  });
});

describe('the walkthrough', () => {
  it('has ten steps, one a lesson, in the order of the checklist', () => {
    assert.deepEqual(
      steps.map(({ id }) => id),
      lessons.map(({ id }) => id),
    );
    assert.deepEqual(
      lessons.map(({ checklist }) => checklist),
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
    );
  });

  for (const step of allSteps) {
    it(`${step.id}: has text, a picture with words for it, and buttons that run something`, () => {
      assert.ok(step.description.length > 150);
      assert.ok(step.media.altText.length > 20);
      const links = linksOf(step);
      assert.ok(links.length > 0);
      for (const { command } of links) assert.ok(commands.includes(command), command);
    });

    it(`${step.id}: the picture follows the theme and is described in itself`, () => {
      const svg = readFileSync(inRoot(step.media.svg), 'utf8');
      assert.match(svg, /var\(--vscode-/);
      assert.ok(svg.includes(`<title>${step.media.altText}</title>`), step.media.altText);
      assert.doesNotMatch(svg, /<script|href="http/);
    });
  }

  for (const step of steps) {
    it(`${step.id}: offers its exercise, its text and its questions, and ticks when it is solved`, () => {
      const lesson = lessons.find(({ id }) => id === step.id);
      assert.ok(lesson);
      assert.deepEqual(linksOf(step), [
        { command: 'keyward.startExercise', args: [step.id] },
        { command: 'keyward.openLesson', args: [step.id] },
        { command: 'keyward.askQuestions', args: [step.id] },
      ]);
      assert.deepEqual(step.completionEvents, [`onContext:${contextKey(step.id, finishOf(lesson))}`]);
      assert.equal(finishOf(lesson), 'passed');
      assert.equal(lesson.questions.length, 2);
    });
  }

  it('to get started: each step ticks by what its buttons run', () => {
    for (const step of contributes.walkthroughs.find(({ id }) => id === 'get-started')?.steps ?? []) {
      const run = linksOf(step).map(({ command }) => `onCommand:${command}`);
      assert.ok(step.completionEvents.length > 0);
      assert.deepEqual(
        run.filter((event) => !step.completionEvents.includes(event)),
        [],
      );
      for (const event of step.completionEvents) assert.ok(commands.includes(event.replace('onCommand:', '')), event);
    }
  });
});

describe('conditions in the manifest', () => {
  it('ask for context keys that the extension sets', () => {
    const conditions = JSON.stringify(contributes.menus);
    const asked = new Set([...conditions.matchAll(/keyward\.(?:is\w+)/g)].map(([key]) => key));
    assert.ok(asked.size > 0);
    for (const key of asked) assert.ok(source.includes(`'setContext', '${key}'`), key);
  });

  it('ask for views and controllers that there are', () => {
    const conditions = JSON.stringify(contributes.menus);
    const views = Object.values(contributes.views).flat();
    for (const [, id] of conditions.matchAll(/view == ([\w.]+)/g))
      assert.ok(
        views.some((view) => view.id === id),
        id,
      );
    for (const [, id = ''] of conditions.matchAll(/commentController == ([\w.]+)/g)) {
      assert.ok(source.includes(`createCommentController('${id}'`), id);
    }
  });
});

describe('the tour of the playground', () => {
  const app = inRoot('examples', 'sample-app');

  it('copies every file of the sample app', () => {
    const files = readdirSync(app, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    assert.equal(tour.files.length, files.length);
    for (const file of tour.files) assert.ok(existsSync(path.join(app, file)), file);
  });

  for (const stop of tour.stops) {
    it(`${stop.title}: its place is there once, and its links run something`, () => {
      const text = readFileSync(path.join(app, stop.file), 'utf8');
      assert.equal(text.split(stop.at).length, 2, stop.at);
      for (const [, command = ''] of stop.text.matchAll(/\]\(command:([\w.]+)/g)) {
        assert.ok(commands.includes(command), command);
        assert.ok(source.includes(`'${command}'`), `${command} is enabled`);
      }
    });
  }

  it('stops where something is found, by the rule that it speaks about', async () => {
    const files = readTree(app, '');
    const { findings } = await checkFiles(files);
    for (const { file, at, rule } of tour.stops.filter((stop) => stop.rule !== undefined)) {
      const text = files.get(file) ?? '';
      const line = text.split(at)[0]?.split('\n').length;
      const found = findings.filter(({ path: place, span }) => place === file && lineOf(text, span.start) === line);
      assert.ok(
        found.some((finding) => finding.rule === rule),
        `${file}:${String(line)} ${String(rule)}`,
      );
    }
  });
});

describe('the lessons', () => {
  it('teach rules that there are, and leave none out', () => {
    const ids = rules.map(({ metadata }) => metadata.id);
    const taught = lessons.flatMap((lesson) => lesson.rules);
    assert.deepEqual(
      taught.filter((id) => !ids.includes(id)),
      [],
    );
    assert.deepEqual(
      ids.filter((id) => !taught.includes(id)),
      [],
    );
  });

  it('have a page for each rule, which links open', () => {
    for (const { metadata } of rules) assert.ok(existsSync(inRoot('docs', 'rules', `${metadata.id}.md`)));
  });

  it('link to files that are there', () => {
    for (const { folder } of lessons) {
      const text = readFileSync(inRoot('walkthroughs', 'lessons', folder, 'lesson.md'), 'utf8');
      for (const [, target = ''] of text.matchAll(/\]\((?!https:)([^)#]+)[^)]*\)/g)) {
        assert.ok(existsSync(path.join(inRoot('walkthroughs', 'lessons', folder), target)), `${folder}: ${target}`);
      }
    }
  });
});
