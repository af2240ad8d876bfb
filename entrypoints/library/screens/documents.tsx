import type { ScreenProps } from '../routes';
import { EntityIndex } from './entity-index';

/** All documents that clips cite. */
export const Documents = (props: ScreenProps) => <EntityIndex {...props} kind="document" />;
