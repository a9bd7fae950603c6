import 'package:url_launcher/url_launcher.dart';

const svg = '<svg xmlns="http://www.w3.org/2000/svg"></svg>';
bool isPlain(String url) => url.startsWith('http://');
const help = 'Type http://www.acme.com into the server field';
// final load = http.get(Uri.parse('http://api.acme.com/items'));

Future<void> openPage() => launchUrl(Uri.parse('http://www.acme.com/terms'));

Future<void> openHelp() async {
  final page = Uri.parse('http://www.acme.com/help');
  if (await canLaunchUrl(page)) await launchUrl(page);
}
