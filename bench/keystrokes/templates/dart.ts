import { lower, type Template } from './template';

/** A model, a client and a store in Dart, as an app has it. */
export const dart: Template = {
  head: "import 'dart:convert';\nimport 'package:http/http.dart' as http;\nimport 'package:shared_preferences/shared_preferences.dart';\n",
  unit: (name, own) => `
/// What the app knows of a ${lower(name)}.
class ${name} {
  const ${name}({required this.id, ${own.map((field) => `required this.${field}`).join(', ')}});

  factory ${name}.fromJson(Map<String, dynamic> json) => ${name}(
        id: json['id'] as String,
${own.map((field) => `        ${field}: json['${field}'] as String,`).join('\n')}
      );

  final String id;
${own.map((field) => `  final String ${field};`).join('\n')}
}

class ${name}Client {
  ${name}Client(this._http, this._session);

  final http.Client _http;
  final SessionStore _session;

  Future<${name}> load(String id) async {
    final response = await _http.get(
      Uri.parse('https://api.harbor.example/${lower(name)}s/$id'),
      headers: {'Authorization': 'Bearer \${await _session.accessToken()}'},
    );
    if (response.statusCode != 200) {
      throw Exception('${lower(name)} $id: \${response.statusCode}');
    }
    return ${name}.fromJson(jsonDecode(response.body) as Map<String, dynamic>);
  }
}

class ${name}Store {
  ${name}Store(this._preferences);

  final SharedPreferences _preferences;

  Future<void> remember(${name} item) async {
    // Only what the list shows without a network.
    await _preferences.setString('\${item.id}.${own[0] ?? 'id'}', item.${own[0] ?? 'id'});
    await _preferences.setInt('\${item.id}.seen', DateTime.now().millisecondsSinceEpoch);
    debugPrint('remembered \${item.id} of \${_preferences.getKeys().length}');
  }

  List<String> recent({int limit = 20}) {
    final keys = _preferences.getKeys().where((key) => key.endsWith('.seen')).toList()..sort();
    return keys.take(limit).map((key) => key.replaceAll('.seen', '')).toList();
  }
}
`,
};
