// Generated from schemas/; do not edit.
export interface ValidatorError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly message?: string;
}
export interface Validator {
  (value: unknown): boolean;
  errors?: readonly ValidatorError[] | null;
}
export declare const validateKarst: Validator;
export declare const validateRecord: Validator;
export declare const validateRepos: Validator;
export declare const validateService: Validator;
export declare const validateServiceSpec: Validator;
