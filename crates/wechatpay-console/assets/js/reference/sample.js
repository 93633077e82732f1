// The initial content of the form: a sample from the catalogue with the chosen merchant's values.

// Members with values from the merchant's credentials, by the name of the credential.
const OWN = {
  mchid: 'mchid', sp_mchid: 'mchid', mch_id: 'mchid', combine_mchid: 'mchid', combine_mch_id: 'mchid',
  appid: 'appid', sp_appid: 'appid', combine_appid: 'appid', app_id: 'appid',
  sub_mchid: 'sub_mchid', sub_mch_id: 'sub_mchid', brand_id: 'brand_id',
};

// Replaces the documented address, which belongs to somebody else. Nothing listens there.
const NOBODY = 'http://127.0.0.1:9/notify';

// The platform's second signer makes these for each request of v2.
const MADE = ['nonce_str', 'sign'];

/** The schema of a body, its media type, and the name of the part that is a file. */
export function bodyOf(operation) {
  const [type, media] = Object.entries(operation.requestBody?.content ?? {})[0] ?? [null, null];
  if (media === null) return { schema: null, type: null, file: null };
  if (type !== 'multipart/form-data') {
    const { schema } = media;
    return { schema: { ...schema, required: (schema?.required ?? []).filter((name) => !MADE.includes(name)) }, type, file: null };
  }
  const parts = Object.entries(media.schema?.properties ?? {});
  const [file] = parts.find(([, part]) => part.contentMediaType === 'application/octet-stream') ?? [null];
  // Members that are computed from the file: its name, its digest.
  const made = ['meta', 'media_hash', 'filename', 'sha256', ...MADE];
  const rest = parts.filter(([name]) => name !== file && !made.includes(name));
  const required = (media.schema.required ?? []).filter((name) => rest.some(([its]) => its === name));
  return { schema: { ...media.schema, properties: Object.fromEntries(rest), required }, type, file };
}

/** A value whose members stand in the order of its schema; those that it does not have come last. */
function ordered(value, schema) {
  if (Array.isArray(value)) return value.map((one) => ordered(one, schema?.items));
  if (value === null || typeof value !== 'object') return value;
  const known = schema?.properties ?? {};
  const names = [...Object.keys(known).filter((name) => name in value), ...Object.keys(value).filter((name) => !(name in known))];
  return Object.fromEntries(names.map((name) => [name, ordered(value[name], known[name])]));
}

/** The same value, with what is the chosen merchant's. */
function own(value, name, merchant) {
  if (Array.isArray(value)) return value.map((one) => own(one, '', merchant));
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, own(inner, key, merchant)]));
  }
  if (name === 'notify_url') return NOBODY;
  const known = name in OWN ? merchant[OWN[name]] : null;
  if (!known) return value;
  return typeof value === 'number' ? Number(known) : known;
}

/** The samples of an operation, ready to be sent by a merchant: name, path, query, headers, body. */
export function samplesOf(operation, merchant) {
  const { schema, file } = bodyOf(operation);
  const known = schema?.properties ?? {};
  return operation['x-wechatpay-samples'].map((sample) => {
    const { name, path, query, headers, body } = own(sample, '', merchant);
    if (schema === null) return { name, path, query, headers, body: null };
    const members = { ...(body ?? {}) };
    for (const made of MADE) delete members[made];
    if (file !== null) for (const key of Object.keys(members)) if (!(key in known)) delete members[key];
    return { name, path, query, headers, body: ordered(members, schema) };
  });
}

/** The least value that a schema takes, for a member that is added. */
export function blank(schema) {
  if (schema?.default !== undefined) return schema.default;
  if (schema?.enum?.length > 0) return schema.enum[0];
  switch (schema?.type) {
    case 'object': {
      const needed = (schema.required ?? []).filter((name) => schema.properties?.[name]);
      return Object.fromEntries(needed.map((name) => [name, blank(schema.properties[name])]));
    }
    case 'array': return [blank(schema.items)];
    case 'integer': case 'number': return schema.minimum ?? 1;
    case 'boolean': return true;
    default: return '';
  }
}
