/** `Info-Debug.plist`: a property list for builds that people make for themselves, as Flutter and Xcode name them. */
export function isOfOwnBuilds(path: string): boolean {
  if (/[-_. ](?:debug|profile|tests?|dev|development|local|mock|qa|staging)\.plist$/i.test(path)) return true;
  // A target's folder, or the list that is named for it: `ios/HarborDev/Info.plist`, `ios/HarborDev-Info.plist`.
  return /(?:^|[a-z])(?:Dev|Development|Debug|QA|Staging|Test|Tests|Mock)[/-]Info\.plist$/.test(path);
}
