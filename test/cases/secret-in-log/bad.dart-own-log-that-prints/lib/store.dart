import 'dart:developer';

part 'keys.dart';
