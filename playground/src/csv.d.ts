/** The build takes a CSV in as text. */
declare module "*.csv" {
  const text: string;
  export default text;
}
