import 'package:hydrated_bloc/hydrated_bloc.dart';

class SettingsCubit extends HydratedCubit<SettingsState> {
  @override
  Map<String, dynamic>? toJson(SettingsState state) => {'theme': state.theme, 'tokenCount': state.tokenCount};

  String tokenOf(SettingsState state) => state.accessToken;
}
