export const page = (name: string) => `
  <script data-name="${name}"
    data-key="pk_live_8FwGP1bvVWlOB5Kp3tFsxVIf"></script>
`;
