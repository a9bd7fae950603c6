bool isOurs(String given) => given == 'ghp_aZoxd38PqaMtn5C3FxaL7kZdwgKPvWOfHc6H';

int kindOf(String given) => switch (given) {
      'ghp_wgG1BnPvDkPpyjEodN6yQVP9wx4ldB3ZQlFr' => 1,
      _ => 0,
    };
