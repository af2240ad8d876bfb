import type { ScreenProps } from '../routes';
import { EntityIndex } from './entity-index';

/** All officials that clips name. */
export const Officials = (props: ScreenProps) => <EntityIndex {...props} kind="official" />;
