import type { Lesson } from '../learn/lesson';
import { lessons as builtIn } from '../learn/lessons.generated';
import { readTeamLesson } from '../learn/read-lesson';
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
        const others = [...builtIn, ...lessons];
        const reading = await readTeamLesson(folder, (name) => textIn(root, `${home}/${name}`), ruleIds, others);
        if ('lesson' in reading) lessons.push({ ...reading.lesson, home: root.uriOf(home) });
        else mistakes.push(`${folder}: ${reading.mistake}`);
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

/** The folder of the policy as seen from the root, with a final slash or empty. */
function homeOfPolicy({ folder }: Root): string {
  const { policyPath = '' } = folder;
  return policyPath.slice(0, policyPath.lastIndexOf('/') + 1);
}

async function textIn(root: Root, name: string): Promise<string | undefined> {
  return (await root.document(name))?.getText();
}
