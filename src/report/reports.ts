import { githubReport } from './github';
import { htmlReport } from './html';
import { jsonReport } from './json';
import { junitReport } from './junit';
import type { Reporter } from './report';
import { sarifReport } from './sarif';
import { textReport } from './text';

/** Every report there is, by the name that the command line takes. */
export const reports = {
  text: textReport,
  json: jsonReport,
  sarif: sarifReport,
  html: htmlReport,
  junit: junitReport,
  github: githubReport,
} as const satisfies Readonly<Record<string, Reporter>>;

export type ReportFormat = keyof typeof reports;
export const reportFormats = Object.keys(reports) as readonly ReportFormat[];
