import 'package:test/test.dart';

const serverUrl = 'http://www.some-server-of-a-test.com';

void main() {
  test('joins paths', () {
    expect(Uri.parse('http://www.some-server-of-a-test.com/users'), join(serverUrl, 'users'));
  });
}
