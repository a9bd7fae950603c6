import { JvmWriter } from './jvm';

/** Writes Kotlin. */
export class KotlinWriter extends JvmWriter {
  protected override importLine(name: string): string {
    return `import ${name}`;
  }
}
