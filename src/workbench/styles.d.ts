/** Style sheets are files of their own, imported for their effect alone. */
declare module "*.css";
