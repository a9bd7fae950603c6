final field = TextField(decoration: InputDecoration(labelText: 'Password', hintText: 'Enter your password'));
const password = 'Forgot password?';
