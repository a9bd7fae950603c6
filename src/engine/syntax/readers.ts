import type { Language } from '../document';
import type { Tree } from '../ir/tree';
import { readC } from './c';
import { readDockerfile } from './dockerfile';
import { readDotenv } from './dotenv';
import { readGroovy } from './groovy';
import { readJson } from './json';
import { readNetrc } from './netrc';
import { readNpmrc } from './npmrc';
import { readOpenStep } from './openstep';
import { readPbxproj } from './pbxproj';
import { readProperties } from './properties';
import { readShell } from './shell';
import { readToml } from './toml';
import { readXcconfig } from './xcconfig';
import { readXml } from './xml';
import { readYaml } from './yaml';

/** Readers of structured files. Each takes any text, broken or hostile, in linear time, and gives exact places. */
const readers: Partial<Record<Language, (text: string) => Tree | undefined>> = {
  xml: readXml,
  plist: readXml,
  json: readJson,
  yaml: readYaml,
  toml: readToml,
  properties: readProperties,
  dotenv: readDotenv,
  npmrc: readNpmrc,
  netrc: readNetrc,
  xcconfig: readXcconfig,
  pbxproj: readPbxproj,
  strings: readOpenStep,
  groovy: readGroovy,
  shell: readShell,
  dockerfile: readDockerfile,
  c: readC,
};

/** Reads a structured file as a tree; undefined for a language that has none, or a text that no reader can take. */
export function readTree(language: Language, text: string): Tree | undefined {
  return readers[language]?.(text);
}
