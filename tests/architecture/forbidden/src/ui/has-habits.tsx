export const Page = ({ html }: { readonly html: string }) => <p dangerouslySetInnerHTML={{ __html: html }} />;
