export function sender(): string {
  let key = 'SG.kjOxxoC7sXbyMzVEX';
  key += 'U6qDC.nw3ACLj4WCD3fKYoT9';
  key += 'po5KGQufE6QepjzJrC2dYguqG';
  return key;
}
