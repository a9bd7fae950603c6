import type { RuleContext } from '../../context';
import { commandsIn } from '../commands';
import { optionsOf } from './options';

const builders = /(?:^|\/)(?:gradlew?|flutter|apksigner|jarsigner|eas|fastlane|xcodebuild)$/;
const makes = /^-gen(?:key|keypair)$/;

/**
 * The passwords of key stores that a script makes, before it builds with them: each run has a key of its own, which can sign no
 * update of what people have. A script that only makes one makes it for keeps.
 */
export function passwordsMadeHere(context: RuleContext): ReadonlySet<string> {
  const passwords = new Set<string>();
  let builds = false;
  for (const command of commandsIn(context)) {
    const { element } = command;
    builds ||= passwords.size > 0 && builders.test(element.name);
    if (!/(?:^|\/)keytool$/.test(element.name)) continue;
    if (element.children.some(({ name, text }) => makes.test(name) || makes.test(text)))
      for (const { text } of optionsOf(command)) passwords.add(text);
  }
  return builds ? passwords : new Set();
}
