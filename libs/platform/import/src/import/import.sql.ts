const FIELDS = `id, kind, unit_set as "unitSet", mapping as "toldMapping", applies, upload_id as "uploadId",
  person_id as "personId", status, progress, report, message, error_count as "errorCount"`;

/** $1 id. */
export const FIND_IMPORT = { name: 'find_import', text: `select ${FIELDS} from imports.import where id = $1` };

/** $1 kind, $2 unit set or null, $3 mapping or null, $4 applies, $5 upload, $6 person. */
export const ADD_IMPORT = {
  name: 'add_import',
  text: `
    insert into imports.import (kind, unit_set, mapping, applies, upload_id, person_id)
    values ($1, $2, $3, $4, $5, $6) returning ${FIELDS}`,
};

/** $1 id, $2 from which position on, $3 how many. */
export const LIST_ROW_ERRORS = {
  name: 'list_row_errors',
  text: `
    select position, line, "column", value, message, hint from imports.row_error
    where import_id = $1 and position >= $2 order by position limit $3`,
};
