import type { Lesson } from '../learn/lesson';
import { lessons as builtIn } from '../learn/lessons.generated';
import { readLesson } from '../learn/read-lesson';
import type { TeamLesson, TeamLessonsAnswer } from '../protocol';
import type { Session } from './session';
import type { Root } from './workspace';

/** The lessons that the policies of the workspace name, as they were read last. */
export class TeamLessons {
  private known: readonly TeamLesson[] = [];

  /** Reads them again, with what is wrong in those that cannot be used. */
  async read({ workspace, ruleIds }: Session): Promise<TeamLessonsAnswer> {
    const lessons: TeamLesson[] = [];
    const mistakes: string[] = [];
    for (const root of workspace.folders) {
      for (const folder of root.folder.policy.settings.lessons) {
        const home = `${homeOfPolicy(root)}${folder}`;
        const reading = await readLesson(folder, (name) => textIn(root, `${home}/${name}`), ruleIds);
        const mistake = 'mistake' in reading ? reading.mistake : idMistake(reading.lesson, [...builtIn, ...lessons]);
        if (mistake !== undefined) mistakes.push(`${folder}: ${mistake}`);
        else if ('lesson' in reading) lessons.push({ ...reading.lesson, home: root.uriOf(home) });
      }
    }
    this.known = lessons;
    return { lessons, mistakes };
  }

  /** The lesson of this id: one that comes with Keyward, or one of the team's. */
  find(id: string): Lesson | undefined {
    return [...builtIn, ...this.known].find((lesson) => lesson.id === id);
  }
}

function idMistake({ id }: Lesson, lessons: readonly Lesson[]): string | undefined {
  return lessons.some((one) => one.id === id) ? `there is a lesson "${id}" already.` : undefined;
}

/** The folder of the policy as seen from the root, with a final slash or empty. */
function homeOfPolicy({ folder }: Root): string {
  const { policyPath = '' } = folder;
  return policyPath.slice(0, policyPath.lastIndexOf('/') + 1);
}

async function textIn(root: Root, name: string): Promise<string | undefined> {
  return (await root.document(name))?.getText();
}
