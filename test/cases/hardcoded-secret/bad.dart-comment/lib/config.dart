// const key = 'sk_live_z91eO9joovm4gfnvE0rGRV3X';
final key = readKey();
/// Use ghp_M4Z4U2htVAZDVxGm5frKvHxBj3OIgKfdvGHn in staging.
final other = readKey();
