import 'package:flutter/material.dart';
import 'package:shared_preferences/shared_preferences.dart';

class _LoginPageState extends State<LoginPage> {
  final _passwordController = TextEditingController();

  @override
  Widget build(BuildContext context) {
    return TextButton(
      onPressed: () async {
        final prefs = await SharedPreferences.getInstance();
        await prefs.setString('value', _passwordController.text);
      },
      child: const Text('Sign in'),
    );
  }
}
