export class Config {
  private static readonly key = 'ghp_qa7iWL0DjHNTfAXn5JJ57e9zuacxNzlWWJwG';
}
