import { Settings } from '#ui/settings/settings.tsx';
import { go } from './route.ts';
import type { ScreenProps } from './screens.tsx';

export const SettingsScreen = ({ keep, settings, onSettings }: ScreenProps) => (
  <Settings
    settings={settings}
    onChange={onSettings}
    onErase={() => keep.keys().forEach((key) => keep.remove(key))}
    onBack={() => go('')}
  />
);
