/** What an editor is told of an inventory: which schema is for which files, and how `tp` is run. */
import { workspaceFile } from '../../load/kinds.js';
import { entityKinds, folders } from '../../model/entity.js';
import { schemaFolder } from './schema-folder.js';

/** A file of JSON below `.vscode/`, and what must be in it. */
export interface EditorFile {
  readonly path: string;
  readonly content: Readonly<Record<string, unknown>>;
  /** What the file is good for, where it cannot be written. */
  readonly purpose: string;
}

/** The files that VS Code reads, and others that follow it. */
export const editorFiles: readonly EditorFile[] = [
  {
    path: '.vscode/settings.json',
    purpose: 'so that the schemas are known',
    content: {
      'yaml.schemas': {
        [`${schemaFolder}/tp.json`]: [workspaceFile],
        ...Object.fromEntries(
          entityKinds.map((kind) => [`${schemaFolder}/${kind}.json`, ['yaml', 'yml'].map((end) => `${folders[kind]}/**/*.${end}`)]),
        ),
      },
    },
  },
  {
    path: '.vscode/extensions.json',
    purpose: 'so that the extension for YAML is recommended',
    content: { recommendations: ['redhat.vscode-yaml'] },
  },
  {
    path: '.vscode/tasks.json',
    purpose: 'so that findings show while files are edited',
    content: {
      version: '2.0.0',
      tasks: [
        {
          label: 'tp: validate',
          type: 'shell',
          command: 'tp validate --watch -f concise --color never',
          isBackground: true,
          problemMatcher: {
            owner: 'tp',
            source: 'tp',
            fileLocation: ['relative', '${' + 'workspaceFolder}'],
            pattern: {
              regexp: '^(.+?):(\\d+):(\\d+): (error|warning|info) (\\S+) (.+)$',
              file: 1,
              line: 2,
              column: 3,
              severity: 4,
              code: 5,
              message: 6,
            },
            background: { activeOnStart: true, beginsPattern: '^Checking', endsPattern: '^Checked in' },
          },
        },
      ],
    },
  },
];
