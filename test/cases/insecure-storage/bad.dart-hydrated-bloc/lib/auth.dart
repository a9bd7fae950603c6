import 'package:hydrated_bloc/hydrated_bloc.dart';

import 'state.dart';

class AuthCubit extends HydratedCubit<AuthState> {
  AuthCubit() : super(const AuthState());

  @override
  AuthState? fromJson(Map<String, dynamic> json) => AuthState(accessToken: json['accessToken'] as String?);

  @override
  Map<String, dynamic>? toJson(AuthState state) => {'accessToken': state.accessToken};
}

class AuthBloc extends HydratedBloc<AuthEvent, AuthState> {
  @override
  Map<String, dynamic>? toJson(AuthState state) {
    return state.toJson();
  }
}
