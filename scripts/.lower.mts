import { Parser, Language } from 'web-tree-sitter';
import { readFileSync } from 'node:fs';
import { SyntaxNode } from '../src/engine/syntax/node';
import { DeclarationCache } from '../src/engine/ir/lower/cache';
import { KotlinAdapter } from '../src/engine/ir/lower/kotlin';
import { SwiftAdapter } from '../src/engine/ir/lower/swift';
import { TypeScriptAdapter } from '../src/engine/ir/lower/typescript';
import { printModule } from '../src/engine/ir/print';
const N='/work/main/node_modules/';
const wasm:any={kotlin:N+'@tree-sitter-grammars/tree-sitter-kotlin/tree-sitter-kotlin.wasm',swift:N+'@cursorless/tree-sitter-wasms/out/tree-sitter-swift.wasm',tsx:N+'tree-sitter-typescript/tree-sitter-tsx.wasm'};
const A:any={kotlin:KotlinAdapter,swift:SwiftAdapter,tsx:TypeScriptAdapter};
await Parser.init();
const [lang,...files]=process.argv.slice(2);
const l=await Language.load(readFileSync(wasm[lang]));
const p=new Parser();p.setLanguage(l);
let bytes=0,ms=0,pm=0; const holes:Record<string,number>={};
for(const file of files){
const text=readFileSync(file,'utf8');
let t0=performance.now();
const t=p.parse(text)!; pm+=performance.now()-t0;
t0=performance.now();
const m=new A[lang](new DeclarationCache()).lower(new SyntaxNode(t.rootNode,text));
ms+=performance.now()-t0; bytes+=text.length;
const out=printModule(m);
for(const x of out.matchAll(/<(\w+)/g)) holes[x[1]]=(holes[x[1]]??0)+1;
if(files.length===1)console.log(out);
t.delete();
}
if(files.length>1)console.log(files.length,(bytes/1e6).toFixed(2)+'MB','parse',(bytes/1e3/pm).toFixed(2),'lower',(bytes/1e3/ms).toFixed(2)+'MB/s',Object.entries(holes).sort((a,b)=>b[1]-a[1]).slice(0,25));
