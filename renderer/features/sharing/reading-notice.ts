import { notifications } from '@mantine/notifications';
import { textFor } from '../../text/i18n.ts';

/** Reading mostly takes less than this, in milliseconds; a notice that flashes by would only irritate. */
const PATIENCE = 300;

/** Says that a file is being read when that takes a while. */
export async function whileReading<T>(name: string, read: () => Promise<T>): Promise<T> {
  const id = crypto.randomUUID();
  const timer = setTimeout(() => {
    notifications.show({
      id,
      loading: true,
      message: textFor('sharing')('open.reading', { name }),
      autoClose: false,
      withCloseButton: false,
    });
  }, PATIENCE);
  try {
    return await read();
  } finally {
    clearTimeout(timer);
    notifications.hide(id);
  }
}
