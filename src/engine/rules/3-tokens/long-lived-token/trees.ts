import { descendants, type Tree } from '../../../ir/tree';
import { secondsOfText } from './duration';
import { lifetimeUnit, type Lifetime } from './lifetimes';

/** Lifetimes in settings: `jwt_expiry = 604800`, `"accessTokenLifespan": 31536000`, `JWT_EXPIRES_IN=365d`. */
export function lifetimesInTree(tree: Tree): Lifetime[] {
  return [...descendants(tree.roots)].flatMap((element): Lifetime[] => {
    const name = element.name.slice(element.name.lastIndexOf('.') + 1);
    const unit = lifetimeUnit(name) ?? lifetimeUnit(element.name.replaceAll('.', '_'));
    const seconds = unit === undefined ? undefined : secondsOfText(element.text, unit);
    if (seconds === undefined) return [];
    return [{ span: element.span, name, seconds, isRefresh: /refresh|session|offline|remember/i.test(element.name) }];
  });
}
