import type { Annotation, Argument, Expression, FunctionDeclaration, Module, Parameter, Statement } from './ir';

/** Prints IR in one canonical form without spans: for tests of meaning and for `keyward explain`. */
export function printModule(module: Pick<Module, 'body'>): string {
  return module.body.map((statement) => printStatement(statement, '')).join('\n');
}

function block(statements: readonly Statement[], indent: string): string {
  if (statements.length === 0) return '{}';
  return `{\n${statements.map((statement) => printStatement(statement, `${indent}  `)).join('\n')}\n${indent}}`;
}

/** One statement and what is inside it; `indent` is put before each line. */
export function printStatement(statement: Statement, indent: string): string {
  return indent + statementText(statement, indent);
}

function statementText(statement: Statement, indent: string): string {
  switch (statement.kind) {
    case 'import':
      return `import ${statement.module} {${statement.names.map(({ imported, local }) => (imported === local ? local : `${imported} as ${local}`)).join(', ')}}`;
    case 'type': {
      const supertypes = statement.supertypes.length > 0 ? ` : ${statement.supertypes.join(', ')}` : '';
      return `${annotations(statement.annotations)}${statement.form} ${statement.name}${supertypes} ${block(statement.members, indent)}`;
    }
    case 'function':
      return functionText(statement, indent);
    case 'assign': {
      const keyword = statement.declares
        ? `${annotations(statement.annotations)}${statement.static ? 'static ' : ''}let `
        : '';
      const type = statement.type === undefined ? '' : `: ${statement.type}`;
      const value = statement.value
        ? ` ${statement.compound ? '+=' : '='} ${printExpression(statement.value, indent)}`
        : '';
      return `${keyword}${printExpression(statement.target, indent)}${type}${value}`;
    }
    case 'expression':
      return printExpression(statement.expression, indent);
    case 'return':
      return statement.value ? `return ${printExpression(statement.value, indent)}` : 'return';
    case 'throw':
      return `throw ${printExpression(statement.value, indent)}`;
    case 'branch': {
      const otherwise = statement.otherwise.length > 0 ? ` else ${block(statement.otherwise, indent)}` : '';
      return `if ${printExpression(statement.condition, indent)} ${block(statement.then, indent)}${otherwise}`;
    }
    case 'loop': {
      const subject = statement.subject ? printExpression(statement.subject, indent) : '';
      const head =
        statement.bindings.length > 0 ? `for ${statement.bindings.join(', ')} in ${subject}` : `while ${subject}`;
      return `${head} ${block(statement.body, indent)}`;
    }
    case 'try': {
      const catches = statement.catches.map((handler) => {
        const type = handler.type === undefined ? '' : `: ${handler.type}`;
        return ` catch ${handler.name ?? ''}${type} ${block(handler.body, indent)}`;
      });
      const last = statement.finally.length > 0 ? ` finally ${block(statement.finally, indent)}` : '';
      return `try ${block(statement.body, indent)}${catches.join('')}${last}`;
    }
  }
}

function functionText(declaration: FunctionDeclaration, indent: string): string {
  const kind = declaration.accessor ?? 'fun';
  const result = declaration.returns === undefined ? '' : `: ${declaration.returns}`;
  const body = declaration.body ? ` ${block(declaration.body, indent)}` : '';
  const modifier = declaration.static ? 'static ' : '';
  const head = `${annotations(declaration.annotations)}${modifier}${kind} ${declaration.name}`;
  return `${head}(${parameters(declaration.parameters, indent)})${result}${body}`;
}

function annotations(list: readonly Annotation[]): string {
  return list.map(({ name, args }) => `@${name}${args.length > 0 ? `(${argumentList(args, '')})` : ''} `).join('');
}

function parameters(list: readonly Parameter[], indent: string): string {
  return list
    .map(({ name, type, value }) => {
      const typed = type === undefined ? name : `${name}: ${type}`;
      return value ? `${typed} = ${printExpression(value, indent)}` : typed;
    })
    .join(', ');
}

function argumentList(args: readonly Argument[], indent: string): string {
  return args
    .map(({ label, value }) => (label === undefined ? '' : `${label}: `) + printExpression(value, indent))
    .join(', ');
}

/** One expression; `indent` is put before the lines of blocks inside it. */
export function printExpression(expression: Expression, indent = ''): string {
  const print = (part: Expression) => printExpression(part, indent);
  switch (expression.kind) {
    case 'literal':
      return expression.type === 'string' ? JSON.stringify(expression.value) : expression.value;
    case 'template':
      return `\`${expression.parts.map((part) => (part.kind === 'literal' && part.type === 'string' ? part.value : `\${${print(part)}}`)).join('')}\``;
    case 'name':
      return expression.name;
    case 'member':
      return `${expression.object ? print(expression.object) : ''}.${expression.name}`;
    case 'index':
      return `${print(expression.object)}[${print(expression.key)}]`;
    case 'call': {
      const receiver = expression.receiver ? print(expression.receiver) : '';
      const callee =
        expression.name === '' ? receiver : expression.receiver ? `${receiver}.${expression.name}` : expression.name;
      return `${callee}(${argumentList(expression.args, indent)})`;
    }
    case 'object':
      return `{ ${expression.entries.map(({ key, value }) => (key ? `${print(key)}: ${print(value)}` : `...${print(value)}`)).join(', ')} }`;
    case 'list':
      return `[${expression.items.map(print).join(', ')}]`;
    case 'lambda':
      return `(${parameters(expression.parameters, indent)}) => ${block(expression.body, indent)}`;
    case 'anonymous':
      return statementText(expression.type, indent);
    case 'operation':
      return expression.operands.length === 1
        ? `(${expression.operator}${expression.operands.map(print).join('')})`
        : `(${expression.operands.map(print).join(` ${expression.operator} `)})`;
    case 'conditional':
      return `(${print(expression.condition)} ? ${print(expression.then)} : ${print(expression.otherwise)})`;
    case 'unknown':
      return `<${expression.syntax}${expression.children.map((child) => ` ${print(child)}`).join('')}>`;
  }
}
