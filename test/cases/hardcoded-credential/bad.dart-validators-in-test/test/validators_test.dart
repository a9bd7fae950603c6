void main() {
  expect(Validators.password('StrongHarbor7!'), null);
  final account = Account(name: 'ada', password: 'StrongHarbor7!');
  final other = Account(name: 'ada', password: 'Abcd1234');
}
