export const metadata = { title: 'Next.js', icons: 'data:,' };

export default function Layout({ children }) {
  return (
    <html lang="en-GB">
      <body>{children}</body>
    </html>
  );
}
