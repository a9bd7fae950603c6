import 'package:flutter/material.dart';

class SignInState extends State<SignIn> {
  final _digits = TextEditingController();
  final _name = TextEditingController();
  bool _hidden = true;
  String _again = '';

  @override
  Widget build(BuildContext context) => Column(children: [
        TextField(controller: _name, onChanged: (value) => print(value)),
        TextField(obscureText: true, controller: _digits),
        TextFormField(
          obscureText: _hidden,
          onChanged: (value) => print('typed $value'),
          onSaved: (value) => _again = value!,
        ),
        TextField(obscureText: false, onChanged: (value) => print(value)),
        ElevatedButton(onPressed: _submit, child: const Text('Sign in')),
      ]);

  void _submit() {
    print(_name.text);
    print(_digits.text);
    print(_digits.text.length);
    print(_again);
  }
}

class InputBox extends StatelessWidget {
  const InputBox({super.key, required this.hidden, required this.onTyped});

  final bool hidden;
  final ValueChanged<String> onTyped;

  @override
  Widget build(BuildContext context) => TextField(obscureText: hidden, onChanged: (value) => onTyped(value));
}
