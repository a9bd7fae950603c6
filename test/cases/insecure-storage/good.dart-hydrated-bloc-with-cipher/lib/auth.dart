import 'package:hydrated_bloc/hydrated_bloc.dart';

class AuthCubit extends HydratedCubit<AuthState> {
  @override
  Map<String, dynamic>? toJson(AuthState state) => {'accessToken': state.accessToken};
}
