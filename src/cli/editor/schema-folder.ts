/** The folder of a workspace in which its schemas for editors lie. */
export const schemaFolder = '.tp/schemas';
