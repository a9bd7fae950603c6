import { Parser, Language } from 'web-tree-sitter';
import { readFileSync } from 'node:fs';
const N='/work/main/node_modules/';
const wasm:any={kotlin:N+'@tree-sitter-grammars/tree-sitter-kotlin/tree-sitter-kotlin.wasm',swift:N+'@cursorless/tree-sitter-wasms/out/tree-sitter-swift.wasm',tsx:N+'tree-sitter-typescript/tree-sitter-tsx.wasm',typescript:N+'tree-sitter-typescript/tree-sitter-typescript.wasm'};
await Parser.init();
const [lang,file]=process.argv.slice(2);
const l=await Language.load(readFileSync(wasm[lang]));
const p=new Parser();p.setLanguage(l);
const text=readFileSync(file,'utf8');
const t=p.parse(text)!;
const out:string[]=[];
function walk(c:any,d:number){const n=c.currentNode;const f=c.currentFieldName;
 const kids=n.childCount; out.push('  '.repeat(d)+(f?f+': ':'')+(n.isNamed?n.type:JSON.stringify(n.type))+(n.isMissing?' MISSING':'')+(kids===0&&n.isNamed?' '+JSON.stringify(n.text):''));
 if(c.gotoFirstChild()){do{walk(c,d+1)}while(c.gotoNextSibling());c.gotoParent();}}
walk(t.walk(),0);console.log(out.join('\n'));
