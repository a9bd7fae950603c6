import type { MeaningLanguage } from '../../../scripts/lib/meanings';

/** A class of a generated program. `sink` is the type of its field for what is called. */
export interface ClassParts {
  readonly name: string;
  readonly fields: readonly (readonly [name: string, type: string])[];
  readonly imports: string;
  readonly members: string;
  /** A field of text that holds nothing at first. */
  readonly held: boolean;
  readonly methods: readonly string[];
}

/** How one language writes what the ways of the matrix need. Texts are the language's own text type. */
export interface Frame {
  readonly ending: string;
  class(parts: ClassParts): string;
  /** A method with parameters of text. */
  method(name: string, parameters: readonly string[], statements: readonly string[]): string;
  local(name: string, value: string): string;
  field(name: string): string;
  /** A call of a method, of this object where there is no receiver. */
  call(receiver: string | undefined, method: string, value: string): string;
  sealed(how: 'encrypt' | 'sha256' | 'mask', value: string): string;
}

const lines = (parts: readonly string[]) => parts.filter((part) => part !== '').join('\n');
const indent = (code: string) => code.replace(/^(?=.)/gm, '  ');
/** Statements that end in a semicolon. */
const ended = (statements: readonly string[]) => statements.map((each) => (/[;}]$/.test(each) ? each : `${each};`));
const plainCall = (receiver: string | undefined, method: string, value: string) =>
  `${receiver === undefined ? '' : `${receiver}.`}${method}(${value})`;
const plainSealed = (how: string, value: string) => `${how === 'mask' ? 'redactor' : 'cipher'}.${how}(${value})`;

const kotlin: Frame = {
  ending: 'kt',
  class: ({ name, fields, imports, members, held, methods }) => {
    const parameters = fields.map(([field, type]) => `private val ${field}: ${type}`).join(', ');
    const body = [held ? 'private var held = ""' : '', members, ...methods].filter((part) => part !== '');
    return lines([imports, `class ${name}(${parameters}) {`, indent(lines(body)), '}']);
  },
  method: (name, parameters, statements) =>
    lines([`fun ${name}(${parameters.map((each) => `${each}: String`).join(', ')}) {`, indent(lines(statements)), '}']),
  local: (name, value) => `val ${name} = ${value}`,
  field: (name) => name,
  call: plainCall,
  sealed: plainSealed,
};

const java: Frame = {
  ending: 'java',
  class: ({ name, fields, imports, members, held, methods }) => {
    const parameters = fields.map(([field, type]) => `${type} ${field}`).join(', ');
    const body = [
      ...fields.map(([field, type]) => `private final ${type} ${field};`),
      held ? 'private String held = "";' : '',
      members,
      `public ${name}(${parameters}) {`,
      ...fields.map(([field]) => `  this.${field} = ${field};`),
      '}',
      ...methods,
    ];
    return lines([imports && `${imports};`, `public class ${name} {`, indent(lines(body)), '}']);
  },
  method: (name, parameters, statements) =>
    lines([
      `public void ${name}(${parameters.map((each) => `String ${each}`).join(', ')}) {`,
      indent(lines(ended(statements))),
      '}',
    ]),
  local: (name, value) => `String ${name} = ${value}`,
  field: (name) => name,
  call: plainCall,
  sealed: plainSealed,
};

const swift: Frame = {
  ending: 'swift',
  class: ({ name, fields, imports, members, held, methods }) => {
    const parameters = fields.map(([field, type]) => `${field}: ${type}`).join(', ');
    const body = [
      ...fields.map(([field, type]) => `private let ${field}: ${type}`),
      held ? 'private var held = ""' : '',
      members,
      `init(${parameters}) {`,
      ...fields.map(([field]) => `  self.${field} = ${field}`),
      '}',
      ...methods,
    ];
    return lines([imports, `final class ${name} {`, indent(lines(body)), '}']);
  },
  method: (name, parameters, statements) =>
    lines([
      `func ${name}(${parameters.map((each) => `_ ${each}: String`).join(', ')}) {`,
      indent(lines(statements)),
      '}',
    ]),
  local: (name, value) => `let ${name} = ${value}`,
  field: (name) => name,
  call: plainCall,
  sealed: plainSealed,
};

const objc: Frame = {
  ending: 'm',
  class: ({ name, fields, imports, members, held, methods }) => {
    const all = [...fields, ...(held ? [['held', 'NSString'] as const] : [])];
    const properties = all.map(([field, type]) => `@property (nonatomic, strong) ${type} *${field};`);
    return lines([
      imports,
      `@interface ${name} : NSObject`,
      ...properties,
      '@end',
      `@implementation ${name}`,
      members,
      ...methods,
      '@end',
    ]);
  },
  method: (name, parameters, statements) => {
    const written = parameters.map((each, index) => `${index === 0 ? '' : 'and'}:(NSString *)${each}`).join(' ');
    return lines([`- (void)${name}${written} {`, indent(lines(ended(statements))), '}']);
  },
  local: (name, value) => `NSString *${name} = ${value}`,
  field: (name) => `self.${name}`,
  call: (receiver, method, value) => `[${receiver ?? 'self'} ${method}:${value}]`,
  sealed: (how, value) => `[${how === 'mask' ? 'redactor' : 'cipher'} ${how}:${value}]`,
};

const dart: Frame = {
  ending: 'dart',
  class: ({ name, fields, imports, members, held, methods }) => {
    const body = [
      `${name}(${fields.map(([field]) => `this.${field}`).join(', ')});`,
      ...fields.map(([field, type]) => `final ${type} ${field};`),
      held ? "String held = '';" : '',
      members,
      ...methods,
    ];
    return lines([imports, `class ${name} {`, indent(lines(body)), '}']);
  },
  method: (name, parameters, statements) =>
    lines([
      `void ${name}(${parameters.map((each) => `String ${each}`).join(', ')}) {`,
      indent(lines(ended(statements))),
      '}',
    ]),
  local: (name, value) => `final ${name} = ${value}`,
  field: (name) => name,
  call: plainCall,
  sealed: plainSealed,
};

const typescript: Frame = {
  ending: 'ts',
  class: ({ name, fields, imports, members, held, methods }) => {
    const parameters = fields.map(([field, type]) => `private readonly ${field}: ${type}`).join(', ');
    const body = [held ? "private held = '';" : '', members, `constructor(${parameters}) {}`, ...methods];
    return lines([imports, `export class ${name} {`, indent(lines(body)), '}']);
  },
  method: (name, parameters, statements) =>
    lines([
      `${name}(${parameters.map((each) => `${each}: string`).join(', ')}) {`,
      indent(lines(ended(statements))),
      '}',
    ]),
  local: (name, value) => `const ${name} = ${value}`,
  field: (name) => `this.${name}`,
  call: (receiver, method, value) => plainCall(receiver ?? 'this', method, value),
  sealed: plainSealed,
};

/** How each language writes a program of the matrix. */
export const frames: Readonly<Record<MeaningLanguage, Frame>> = { kotlin, java, swift, objc, dart, typescript };
