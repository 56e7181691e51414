/** Something in the delivered catalogue that editors have to put right. */
export interface CatalogueProblem {
  /** "ZUG-02/minLength", "scheme b/b1.2". */
  place: string;
  cause: string;
}
