import assert from 'node:assert/strict';
import { githubReport } from '../../src/report/github';
import { context, emptyResult, result } from './fixture';

describe('the GitHub annotations', () => {
  it('are workflow commands with everything escaped', () => {
    const path = 'app/src/Keys.kt';
    assert.deepEqual(githubReport(result, context).split('\n'), [
      `::error file=${path},line=3,endLine=3,col=20,endColumn=42,title=Keyward%3A hardcoded-secret::A secret key is in the code.%0AEveryone with the app has it.%0ARevoke it & use a backend.`,
      `::notice file=${path},line=4,endLine=4,col=1,endColumn=9,title=Keyward%3A secret-in-log::A key is logged.%0ALogs are read.%0ADo not log it.`,
      '::warning file=web/a b%2Cc%3A#1.ts,line=2,endLine=4,title=Keyward%3A insecure-storage::<b>100%25</b> of it\u001b[31m is stored.%0AFiles are read.%0AUse the Keychain.',
      `::error file=${path},line=1,endLine=1,col=1,endColumn=8,title=Keyward%3A suppression-missing-reason::A reason is missing.`,
      '::notice title=Keyward::5 files or folders were not checked.',
      '',
    ]);
  });

  it('are none for a clean run', () => {
    assert.equal(githubReport(emptyResult, context), '');
  });
});
