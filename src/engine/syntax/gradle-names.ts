/** Methods of Gradle's containers whose first argument names what their block is about: `create("release") { … }`. */
export const containers: ReadonlySet<string> = new Set(['getByName', 'create', 'register', 'named', 'maybeCreate']);
