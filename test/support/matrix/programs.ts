import { callNames, type MatrixRow, type Way } from '../../../scripts/lib/sink-matrix';
import type { Files } from '../check';
import { callFromModel } from './call-from-model';
import { frames, type ClassParts } from './frames';

/** A generated program: where it stands in the table, and its files. */
export interface MatrixProgram {
  readonly name: string;
  readonly files: Files;
}

/** The words of one program's value: a parameter that is a secret, or one that is none. */
export type Given = 'accessToken' | 'theme';

/** Programs of one row, all of them one project: their classes have different names, and each is in files of its own. */
export class Programs {
  private readonly names: readonly string[];

  constructor(private readonly row: MatrixRow) {
    this.names = callNames(row);
  }

  /** A program for each call of the sink, which is given the value as it is. */
  direct(given: Given): readonly MatrixProgram[] {
    return this.names.map((name) => {
      const title = `Direct${name.replace(/^./, (letter) => letter.toUpperCase())}`;
      return this.program(name, [this.class(title, [this.method('run', [given], [this.call(given, name)])])]);
    });
  }

  /** The sink's first call, given the value in another way. */
  by(way: Exclude<Way, 'direct'>, given: Given): MatrixProgram {
    const held = this.frame.field('held');
    switch (way) {
      case 'variable':
        return this.program(way, [
          this.class('ByVariable', [this.method('run', [given], [this.frame.local('kept', given), this.call('kept')])]),
        ]);
      case 'field':
        return this.program(way, [
          this.class(
            'ByField',
            [this.method('receive', [given], [`${held} = ${given}`]), this.method('run', [], [this.call(held)])],
            true,
          ),
        ]);
      case 'function':
        return this.program(way, [
          this.class('ByFunction', [
            this.method('keepHere', ['value'], [this.call('value')]),
            this.method('run', [given], [this.frame.call(undefined, 'keepHere', given)]),
          ]),
        ]);
      case 'wrapper':
      case 'helper': {
        const type = this.row.kind === 'log' && way === 'wrapper' ? 'HarborLogger' : 'HarborKeeper';
        const caller = this.frame.method('run', [given], [this.frame.call(this.frame.field('wrapper'), 'take', given)]);
        return this.program(way, [
          this.class(type, [this.method('take', ['value'], [this.call('value')])]),
          {
            name: `${type}User`,
            fields: [['wrapper', type]],
            imports: '',
            members: '',
            held: false,
            methods: [caller],
          },
        ]);
      }
    }
  }

  /** A secret that is sealed before it goes there. */
  sealed(how: 'encrypt' | 'sha256' | 'mask'): MatrixProgram {
    const value = this.frame.sealed(how, 'accessToken');
    const title = `Sealed${how.replace(/^./, (letter) => letter.toUpperCase())}`;
    return this.program(how, [this.class(title, [this.method('run', ['accessToken'], [this.call(value)])])]);
  }

  private get frame() {
    return frames[this.row.language];
  }

  private method(name: string, parameters: readonly string[], statements: readonly string[]): string {
    return this.frame.method(name, parameters, statements);
  }

  private class(name: string, methods: readonly string[], held = false): ClassParts {
    const { sink, import: imports = '', members = '' } = this.how(this.names[0] ?? '');
    return { name, fields: sink === undefined ? [] : [['sink', sink]], imports, members, held, methods };
  }

  private call(value: string, name = this.names[0] ?? ''): string {
    const { call } = this.how(name);
    return call
      .replaceAll('SINK', () => this.frame.field('sink'))
      .replaceAll('CALL', () => name)
      .replaceAll('VALUE', () => value);
  }

  private how(name: string) {
    const { written } = this.row;
    const call = written.names?.[name] ?? written.call;
    return call === undefined ? callFromModel(this.row) : { ...written, call };
  }

  private program(name: string, classes: readonly ClassParts[]): MatrixProgram {
    const ending = this.row.written.tsx === true ? 'tsx' : this.frame.ending;
    return { name, files: new Map(classes.map((each) => [`${each.name}.${ending}`, `${this.frame.class(each)}\n`])) };
  }
}
