import { Button } from 'antd';
import { useRef } from 'react';

interface FileButtonProps {
  readonly label: string;
  /** Kinds of file that are offered first: `.xlsx,.csv`. */
  readonly accept: string;
  readonly take: (file: File) => void;
  readonly primary?: boolean;
  readonly loading?: boolean;
}

/** A button that lets a person choose one file. */
export const FileButton = ({ label, accept, take, primary = false, loading = false }: FileButtonProps) => {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button type={primary ? 'primary' : 'default'} loading={loading} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file !== undefined) take(file);
          target.value = '';
        }}
      />
    </>
  );
};
