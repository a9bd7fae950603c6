import { InvalidArgumentError, Option, type Command } from 'commander';
import { exerciseLanguages } from '../learn/lesson';
import type { Learner } from '../learn/report';
import type { Environment } from './environment';
import { askLesson, helpWith, listLessons, startLesson, verifyLesson, type LearnOptions } from './learn';
import { reportLessons, resetLessons } from './learn-progress';

/** Adds `keyward learn` and what is below it. */
export function addLearn(program: Command, environment: Environment, end: (exitCode: number) => void): void {
  const learn = program.command('learn').description('lessons with exercises that are marked here, without a server');
  learn
    .command('list')
    .description('list the lessons, and what is finished')
    .action(async () => {
      end(await listLessons(environment));
    });
  const withExercise = (name: string, description: string) =>
    learn
      .command(name)
      .description(description)
      .argument('<lesson>', 'its name, or its number from 1 to 10')
      .option('--language <language>', `which exercise: ${exerciseLanguages.join(', ')}`)
      .option('--folder <folder>', 'where exercises are copied to', 'keyward-exercises');
  withExercise('start', 'print a lesson, and copy its exercise').action(async (id: string, options: LearnOptions) => {
    end(await startLesson(id, options, environment));
  });
  withExercise('verify', 'mark an exercise').action(async (id: string, options: LearnOptions) => {
    end(await verifyLesson(id, options, environment));
  });
  learn
    .command('hint')
    .description('a hint for an exercise, or more of them, or its solution')
    .argument('<lesson>', 'its name, or its number from 1 to 10')
    .option('--language <language>', `which exercise: ${exerciseLanguages.join(', ')}`)
    .option('--up-to <number>', 'how many hints', (text) => numbersOf(text)[0] ?? 1, 1)
    .option('--solution', 'print one solution')
    .action(async (id: string, options: { language?: string; upTo: number; solution?: boolean }) => {
      end(await helpWith(id, options, environment));
    });
  learn
    .command('ask')
    .description('ask the questions of a lesson')
    .argument('<lesson>', 'its name, or its number from 1 to 10')
    .option('--answers <numbers>', 'one for each question, with commas between', numbersOf, [])
    .action(async (id: string, { answers }: { answers: readonly number[] }) => {
      end(await askLesson(id, answers, environment));
    });
  learn
    .command('report')
    .description('what was learnt, for whoever keeps the record')
    .addOption(new Option('--format <format>', 'how to print it').choices(['md', 'json']).default('md'))
    .option('--name <name>', 'whose report it is')
    .option('--role <role>', 'what they do, as the policy’s evidence of training calls it')
    .action(async (options: Learner & { format: 'md' | 'json' }) => {
      end(await reportLessons(options, environment));
    });
  learn
    .command('reset')
    .description('forget a lesson, or all')
    .argument('[lesson]', 'its name, or its number')
    .action(async (id: string | undefined) => {
      end(await resetLessons(id, environment));
    });
}

function numbersOf(text: string): readonly number[] {
  const numbers = text.split(',').map(Number);
  if (numbers.every((number) => Number.isInteger(number) && number > 0)) return numbers;
  throw new InvalidArgumentError('Write numbers with commas between, such as 2,1.');
}
