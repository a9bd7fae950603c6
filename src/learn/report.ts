import { learningReportFormat } from '../engine/project/learning';
import type { Lesson } from './lesson';
import { finishedOn, isOutdated, type Learnt } from './progress';

/** Whose report it is, as far as they say so. */
export interface Learner {
  readonly name?: string;
  readonly role?: string;
}

/** What somebody learnt, as data: for a folder of reports, see `evidence.training` of the policy. */
export function learningReport(lessons: readonly Lesson[], learnt: Learnt, learner: Learner, day: string) {
  return {
    format: learningReportFormat,
    made: day,
    ...learner,
    lessons: lessons.map((lesson) => {
      const { id, title, checklist, version } = lesson;
      const finished = finishedOn(learnt, lesson);
      const answered = learnt[id]?.answered?.day;
      return {
        ...{ id, title, checklist, version },
        ...(finished !== undefined && { finished }),
        ...(isOutdated(learnt, lesson) && { outdated: true }),
        ...(answered !== undefined && { answered }),
      };
    }),
  };
}

/** A report as the text of a file. */
export function reportText(report: ReturnType<typeof learningReport>, format: 'json' | 'md'): string {
  return format === 'md' ? reportMarkdown(report) : `${JSON.stringify(report, undefined, 2)}\n`;
}

function reportMarkdown(report: ReturnType<typeof learningReport>): string {
  const who = [report.name, report.role].filter((part) => part !== undefined).join(', ');
  const rows = report.lessons.map(
    ({ checklist, title, finished, answered, outdated }) =>
      `| ${String(checklist)} | ${title} | ${finished ?? ''}${outdated ? ' (an older version)' : ''} | ${answered ?? ''} |\n`,
  );
  const done = report.lessons.filter(({ finished }) => finished !== undefined).length;
  return `# Lessons on API keys${who === '' ? '' : `: ${who}`}

${String(done)} of ${String(report.lessons.length)} finished, as of ${report.made}.

| item | lesson | exercise solved | questions answered |
|---|---|---|---|
${rows.join('')}`;
}
