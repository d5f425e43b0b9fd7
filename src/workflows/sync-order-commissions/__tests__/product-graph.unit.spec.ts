import { bareClassification, toClassification } from "../product-graph"

describe("what a product belongs to", () => {
  it("names all categories above its own, the deepest first", () => {
    expect(
      toClassification({
        id: "prod",
        type_id: "type",
        collection_id: "collection",
        tags: [{ id: "tag_b" }, { id: "tag_a" }],
        categories: [
          { mpath: "home.kitchen.cups" },
          { mpath: "home.gifts" },
          { mpath: "sale." },
        ],
      }),
    ).toEqual({
      product: ["prod"],
      product_type: ["type"],
      product_tag: ["tag_a", "tag_b"],
      collection: ["collection"],
      category: ["cups", "gifts", "kitchen", "home", "sale"],
    })
  })

  it("is the product alone where nothing else is known", () => {
    const alone = {
      product: ["prod"],
      product_type: [],
      product_tag: [],
      collection: [],
      category: [],
    }
    expect(
      toClassification({ id: "prod", type_id: null, collection_id: null }),
    ).toEqual(alone)
    expect(bareClassification("prod")).toEqual(alone)
    expect(bareClassification(null).product).toEqual([])
  })
})
