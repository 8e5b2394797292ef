// A material of the repertoire as the screens see it.

export interface MaterialView {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly kindLabel: string;
  readonly topics: readonly string[];
  readonly topicLabels: readonly string[];
  readonly url: string;
  readonly author: string;
  readonly notes: string;
  /** It is about the topic of the advisory that was asked for. */
  readonly fits: boolean;
}

export interface MaterialList {
  readonly items: readonly MaterialView[];
  /** Topics to choose from. */
  readonly topics: readonly { readonly value: string; readonly label: string }[];
}
