import { type PermissionTranslator, permissionMessages } from '../../../utils/i18n/messages/permissions';
import { manifestAsks } from '../../../utils/webext/permissions';

/** Every permission of the manifest, the optional ones too, with its reason. */
export function PermissionsPart({ reasons }: { readonly reasons: PermissionTranslator }) {
  const { permissions, optional } = manifestAsks();
  const names = ['hosts', 'optional-hosts', ...permissions, ...optional];
  return (
    <section id="permissions">
      <h2>{reasons('permissions.title')}</h2>
      <dl class="reasons">
        {names.map((name) => {
          const key = `permission.${name}`;
          return (
            <div key={name}>
              {!name.includes('hosts') && (
                <dt>
                  <code>{name}</code>
                </dt>
              )}
              {name.includes('hosts') && <dt>{name === 'hosts' ? '*.vn …' : '*://*/*'}</dt>}
              <dd>{key in permissionMessages ? reasons(key as keyof typeof permissionMessages) : name}</dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
