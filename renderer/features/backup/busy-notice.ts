import { notifications } from '@mantine/notifications';

/** Most work takes less than this, in milliseconds; a notice that flashes by would only irritate. */
const PATIENCE = 300;

/** Says what is being done when that takes a while. */
export async function withBusyNotice<T>(message: string, work: () => Promise<T>): Promise<T> {
  const id = crypto.randomUUID();
  const timer = setTimeout(() => {
    notifications.show({ id, loading: true, message, autoClose: false, withCloseButton: false });
  }, PATIENCE);
  try {
    return await work();
  } finally {
    clearTimeout(timer);
    notifications.hide(id);
  }
}
