/** Jest's global teardown: stops and removes the cluster that the setup has started. */
export default async function teardown() {
  await globalThis.testPostgres?.stop();
}
